import type { Boundaries } from '../core/boundaries.js';
import { ApartReader } from './apart/apart-reader.js';
import { AreasTaker } from './apart/pack-areas.js';
import { ReadingTaker } from './apart/take-reading.js';
import { readLarge } from './read-large.js';
import { read, type ReadHints } from './read.js';
import type { Reading } from './report.js';

export interface ApartHints extends ReadHints {
  /** Ends the reading when nobody waits for it. */
  readonly signal?: AbortSignal | undefined;
}

const reader = new ApartReader();

/** Whether large sources can be read without holding up the page: where there is no page, or in a worker. */
export function readsApart(): Promise<boolean> {
  return typeof document === 'undefined' ? Promise.resolve(true) : reader.starts();
}

/** Reads a large source in a worker; where there can be none, on the spot. Throws as `read` does, or the signal's reason. */
export async function readApart(bytes: Uint8Array, hints: ApartHints): Promise<Reading> {
  const { url, contentType, settings, more, progress, signal } = hints;
  const job = { kind: 'reading', size: bytes.length, url, contentType, settings, more: !!more } as const;
  const reading = await reader.run({ job, bytes, more, progress, signal, taker: new ReadingTaker() });
  return reading ?? (await readLarge(bytes, hints)) ?? read(bytes, hints);
}

/** Reads the areas of a large map in a worker; `undefined` where there can be none. Throws as `readBoundaries` does. */
export function readAreasApart(
  bytes: Uint8Array,
  field?: string,
  { url, more, signal }: ApartHints = {},
): Promise<Boundaries | undefined> {
  const job = { kind: 'areas', size: bytes.length, field, url, more: !!more } as const;
  return reader.run({ job, bytes, more, signal, taker: new AreasTaker() });
}
