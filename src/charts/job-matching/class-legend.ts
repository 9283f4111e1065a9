import type { Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { classSymbol } from './class-symbol.js';
import type { Occupation } from './prepare.js';
import { classes, classRoles } from './tension.js';

const strip = 14;
const gap = 2;

/** How many occupations each class has: a strip divided in proportion, and under it the symbols with their words and counts. */
export function classLegend(
  occupations: readonly Occupation[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  frame: Frame,
): { readonly guide: Guide; readonly height: number } {
  const { locale, theme, measure } = frame;
  const size = Math.max(12, theme.textSize - 1);
  const counts = classes
    .map((kind) => ({ kind, count: occupations.filter(({ tension }) => tension.class === kind).length }))
    .filter(({ count }) => count > 0);
  const shapes: Shape[] = [];
  const unit = (place.width - gap * (counts.length - 1)) / Math.max(1, occupations.length);
  let x = place.x;
  for (const { kind, count } of counts) {
    const pattern = kind === 'unknown' ? { pattern: 'hatch' as const } : {};
    shapes.push({ shape: 'rect', x, y: place.y, width: count * unit, height: strip, fill: classRoles[kind], ...pattern });
    x += count * unit + gap;
  }

  const line = Math.round(size * 1.75);
  let y = place.y + strip + 6;
  x = place.x;
  for (const { kind, count } of counts) {
    const word = `${locale.say(`class.${kind}`)} `;
    const number = locale.number(count);
    const wordWidth = measure(word, size);
    const width = 18 + wordWidth + measure(number, size, 600);
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      y += line;
    }
    const baseline = y + line / 2 + size * 0.35;
    shapes.push(
      classSymbol(kind, x + 6, y + line / 2),
      { shape: 'text', x: x + 18, y: baseline, text: word.trim(), size, fill: 'text' },
      { shape: 'text', x: x + 18 + wordWidth, y: baseline, text: number, size, weight: 600, fill: 'text' },
    );
    x += width + 16;
  }
  return { guide: { kind: 'legend', channel: 'tension', shapes }, height: y + line - place.y };
}
