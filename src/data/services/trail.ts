import { insight } from '../../core/insight.js';
import type { Remark } from '../report.js';
import { originOf } from './address.js';

/** The most parts of one source, for servers that go on without end. */
export const mostParts = 2000;

/** The way from one part of a source to the next: not to another server, not to the same part twice. */
export class Trail {
  readonly #origin: string;
  readonly #seen: Set<string>;
  #at: string;

  constructor(url: string) {
    this.#origin = originOf(url);
    this.#seen = new Set([url]);
    this.#at = url;
  }

  /** The address of the next part, or why it is not followed; `rows` is the number of rows that came so far. */
  follow(next: string, rows: number): string | Remark {
    const link = resolved(next, this.#at);
    if (!link || originOf(link) !== this.#origin)
      return insight('report.link-elsewhere', { rows, link: next.slice(0, 80) });
    if (this.#seen.has(link) || this.#seen.size >= mostParts) return insight('report.link-again', { rows });
    this.#seen.add(link);
    return (this.#at = link);
  }
}

/** A link as an address. Servers behind a proxy call themselves `http` where the page came over `https`. */
function resolved(link: string, from: string): string | undefined {
  try {
    const next = new URL(link, from);
    const base = new URL(from);
    const isSame = next.hostname === base.hostname && next.protocol === 'http:' && base.protocol === 'https:';
    return isSame ? next.href.replace(/^http:\/\/([^/:]+)(:80)?/, 'https://$1') : next.href;
  } catch {
    return undefined;
  }
}
