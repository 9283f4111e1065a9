import type { Control } from '../../core/chart.js';
import type { Datum, Drawing, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import type { Json } from '../../vega-lite/model.js';
import { placeMark, sideOf } from './datum.js';
import { nowhere } from '../../kit/nowhere.js';
import type { SignItem } from '../../kit/sign-key.js';
import type { MatrixValues } from './options.js';
import type { Place } from './picture.js';
import { mostRows, type Found, type Line, type Matrix, type Pair } from './prepare.js';
import { amountOf } from './read.js';
import type { Scene } from './scene.js';

export { read } from './read.js';
export { notesOf } from './rare-notes.js';
export { words } from './rare-words.js';

/** What differs for one kind of row. */
const where = (field: string, oneOf: readonly string[], value: unknown, otherwise: unknown): Json => ({
  condition: { test: { field, oneOf }, value },
  value: otherwise,
});

const provisional = ['provisional', 'forecast'];

/** How symbols look of what works against, and of what is not yet sure, as a specification has it. */
export const looks: Json = {
  shape: where('state', ['against'], 'square', 'circle'),
  color: where('state', ['against'], 'category-2', 'category-1'),
  stroke: where('status', provisional, 'text', 'none'),
  strokeDash: where('status', provisional, [2, 2], [1, 0]),
  opacity: where('status', provisional, 0.55, 1),
};

/** What is secret is an open circle. */
export const layers: readonly Json[] = [
  {
    name: 'secrets',
    transform: [{ filter: { field: 'state', oneOf: ['secret'] } }],
    mark: { type: 'point', filled: false, stroke: 'text', strokeWidth: 1.5, opacity: 1, size: 120 },
  },
];

/** Of columns without support those that something works against, and how often. */
export function opposed(gaps: readonly Line[]): Facts {
  const against = ({ pairs }: Line) => pairs.filter(({ state }) => state === 'against').length;
  const found = gaps.filter(against);
  return {
    against: found.reduce((sum, line) => sum + against(line), 0) || undefined,
    opposed: found.slice(0, 4).map(({ name }) => name),
  };
}

/** What these symbols mean. */
export function legendItems(scene: Scene, radius: (value: number) => number): readonly SignItem[] {
  const { locale, matrix } = scene;
  const { pairs, most } = matrix;
  const items: SignItem[] = [];
  const has = (wanted: string) => pairs.some(({ state }) => state === wanted);
  const middling = () => radius(most / 2);
  if (has('against'))
    items.push([
      locale.say('legend.against'),
      (x, y) => {
        const half = Math.max(3, middling() * 0.88);
        return { shape: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill: 'category-2' };
      },
    ]);
  if (pairs.some(({ status }) => status))
    items.push([
      locale.say('status.provisional'),
      (x, y) => ({
        shape: 'circle',
        x,
        y,
        r: Math.max(1, middling()),
        fill: 'category-1',
        stroke: 'text',
        dash: [2, 2],
        opacity: 0.55,
      }),
    ]);
  if (has('secret'))
    items.push([
      locale.say('status.suppressed'),
      (x, y) => ({ shape: 'circle', x, y, r: 6, fill: 'none', stroke: 'text', strokeWidth: 1.5 }),
    ]);
  return items;
}

/** What a row or a column comes to, with what is secret or unknown of it; `half` is how often it is named without the other side. */
export const countsOf = (own: readonly Pair[], half = 0, { measure }: Pick<Found, 'measure'>): Partial<Line> => ({
  // Of amounts it means nothing how many are the largest.
  ...(measure !== 'strength' && { total: own.reduce((sum, { value = 0 }) => sum + value, 0), strong: 0 }),
  missing: own.filter(({ state, isLeast }) => isLeast || /^(secret|unknown)$/.test(state)).length + half,
});

const kept = 30;

/** Of many rows those with most support, in their order. */
export function shownOf(rows: readonly Line[], { all }: MatrixValues): readonly Line[] {
  if (all || rows.length <= mostRows) return rows;
  const largest = [...rows].sort((a, b) => b.total - a.total || b.support - a.support).slice(0, kept);
  return rows.filter((row) => largest.includes(row));
}

/** What opens what is folded away. */
export const controls = (rows: readonly Line[], { all }: MatrixValues): readonly Control[] =>
  rows.length > mostRows ? [{ option: 'all', kind: 'flag', value: `${all}` }] : [];

/** A drawing with the button that opens what is folded away, with the folded pairs for the table; as it is where all is shown. */
export function withFold(drawing: Drawing, scene: Scene): Drawing {
  const { matrix, values, locale, measure, theme } = scene;
  const hidden = matrix.rows.filter((row) => !matrix.shown.includes(row));
  if (hidden.length === 0) return drawing;
  const y = drawing.height + 10;
  const text = locale.say('fold.open', { count: matrix.rows.length });
  const width = measure(text, theme.textSize, 600) + 24;
  const fold: Mark = {
    id: 'fold',
    kind: 'fold',
    datum: [sideOf('row', locale.say('fold.rest', { count: hidden.length }), values)],
    box: { x: 0, y, width, height: 32 },
    shapes: [
      { shape: 'rect', x: 0.5, y: y + 0.5, width, height: 31, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    marks: hidden.flatMap(({ pairs }) => pairs.map((pair) => placeMark({ ...pair, pair }, nowhere, scene))),
    action: { option: 'all', value: true },
  };
  return { ...drawing, height: y + 32, marks: [...drawing.marks, fold] };
}

/** What else there is to say of the row or column with most support. */
export const amountsOf = (one: Line, matrix: Matrix): Facts => {
  const { measure, field, samples, most } = matrix;
  const isWords = measure === 'strength' && field.type === 'text' && samples.length > 1;
  return {
    amount: measure === 'amount' ? amountOf(one.total, matrix) : undefined,
    times: measure === 'count' && one.total !== one.support ? one.total : undefined,
    strong: (isWords && one.strong) || undefined,
    word: samples.find(([value]) => value === most)?.[1],
    least: one.missing || undefined,
  };
};

const moneyOf = ({ field }: Matrix): string | undefined => /^[€$£].*/.exec(field.unit ?? '')?.[0];

/** A total in a label: `12`, `≥ 12` where a part is not known, `12 + ?` where that part may count down. */
export function totalText({ total, missing }: Line, { matrix, locale }: Scene): string {
  const money = matrix.measure === 'amount' ? moneyOf(matrix) : undefined;
  const text = locale.write(quantity(total, money, { short: money !== undefined || total >= 1e5 }));
  if (!missing) return text;
  const isEitherWay = matrix.measure !== 'strength' && matrix.pairs.some(({ state }) => state === 'against');
  return isEitherWay ? `${text} + ?` : `≥ ${text}`;
}

/** The number of a pair in a label; nothing where its symbol says it all. */
export const numberText = ({ value }: Pair, matrix: Matrix, locale: Locale): string =>
  value && matrix.measure !== 'count' && matrix.field.type === 'number'
    ? locale.write(quantity(value, moneyOf(matrix), { short: Math.abs(value) >= 1e5 }))
    : '';

/** What is said of a pair besides its figure. */
const saysOf = ({ state, isLeast, times = 1 }: Pair, { measure }: Matrix): readonly Insight[] => [
  ...(state === 'against' ? [insight('mark.against')] : []),
  ...(isLeast ? [insight('mark.part')] : []),
  ...(times > 1 && measure !== 'count'
    ? [insight(measure === 'strength' ? 'mark.strongest' : 'mark.added', { times })]
    : []),
];

/**
 * The mark of a place with all that there is to say of it, and with the number of its pair where there is room for it; a list has that
 * beside its symbols.
 */
export function completed(mark: Mark, { pair, left }: Place, { matrix, locale, stack }: Scene): Mark {
  const { box, shapes, datum } = mark;
  const text = pair && left === undefined && box.width >= 72 && numberText(pair, matrix, locale);
  const number = text ? stack([text], box.x + box.width - 6, box.y + box.height / 2, { anchor: 'end' }) : [];
  // Counted, what does not occur is none.
  const count: Datum = [{ ...matrix.field, name: locale.say('field.count') }, pair?.cell ?? { value: 0 }];
  return {
    ...mark,
    datum: matrix.measure === 'count' ? [...datum.slice(0, 2), count] : datum,
    shapes: [...shapes, ...number],
    says: pair ? saysOf(pair, matrix) : [],
  };
}
