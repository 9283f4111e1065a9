import type { Words } from '../../core/chart.js';
import type { Mark } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import type { Json } from '../../vega-lite/model.js';
import { fieldOf, placeMark } from './datum.js';
import type { LegendItem } from './legend.js';
import type { MatrixValues } from './options.js';
import type { Line, Matrix, Pair } from './prepare.js';

/** The Dutch words of what is here. */
export const words: Words = {
  'fold.open': 'Toon alle {count}',
  'fold.rest': '{count} met minder steun',
  'control.all': 'Toon alle rijen',
  'sign.impossible': 'nvt',
  'legend.against': 'werkt tegen',
  'legend.impossible': 'niet van toepassing',
  'mark.against': 'Dit werkt tegen.',
  'mark.part': 'Een deel is geheim of onbekend. Het is dus ten minste zo veel.',
  'mark.added': 'Dit is de som van {times} rijen.',
  'mark.strongest': 'Dit staat er {times} keer. De sterkste telt.',
};

/** What differs for one kind of row. */
const where = (field: string, equal: string, value: unknown, otherwise: unknown): Json => ({
  condition: { test: { field, equal }, value },
  value: otherwise,
});

/** How symbols look of what works against, and of what is not yet sure, as a specification has it. */
export const looks: Json = {
  shape: where('state', 'against', 'square', 'circle'),
  color: where('state', 'against', 'category-2', 'category-1'),
  stroke: where('sureness', 'provisional', 'text', 'none'),
  strokeDash: where('sureness', 'provisional', [2, 2], [1, 0]),
  opacity: where('sureness', 'provisional', 0.55, 1),
};

/** What is secret is an open circle. */
export const layers: readonly Json[] = [
  {
    name: 'secrets',
    transform: [{ filter: { field: 'state', oneOf: ['secret'] } }],
    mark: { type: 'point', filled: false, stroke: 'text', strokeWidth: 1.5, opacity: 1, size: 120 },
  },
];

/** What is said of a pair besides its figure. */
export const saysOf = ({ state, isLeast, times }: Pair, { measure, field }: Matrix): readonly Insight[] => [
  ...(state === 'against' ? [insight('mark.against')] : []),
  ...(isLeast ? [insight('mark.part')] : []),
  ...(times > 1 && field ? [insight(measure === 'strength' ? 'mark.strongest' : 'mark.added', { times })] : []),
];

/** What these symbols mean. */
export function legendItems({ states, most }: Matrix, locale: Locale): LegendItem[] {
  const items: LegendItem[] = [];
  if (states.has('against'))
    items.push({
      text: locale.say('legend.against'),
      symbol(x, y, radius) {
        const half = Math.max(3, radius(most / 2) * 0.88);
        return { shape: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill: 'category-2' };
      },
    });
  if (states.has('provisional'))
    items.push({
      text: locale.say('status.provisional'),
      symbol: (x, y, radius) => ({
        shape: 'circle',
        x,
        y,
        r: Math.max(1, radius(most / 2)),
        fill: 'category-1',
        stroke: 'text',
        dash: [2, 2],
        opacity: 0.55,
      }),
    });
  if (states.has('secret'))
    items.push({
      text: locale.say('status.suppressed'),
      symbol: (x, y) => ({ shape: 'circle', x, y, r: 6, fill: 'none', stroke: 'text', strokeWidth: 1.5 }),
    });
  return items;
}

/** The button that opens what is folded away, with the folded pairs for the table. */
export function foldMark(
  matrix: Matrix,
  shown: readonly Line[],
  values: MatrixValues,
  y: number,
  { locale, measure, theme }: Frame,
): Mark {
  const hidden = matrix.rows.filter((row) => !shown.includes(row));
  const text = locale.say('fold.open', { count: matrix.rows.length });
  const width = measure(text, theme.textSize, 600) + 24;
  return {
    id: 'fold',
    kind: 'fold',
    datum: [[fieldOf('row', values, locale), { value: locale.say('fold.rest', { count: hidden.length }) }]],
    box: { x: 0, y, width, height: 32 },
    shapes: [
      { shape: 'rect', x: 0.5, y: y + 0.5, width, height: 31, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    marks: hidden.flatMap(({ pairs }) =>
      pairs.map((pair) => placeMark({ ...pair, pair }, undefined, matrix, values, locale)),
    ),
    action: { option: 'all', value: true },
  };
}
