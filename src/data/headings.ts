import { factorAndUnit } from './unit-reading.js';

/** What the rows above the data say. */
export interface Headings {
  readonly names: readonly string[];
  /** How many rows they take. */
  readonly taken: number;
  readonly units?: readonly (string | undefined)[];
}

/**
 * Names of columns from the rows at the top. A row in which labels stand side by side more than once spans groups of
 * columns, and the row below it tells them apart; a row of units may follow, below a single row only where figures follow.
 */
export function readHeadings(rows: readonly (readonly string[])[], headingRows = 0): Headings {
  const first = rows[0] ?? [];
  let taken = Math.max(1, headingRows);
  if (!headingRows) {
    while (taken < 6 && spans(rows[taken - 1]) && isWords(rows[taken])) taken++;
  }
  const levels = rows.slice(0, taken);
  let units: (string | undefined)[] | undefined;
  const below = rows[taken];
  if (below && isUnits(below) && (taken > 1 || isBare(below, rows[taken + 1]))) {
    units = below.map((cell, at) => (at === 0 ? undefined : cell));
    levels.push([below[0] ?? '']);
    taken++;
  }
  // A label that all columns share tells nothing apart.
  const telling = levels.filter(
    (level, at) => at >= levels.length - (units ? 2 : 1) || new Set(level.slice(1)).size > 1,
  );
  const names = first.map((_, at) => {
    const labels = (at === 0 ? levels : telling).map((level) => (level[at] ?? '').trim()).filter(Boolean);
    return at === 0 ? (labels.at(-1) ?? '') : [...new Set(labels)].join(', ');
  });
  return units ? { names, taken, units } : { names, taken };
}

function spans(row: readonly string[] | undefined): boolean {
  return !!row && row.some((cell, at) => cell.trim() !== '' && cell === row[at + 1]);
}

function isWords(row: readonly string[] | undefined): boolean {
  return !!row && row.length > 1 && row.every((cell) => /^\D/.test(cell) || / [a-z]/i.test(cell));
}

function isUnits(row: readonly string[]): boolean {
  const cells = row.slice(1);
  return cells.some(Boolean) && cells.every((cell) => !cell || cell === 'aantal' || isUnit(cell));
}

/** Whether a row of units is no row of its own: it begins without a figure, and below a unit stands one. */
function isBare(units: readonly string[], next: readonly string[] = []): boolean {
  const isFigure = (cell = '') => /^[-€\s]*\d/.test(cell);
  return !isFigure(units[0]) && next.some((cell, at) => at > 0 && units[at] && isFigure(cell));
}

function isUnit(cell: string): boolean {
  const { unit, factor } = factorAndUnit(`(${cell})`);
  return unit !== undefined || factor !== 1;
}
