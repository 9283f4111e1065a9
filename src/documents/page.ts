import type { Drawing, Guide, Role, TextShape } from '../core/drawing.js';
import type { DocumentParts } from './parts.js';

/** A picture with its words, ready to be written or painted. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly drawing: Drawing; readonly x: number; readonly y: number }[];
}

const margin = 24;
const gap = 12;

/** Sets heading and summary over a drawing, and notes, source and date under it. Words are wrapped, never cut. */
export function layoutPage({ drawing, theme, measure, heading, summary, notes, source, date }: DocumentParts): Page {
  const { textSize } = theme;
  const shapes: TextShape[] = [];
  let y = margin;

  const write = (text: string | undefined, size: number, fill: Role, weight: 400 | 600 = 400) => {
    if (!text) return;
    for (const line of wrap(text, drawing.width, (words) => measure(words, size, weight))) {
      shapes.push({ shape: 'text', x: margin, y: y + size, text: line, size, weight, fill });
      y += Math.round(size * 1.4);
    }
  };

  write(heading, Math.round(textSize * 1.5), 'text', 600);
  if (heading && summary.length > 0) y += gap / 2;
  write(summary.join(' '), textSize + 1, 'text');
  if (shapes.length > 0) y += gap;
  const top = y;
  y += drawing.height + gap;
  for (const note of notes) write(note, textSize, 'subtle');
  write([source, date].filter(Boolean).join(' · '), textSize, 'subtle');

  const width = drawing.width + 2 * margin;
  const height = y + margin;
  const words: Guide = { kind: 'caption', channel: 'page', shapes };
  const around: Drawing = { width, height, guides: [words], marks: [], notes: [] };
  return {
    width,
    height,
    parts: [
      { drawing: around, x: 0, y: 0 },
      { drawing, x: margin, y: top },
    ],
  };
}

function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => breakWord(each, width, measure))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else if (word) lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit a line: a web address may be longer than a picture is wide. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (pieces.at(-1) === '' || measure(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
