import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Progress } from '../read.js';
import type { Remark } from '../report.js';
import type { Courier } from './courier.js';
import { mostParts, Trail } from './trail.js';

export interface PageTerms {
  /** Address of the first page; next links must be of its origin. */
  readonly url: string;
  /** The most rows. */
  readonly max: number;
  readonly mail: Courier | undefined;
  readonly progress?: Progress | undefined;
  /** Rows that there are in all, where that is known. */
  readonly total?: number | undefined;
}

export interface Pages {
  readonly rows: readonly JsonObject[];
  /** What was not fetched and why. */
  readonly left: readonly Remark[];
}

/** Rows of an OData answer and of the pages that follow it; not from another server, not the same page twice, not more than asked. */
export async function odataPages(first: unknown, terms: PageTerms): Promise<Pages> {
  const { url, max, mail, progress, total } = terms;
  let rows: readonly JsonObject[] = [];
  const left: Remark[] = [];
  const trail = new Trail(url);
  const more = () => insight('report.more-rows', { rows: rows.length, ...(total ? { total } : {}) });
  let page = first;
  for (;;) {
    rows = rows.concat(rowsOf(page));
    progress?.(Math.min(rows.length, max), total);
    const next = nextOf(page);
    if (rows.length > max || (next && rows.length === max)) {
      rows = rows.slice(0, max);
      left.push(more());
      break;
    }
    if (!next) break;
    if (!mail) {
      left.push(more());
      break;
    }
    const link = trail.follow(next, rows.length);
    if (typeof link !== 'string') {
      left.push(link);
      break;
    }
    page = await mail.json(link);
  }
  return { rows, left };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The rows in an OData answer. */
export function rowsOf(page: unknown): readonly JsonObject[] {
  const value = member(page, 'value');
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function nextOf(page: unknown): string | undefined {
  const next = member(page, '@odata.nextLink') ?? member(page, 'odata.nextLink');
  return typeof next === 'string' && next ? next : undefined;
}

/** Rows that are asked for in portions, for servers that give all at once or refuse large answers; next links inside a portion are followed. */
export async function pagesBySkip(
  address: (top: number, skip: number) => string,
  size: number,
  terms: Omit<PageTerms, 'url'> & { readonly mail: Courier },
): Promise<Pages> {
  const { max, mail, progress, total } = terms;
  let rows: readonly JsonObject[] = [];
  for (let round = 0; round < mostParts; round++) {
    const already = rows.length;
    // One row more than wanted tells that there are more.
    const top = Math.min(size, max + 1 - already);
    const url = address(top, already);
    const page = await mail.json(url);
    // A server that does not know of portions gives what it always gives.
    if (rowsOf(page).length > top || (already > 0 && isSame(rowsOf(page)[0], rows[0])))
      return already ? { rows, left: [] } : odataPages(page, { ...terms, url });
    const portion = await odataPages(page, {
      ...terms,
      url,
      max: top,
      progress: (count) => progress?.(Math.min(already + count, max), total),
    });
    rows = rows.concat(portion.rows);
    if (rows.length > max)
      return {
        rows: rows.slice(0, max),
        left: [insight('report.more-rows', { rows: max, ...(total ? { total } : {}) })],
      };
    if (portion.rows.length < top) return { rows, left: portion.left };
  }
  return { rows, left: [insight('report.link-again', { rows: rows.length })] };
}
