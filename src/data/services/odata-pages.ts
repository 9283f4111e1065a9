import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Progress } from '../read.js';
import type { Remark } from '../report.js';
import type { Courier } from './courier.js';

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

/** The most pages of one source, for servers that go on without rows. */
const mostPages = 2000;

/** Rows of an OData answer and of the pages that follow it; not from another server, not the same page twice, not more than asked. */
export async function odataPages(first: unknown, terms: PageTerms): Promise<Pages> {
  const { url, max, mail, progress, total } = terms;
  let rows: readonly JsonObject[] = [];
  const left: Remark[] = [];
  const seen = new Set<string>([url]);
  const more = () => insight('report.more-rows', { rows: rows.length, ...(total ? { total } : {}) });
  let page = first;
  let at = url;
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
    const link = resolved(next, at);
    if (!mail) left.push(more());
    else if (!link || origin(link) !== origin(url))
      left.push(insight('report.link-elsewhere', { rows: rows.length, link: next.slice(0, 80) }));
    else if (seen.has(link) || seen.size >= mostPages) left.push(insight('report.link-again', { rows: rows.length }));
    else {
      seen.add(link);
      at = link;
      page = await mail.json(link);
      continue;
    }
    break;
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

/** A next link as an address. Servers behind a proxy call themselves `http` where the page came over `https`. */
function resolved(link: string, from: string): string | undefined {
  try {
    const next = new URL(link, from);
    const base = new URL(from);
    return base.protocol === 'https:' && next.protocol === 'http:' && next.host === base.hostname
      ? next.href.replace('http:', 'https:')
      : next.href;
  } catch {
    return undefined;
  }
}

function origin(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

/** Rows that are asked for in portions, for servers that give all at once or refuse large answers; next links inside a portion are followed. */
export async function pagesBySkip(
  address: (top: number, skip: number) => string,
  size: number,
  terms: Omit<PageTerms, 'url'> & { readonly mail: Courier },
): Promise<Pages> {
  const { max, mail, progress, total } = terms;
  let rows: readonly JsonObject[] = [];
  for (let round = 0; round < mostPages; round++) {
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
