import { PeilError } from '../../core/error.js';
import type { Answer, MoreTerms } from '../asking.js';
import { parseJson, refuseErrorAnswer } from '../parse-json.js';
import type { ReadHints } from '../read.js';
import { textOf } from '../text-of.js';

/** Fetches further parts of a source, and asks again when a server is busy or a connection drops. */
export interface Courier {
  /** Throws a `PeilError` after the last try. */
  get(url: string, terms?: MoreTerms): Promise<Answer>;
  /** The answer as parsed JSON. Throws `html`, `broken`, or `server` for an error that came as an answer. */
  json(url: string, terms?: MoreTerms): Promise<unknown>;
}

/** What a courier may be told; for tests. */
export interface CourierTerms {
  /** Waits so many ms. */
  readonly wait?: (ms: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly chance?: () => number;
}

/** Tries after the first. */
const tries = 3;
/** The longest wait that a server may ask for, in seconds. */
const longest = 30;

/** A courier for a source that came from a server; `undefined` for one that did not. */
export function courier(hints: ReadHints, terms: CourierTerms = {}): Courier | undefined {
  const { more } = hints;
  if (!more) return undefined;
  const { wait = pause, chance = Math.random } = terms;

  async function get(url: string, asked?: MoreTerms): Promise<Answer> {
    for (let count = 0; ; count++) {
      try {
        return await more!(url, asked);
      } catch (error) {
        const seconds = count < tries ? waitAfter(error, count) : undefined;
        if (seconds === undefined) throw error;
        // Readers that were refused together must not come back together.
        await wait(seconds * 1000 * (1 + chance() / 2));
      }
    }
  }

  return {
    get,
    async json(url, asked) {
      const { text } = await textOf((await get(url, asked)).bytes);
      if (/^\s*</.test(text)) (await import('../refuse-format.js')).refuseMarkup(text, url);
      if (!/\S/.test(text)) throw new PeilError('empty', { url });
      const value = parseJson(text);
      refuseErrorAnswer(value, url);
      return value;
    },
  };
}

/** Seconds to wait before a request is made again; `undefined` when that is of no use. */
function waitAfter(error: unknown, count: number): number | undefined {
  if (!(error instanceof PeilError)) return undefined;
  const { status, retryAfter, said } = error.facts;
  const isBusy = typeof status === 'number' && [429, 500, 502, 503, 504].includes(status);
  // The server has thought about it: more rows than it gives.
  if (!(error.code === 'network' || (error.code === 'server' && isBusy)) || /more than \d+ rec/i.test(String(said)))
    return undefined;
  const wanted = typeof retryAfter === 'number' ? retryAfter : Number(retryAfter ?? NaN);
  if (wanted > longest) return undefined;
  return wanted >= 0 ? wanted : 0.5 * 2 ** count;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
