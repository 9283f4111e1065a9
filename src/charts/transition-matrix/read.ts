import { isNumeric, numberAt, statusAt, textAt, type Dataset, type Field, type Status } from '../../core/dataset.js';
import { quantity, type Quantity } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import { idOf, type Found, type Pair } from './prepare.js';
import { strengthReader, type Reading } from './strengths.js';

const isTotal = (name: string): boolean => /^(sub|eind)?-?tota(al|l)(en|s)?$/i.test(name);

/** Figures of which a sum means nothing. */
const isScore = ({ name, unit }: Field): boolean =>
  /^[%‰]/.test(unit ?? '') || /score|gemiddeld|percentage|aandeel|cijfer|index|mean|average|share/i.test(name);

/** Why nothing can be said, from weak to strong. */
const reasons = ['impossible', 'unknown', 'secret'] as const;

interface Seen {
  readonly row: string;
  readonly column: string;
  times: number;
  value: number | undefined;
  word: string | undefined;
  /** Place in `reasons`. */
  absent: number;
  status: Status | undefined;
}

/** Reads pairs of whatever kind, and adds up those that occur more than once. */
export function read(data: Dataset, values: MatrixValues): Found {
  const source = values.strength ?? values.value;
  const measure = !source ? 'count' : values.strength || isScore(source.field) ? 'strength' : 'amount';
  const wordsOf = source && !isNumeric(source) ? source.values : undefined;
  const strengthOf = strengthReader(wordsOf ?? [], values.levels);
  const names = {
    row: new Set<string>(),
    column: new Set((values.columnNames ?? '').split(',').map((name) => name.trim())),
  };
  const seen = new Map<string, Seen>();
  const strange = new Set<string>();
  const words = new Map<number, string>();
  const halves = { row: new Map<string, number>(), column: new Map<string, number>() };
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
      // It may be support of what has a name: of that it is not known that there is none. A column alone, without a figure, says
      // that nothing supports it; a row alone says nothing of what it supports.
      const [side, name] = column ? (['column', column] as const) : (['row', row] as const);
      const isSaid = source && (wordsOf ? textAt(source, at)?.trim() : numberAt(source, at));
      if (isSaid || !column) halves[side].set(name, (halves[side].get(name) ?? 0) + 1);
      continue;
    }
    const key = idOf(row, column);
    const one: Seen = seen.get(key) ?? {
      row,
      column,
      times: 0,
      value: undefined,
      word: undefined,
      absent: -1,
      status: undefined,
    };
    seen.set(key, one);
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

  const pairs = [...seen.values()].map(({ value, word, absent, ...one }): Pair => {
    const isPart = absent > 0;
    if (value === undefined || (value === 0 && isPart)) {
      const state = reasons[absent] ?? 'unknown';
      const status = state === 'secret' ? 'suppressed' : state;
      return { ...one, state, value: undefined, cell: { value: null, status } };
    }
    return {
      ...one,
      value,
      state: value > 0 ? 'support' : value < 0 ? 'against' : 'none',
      cell: { value: word ?? value, ...(one.status ? { status: one.status } : {}) },
      isLeast: isPart,
    };
  });
  const field: Field = source?.field ?? { name: '', type: 'number' };
  const most = pairs.reduce((size, { value = 0 }) => Math.max(size, Math.abs(value)), 0);
  return {
    pairs,
    names: { row: [...names.row].filter(Boolean), column: [...names.column].filter(Boolean) },
    measure,
    field: words.size > 0 ? { name: field.name, type: 'text' } : field,
    most,
    samples: samplesOf(pairs, most, measure, words, (value) => amountOf(value, { measure, field })),
    left: {
      nameless,
      halves,
      totals,
      repeated: pairs.filter(({ times = 1 }) => times > 1).length,
      strange: [...strange],
    },
  };
}

/** An amount with its unit, for a sentence. */
export const amountOf = (value: number, { field, measure }: Pick<Found, 'field' | 'measure'>): Quantity =>
  quantity(value, measure === 'amount' ? field?.unit : undefined, { short: Math.abs(value) >= 1e6 });

/** Numbers that tell the sizes: every strength there is, or of amounts a large and a small round one. */
function samplesOf(
  pairs: readonly Pair[],
  most: number,
  measure: Found['measure'],
  words: ReadonlyMap<number, string>,
  write: (value: number) => Quantity,
): Found['samples'] {
  const sizes = [...new Set(pairs.flatMap(({ value = 0 }) => (value > 0 ? value : [])))].sort((a, b) => a - b);
  if (measure === 'count' && sizes.length < 2) return [];
  const called = (value: number) => [value, words.get(value) ?? write(value)] as const;
  if (words.size > 0 || sizes.length < (measure === 'strength' ? 6 : most < 4 ? 4 : 0)) return sizes.map(called);
  const round = 10 ** Math.floor(Math.log10(most));
  const large = round * ([5, 2, 1].find((times) => times * round <= most) ?? 1);
  return [large / (Number.isInteger(large / 5) || large < 1 ? 5 : 2), large].map(called);
}
