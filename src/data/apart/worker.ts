import { read, type More } from '../read.js';
import { readBoundaries } from '../read-boundaries.js';
import { largeText, readLargeText } from '../read-large.js';
import { errorOf, faultOf } from './fault.js';
import type { AreasJob, Found, Job, Question, ReadingJob, Sent, ToPage, ToWorker } from './messages.js';
import { areaPieces } from './pack-areas.js';
import { readingPieces } from './send-reading.js';

interface Waiting {
  readonly id: number;
  readonly take: (value: Uint8Array | Found) => void;
  readonly fail: (error: Error) => void;
}

/** Questions to the page that have no answer yet, by number. */
const waiting = new Map<number, Waiting>();
const running = new Set<number>();
let asked = 0;

function post(message: ToPage, moved: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: moved as ArrayBuffer[] });
}

function ask(id: number, question: Question): Promise<Uint8Array | Found> {
  return new Promise((take, fail) => {
    waiting.set(++asked, { id, take, fail });
    post({ id, ask: asked, question });
  });
}

async function bytesOf(id: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let from = 0; from < size;) {
    const part = (await ask(id, { from })) as Uint8Array;
    bytes.set(part, from);
    from += part.length;
  }
  return bytes;
}

/** Fetches through the page, so that its terms and its policy hold. */
function moreOf(id: number): More {
  return async (url, terms) => {
    const { bytes, contentType, response: told } = (await ask(id, { url, terms })) as Found;
    const response = told && { ...told, headers: new Headers(told.headers as [string, string][]) };
    return response ? { bytes, contentType, response } : { bytes, contentType };
  };
}

async function readingOf(id: number, { size, more, kind: _, ...about }: ReadingJob): Promise<Iterable<Sent>> {
  const hints = {
    ...about,
    more: more ? moreOf(id) : undefined,
    progress: (rows: number, of?: number) => post({ id, rows, of }),
  };
  // The bytes are gone once they are text, and asked for again when it must be done otherwise.
  const large = await largeText(await bytesOf(id, size), hints);
  const reading = large && (await readLargeText(large, hints));
  return readingPieces(reading ?? (await read(await bytesOf(id, size), hints)));
}

async function areasOf(id: number, { size, field, url, more }: AreasJob): Promise<Iterable<Sent>> {
  return areaPieces(await readBoundaries(await bytesOf(id, size), field, { url, more: more ? moreOf(id) : undefined }));
}

async function run(id: number, job: Job): Promise<void> {
  running.add(id);
  try {
    const pieces = job.kind === 'areas' ? await areasOf(id, job) : await readingOf(id, job);
    for (const { piece, moved } of pieces) {
      if (!running.has(id)) return;
      post({ id, piece }, moved);
    }
    post({ id, done: true });
  } catch (error) {
    post({ id, fault: faultOf(error) });
  } finally {
    running.delete(id);
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('job' in data) void run(data.id, data.job);
  else if ('ended' in data) {
    running.delete(data.id);
    for (const [number, { id, fail }] of waiting) {
      if (id !== data.id) continue;
      waiting.delete(number);
      fail(new Error('ended'));
    }
  } else {
    const asker = waiting.get(data.answer);
    waiting.delete(data.answer);
    if ('fault' in data) asker?.fail(errorOf(data.fault));
    else asker?.take(data.value);
  }
});

post({ ready: true });
