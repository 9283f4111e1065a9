import { PeilError } from '../core/error.js';
import { isObject, member } from './json-values.js';

/** Parses JSON text. Throws `broken` with the line and column where it goes wrong, or with the last words of a file that was cut off. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const ended = /[\]}]$/.test(text.trimEnd());
    const at = ended ? faultAt(text, String((cause as Error).message)) : text.length;
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    throw new PeilError(
      'broken',
      { line, column, found: text.slice(Math.max(0, at - 20), at + 20).trim(), ...(ended ? {} : { cut: 'cut' }) },
      { cause },
    );
  }
}

/** Engines tell the place each in their own way or not at all; most faults are words that JSON does not have. */
function faultAt(text: string, words: string): number {
  const token =
    /\s*(?:[{}[\]:]|,(?!\s*[\]}])|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null)/iy;
  let at = 0;
  while (token.test(text)) at = token.lastIndex;
  return at < text.trimEnd().length ? at : Number(/position (\d+)/.exec(words)?.[1] ?? at);
}

/** Throws `server` when an answer that looks well holds an error instead of data. */
export function refuseErrorAnswer(value: unknown, url?: string): void {
  const told = errorIn(value);
  if (told) throw new PeilError('server', { ...told, ...(url ? { url } : {}) });
}

/** What an error answer says of itself: problem details, or an object named `error`. */
export function errorIn(value: unknown): { said: string; status?: number } | undefined {
  if (!isObject(value)) return undefined;
  const error = member(value, 'error') ?? member(value, 'odata.error');
  const { title, detail, status: at } = value;
  const isDetailed = [title, detail].some((part) => typeof part === 'string') && typeof at === 'number' && at >= 400;
  // Opendatasoft and Socrata put the words beside a code.
  const isCoded = typeof value.message === 'string' && ['error_code', 'errorCode'].some((name) => member(value, name));
  const about: unknown = isDetailed || isCoded ? value : error;
  if (!about || (!isDetailed && Object.values(value).some(Array.isArray))) return undefined;
  if (typeof about === 'string') return { said: about };
  if (!isObject(about)) return undefined;
  const message = about.message ?? about.title ?? about.description;
  const details = [about.detail, about.details].flat().filter((part) => typeof part === 'string' && part);
  const words = [isObject(message) ? message.value : message, ...details].filter((part) => typeof part === 'string');
  const status = about.code ?? about.status;
  // CKAN tells what is wrong by the name of the part that it is about.
  if (!words.length)
    for (const [part, said] of Object.entries(about))
      if (Array.isArray(said) && typeof said[0] === 'string') words.push(`${part}: ${String(said[0])}`);
  return { said: words.join('. '), ...(typeof status === 'number' ? { status } : {}) };
}
