import type { Cell, Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, quantity, type Insight, type Quantity } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Line, Matrix, Pair } from './prepare.js';

/** The box of a mark that is not drawn. */
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A mark as it is drawn. */
export interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A pair as a part that a reader can stop at; one without shapes is in the table alone. */
export function pairMark(
  pair: Pair,
  drawn: Drawn | undefined,
  matrix: Matrix,
  values: MatrixValues,
  locale: Locale,
): Mark {
  const { row, column, state, times, isLeast } = pair;
  const says: Insight[] = [];
  if (state === 'against') says.push(insight('mark.against'));
  if (isLeast) says.push(insight('mark.part'));
  if (times > 1 && matrix.field)
    says.push(insight(matrix.measure === 'strength' ? 'mark.strongest' : 'mark.added', { times }));
  return {
    id: `pair:${JSON.stringify([row, column])}`,
    kind: 'pair',
    datum: [
      [fieldOf('row', values, locale), { value: row }],
      [fieldOf('column', values, locale), { value: column }],
      [valueField(matrix, locale), cellOf(pair)],
    ],
    ...(drawn ?? { box: nowhere, shapes: [] }),
    says,
  };
}

/** A row and a column that do not occur together: counted that is none, else nothing is filled in. */
export function gapMark(
  { row, column }: { readonly row: string; readonly column: string },
  drawn: Drawn | undefined,
  matrix: Matrix,
  values: MatrixValues,
  locale: Locale,
): Mark {
  return {
    id: `gap:${JSON.stringify([row, column])}`,
    kind: 'gap',
    datum: [
      [fieldOf('row', values, locale), { value: row }],
      [fieldOf('column', values, locale), { value: column }],
      [valueField(matrix, locale), { value: matrix.field ? null : 0 }],
    ],
    ...(drawn ?? { box: nowhere, shapes: [] }),
  };
}

/** A row or a column as a part that a reader can stop at: its name and its total. */
export function lineMark(
  side: 'row' | 'column',
  line: Line,
  drawn: Drawn,
  matrix: Matrix,
  values: MatrixValues,
  locale: Locale,
): Mark {
  const { name, missing, support } = line;
  const [total, isLeast] = [totalCell(line), isBound(line)];
  const says: Insight[] = [];
  if (isLeast) says.push(insight('mark.least', { count: missing }));
  else if (support === 0 && missing === 0) says.push(insight('mark.gap'));
  const field: Field = {
    ...(matrix.measure === 'amount' ? matrix.field : {}),
    name: locale.say(`field.total-${matrix.measure === 'amount' ? 'amount' : 'support'}`, {
      least: isLeast ? 1 : undefined,
    }),
    type: 'number',
  };
  return {
    id: `${side}:${name}`,
    kind: side,
    datum: [[fieldOf(side, values, locale), { value: name }], [field, total] as Datum],
    ...drawn,
    says,
  };
}

/** Whether a total leaves something out. */
export const isBound = ({ missing }: Line): boolean => missing > 0;

/** A total; where nothing is known there is none. */
export function totalCell({ pairs, total, missing }: Line): Cell {
  const isUnknown = missing > 0 && pairs.every(({ value }) => value === undefined);
  return isUnknown ? { value: null, status: 'unknown' } : { value: total };
}

/** A total in a label: `12`, `≥ 12` where a part is not known, `12 + ?` where that part may count down, `?` where nothing is known. */
export function totalText(line: Line, { measure, hasAgainst, field }: Matrix, locale: Locale): string {
  const { value } = totalCell(line);
  if (typeof value !== 'number') return '?';
  const isMoney = measure === 'amount' && /^[€$£]/.test(field?.unit ?? '');
  const text = isMoney
    ? locale.write(quantity(value, field?.unit, { short: true }))
    : locale.write({ value, short: value >= 1e5 });
  if (!isBound(line)) return text;
  return hasAgainst && measure !== 'strength' ? `${text} + ?` : `≥ ${text}`;
}

/** The number of a pair in a label; nothing where its symbol says it all. */
export function numberText({ value }: Pair, { measure, words, field }: Matrix, locale: Locale): string {
  if (value === undefined || words.size > 0 || measure === 'count') return '';
  const unit = /^[€$£]/.test(field?.unit ?? '') ? field?.unit : undefined;
  return value === 0 ? '' : locale.write(quantity(value, unit, { short: Math.abs(value) >= 1e5 }));
}

/** How a name and a total look where there is nothing: a gap is what a reader looks for. */
export const emphasis = ({ support, missing }: Line): { readonly fill?: 'target'; readonly weight?: 600 } =>
  support === 0 && missing === 0 ? { fill: 'target', weight: 600 } : {};

/** The field of a side, called as the data calls it. */
export function fieldOf(side: 'row' | 'column', values: MatrixValues, locale: Locale): Field {
  return values[side]?.field ?? { name: locale.say(`noun.${side}`), type: 'text' };
}

function valueField({ field, words }: Matrix, locale: Locale): Field {
  if (!field) return { name: locale.say('field.count'), type: 'number' };
  return words.size > 0 ? { name: field.name, type: 'text' } : field;
}

function cellOf({ state, value, word, status }: Pair): Cell {
  if (state === 'secret') return { value: null, status: 'suppressed' };
  if (state === 'unknown' || state === 'impossible') return { value: null, status: state };
  return { value: word ?? value ?? null, ...(status ? { status } : {}) };
}

/** An amount with its unit, for a sentence. */
export const amountOf = (value: number, { field, measure }: Matrix): Quantity =>
  quantity(value, measure === 'amount' ? field?.unit : undefined, { short: Math.abs(value) >= 1e6 });
