import type { ReadSettings } from '../report.js';
import type { Plan } from '../asking.js';
import { firstPart } from './ranged-file.js';

/** Asks only the beginning of a Parquet or FlatGeobuf file of which not all is wanted; its reader asks for the rest. */
export function planPart(url: string, { columns, filter, bbox }: ReadSettings): Plan | undefined {
  const path = url.replace(/[?#].*$/, '');
  const isPart = (/\.parquet$/i.test(path) && (columns || filter)) || (/\.fgb$/i.test(path) && bbox);
  // A plain range needs no leave of the server (CORS).
  return isPart ? { url, headers: { range: `bytes=0-${firstPart - 1}` } } : undefined;
}
