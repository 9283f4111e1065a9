import type { Words } from '../../core/chart.js';
import type { Datum, Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';

export const words: Words = {
  'fold.goals': 'Toon alle {count} doelen',
  'fold.items': 'Toon alle {count} onderdelen',
};

/** The button that opens what is folded away, with the folded marks for the table. */
export function foldMark(datum: Datum, hidden: readonly Mark[], y: number, { measure, theme }: Frame): Mark {
  const text = String(datum[1].value);
  const width = measure(text, theme.textSize, 600) + 24;
  return {
    id: 'fold',
    kind: 'fold',
    datum: [datum],
    box: { x: 0, y, width, height: 32 },
    shapes: [
      { shape: 'rect', x: 0.5, y: y + 0.5, width, height: 31, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    marks: hidden,
    action: { option: 'all', value: true },
  };
}
