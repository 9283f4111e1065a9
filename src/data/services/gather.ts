import { insight } from '../../core/insight.js';
import type { JsonObject } from '../json-values.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { courier } from './courier.js';
import { Trail } from './trail.js';

/** One answer of a source that comes in parts. */
export interface Part {
  readonly rows: readonly JsonObject[];
  /** Address of the next part, may be relative; absent after the last. */
  readonly next?: string | undefined;
  /** Rows that there are in all, where the source says so. */
  readonly total?: number | undefined;
}

/** Takes an answer apart; `before` is the number of rows that came before it. */
export type TakeApart = (answer: unknown, before: number) => Part;

export interface Gathered {
  readonly rows: readonly JsonObject[];
  /** What was not fetched and why. */
  readonly left: readonly Remark[];
}

/** The most rows of a source that comes in parts, unless the page says otherwise. */
export const mostRows = 100_000;

/** Rows of an answer and of the parts that follow it: not from another server, not the same part twice, not more than asked. */
export async function gather(first: unknown, takeApart: TakeApart, hints: ReadHints): Promise<Gathered> {
  const { url = '', settings, progress } = hints;
  const max = settings?.maxRows ?? mostRows;
  const mail = courier(hints);
  const rows: JsonObject[] = [];
  const left: Remark[] = [];
  const trail = new Trail(url);
  let part = takeApart(first, 0);
  let { total } = part;
  let before: Part | undefined;
  for (;;) {
    if (before && isSame(before.rows, part.rows)) {
      left.push(insight('report.link-again', { rows: rows.length }));
      return { rows, left };
    }
    before = part;
    for (const row of part.rows) rows.push(row);
    total = part.total ?? total;
    progress?.(Math.min(rows.length, max), total);
    const { next } = part;
    if (!next || !mail || rows.length >= max || part.rows.length === 0) break;
    const link = trail.follow(next, rows.length);
    if (typeof link !== 'string') {
      left.push(link);
      return { rows, left };
    }
    part = takeApart(await mail.json(link), rows.length);
  }
  const isCut = rows.length > max || (!!part.next && part.rows.length > 0);
  if (rows.length > max) rows.length = max;
  if (isCut || (total !== undefined && total > rows.length)) left.push(moreRows(rows.length, total));
  return { rows, left };
}

/** Whether a server gave the same part again; the first rows nearly always tell. */
function isSame(before: readonly JsonObject[], rows: readonly JsonObject[]): boolean {
  const words = JSON.stringify;
  return rows.length > 0 && words(before[0]) === words(rows[0]) && words(before) === words(rows);
}

/** Says that there are more rows than were read. */
export function moreRows(rows: number, total?: number): Remark {
  return insight('report.more-rows', { rows, ...(total !== undefined && total > rows ? { total } : {}) });
}
