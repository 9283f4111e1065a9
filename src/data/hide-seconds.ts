import { isNumeric, textAt, type Column, type Dataset, type NumberColumn } from '../core/dataset.js';
import { totalWords } from './total-words.js';

/** Rows whose count is hidden, by column. */
type Hidden = Map<NumberColumn, Set<number>>;

/** What may be a total; one too many hides a number more, one too few betrays one. */
const likely = /^(totaal|total|alle|alles|samen|geheel|som|sum|all)\b|totaal$|\btotal$/i;

function isTotal(written: string): boolean {
  const text = written.trim();
  return totalWords.test(text) || likely.test(text);
}

type Cell = readonly [column: NumberColumn, row: number];

/** Numbers of which one is the sum of the others. */
type Sum = readonly Cell[];

/**
 * Hides a second number wherever one hidden number could be calculated from a total and the other parts: in rows with a total
 * row, and in columns with a total column. Returns how many it hid. Sums that share cells are gone through until none betrays.
 */
export function hideSeconds(data: Dataset, hidden: Hidden): number {
  const counts = [...hidden.keys()];
  const groups = groupsWithTotal(data);
  const sums: Sum[] = [
    ...counts.flatMap((column) => groups.map((rows) => rows.map((row): Cell => [column, row]))),
    ...sumsOfColumns(counts),
  ];
  const isOpen = (cell: Cell) => !hidden.get(cell[0])?.has(cell[1]) && !Number.isNaN(valueOf(cell));
  const isSecret = ([column, row]: Cell) => hidden.get(column)?.has(row) || column.statuses.get(row) === 'suppressed';
  let count = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const cells of sums) {
      const secret = cells.filter((cell) => !isOpen(cell));
      if (secret.length !== 1 || !secret.every(isSecret)) continue;
      const open = cells.filter((cell) => isOpen(cell) && valueOf(cell) > 0);
      const second = open.sort((a, b) => valueOf(a) - valueOf(b))[0];
      if (!second) continue;
      hidden.get(second[0])?.add(second[1]);
      count++;
      changed = true;
    }
  }
  return count;
}

const valueOf = ([column, row]: Cell) => column.values[row] ?? Number.NaN;

/** Groups of rows alike in all but one column of words, with a row for a total of that one. */
function groupsWithTotal(data: Dataset): (readonly number[])[] {
  const dimensions = data.columns.filter((one) => !isNumeric(one));
  const rows = Array.from({ length: data.length }, (_, row) => row);
  return dimensions.flatMap((varying) => {
    const totals = new Set(rows.filter((row) => isTotal(textAt(varying, row) ?? '')));
    if (totals.size === 0) return [];
    // A code beside a name goes along with it.
    const others = dimensions.filter((one) => one !== varying && !goesAlong(data, one, varying));
    const groups = new Map<string, number[]>();
    for (const row of rows) {
      const key = JSON.stringify(others.map((one) => textAt(one, row) ?? ''));
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return [...groups.values()].filter((group) => group.length >= 3 && group.some((row) => totals.has(row)));
  });
}

/** Whether one column says the same as another in other words: each value of the one always stands with one of the other. */
function goesAlong(data: Dataset, one: Column, other: Column): boolean {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (let row = 0; row < data.length; row++) {
    const [a, b] = [textAt(one, row) ?? '', textAt(other, row) ?? ''];
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    there.set(a, b);
    back.set(b, a);
  }
  return there.size > 1;
}

/** The rows of columns of which one is named as a total and is the sum of the others. */
function sumsOfColumns(counts: readonly NumberColumn[]): Sum[] {
  const [first] = counts;
  if (!first || counts.length < 3 || !counts.some((whole) => isTotal(whole.field.name) && isSum(whole, counts)))
    return [];
  return Array.from(first.values.keys(), (row) => counts.map((column): Cell => [column, row]));
}

/** Whether one column is the sum of the others in (nearly) every row that has them all. */
function isSum(whole: NumberColumn, counts: readonly NumberColumn[]): boolean {
  const parts = counts.filter((column) => column !== whole);
  const rows = Array.from(whole.values.keys());
  const full = rows.filter((row) => counts.every((column) => !Number.isNaN(valueOf([column, row]))));
  const right = full.filter(
    (row) => parts.reduce((sum, column) => sum + valueOf([column, row]), 0) === valueOf([whole, row]),
  );
  return right.length >= 2 && right.length >= full.length * 0.9;
}
