import { maxBytes } from './fetch-bytes.js';
import { tooLarge } from './fetch-refusal.js';
import { readsApart } from './read-apart.js';

/** The most that is loaded where a page must read it itself: more makes it stand still for too long. */
const mostHere = 25_000_000;
/** Bytes that are put in place at once. */
const stretch = 4_000_000;

/**
 * Takes in the rest of a large answer, of which some parts are in. Memory is set aside once where the length is known.
 * Throws `too-large` as soon as it is known to be.
 */
export async function collectLarge(
  url: string,
  { headers }: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  parts: Uint8Array[],
  wind: () => void,
): Promise<Uint8Array> {
  const length = Number(headers.get('content-length'));
  // What will read it starts while the bytes are under way.
  const apart = readsApart();
  let most = mostHere;
  const guard = async (size: number, told?: number) => {
    if (size <= most) return;
    // No byte more, also while it is found out what to say.
    if (size > maxBytes) await reader.cancel();
    if (await apart) most = maxBytes;
    if (size <= most) return;
    await reader.cancel();
    throw tooLarge(url, most, told);
  };
  await guard(length, length);

  let size = 0;
  const whole = new Uint8Array(length);
  // A length that the server told can be that of the compressed answer: what does not fit is kept beside it.
  const beside: Uint8Array[] = [];
  const keep = (part: Uint8Array) => {
    if (beside.length || size + part.length > length) beside.push(part);
    else whole.set(part, size);
    size += part.length;
  };
  parts.forEach(keep);
  let rested = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    wind();
    keep(part.value);
    await guard(size);
    // Parts that have come already follow each other without the page having a turn.
    if (size - rested < stretch) continue;
    rested = size;
    await rest();
  }
  if (!beside.length) return whole.subarray(0, size);
  const more = beside.reduce((sum, part) => sum + part.length, 0);
  return join([whole.subarray(0, size - more), ...beside], size);
}

/** Puts parts together, a stretch at a time. */
async function join(parts: readonly Uint8Array[], size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  let since = 0;
  for (const part of parts) {
    for (let from = 0; from < part.length; from += stretch) {
      const piece = part.subarray(from, from + stretch);
      bytes.set(piece, at);
      at += piece.length;
      since += piece.length;
      if (since < stretch) continue;
      since = 0;
      await rest();
    }
  }
  return bytes;
}

/** Gives the page a turn. */
function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
