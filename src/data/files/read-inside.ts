import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import type { RawTable } from '../raw-table.js';
import { readBinary } from '../read-binary.js';
import { tableOf, type ReadHints } from '../read.js';
import { refuseMarkup } from '../refuse-format.js';
import { isBinary, textOf } from '../text-of.js';

/** Reads a file that was packed in another one, by what it is. */
export async function readInside(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  const { url, settings = {} } = hints;
  const known = isBinary(bytes) ? await readBinary(bytes, hints) : undefined;
  if (known) return known;
  const { text: whole, encoding, remarks } = await textOf(bytes, settings.encoding);
  const text = whole.replace(/^\ufeff/, '');
  if (!/\S/.test(text)) throw new PeilError('empty', { url });
  if (/^\s*<[!?a-z]/i.test(text)) refuseMarkup(text, url);
  const table = await tableOf(text, hints);
  const about = encoding === 'utf-8' ? remarks : [insight('report.inner-encoding', { encoding }), ...remarks];
  return { ...table, remarks: [...about, ...table.remarks] };
}
