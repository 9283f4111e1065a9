import type { Status } from '../core/dataset.js';
import { isDash, isSign, missingMark } from './missing-marks.js';

/** Cells longer than this are words, whatever they hold. */
const longest = 40;

/** How far one way of reading got with a column. */
export interface Attempt {
  /** Cells that were read. */
  readonly hits: number;
  /** Rows whose cells could not be read. */
  readonly odd: readonly number[];
  /** Marks for “no value” with how often each occurs. */
  readonly missing: ReadonlyMap<string, number>;
  readonly statuses: Map<number, Status>;
}

/** Takes one cell, without surrounding white space; false if it cannot be read. */
export type Take = (cell: string, row: number) => boolean | Status;

/** A cell as text without white space around it; `''` when there is nothing in it. */
export function cellText(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell);
}

/**
 * Reads a whole column in one way: one cell in ten may be odd. Gives up as soon as more are, unless `force` is set.
 * `undefined` when it is not a column of this kind.
 */
export function attempt(cells: readonly unknown[], take: Take, force: boolean, wanted = false): Attempt | undefined {
  const missing = new Map<string, number>();
  const statuses = new Map<number, Status>();
  const odd: number[] = [];
  const most = force ? Infinity : cells.length / 10;
  let hits = 0;
  // Besides values: 1 blank cells and dashes, 2 secrets, 4 other words.
  let seen = 0;
  for (let row = 0; row < cells.length; row++) {
    const text = cellText(cells[row]);
    if (text === '') {
      seen |= 1;
      continue;
    }
    const first = text.charCodeAt(0);
    const mark = first > 47 && first < 58 ? undefined : missingMark(text);
    if (mark) {
      missing.set(text, (missing.get(text) ?? 0) + 1);
      statuses.set(row, mark);
      seen |= isDash(text) ? 1 : isSign(text) ? 0 : mark === 'suppressed' ? 2 : 4;
      continue;
    }
    const taken = text.length <= longest && take(text, row);
    if (taken) {
      hits++;
      if (taken !== true) statuses.set(row, taken);
    } else {
      odd.push(row);
      if (odd.length > most) return undefined;
    }
  }
  if (!force) {
    // Secrets alone are numbers that no one may see; with blanks or dashes between them they can be ticks: x for yes.
    if (hits === 0 && !(wanted && missing.size > 0 && seen < 3 && odd.length === 0)) return undefined;
    if (odd.length > 0 && (hits < 3 || odd.length * 9 > hits)) return undefined;
  }
  for (const row of odd) statuses.set(row, 'unknown');
  return { hits, odd, missing, statuses };
}
