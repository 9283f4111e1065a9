import type { Measure } from '../core/frame.js';

const ellipsis = '…';

/** The text itself where it fits in `width` px, else its longest start with an ellipsis, cut at a word where that saves most of it. */
export function fitText(text: string, width: number, size: number, measure: Measure, weight: 400 | 600 = 400): string {
  if (measure(text, size, weight) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle).trimEnd() + ellipsis, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return ellipsis;
  const cut = text.slice(0, low);
  const word = cut.lastIndexOf(' ');
  return (
    (word > low * 0.7 ? cut.slice(0, word) : cut)
      .trimEnd()
      .replace(/[,;:(\-–/]$/, '')
      .trimEnd() + ellipsis
  );
}

/** The text in lines of at most `width` px; what does not fit in `lines` lines ends in an ellipsis. Words longer than a line are cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  lines = Infinity,
  weight: 400 | 600 = 400,
): string[] {
  const words = text.split(/ +/).filter(Boolean);
  const wrapped: string[] = [];
  for (let at = 0; at < words.length;) {
    if (wrapped.length + 1 >= lines) {
      wrapped.push(fitText(words.slice(at).join(' '), width, size, measure, weight));
      break;
    }
    let line = words[at++] ?? '';
    while (at < words.length && measure(`${line} ${words[at]}`, size, weight) <= width) line += ` ${words[at++]}`;
    wrapped.push(fitText(line, width, size, measure, weight));
  }
  return wrapped;
}
