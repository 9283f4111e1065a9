import { isNumeric, numberAt, statusAt, textAt, type Dataset, type Field, type Status } from '../../core/dataset.js';
import { ordered } from './order.js';
import type { MatrixValues } from './options.js';
import { mostRows } from './shown.js';
import { strengthReader, type Reading } from './strengths.js';

/** What is known of a pair: support, none, or why it cannot be said. */
export type State = 'support' | 'against' | 'none' | 'secret' | 'unknown' | 'impossible';

/** A row and a column that occur together. */
export interface Pair {
  readonly row: string;
  readonly column: string;
  readonly state: State;
  /** Present where the state is support, against or none. */
  readonly value: number | undefined;
  /** The word for it, where strengths are words. */
  readonly word: string | undefined;
  readonly status: Status | undefined;
  /** Rows of the data that it comes from. */
  readonly times: number;
  /** A part of it is secret or unknown, so that it is at least this much. */
  readonly isLeast: boolean;
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

/** What the numbers of the matrix are. */
export type Measure = 'count' | 'amount' | 'strength';

export interface Matrix {
  readonly measure: Measure;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The largest number of a pair, whichever way it counts. */
  readonly most: number;
  /** Words by strength, where strengths are words. */
  readonly words: ReadonlyMap<number, string>;
  /** The field of the numbers; absent where pairs are counted. */
  readonly field: Field | undefined;
  /** What there is. */
  readonly states: ReadonlySet<State | 'provisional'>;
  /** There is more to it than support, none of it, and what is not known, each once; or there are many rows. */
  readonly isOdd: boolean;
  readonly left: {
    /** Rows of the data without a name for the row or for the column. */
    readonly nameless: number;
    readonly totals: number;
    /** Pairs that occur more than once. */
    readonly repeated: number;
    /** Words that say nothing of a strength. */
    readonly strange: readonly string[];
  };
}

const known = new WeakMap<MatrixValues, Matrix>();

/** Reads the pairs, adds up those that occur more than once, and puts rows and columns in order. */
export function prepare(data: Dataset, values: MatrixValues): Matrix {
  let matrix = known.get(values);
  if (!matrix) known.set(values, (matrix = read(data, values)));
  return matrix;
}

const isTotal = (name: string): boolean => /^(sub|eind)?-?tota(al|l)(en|s)?$/i.test(name);

/** Figures of which a sum means nothing. */
const isScore = ({ name, unit }: Field): boolean =>
  /^[%‰]/.test(unit ?? '') || /score|gemiddeld|percentage|aandeel|cijfer|index|mean|average|share/i.test(name);

/** Why nothing can be said, from weak to strong. */
const reasons = ['impossible', 'unknown', 'secret'] as const;

interface Found {
  readonly row: string;
  readonly column: string;
  times: number;
  value: number | undefined;
  word: string | undefined;
  /** Place in `reasons`. */
  absent: number;
  status: Status | undefined;
}

function read(data: Dataset, values: MatrixValues): Matrix {
  const source = values.strength ?? values.value;
  const measure: Measure = !source ? 'count' : values.strength || isScore(source.field) ? 'strength' : 'amount';
  const wordsOf = source && !isNumeric(source) ? source.values : undefined;
  const strengthOf = strengthReader(wordsOf ?? [], values.levels);
  const names = {
    row: new Set<string>(),
    column: new Set((values.columnNames ?? '').split(',').map((name) => name.trim())),
  };
  const found = new Map<string, Found>();
  const strange = new Set<string>();
  const words = new Map<number, string>();
  let [nameless, totals] = [0, 0];

  for (let at = 0; at < data.length; at++) {
    const [row = '', column = ''] = [values.row, values.column].map((side) => textAt(side, at)?.trim());
    if (isTotal(row) || isTotal(column)) {
      totals++;
      continue;
    }
    names.row.add(row);
    names.column.add(column);
    if (!row || !column) {
      nameless++;
      continue;
    }
    const key = JSON.stringify([row, column]);
    const one: Found = found.get(key) ?? {
      row,
      column,
      times: 0,
      value: undefined,
      word: undefined,
      absent: -1,
      status: undefined,
    };
    found.set(key, one);
    one.times++;
    const status = statusAt(source, at);
    const word = wordsOf && textAt(source, at)?.trim();
    const reading: Reading =
      status === 'suppressed'
        ? 'secret'
        : status === 'impossible'
          ? status
          : !source
            ? 1
            : wordsOf
              ? strengthOf(word ?? '')
              : numberAt(source, at);
    if (typeof reading !== 'number') {
      if (word && !reading) strange.add(word);
      one.absent = Math.max(one.absent, reasons.indexOf(reading ?? 'unknown'));
      continue;
    }
    if (status === 'provisional' || status === 'forecast') one.status = status;
    if (word && !words.has(reading)) words.set(reading, word);
    if (measure !== 'strength') one.value = (one.value ?? 0) + reading;
    else if (one.value === undefined || Math.abs(reading) > Math.abs(one.value)) {
      one.value = reading;
      one.word = word;
    }
  }

  const states = new Set<State | 'provisional'>();
  const pairs = [...found.values()].map(({ value, word, absent, ...one }): Pair => {
    const isPart = absent > 0;
    const isAbsent = value === undefined || (value === 0 && isPart);
    const state = isAbsent ? (reasons[absent] ?? 'unknown') : value > 0 ? 'support' : value < 0 ? 'against' : 'none';
    states.add(state);
    if (one.status) states.add('provisional');
    const said = isAbsent ? { value: undefined, word: undefined } : { value, word };
    return { ...one, ...said, state, isLeast: isPart && !isAbsent };
  });
  const most = pairs.reduce((size, { value = 0 }) => Math.max(size, Math.abs(value)), 0);
  const linesOf = (side: 'row' | 'column'): Line[] => {
    const held = new Map([...names[side]].filter(Boolean).map((name) => [name, [] as Pair[]]));
    for (const pair of pairs) held.get(pair[side])?.push(pair);
    return [...held].map(([name, own]): Line => {
      const count = (test: (pair: Pair) => boolean) => own.filter(test).length;
      const support = count(({ state }) => state === 'support');
      return {
        name,
        pairs: own,
        support,
        total: measure === 'strength' ? support : own.reduce((sum, { value = 0 }) => sum + value, 0),
        strong: count(({ value }) => value === most && most > 0),
        missing: count(({ state, isLeast }) => isLeast || state === 'secret' || state === 'unknown'),
      };
    });
  };
  const [rows, columns] = ordered([linesOf('row'), linesOf('column')], values.order);
  return {
    measure,
    rows,
    columns,
    most,
    words,
    field: source?.field,
    states,
    isOdd:
      rows.length > mostRows ||
      pairs.some(({ times, isLeast }) => times > 1 || isLeast) ||
      (['against', 'secret', 'impossible', 'provisional'] as const).some((state) => states.has(state)),
    left: { nameless, totals, repeated: pairs.filter(({ times }) => times > 1).length, strange: [...strange] },
  };
}
