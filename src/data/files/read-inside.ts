import { insight } from '../../core/insight.js';
import type { RawTable } from '../raw-table.js';
import { readRaw, type ReadHints } from '../read.js';

/** Reads a file that was packed in another one, by what it is. */
export async function readInside(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  const { table, encoding = 'utf-8' } = await readRaw(bytes, hints);
  if (encoding === 'utf-8') return table;
  return { ...table, remarks: [insight('report.inner-encoding', { encoding }), ...table.remarks] };
}
