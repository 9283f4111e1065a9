import { PeilError } from '../../core/error.js';
import type { More, Progress } from '../read.js';
import { errorOf, faultOf } from './fault.js';
import type { Found, Job, Piece, Question, ToPage, ToWorker } from './messages.js';
import { startWorker } from './start-worker.js';

/** Bytes that are handed over at once. */
const stretch = 4_000_000;

/** What a worker reads, and what the page does for it meanwhile. */
export interface Work<T> {
  readonly job: Job;
  readonly bytes: Uint8Array;
  readonly more?: More | undefined;
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Puts the answer together. */
  readonly taker: { take(piece: Piece): void; finish(): T };
}

interface Running {
  readonly work: Work<unknown>;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

/** One worker for all that is read apart: started when it is needed, ended when there is nothing to do for a while. */
export class ApartReader {
  readonly #idle: number;
  readonly #start: typeof startWorker;
  readonly #running = new Map<number, Running>();
  #worker: Promise<Worker | undefined> | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  /** `idle`: ms without work after which the worker is ended. */
  constructor(idle = 10_000, start = startWorker) {
    this.#idle = idle;
    this.#start = start;
  }

  /** Whether there is a worker; starts it. A page that allows none is not asked again. */
  async starts(): Promise<boolean> {
    return (await this.#ready()) !== undefined;
  }

  /**
   * Reads apart; `undefined` where that cannot be, so that the page must do it itself. Throws a `PeilError` for what
   * cannot be read, or the signal's reason.
   */
  async run<T>(work: Work<T>): Promise<T | undefined> {
    const { signal, job, taker } = work;
    signal?.throwIfAborted();
    const worker = await this.#ready();
    signal?.throwIfAborted();
    if (!worker) return undefined;
    const id = ++this.#count;
    let leave: (() => void) | undefined;
    try {
      await new Promise<void>((done, fail) => {
        this.#running.set(id, { work, done, fail });
        // A worker that has just started rests until now.
        clearTimeout(this.#clock);
        leave = () => {
          fail(signal?.reason);
          this.#abandon(id, worker);
        };
        signal?.addEventListener('abort', leave);
        post(worker, { id, job });
      });
      return taker.finish();
    } catch (error) {
      if (error instanceof PeilError || signal?.aborted) throw error;
      return undefined;
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      this.#running.delete(id);
      this.#rest();
    }
  }

  #ready(): Promise<Worker | undefined> {
    clearTimeout(this.#clock);
    this.#worker ??= this.#start().then((worker) => {
      if (!worker) return undefined;
      worker.onmessage = ({ data }: MessageEvent<ToPage>) => this.#hear(worker, data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#end();
        for (const { fail } of this.#running.values()) fail(new PeilError('broken', { found: event.message }));
      };
      this.#rest();
      return worker;
    });
    return this.#worker;
  }

  #rest(): void {
    clearTimeout(this.#clock);
    if (this.#running.size === 0) this.#clock = setTimeout(() => this.#end(), this.#idle);
  }

  #end(): void {
    const ended = this.#worker;
    this.#worker = undefined;
    void ended?.then((worker) => {
      worker?.terminate();
      // What is refused once stays refused.
      if (!worker) this.#worker = ended;
    });
  }

  /** Nobody waits for it any more: when it is all there is to do, the worker stops in the middle of it. */
  #abandon(id: number, worker: Worker): void {
    this.#running.delete(id);
    if (this.#running.size === 0) this.#end();
    else post(worker, { id, ended: true });
  }

  #hear(worker: Worker, message: ToPage): void {
    const running = 'id' in message ? this.#running.get(message.id) : undefined;
    if (!running || !('id' in message)) return;
    const { work, done, fail } = running;
    if ('ask' in message) void answer(worker, work, message.ask, message.question);
    else if ('rows' in message) work.progress?.(message.rows, message.of);
    else if ('piece' in message) work.taker.take(message.piece);
    else if ('fault' in message) fail(errorOf(message.fault));
    else done();
  }
}

function post(worker: Worker, message: ToWorker, moved: readonly ArrayBufferLike[] = []): void {
  worker.postMessage(message, moved as ArrayBuffer[]);
}

async function answer(worker: Worker, work: Work<unknown>, number: number, question: Question): Promise<void> {
  try {
    const value =
      'from' in question ? work.bytes.slice(question.from, question.from + stretch) : await fetched(work, question);
    post(worker, { answer: number, value }, [
      ('from' in question ? (value as Uint8Array) : (value as Found).bytes).buffer,
    ]);
  } catch (error) {
    post(worker, { answer: number, fault: faultOf(error) });
  }
}

async function fetched({ more }: Work<unknown>, question: Extract<Question, { url: string }>): Promise<Found> {
  if (!more) throw new Error('nothing more can be asked');
  const { bytes, contentType, response } = await more(question.url, question.terms);
  // A copy, because what is handed over is gone here.
  const copy = bytes.slice();
  if (!response) return { bytes: copy, contentType };
  const { status, url, headers } = response;
  const told = headers instanceof Headers ? [...headers] : [];
  return { bytes: copy, contentType, response: { status, url, headers: told } };
}
