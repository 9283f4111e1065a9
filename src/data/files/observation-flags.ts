import type { Status } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import { missingMark } from '../missing-marks.js';
import type { Remark } from '../report.js';

const statuses: Readonly<Record<string, Status>> = {
  p: 'provisional',
  e: 'provisional',
  s: 'provisional',
  r: 'revised',
  f: 'forecast',
  c: 'suppressed',
  z: 'impossible',
};

/** Letters that say something of a figure that no status tells, in the order in which they are said. Source: the flags of Eurostat. */
const noted = ['b', 'u', 'd', 'n'] as const;

/** One observation as it was meant. */
export interface Observation {
  readonly value: number | null;
  readonly status?: Status;
}

/** Reads figures with letters beside them (`p`, `be`) and counts the letters that no status tells. */
export class ObservationFlags {
  readonly #counts = new Map<string, number>();
  #odd = 0;

  read(written: unknown, flag: unknown): Observation {
    const letters = typeof flag === 'string' ? flag.trim().toLowerCase() : '';
    const value = numberIn(written);
    // A figure that says that it is none.
    const isSentinel = value !== null && missingMark(String(value)) !== undefined;
    if (value === null && written !== null && written !== undefined && written !== '' && !missingMark(String(written)))
      this.#odd++;
    const isFlags = /^:?\s*[a-z]{1,4}$/.test(letters);
    if (value === null || isSentinel) {
      const given = typeof written === 'string' ? missingMark(written.trim()) : undefined;
      const hidden = isFlags && /[cz]/.test(letters) ? statuses[/c/.test(letters) ? 'c' : 'z'] : undefined;
      return { value: null, status: hidden ?? missingMark(letters) ?? given ?? 'unknown' };
    }
    if (!isFlags) return { value };
    for (const letter of noted)
      if (letters.includes(letter)) this.#counts.set(letter, (this.#counts.get(letter) ?? 0) + 1);
    const found = [...letters].map((letter) => (/[cz]/.test(letter) ? undefined : statuses[letter])).find(Boolean);
    return found ? { value, status: found } : { value };
  }

  /** What must be said of the figures that were read. */
  remarks(): readonly Remark[] {
    const said = noted.flatMap((letter) => {
      const count = this.#counts.get(letter);
      return count ? [insight(`report.flag-${letter}`, { count })] : [];
    });
    return this.#odd ? [...said, insight('report.odd-figures', { count: this.#odd })] : said;
  }
}

function numberIn(written: unknown): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  return typeof written === 'string' && /^\s*-?\d+(\.\d+)?(e[-+]?\d+)?\s*$/i.test(written) ? Number(written) : null;
}
