import type { Decoded } from './decode.js';

/** Flawless UTF-8 at once; what reads anything else is brought when it is met. */
export async function textOf(bytes: Uint8Array, wanted?: string): Promise<Decoded> {
  if (!wanted) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (!text.includes('\ufffd')) return { text, encoding: 'utf-8', remarks: [] };
    } catch {
      // Some other encoding.
    }
  }
  return (await import('./decode.js')).decode(bytes, wanted);
}

/** Whether bytes begin with what no text holds; UTF-16 does as well. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  return start.some((byte) => byte < 9 || (byte > 13 && byte < 32)) || (start[0] === 37 && start[1] === 80);
}
