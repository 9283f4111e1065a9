import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../../src/core/boundaries.js';
import { numberColumn, textColumn, type Status } from '../../../src/core/dataset.js';
import { PeilError } from '../../../src/core/error.js';
import { quantity } from '../../../src/core/insight.js';
import { errorOf, faultOf } from '../../../src/data/apart/fault.js';
import type { Sent } from '../../../src/data/apart/messages.js';
import { areaPieces, AreasTaker } from '../../../src/data/apart/pack-areas.js';
import { readingPieces } from '../../../src/data/apart/send-reading.js';
import { ReadingTaker } from '../../../src/data/apart/take-reading.js';
import { read } from '../../../src/data/read.js';
import type { Reading } from '../../../src/data/report.js';

/** Sends as a worker does: what moves is gone here. */
function pass<T>(
  pieces: Iterable<Sent>,
  taker: { take(piece: Sent['piece']): void; finish(): T },
): { result: T; count: number } {
  let count = 0;
  for (const { piece, moved } of pieces) {
    taker.take(structuredClone(piece, { transfer: [...moved] as ArrayBuffer[] }));
    count++;
  }
  return { result: taker.finish(), count };
}

const passReading = (reading: Reading) => pass(readingPieces(reading), new ReadingTaker());

describe('a reading that is sent in pieces', () => {
  it('arrives as it was: words, numbers, periods, statuses and report', async () => {
    const rows = ['gemeente;jaar;aantal (x 1000);percentage;opmerking'];
    for (let at = 0; at < 70_000; at++)
      rows.push(
        `Gemeente ${at % 342};${2000 + (at % 20)};${at % 9 ? at : 'x'};${at % 4 ? `${at % 100},5*` : 'n.v.t.'};${at % 3 ? `nr ${at}` : ''}`,
      );
    const bytes = new TextEncoder().encode(rows.join('\n'));
    const { result, count } = passReading(await read(bytes));
    expect(result).toEqual(await read(bytes));
    expect(count).toBeGreaterThan(10);
  });

  it('keeps one string for equal words, and no piece is large', () => {
    const words = Array.from({ length: 100_000 }, (_, at) => (at % 10 ? `${'w'.repeat(100)}${at % 2000}` : null));
    const data = { length: words.length, columns: [textColumn('woord', words)], metadata: {} };
    const pieces = [...readingPieces({ data, report: {} as Reading['report'] })].map(({ piece }) => piece);
    const sent = pieces.flatMap((piece) => (piece.kind === 'words' ? [...piece.ends] : []));
    expect(sent.length).toBe(1800);
    for (const piece of pieces) if (piece.kind === 'words') expect(piece.codes.length).toBeLessThanOrEqual(16_384);
    const long = Array.from({ length: 2000 }, (_, at) => `${at}`.padStart(2000));
    const heavy = { length: long.length, columns: [textColumn('lang', long)], metadata: {} };
    for (const { piece } of readingPieces({ data: heavy, report: {} as Reading['report'] }))
      if (piece.kind === 'words') expect(piece.fresh.length).toBeLessThan(260_000);
    expect(
      pass(readingPieces({ data: heavy, report: {} as Reading['report'] }), new ReadingTaker()).result.data.columns[0]
        ?.values,
    ).toEqual(long);
  });

  it('keeps columns apart that share memory, and every status', () => {
    const shared = new Float64Array([1, 2, 3, 4]);
    const all: Status[] = ['suppressed', 'unknown', 'impossible', 'provisional', 'revised', 'forecast'];
    const statuses = new Map(all.map((status, row) => [row, status]));
    const column = (name: string, values: Float64Array) => ({ ...numberColumn(name, []), values });
    const columns = [
      column('a', shared),
      column('b', shared),
      column('c', shared.subarray(1, 3)),
      textColumn('d', [null, 'x'], 'period', statuses),
    ];
    const copy = structuredClone(columns);
    const { result } = passReading({
      data: { length: 4, columns, metadata: { title: 't' } },
      report: {} as Reading['report'],
    });
    expect(result.data.columns.map(({ values }) => Array.from<unknown>(values))).toEqual(
      copy
        .map(({ values }) => Array.from<unknown>(values))
        .map((values, at) => (at === 3 ? [...values, undefined, undefined] : values)),
    );
    expect(result.data.columns[3]?.statuses).toEqual(statuses);
    expect(result.data.metadata).toEqual({ title: 't' });
  });
});

it('areas that are sent in pieces arrive as they were', () => {
  const ring = (...points: number[]) => Float64Array.from(points);
  const areas = Array.from({ length: 1203 }, (_, at) => ({
    id: `GM${at}`,
    name: `Gemeente ${at}`,
    polygons: [
      [ring(at, 0, at + 1, 0, at, 1), ring(at, 0.1, at, 0.2, at, 0.3)],
      ...(at % 2 ? [[ring(0, 0, 0, at, at, at)]] : []),
    ],
    properties: { statcode: `GM${at}`, inwoners: at % 3 ? at * 7 : null },
  }));
  const map: Boundaries = { areas, bounds: [0, 0, 1204, 1204], crs: 'rd', skipped: 3 };
  const { result, count } = pass(areaPieces(map), new AreasTaker());
  expect(result).toEqual(map);
  expect(count).toBe(4);
});

it('words that nobody reads stay packed; a copy of a column has them all the same', () => {
  const words = ['een', null, 'één', '', '\ud83d', 'een', 'x'.repeat(30)];
  const data = { length: words.length, columns: [textColumn('woord', words)], metadata: {} };
  const { result } = passReading({ data, report: {} as Reading['report'] });
  const [column] = result.data.columns;
  expect(typeof Object.getOwnPropertyDescriptor(column, 'values')?.get).toBe('function');
  expect({ ...column }).toEqual(textColumn('woord', words));
  expect(column?.values).toBe(column?.values);
});

describe('an error that is sent', () => {
  it('is the same error, with its quantities', () => {
    const facts = { url: 'https://voorbeeld.nl', limit: quantity(128, 'MB'), columns: ['a', 'b'], said: undefined };
    const error = errorOf(structuredClone(faultOf(new PeilError('too-large', facts))));
    expect(error).toBeInstanceOf(PeilError);
    expect(error).toMatchObject({ code: 'too-large', facts });
  });

  it('of ours stays one of ours', () => {
    const error = errorOf(structuredClone(faultOf(new TypeError('weg'))));
    expect(error).not.toBeInstanceOf(PeilError);
    expect(error.message).toBe('weg');
  });
});
