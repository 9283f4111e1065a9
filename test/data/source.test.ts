import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cellAt } from '../../src/core/dataset.js';
import { loadAnew } from '../../src/data/load-anew.js';
import type { ReadHints } from '../../src/data/read.js';
import type { Reading } from '../../src/data/report.js';
import { forget, load, loadBytes, sources, type SourceRequest } from '../../src/data/source.js';

// A made-up format, so that these tests say nothing of a real one: a line `next <address>` leads to the next part.
vi.mock('../../src/data/read.js', async (original) => {
  const real = await original<typeof import('../../src/data/read.js')>();
  return {
    ...real,
    async read(bytes: Uint8Array, hints: ReadHints) {
      let text = new TextDecoder().decode(bytes);
      for (let next; (next = /^next (.*)\n/m.exec(text));) {
        const rows = text.replace(next[0], '');
        hints.progress?.(rows.split('\n').length - 2, 40);
        const part = await hints.more?.(next[1] ?? '');
        text = rows + new TextDecoder().decode(part?.bytes);
      }
      return real.read(new TextEncoder().encode(text), hints);
    },
  };
});

let server: Server;
let home = '';
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
const left: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.on('close', () => {
      if (!response.writableEnded) left.push(request.url ?? '');
    });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  sources.clear();
  asked.length = left.length = 0;
});

const always = (text: string) => {
  answer = (_, response) => response.end(text);
};
const stay = (): SourceRequest => ({ signal: new AbortController().signal });
const first = ({ data }: Reading) => data.columns[1] && cellAt(data.columns[1], 0).value;
const until = (so: () => boolean) => vi.waitFor(() => expect(so()).toBe(true));

describe('who asks for the same', () => {
  it('shares one request, whatever the settings for reading', async () => {
    always('naam;bedrag\nAnna;1\n');
    const url = `${home}/een.csv`;
    const [one, two, other] = await Promise.all([
      load(url, stay()),
      load(url, stay()),
      load(url, { ...stay(), settings: { delimiter: ';' } }),
    ]);
    expect(one === two).toBe(true);
    expect(one === other).toBe(false);
    expect(asked).toEqual(['/een.csv']);
  });

  it('hears how far it is, each of them', async () => {
    answer = ({ url }, response) => response.end(url === '/1' ? 'naam;bedrag\nAnna;1\nnext /2\n' : 'Bram;2\n');
    const heard: unknown[][] = [[], []];
    await Promise.all(heard.map((list) => load(`${home}/1`, { ...stay(), progress: (...far) => list.push(far) })));
    expect(heard).toEqual([[[1, 40]], [[1, 40]]]);
  });
});

describe('who leaves', () => {
  it('ends the request when nobody is left', async () => {
    answer = () => undefined;
    const stops = [new AbortController(), new AbortController()];
    const waiting = stops.map(({ signal }) => load(`${home}/stil.csv`, { signal }).catch((error: Error) => error.name));
    await until(() => asked.length === 1);
    stops[0]?.abort();
    await waiting[0];
    await new Promise((done) => setTimeout(done, 50));
    expect(left).toEqual([]);
    stops[1]?.abort();
    expect(await Promise.all(waiting)).toEqual(['AbortError', 'AbortError']);
    await until(() => left.length === 1);
  });

  it('ends further requests too, after the first answer is in', async () => {
    answer = ({ url }, response) => {
      if (url === '/1') response.end('naam;bedrag\nAnna;1\nnext /2\n');
    };
    const stop = new AbortController();
    const waiting = load(`${home}/1`, stop).catch((error: Error) => error.name);
    await until(() => asked.includes('/2'));
    stop.abort();
    expect(await waiting).toBe('AbortError');
    await until(() => left.includes('/2'));
    expect(asked).toEqual(['/1', '/2']);
    always('naam;bedrag\nAnna;7\n');
    expect(first(await load(`${home}/1`, stay()))).toBe(7);
  });

  it('takes nothing from who had the answer', async () => {
    always('naam;bedrag\nAnna;1\n');
    const stop = new AbortController();
    const url = `${home}/een.csv`;
    const reading = await load(url, stop);
    stop.abort();
    expect((await load(url, stay())) === reading).toBe(true);
    expect(asked.length).toBe(1);
  });
});

describe('what fails', () => {
  it('is asked for again by the next', async () => {
    always('<!doctype html><title>Weg</title>');
    const url = `${home}/een.csv`;
    await expect(load(url, stay())).rejects.toMatchObject({ code: 'html' });
    always('naam;bedrag\nAnna;1\n');
    expect(first(await load(url, stay()))).toBe(1);
  });

  it('does not take away what came in its place', async () => {
    let late: ServerResponse | undefined;
    answer = (_, response) => (late = response);
    const url = `${home}/een.csv`;
    const old = load(url, stay()).catch((error: { code: string }) => error.code);
    await until(() => late !== undefined);
    forget(url);
    always('naam;bedrag\nAnna;1\n');
    const reading = await load(url, stay());
    late?.end('<!doctype html><title>Weg</title>');
    expect(await old).toBe('html');
    expect((await load(url, stay())) === reading).toBe(true);
    expect(asked.length).toBe(2);
  });

  it.each([
    ['120', 120],
    ['a moment', 90],
    ['soon', undefined],
  ])('says how long a server asks to wait: %s', async (given, seconds) => {
    const header = given === 'a moment' ? new Date(Date.now() + 90_000).toUTCString() : given;
    answer = (_, response) => response.writeHead(503, { 'Retry-After': header }).end();
    const error = (await load(`${home}/druk.csv`, stay()).catch((reason: unknown) => reason)) as {
      facts: { retryAfter?: number };
    };
    const { retryAfter } = error.facts;
    if (seconds === undefined) expect(retryAfter).toBe(undefined);
    else expect(Math.abs(Number(retryAfter) - seconds)).toBeLessThanOrEqual(2);
  });
});

describe('asking anew', () => {
  const url = () => `${home}/vers.csv`;
  const again = (settings = [{}]) => loadAnew(url(), stay(), settings);

  it('keeps the same reading while the bytes are the same', async () => {
    always('naam;bedrag\nAnna;1\n');
    const reading = await load(url(), stay());
    await again();
    expect((await load(url(), stay())) === reading).toBe(true);
    expect(asked.length).toBe(2);
  });

  it('gives everyone the new figures with one request, and lets the old go', async () => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const settings = [{}, { delimiter: ';' }];
    const olds: WeakRef<Reading>[] = [];
    for (let round = 1; round <= 5; round++) {
      always(`naam;bedrag\nAnna;${round}\n`);
      if (round > 1) await again(settings);
      for (const one of settings) {
        const reading = await load(url(), { ...stay(), settings: one });
        expect(first(reading)).toBe(round);
        if (round < 5) olds.push(new WeakRef(reading));
      }
    }
    expect(asked.length).toBe(5);
    expect(sources.size).toBe(1);
    expect([...sources.values()][0]?.readings.size).toBe(2);
    await vi.waitFor(() => {
      collect();
      expect(olds.filter((old) => old.deref()).length).toBe(0);
    });
  });

  it('lets readings go with settings that nobody has any more', async () => {
    always('naam;bedrag\nAnna;1\n');
    await Promise.all([{}, { delimiter: ';' }].map((settings) => load(url(), { ...stay(), settings })));
    always('naam;bedrag\nAnna;2\n');
    await again();
    expect([...sources.values()].map(({ readings }) => readings.size)).toEqual([1]);
  });

  it('asks for further parts as well, and keeps the reading when all are the same', async () => {
    let second = 'Bram;2\n';
    answer = ({ url: place }, response) => response.end(place === '/2' ? second : 'naam;bedrag\nAnna;1\nnext /2\n');
    const reading = await load(url(), stay());
    expect(reading.data.length).toBe(2);
    await again();
    expect((await load(url(), stay())) === reading).toBe(true);
    expect(asked).toEqual(['/vers.csv', '/2', '/vers.csv', '/2']);
    second = 'Bram;3\n';
    await again();
    const now = await load(url(), stay());
    expect(now === reading).toBe(false);
    expect(now.data.columns[1] && cellAt(now.data.columns[1], 1).value).toBe(3);
  });

  it.each([
    ['an error', (response: ServerResponse) => response.writeHead(500).end()],
    ['what cannot be read', (response: ServerResponse) => response.end('<!doctype html>')],
    ['a connection that drops', (response: ServerResponse) => response.destroy()],
  ])('keeps what was there after %s', async (_, say) => {
    always('naam;bedrag\nAnna;1\n');
    const reading = await load(url(), stay());
    answer = (_request, response) => say(response);
    await expect(again()).rejects.toHaveProperty('code');
    expect((await load(url(), stay())) === reading).toBe(true);
    expect(asked.length).toBe(2);
  });

  it('joins a request that is under way', async () => {
    let late: ServerResponse | undefined;
    answer = (_, response) => (late = response);
    const loading = load(url(), stay());
    await until(() => late !== undefined);
    const renewed = again();
    late?.end('naam;bedrag\nAnna;1\n');
    await Promise.all([loading, renewed]);
    expect(asked.length).toBe(1);
  });

  it('leaves what was loaded as bytes alone', async () => {
    always('naam;bedrag\nAnna;1\n');
    const { bytes } = await loadBytes(url(), stay());
    await again();
    expect((await loadBytes(url(), stay())).bytes === bytes).toBe(true);
  });
});
