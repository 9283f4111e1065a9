import type { Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { classSymbol } from './class-symbol.js';
import type { Occupation } from './prepare.js';
import { classes, roleOf } from './tension.js';

const strip = 14;
const gap = 2;

/** How many occupations each class has: a strip divided in proportion, and under it the symbols with their words and counts. */
export function classLegend(
  occupations: readonly Occupation[],
  top: number,
  { width, locale, theme, measure }: Frame,
): { readonly guide: Guide; readonly bottom: number } {
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.75);
  const shapes: Shape[] = [];
  const words: Shape[] = [];
  const unit =
    (width - gap * (new Set(occupations.map(({ tension }) => tension.class)).size - 1)) /
    Math.max(1, occupations.length);
  let [end, x, y] = [0, 0, top + strip + 6 + line / 2];
  for (const kind of classes) {
    const count = occupations.filter(({ tension }) => tension.class === kind).length;
    if (count === 0) continue;
    const rect = { x: end, y: top, width: count * unit, height: strip, fill: roleOf(kind) };
    shapes.push({ shape: 'rect', ...rect, ...(kind === 'unknown' && { pattern: 'hatch' }) });
    end += count * unit + gap;

    const word = locale.say(`class.${kind}`);
    const number = locale.number(count);
    const after = 18 + measure(`${word} `, size);
    const full = after + measure(number, size, 600);
    if (x > 0 && x + full > width) {
      x = 0;
      y += line;
    }
    const text = { y: y + size * 0.35, size, fill: 'text' } as const;
    words.push(
      classSymbol(kind, x + 6, y),
      { shape: 'text', x: x + 18, text: word, ...text },
      { shape: 'text', x: x + after, text: number, weight: 600, ...text },
    );
    x += full + 16;
  }
  return { guide: { kind: 'legend', channel: 'tension', shapes: [...shapes, ...words] }, bottom: y + line / 2 };
}
