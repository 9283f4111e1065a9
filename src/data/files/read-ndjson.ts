import { PeilError } from '../../core/error.js';
import { isGeographic, isObject, type JsonObject } from '../json-values.js';
import { readPoints } from '../points.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import { recordsTable } from '../read-records.js';

/**
 * Reads JSON with a row on each line (NDJSON, JSON Lines); `undefined` for text that is not of that kind.
 * Throws `broken` with the number of the line that cannot be read: the file was cut off, or rows were lost.
 */
export function readNdjson(text: string, { url = '', contentType = '' }: ReadHints = {}): RawTable | undefined {
  const isNamed =
    /\.(ndjson|jsonl|geojsonl|geojsons)\b/i.test(url) || /ndjson|jsonl|json-seq|jsonlines/i.test(contentType);
  // A line apart is a row only when it is whole.
  const first = parsed(/\S[^\r\n]*/.exec(text)?.[0] ?? '');
  const isMore = /^\s*\S[^\r\n]*[\r\n]+\s*\S/.test(text);
  if (!isNamed && (typeof first !== 'object' || first === null || !isMore)) return undefined;
  const rows: unknown[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  lines.forEach((written, at) => {
    // Some write a sign in front of each row (RFC 7464).
    const line = written.replace('\u001e', '').trim();
    if (!line) return;
    const row = parsed(line);
    if (row === undefined) {
      const isLast = !lines.slice(at + 1).some((one) => one.trim());
      const isCut = isLast && !/[\]}]$/.test(line);
      throw new PeilError('broken', { line: at + 1, found: line.slice(0, 40), ...(isCut ? { cut: 'cut' } : {}) });
    }
    rows.push(row);
  });
  if (rows.length && rows.every((row) => isObject(row) && isGeographic(row)))
    return { ...readPoints({ type: 'FeatureCollection', features: rows as JsonObject[] }), format: 'ndjson' };
  return recordsTable('ndjson', rows);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
