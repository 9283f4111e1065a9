import type { Decoded } from './decode.js';

/** Flawless UTF-8 at once; what reads anything else is brought when it is met. */
export async function textOf(bytes: Uint8Array, wanted?: string): Promise<Decoded> {
  if (looksBinary(bytes)) (await import('./refuse-format.js')).refuseFormat(bytes);
  else if (!wanted) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (!text.includes('\ufffd')) return { text, encoding: 'utf-8', remarks: [] };
    } catch {
      // Some other encoding.
    }
  }
  return (await import('./decode.js')).decode(bytes, wanted);
}

function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  return start.some((byte) => byte < 9 || (byte > 13 && byte < 32)) || (start[0] === 37 && start[1] === 80);
}
