import { textAt, type Cell, type Dataset, type Field, type Status } from '../../core/dataset.js';
import type { Fact } from '../../core/insight.js';
import { once } from '../../kit/once.js';
import { ordered } from './order.js';
import type { MatrixValues } from './options.js';
import { rare } from './rarely.js';
import { seriate } from './seriate.js';

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
  /** The names of each side, where some are in no pair. */
  readonly names?: Readonly<Record<'row' | 'column', readonly string[]>>;
  /** The largest number of a pair, whichever way it counts. */
  readonly most: number;
  /** What the numbers are. */
  readonly measure: 'count' | 'amount' | 'strength';
  /** The field of the numbers or words. */
  readonly field: Field;
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

export interface Matrix extends Found {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The rows that are not folded away. */
  readonly shown: readonly Line[];
}

/** Words of strength, each one more than that before it; of the first it is not known. */
const steps = ['onbekend', 'geen', 'zwak', 'matig', 'sterk'];

/** What asks for a closer look: names of totals, no name, and what is no plain name. */
const odd = /""|"\s|\s"|\\|tota/i;

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
    const id = idOf(one, other);
    const step = steps.indexOf(word);
    if (step < 0 || odd.test(id)) return undefined;
    found.set(id, {
      row: one,
      column: other,
      state: (['unknown', 'none'] as const)[step] ?? 'support',
      value: step ? step - 1 : undefined,
      cell: step ? { value: word } : { value: null, status: 'unknown' },
    });
  }
  const pairs = [...found.values()];
  const samples = steps
    .map((word, step) => [step - 1, word] as const)
    .filter(([step]) => step > 0 && pairs.some(({ value }) => value === step));
  return pairs.length < data.length || new Set<unknown>(row?.values).size > mostRows
    ? undefined
    : { pairs, samples, measure: 'strength', most: samples.at(-1)?.[0] ?? 0, field: strength.field };
}

export const idOf = (row: string, column: string): string => JSON.stringify([row, column]);

/** Reads the pairs, counts what they come to, and puts rows and columns in order. */
export const prepare = once((data, values: MatrixValues): Matrix => {
  const found: Found = plainly(data, values) ?? { ...rare.part.read(data, values), more: rare.part };
  const { pairs, names, most, more } = found;
  const linesOf = (side: 'row' | 'column'): readonly Line[] => {
    const held = new Map(names?.[side].map((name) => [name, [] as Pair[]]));
    for (const pair of pairs) {
      const own = held.get(pair[side]) ?? [];
      own.push(pair);
      held.set(pair[side], own);
    }
    const lines = [...held].map(([name, own]): Line => {
      const count = (test: (pair: Pair) => boolean) => own.filter(test).length;
      const support = count(({ state }) => state === 'support');
      return {
        name,
        pairs: own,
        support,
        total: support,
        strong: count(({ value }) => value === most),
        missing: count(({ state }) => state === 'unknown'),
        ...more?.countsOf(own, found.left?.halves[side].get(name), found),
      };
    });
    return ordered(lines, values.order);
  };
  const [rows, columns] = [linesOf('row'), linesOf('column')];
  const sides = values.order === 'blocks' ? seriate(rows, columns) : { rows, columns };
  return { ...found, ...sides, shown: more?.shownOf(sides.rows, values) ?? sides.rows };
});
