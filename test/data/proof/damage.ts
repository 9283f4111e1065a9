import { afterAll, beforeAll } from 'vitest';
import { PeilError } from '../../../src/core/error.js';

/** How many damaged files of each kind are read. */
export const rounds = 10_000;

/** Numbers from 0 up to a bound, always the same for a seed (mulberry32). */
export type Random = (bound: number) => number;

export function randomOf(seed: number): Random {
  return (bound) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}

/** Bytes with one to three faults: a byte or a bit that changed, a piece that was lost, doubled or put in, an end that is not there. */
export function damaged(bytes: Uint8Array, random: Random, from = 0, to = bytes.length): Uint8Array {
  let result = bytes.slice();
  for (let fault = random(3); fault >= 0; fault--) {
    const end = Math.min(to, result.length);
    const at = from + random(Math.max(1, end - from));
    const size = 1 + random(16);
    const kind = random(from ? 3 : 8);
    const put = (piece: Uint8Array, skip: number) => {
      const rest = result.subarray(at + skip);
      const next = new Uint8Array(at + piece.length + rest.length);
      next.set(result.subarray(0, at));
      next.set(piece, at);
      next.set(rest, at + piece.length);
      return next;
    };
    if (kind === 0) result[at] = random(256);
    else if (kind === 1) result[at]! ^= 1 << random(8);
    else if (kind === 2) result[at] = [0, 1, 127, 128, 255][random(5)]!;
    else if (kind === 3) result = put(new Uint8Array(), size);
    else if (kind === 4) result = put(result.slice(at, at + size), 0);
    else if (kind === 5)
      result = put(
        Uint8Array.from({ length: size }, () => random(256)),
        0,
      );
    else if (kind === 6 && random(4) === 0) result = result.slice(0, at);
    else result.copyWithin(at, random(result.length), random(result.length));
  }
  return result;
}

/** Text in which one to three of its parts were put elsewhere, twice, away, or made to another of its parts or of `others`. */
export function disturbed(text: string, part: RegExp, others: readonly string[], random: Random): string {
  let result = text;
  for (let fault = random(3); fault >= 0; fault--) {
    const parts = Array.from(result.matchAll(part), ({ 0: { length }, index }) => [index, length] as const);
    if (parts.length === 0) return result;
    const [at, length] = parts[random(parts.length)]!;
    const [from, size] = parts[random(parts.length)]!;
    const other = random(2) ? others[random(others.length)]! : result.slice(from, from + size);
    result = result.slice(0, at) + other + result.slice(random(4) ? at + length : at);
  }
  return result;
}

/** Leaves out the traces of errors in a file of tests: thousands of them would take longer than the reading. */
export function withoutTraces(): void {
  let traced: number;
  beforeAll(() => {
    traced = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = traced;
  });
}

/** Reads what `make` damages, `rounds` times; all that may come out besides a reading is a `PeilError`. Tells how many were read. */
export async function fuzz<T, R>(
  seed: number,
  make: (random: Random) => T,
  read: (made: T) => Promise<R | undefined> | R | undefined,
  check: (reading: R, made: T) => void,
): Promise<number> {
  const random = randomOf(seed);
  const traced = Error.stackTraceLimit;
  // Thousands of traces would take longer than the reading.
  Error.stackTraceLimit = 0;
  let kept = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const made = make(random);
      try {
        const reading = await read(made);
        if (reading !== undefined) {
          kept++;
          check(reading, made);
        }
      } catch (cause) {
        if (!(cause instanceof PeilError)) {
          const shown = made instanceof Uint8Array ? new TextDecoder('latin1').decode(made) : String(made);
          throw new Error(`round ${round} of seed ${seed}: ${String(cause)}\n${shown.slice(0, 3000)}`, { cause });
        }
      }
    }
  } finally {
    Error.stackTraceLimit = traced;
  }
  return kept;
}
