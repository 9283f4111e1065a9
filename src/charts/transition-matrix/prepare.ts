import { isNumeric, numberAt, statusAt, textAt, type Dataset, type Field, type Status } from '../../core/dataset.js';
import { ordered } from './order.js';
import type { MatrixValues } from './options.js';
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
  readonly hasAgainst: boolean;
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

const cache = new WeakMap<MatrixValues, { readonly data: Dataset; readonly matrix: Matrix }>();

/** Reads the pairs, adds up those that occur more than once, and puts rows and columns in order. */
export function prepare(data: Dataset, values: MatrixValues): Matrix {
  const kept = cache.get(values);
  if (kept?.data === data) return kept.matrix;
  const matrix = read(data, values);
  cache.set(values, { data, matrix });
  return matrix;
}

const isTotal = (name: string): boolean => /^(sub|eind)?-?tota(al|l)(en|s)?$/i.test(name);

/** Figures of which a sum means nothing. */
const isScore = ({ name, unit }: Field): boolean =>
  /^[%‰]/.test(unit ?? '') || /score|gemiddeld|percentage|aandeel|cijfer|index|mean|average|share/i.test(name);

interface Found {
  times: number;
  sum: number | undefined;
  strongest: number | undefined;
  word: string | undefined;
  absent: 'secret' | 'unknown' | 'impossible' | undefined;
  status: Status | undefined;
}

function read(data: Dataset, values: MatrixValues): Matrix {
  const source = values.strength ?? values.value;
  const measure: Measure = !source ? 'count' : values.strength || isScore(source.field) ? 'strength' : 'amount';
  const isWords = source !== undefined && !isNumeric(source);
  const strengthOf = strengthReader(isWords ? source.values.filter((word) => word !== null) : [], values.levels);
  const rows = new Set<string>();
  const columns = new Set(
    (values.columnNames ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
  const found = new Map<string, Map<string, Found>>();
  const strange = new Set<string>();
  const [left, words] = [{ nameless: 0, totals: 0 }, new Map<number, string>()];

  for (let at = 0; at < data.length; at++) {
    const row = textAt(values.row, at)?.trim() ?? '';
    const column = textAt(values.column, at)?.trim() ?? '';
    if (isTotal(row) || isTotal(column)) {
      left.totals++;
      continue;
    }
    if (row) rows.add(row);
    if (column) columns.add(column);
    if (!row || !column) {
      left.nameless++;
      continue;
    }
    const ofRow = found.get(row) ?? new Map<string, Found>();
    found.set(row, ofRow);
    const one = ofRow.get(column) ?? {
      times: 0,
      sum: undefined,
      strongest: undefined,
      word: undefined,
      absent: undefined,
      status: undefined,
    };
    ofRow.set(column, one);
    one.times++;
    const status = statusAt(source, at);
    const word = isWords ? textAt(source, at)?.trim() : undefined;
    const reading: Reading =
      status === 'suppressed'
        ? 'secret'
        : status === 'impossible'
          ? status
          : !source
            ? 1
            : isWords
              ? strengthOf(word ?? '')
              : numberAt(source, at);
    if (typeof reading !== 'number') {
      if (word && reading === undefined) strange.add(word);
      const why = reading ?? 'unknown';
      one.absent = one.absent === 'secret' || (one.absent === 'unknown' && why === 'impossible') ? one.absent : why;
      continue;
    }
    const value = reading;
    if (status === 'provisional' || status === 'forecast') one.status = status;
    one.sum = (one.sum ?? 0) + value;
    if (one.strongest === undefined || Math.abs(value) > Math.abs(one.strongest)) {
      one.strongest = value;
      one.word = word;
    }
    if (word && !words.has(value)) words.set(value, word);
  }

  const pairs: Pair[] = [];
  for (const [row, ofRow] of found)
    for (const [column, one] of ofRow) {
      const value = measure === 'strength' ? one.strongest : one.sum;
      const isLeast = one.absent === 'secret' || one.absent === 'unknown';
      const isAbsent = value === undefined || (value === 0 && isLeast);
      pairs.push({
        row,
        column,
        state: isAbsent ? (one.absent ?? 'unknown') : value > 0 ? 'support' : value < 0 ? 'against' : 'none',
        value: isAbsent ? undefined : value,
        word: isAbsent ? undefined : one.word,
        status: one.status,
        times: one.times,
        isLeast: isLeast && !isAbsent,
      });
    }
  const most = pairs.reduce((size, { value = 0 }) => Math.max(size, Math.abs(value)), 0);
  const lines = (names: Iterable<string>, side: 'row' | 'column'): Line[] => {
    const held = new Map(Array.from(names, (name) => [name, [] as Pair[]]));
    for (const pair of pairs) held.get(pair[side])?.push(pair);
    return [...held].map(([name, own]) => lineOf(name, own, measure, most));
  };
  return {
    measure,
    ...ordered(lines(rows, 'row'), lines(columns, 'column'), values.order),
    most,
    words: isWords ? words : new Map(),
    field: source?.field,
    hasAgainst: pairs.some(({ state }) => state === 'against'),
    left: { ...left, repeated: pairs.filter(({ times }) => times > 1).length, strange: [...strange] },
  };
}

function lineOf(name: string, pairs: readonly Pair[], measure: Measure, most: number): Line {
  const count = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  const support = count(({ state }) => state === 'support');
  return {
    name,
    pairs,
    support,
    total: measure === 'strength' ? support : pairs.reduce((sum, { value = 0 }) => sum + value, 0),
    strong: count(({ value }) => value === most && most > 0),
    missing: count(({ state, isLeast }) => isLeast || state === 'secret' || state === 'unknown'),
  };
}
