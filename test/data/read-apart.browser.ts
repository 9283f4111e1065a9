import { expect } from '@open-wc/testing';
import { numberAt } from '../../src/core/dataset.js';
import { PeilError } from '../../src/core/error.js';
import { ApartReader } from '../../src/data/apart/apart-reader.js';
import { startWorker } from '../../src/data/apart/start-worker.js';
import { ReadingTaker } from '../../src/data/apart/take-reading.js';
import { readApart, readAreasApart, type ApartHints } from '../../src/data/read-apart.js';
import { readBoundaries } from '../../src/data/read-boundaries.js';
import { read } from '../../src/data/read.js';
import type { Reading } from '../../src/data/report.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function rows(count: number): Uint8Array {
  const lines = ['gemeente;jaar;aantal (x 1000);noot'];
  for (let at = 0; at < count; at++)
    lines.push(`Gemeente ${at % 342};${2000 + (at % 20)};${at % 9 ? at : 'x'};${at % 3 ? `"nr; ${at}"` : ''}`);
  return bytesOf(lines.join('\n'));
}

/** Counts the workers that are at work. */
function counted() {
  const workers: Worker[] = [];
  let ended = 0;
  const start = async () => {
    const worker = await startWorker();
    if (!worker) return undefined;
    workers.push(worker);
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      ended++;
      terminate();
    };
    return worker;
  };
  return { start, workers, ended: () => ended };
}

const work = (bytes: Uint8Array, hints: ApartHints = {}) => {
  const { url, contentType, settings, more, progress, signal } = hints;
  const job = { kind: 'reading', size: bytes.length, url, contentType, settings, more: !!more } as const;
  return { job, bytes, more, progress, signal, taker: new ReadingTaker() };
};

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a source that is read apart', () => {
  it('reads as on the spot, also in the page’s own settings', async () => {
    const { start, workers } = counted();
    const reader = new ApartReader(10_000, start);
    const bytes = rows(60_000);
    for (const settings of [{}, { types: { jaar: 'text' as const } }]) {
      const hints = { url: 'https://voorbeeld.nl/a.csv', contentType: 'text/csv', settings };
      expect(await reader.run(work(bytes, hints))).to.deep.equal(await read(bytes, hints));
    }
    // The bytes are still there for who reads them otherwise, and one worker did it all.
    expect(bytes.length).to.be.greaterThan(1e6);
    expect(workers.length).to.equal(1);
  });

  it('reads several sources at once, JSON too', async () => {
    const { start, workers } = counted();
    const reader = new ApartReader(10_000, start);
    const json = bytesOf(
      JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ naam: `n${at % 7}`, aantal: at }))),
    );
    const sources = [rows(30_000), json, rows(200)];
    const readings = await Promise.all(sources.map((bytes) => reader.run(work(bytes))));
    for (const [at, bytes] of sources.entries()) expect(readings[at]).to.deep.equal(await read(bytes));
    expect(workers.length).to.equal(1);
  });

  it('ends its worker when there is nothing to do, and starts another when there is', async () => {
    const { start, workers, ended } = counted();
    const reader = new ApartReader(50, start);
    await reader.run(work(rows(100)));
    while (ended() === 0) await pause(20);
    const reading = (await reader.run(work(rows(100)))) as Reading;
    expect(reading.data.length).to.equal(100);
    expect(workers.length).to.equal(2);
  });

  it('fails with the same error, facts and all', async () => {
    const cut = bytesOf('[{"naam":"a","aantal":1},'.padEnd(2000, ' '));
    const apart = (await failure(readApart(cut, { url: 'https://voorbeeld.nl/a.json' }))) as PeilError;
    const here = (await failure(read(cut, { url: 'https://voorbeeld.nl/a.json' }))) as PeilError;
    expect(apart).to.be.instanceOf(PeilError);
    expect([apart.code, apart.facts]).to.deep.equal([here.code, here.facts]);
  });

  it('stops at once when nobody waits, and the next source is read', async () => {
    const { start, workers, ended } = counted();
    const reader = new ApartReader(10_000, start);
    await reader.starts();
    const abort = new AbortController();
    const reading = reader.run(work(rows(60_000), { signal: abort.signal }));
    const reason = new Error('weg');
    setTimeout(() => abort.abort(reason), 5);
    expect(await failure(reading)).to.equal(reason);
    await pause(0);
    expect(ended()).to.equal(1);
    expect(((await reader.run(work(rows(10)))) as Reading).data.length).to.equal(10);
    expect(workers.length).to.equal(2);
    expect(await failure(reader.run(work(rows(10), { signal: abort.signal })))).to.equal(reason);
  });

  it('goes on with one source when another is left', async () => {
    const { start, workers, ended } = counted();
    const reader = new ApartReader(10_000, start);
    const abort = new AbortController();
    const left = reader.run(work(rows(60_000), { signal: abort.signal }));
    const kept = reader.run(work(rows(60_000)));
    setTimeout(() => abort.abort(new Error('weg')), 20);
    await failure(left);
    expect(((await kept) as Reading).data.length).to.equal(60_000);
    expect([workers.length, ended()]).to.deep.equal([1, 0]);
  });

  it('asks for more through the page, and tells how far it is', async () => {
    const asked: string[] = [];
    const far: unknown[] = [];
    const page = (from: number, next?: string) =>
      JSON.stringify({
        '@odata.context': 'https://voorbeeld.nl/odata/$metadata#Rijen',
        value: Array.from({ length: 5 }, (_, at) => ({ naam: `n${from + at}`, aantal: from + at })),
        ...(next ? { '@odata.nextLink': next } : {}),
      });
    const hints: ApartHints = {
      url: 'https://voorbeeld.nl/odata/Rijen',
      more: async (url) => {
        asked.push(url);
        const response = new Response(null, { status: 200, headers: { etag: '"a"' } });
        return Promise.resolve({ bytes: bytesOf(page(5)), contentType: 'application/json', response });
      },
      progress: (count, of) => far.push([count, of]),
    };
    const bytes = bytesOf(page(0, 'https://voorbeeld.nl/odata/Rijen?$skip=5'));
    const here = await read(bytes, hints);
    const [askedHere, farHere] = [asked.splice(0), far.splice(0)];
    expect(await readApart(bytes, hints)).to.deep.equal(here);
    expect(asked).to.deep.equal(askedHere);
    expect(far).to.deep.equal(farHere);
  });

  it('is read on the spot where there can be no worker', async () => {
    const reader = new ApartReader(10, () => Promise.resolve(undefined));
    expect(await reader.starts()).to.equal(false);
    expect(await reader.run(work(rows(10)))).to.equal(undefined);
  });

  it('numbers, words and statuses are those of the source', async () => {
    const { data, report } = await readApart(rows(40_000), {});
    const [, , amount] = data.columns;
    let sum = 0;
    for (let row = 0; row < data.length; row++) sum += numberAt(amount, row) ?? 0;
    // All numbers below 40,000 but the multiples of 9, times 1,000: (799,980,000 - 9 × 4,444 × 4,445 / 2) × 1,000.
    expect(sum).to.equal((799_980_000 - (9 * 4444 * 4445) / 2) * 1000);
    expect(amount?.statuses.size).to.equal(4445);
    expect(report.columns[2]?.statuses).to.deep.equal({ suppressed: 4445 });
  });
});

it('the areas of a large map come back as they are read on the spot', async () => {
  const features = Array.from({ length: 1500 }, (_, at) => ({
    type: 'Feature',
    properties: { statcode: `BU${String(at).padStart(8, '0')}`, statnaam: `Buurt ${at}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        Array.from({ length: 30 }, (_, turn) => [
          150_000 + (at % 40) * 500 + 200 * Math.sin(turn / 5),
          450_000 + Math.floor(at / 40) * 500 + 200 * Math.cos(turn / 5),
        ]),
      ],
    },
  }));
  const bytes = bytesOf(JSON.stringify({ type: 'FeatureCollection', features }));
  const apart = await readAreasApart(bytes, 'statcode');
  expect(apart?.areas.length).to.equal(1500);
  expect(apart).to.deep.equal(await readBoundaries(bytes, 'statcode'));
});

it('the areas of a service are read apart with the pages that follow', async () => {
  const page = (from: number) => {
    const features = Array.from({ length: 300 }, (_, at) => ({
      type: 'Feature',
      properties: { statcode: `GM${String(from + at).padStart(4, '0')}`, jaarcode: 2026 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [100_000 + at * 100, 400_000 + from],
            [100_000 + at * 100, 400_090 + from],
            [100_090 + at * 100, 400_090 + from],
            [100_000 + at * 100, 400_000 + from],
          ],
        ],
      },
    }));
    const links = from < 600 ? [{ rel: 'next', href: `?from=${from + 300}` }] : [];
    return bytesOf(JSON.stringify({ type: 'FeatureCollection', links, numberMatched: 1000, features }));
  };
  const asked: string[] = [];
  const more = (url: string) => {
    asked.push(url);
    return Promise.resolve({ bytes: page(Number(new URL(url).searchParams.get('from'))), contentType: '' });
  };
  const hints = { url: 'https://kaart.example/collections/a/items', more };
  const apart = await readAreasApart(page(0), undefined, hints);
  expect(asked).to.deep.equal([300, 600].map((from) => `${hints.url}?from=${from}`));
  expect(apart?.areas.length).to.equal(900);
  expect(apart?.left).to.deep.equal([{ kind: 'report.more-rows', facts: { rows: 900, total: 1000 } }]);
  expect(apart).to.deep.equal(await readBoundaries(page(0), undefined, hints));
});
