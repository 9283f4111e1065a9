import { textAt, type Cell, type Dataset, type Field, type Status } from '../../core/dataset.js';
import type { Fact } from '../../core/insight.js';
import { ordered } from './order.js';
import type { MatrixValues } from './options.js';
import { rare } from './rarely.js';

/** What is known of a pair: support, none, or why it cannot be said. */
export type State = 'support' | 'against' | 'none' | 'secret' | 'unknown' | 'impossible';

/** A row and a column that occur together. */
export interface Pair {
  readonly row: string;
  readonly column: string;
  readonly state: State;
  /** Present where the state is support, against or none. */
  readonly value: number | undefined;
  /** The figure or the word as a table shows it. */
  readonly cell: Cell;
  readonly status?: Status | undefined;
  /** Rows of the data that it comes from; default one. */
  readonly times?: number;
  /** A part of it is secret or unknown, so that it is at least this much. */
  readonly isLeast?: boolean;
}

/** A row or a column of the matrix. */
export interface Line {
  readonly name: string;
  readonly pairs: readonly Pair[];
  /** Of amounts their sum, of strengths how often there is support; what is secret or unknown is not in it. */
  readonly total: number;
  /** Pairs that give support. */
  readonly support: number;
  /** Pairs of the strongest level. */
  readonly strong: number;
  /** Pairs that are secret or unknown, wholly or in part. */
  readonly missing: number;
}

/** What is read from the data. */
export interface Found {
  readonly pairs: readonly Pair[];
  /** The names of each side, also of what is in no pair. */
  readonly names: Readonly<Record<'row' | 'column', Iterable<string>>>;
  /** What the numbers are. */
  readonly measure: 'count' | 'amount' | 'strength';
  /** The field of the numbers or words; absent where pairs are counted. */
  readonly field: Field | undefined;
  /** Numbers that tell the sizes in a legend, from small to large, with what they are called. */
  readonly samples: readonly (readonly [value: number, called: Fact])[];
  /** What else there is to read, draw and say, where it is more than usual words of strength. */
  readonly more?: typeof rare.part;
  readonly left?: {
    /** Rows of the data without a name for the row or for the column. */
    readonly nameless: number;
    /** Of these, how many name one side only, by that name. */
    readonly halves: Readonly<Record<'row' | 'column', ReadonlyMap<string, number>>>;
    readonly totals: number;
    /** Pairs that occur more than once. */
    readonly repeated: number;
    /** Words that say nothing of a strength. */
    readonly strange: readonly string[];
  };
}

export interface Matrix extends Omit<Found, 'names'> {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The rows that are not folded away. */
  readonly shown: readonly Line[];
  /** The largest number of a pair, whichever way it counts. */
  readonly most: number;
}

const steps = ['geen', 'zwak', 'matig', 'sterk'];

/** What asks for a closer look: names of totals, and no name. */
const odd = /^$|^\s|\s$|tota/i;

/** With more rows than this those with the least support are folded away. */
export const mostRows = 40;

/** Reads what is no more than usual words of strength, each pair once; `undefined` where there is more to it. */
export function plainly(
  data: Dataset,
  { row, column, strength, value, levels, columnNames }: MatrixValues,
): Found | undefined {
  if (!strength || strength.statuses.size > 0 || value || levels || columnNames) return undefined;
  const found = new Map<string, Pair>();
  for (let at = 0; at < data.length; at++) {
    const [one = '', other = '', word = ''] = [row, column, strength].map((source) => textAt(source, at));
    const step = steps.indexOf(word);
    if (odd.test(one) || odd.test(other) || (step < 0 && word !== 'onbekend')) return undefined;
    found.set(idOf(one, other), {
      row: one,
      column: other,
      ...(step < 0
        ? { state: 'unknown', value: undefined, cell: { value: null, status: 'unknown' } }
        : { state: step ? 'support' : 'none', value: step, cell: { value: word } }),
    });
  }
  const pairs = [...found.values()];
  const names = { row: new Set(pairs.map((pair) => pair.row)), column: new Set(pairs.map((pair) => pair.column)) };
  return pairs.length < data.length || names.row.size > mostRows
    ? undefined
    : {
        pairs,
        names,
        measure: 'strength',
        field: { name: strength.field.name, type: 'text' },
        samples: steps
          .map((word, step) => [step, word] as const)
          .filter(([step]) => step && pairs.some((pair) => pair.value === step)),
      };
}

export const idOf = (row: string, column: string): string => JSON.stringify([row, column]);

const known = new WeakMap<MatrixValues, Matrix>();

/** Reads the pairs, counts what they come to, and puts rows and columns in order. */
export function prepare(data: Dataset, values: MatrixValues): Matrix {
  let matrix = known.get(values);
  if (!matrix)
    known.set(
      values,
      (matrix = matrixOf(plainly(data, values) ?? { ...rare.part.read(data, values), more: rare.part }, values)),
    );
  return matrix;
}

function matrixOf({ names, ...found }: Found, values: MatrixValues): Matrix {
  const { pairs, measure, more } = found;
  const most = pairs.reduce((size, { value = 0 }) => Math.max(size, Math.abs(value)), 0);
  const linesOf = (side: 'row' | 'column'): Line[] => {
    const held = new Map([...names[side]].map((name) => [name, [] as Pair[]]));
    for (const pair of pairs) held.get(pair[side])?.push(pair);
    return [...held].map(([name, own]): Line => {
      const count = (test: (pair: Pair) => unknown) => own.filter(test).length;
      const support = count(({ state }) => state === 'support');
      return {
        name,
        pairs: own,
        support,
        total: measure === 'strength' ? support : own.reduce((sum, { value = 0 }) => sum + value, 0),
        strong: count(({ value }) => value && value === most),
        missing:
          count(({ state, isLeast }) => isLeast || /^(secret|unknown)$/.test(state)) +
          (found.left?.halves[side].get(name) ?? 0),
      };
    });
  };
  const sides = ordered(linesOf('row'), linesOf('column'), values.order);
  return { ...found, ...sides, most, shown: more ? more.shownOf(sides.rows, values) : sides.rows };
}
