import type { Cell, Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, quantity, type Quantity } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Place } from './picture.js';
import type { Line, Matrix, Pair } from './prepare.js';
import { rare } from './rarely.js';

/** A mark as it is drawn. */
export interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

const nowhere: Drawn = { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] };

/** A place as a part that a reader can stop at; one that is not drawn is in the table alone. */
export function placeMark(
  { row, column, pair }: Place,
  drawn: Drawn | undefined,
  matrix: Matrix,
  values: MatrixValues,
  locale: Locale,
): Mark {
  const { field, words, isOdd } = matrix;
  const kind = pair ? 'pair' : 'gap';
  return {
    id: `${kind}:${JSON.stringify([row, column])}`,
    kind,
    datum: [
      [fieldOf('row', values, locale), { value: row }],
      [fieldOf('column', values, locale), { value: column }],
      [
        field
          ? words.size > 0
            ? { name: field.name, type: 'text' }
            : field
          : { name: locale.say('field.count'), type: 'number' },
        // Counted, what does not occur is none; else nothing is filled in.
        pair ? cellOf(pair) : { value: field ? null : 0 },
      ],
    ],
    ...(drawn ?? nowhere),
    says: isOdd && pair ? rare.part.saysOf(pair, matrix) : [],
  };
}

/** A row or a column as a part that a reader can stop at: its name and its total. */
export function lineMark(
  side: 'row' | 'column',
  line: Line,
  drawn: Drawn,
  { measure, field }: Matrix,
  values: MatrixValues,
  locale: Locale,
): Mark {
  const { name, missing } = line;
  const isAmount = measure === 'amount';
  const total: Field = {
    ...(isAmount ? field : {}),
    name: locale.say(`field.total-${isAmount ? 'amount' : 'support'}`, { least: missing || undefined }),
    type: 'number',
  };
  return {
    id: `${side}:${name}`,
    kind: side,
    datum: [[fieldOf(side, values, locale), { value: name }] as Datum, [total, totalCell(line)]],
    ...drawn,
    says: missing > 0 ? [insight('mark.least', { count: missing })] : isGap(line) ? [insight('mark.gap')] : [],
  };
}

/** Whether it is known that there is no support. */
export const isGap = ({ support, missing }: Line): boolean => support + missing === 0;

/** A total; where nothing is known there is none. */
const totalCell = ({ pairs, total, missing }: Line): Cell =>
  missing > 0 && pairs.every(({ value }) => value === undefined)
    ? { value: null, status: 'unknown' }
    : { value: total };

const moneyOf = ({ field }: Matrix): string | undefined => /^[€$£].*/.exec(field?.unit ?? '')?.[0];

/** A total in a label: `12`, `≥ 12` where a part is not known, `12 + ?` where that part may count down, `?` where nothing is known. */
export function totalText(line: Line, matrix: Matrix, locale: Locale): string {
  const { value } = totalCell(line);
  if (typeof value !== 'number') return '?';
  const money = matrix.measure === 'amount' ? moneyOf(matrix) : undefined;
  const text = locale.write(quantity(value, money, { short: money !== undefined || value >= 1e5 }));
  if (!line.missing) return text;
  return matrix.states.has('against') && matrix.measure !== 'strength' ? `${text} + ?` : `≥ ${text}`;
}

/** The number of a pair in a label; nothing where its symbol says it all. */
export const numberText = ({ value }: Pair, matrix: Matrix, locale: Locale): string =>
  value && matrix.words.size === 0 && matrix.field
    ? locale.write(quantity(value, moneyOf(matrix), { short: Math.abs(value) >= 1e5 }))
    : '';

/** How a name and a total look where there is nothing: a gap is what a reader looks for. */
export const emphasis = (line: Line): Partial<TextShape> => (isGap(line) ? { fill: 'target', weight: 600 } : {});

/** The field of a side, called as the data calls it. */
export const fieldOf = (side: 'row' | 'column', values: MatrixValues, locale: Locale): Field =>
  values[side]?.field ?? { name: locale.say(`noun.${side}`), type: 'text' };

function cellOf({ state, value, word, status }: Pair): Cell {
  if (state === 'secret') return { value: null, status: 'suppressed' };
  if (state === 'unknown' || state === 'impossible') return { value: null, status: state };
  return { value: word ?? value ?? null, ...(status ? { status } : {}) };
}

/** An amount with its unit, for a sentence. */
export const amountOf = (value: number, { field, measure }: Matrix): Quantity =>
  quantity(value, measure === 'amount' ? field?.unit : undefined, { short: Math.abs(value) >= 1e6 });
