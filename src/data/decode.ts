import { PeilError } from '../core/error.js';
import { insight } from '../core/insight.js';
import type { Remark } from './report.js';

/** Text, with the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

/**
 * Bytes as text: by byte order mark, by the zeros of UTF-16, as UTF-8, or else as windows-1252, which is said.
 * Throws `format` for an unknown name of an encoding.
 */
export function decode(bytes: Uint8Array, wanted?: string): Decoded {
  if (wanted) return { text: decodeAs(bytes, wanted), encoding: wanted.toLowerCase(), remarks: [] };
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return as(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return as(bytes, 'utf-16be');
  const wide = zeros(bytes);
  if (wide) return as(bytes, wide, [insight('report.encoding-guessed', { encoding: wide })]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Signs that were lost before the file was saved: the file is UTF-8, but no encoding brings them back.
    const lost = text.split('\ufffd').length - 1;
    return { text, encoding: 'utf-8', remarks: lost ? [insight('report.signs-lost', { count: lost })] : [] };
  } catch {
    return as(bytes, 'windows-1252', [insight('report.encoding-guessed', { encoding: 'windows-1252' })]);
  }
}

function as(bytes: Uint8Array, encoding: string, remarks: readonly Remark[] = []): Decoded {
  return { text: decodeAs(bytes, encoding), encoding, remarks };
}

/** What windows-1252 adds to Latin-1, from 0x80. */
const extra = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    // Some runtimes take windows-1252 for Latin-1 and leave its euro sign and quotes undecoded.
    return /1252/.test(encoding)
      ? text.replace(/[\x80-\x9f]/g, (sign) => extra[sign.charCodeAt(0) - 128] ?? sign)
      : text;
  } catch (cause) {
    throw new PeilError('format', { found: encoding }, { cause });
  }
}

/** UTF-16 without a mark shows in its zeros: nearly every second byte of Western text. */
function zeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 2048) & ~1;
  const count = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) count[at & 1]!++;
  const [even = 0, odd = 0] = count;
  if (length < 4 || Math.max(even, odd) < length * 0.35) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
