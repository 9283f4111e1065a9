import { PeilError } from '../core/error.js';
import type { Answer } from './asking.js';

/** Decodes a `data:` address; not fetched, because a strict policy forbids that. Throws `broken` for wrong base64. */
export function fetchDataUrl(url: string): Answer {
  const comma = url.indexOf(',');
  const head = url.slice(5, Math.max(5, comma));
  const escaped = new TextEncoder().encode(comma < 0 ? '' : url.slice(comma + 1));
  const bytes = new Uint8Array(escaped.length);
  let size = 0;
  for (let at = 0; at < escaped.length; at++) {
    const hex =
      escaped[at] === 37 ? parseInt(String.fromCharCode(escaped[at + 1] ?? 0, escaped[at + 2] ?? 0), 16) : NaN;
    bytes[size++] = Number.isNaN(hex) ? (escaped[at] ?? 0) : hex;
    if (!Number.isNaN(hex)) at += 2;
  }
  const plain = bytes.subarray(0, size);
  if (!/;base64$/i.test(head)) return { bytes: plain, contentType: head };
  try {
    const decoded = atob(new TextDecoder('latin1').decode(plain));
    return {
      bytes: Uint8Array.from(decoded, (sign) => sign.charCodeAt(0)),
      contentType: head.replace(/;base64$/i, ''),
    };
  } catch (cause) {
    throw new PeilError('broken', { url: url.slice(0, 60) }, { cause });
  }
}
