import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PeilError } from '../../src/core/error.js';
import { read } from '../../src/data/read.js';
import { forget, load, maxBytes } from '../../src/data/source.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PeilError);
  const { code, facts } = error as PeilError;
  return { code, facts };
};

describe('what is no data', () => {
  const start = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

  it.each([
    ['\xd0\xcf\x11\xe0\xa1', 'Excel 97-2003 (.xls)', 'spreadsheet'],
    ['SQLite format 3\x00', 'GeoPackage / SQLite', 'map'],
    ['%PDF-1.7\n', 'PDF', 'document'],
  ])('%j is named, with what to do', async (signs, found, advice) => {
    expect(await refusal(read(start(signs)))).toEqual({ code: 'format', facts: { found, [advice]: 'x' } });
  });

  it.each([
    ['an Excel file', 'PK\x03\x04....xl/workbook.xml'],
    ['an OpenDocument file', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['a ZIP', 'PK\x03\x04....data.csv'],
    ['Parquet', 'PAR1\x15\x04'],
    ['FlatGeobuf', 'fgb\x03fgb\x00'],
    ['gzip', '\x1f\x8b\x08'],
  ])('%s of which only the start came is cut off', async (_, signs) => {
    expect(await refusal(read(start(signs)))).toEqual({ code: 'broken', facts: { cut: 'cut' } });
  });

  it('names a page by its title', async () => {
    const page = '<!DOCTYPE html><html><head><title>Inloggen bij\n StatLine</title></head>';
    expect(await refusal(read(bytes(page), { url: 'https://a.nl/x' }))).toEqual({
      code: 'html',
      facts: { found: 'Inloggen bij StatLine', url: 'https://a.nl/x' },
    });
    expect(await refusal(read(bytes('<?xml version="1.0"?><feed/>')))).toEqual({
      code: 'html',
      facts: { found: 'XML' },
    });
  });

  it.each(['', '\ufeff', ' \n\n', '[]', '{"value":[]}', 'a;b\n', '{"type":"FeatureCollection","features":[]}'])(
    '%j is empty',
    async (text) => {
      expect((await refusal(read(bytes(text)))).code).toBe('empty');
    },
  );

  it('says where JSON is broken', async () => {
    const cut = await refusal(read(bytes('[{"a": 1},\n{"a": 2},\n{"a"')));
    expect(cut).toMatchObject({ code: 'broken', facts: { line: 3, cut: 'cut' } });
    const wrong = await refusal(read(bytes('[{"a": 1},\n{"a": NaN}]')));
    expect(wrong).toMatchObject({ code: 'broken', facts: { line: 2 } });
    expect(wrong.facts.cut).toBeUndefined();
  });

  it('names an error that came as an answer', async () => {
    const arcgis = '{"error":{"code":400,"message":"Invalid URL","details":["Layer 9 not found"]}}';
    expect(await refusal(read(bytes(arcgis)))).toEqual({
      code: 'server',
      facts: { said: 'Invalid URL. Layer 9 not found', status: 400 },
    });
    const problem = '{"type":"about:blank","title":"Te veel rijen","status":400,"detail":"Vraag er minder"}';
    expect(await refusal(read(bytes(problem)))).toEqual({
      code: 'server',
      facts: { said: 'Te veel rijen. Vraag er minder', status: 400 },
    });
  });

  it('keeps rows that have a column named error', async () => {
    expect((await read(bytes('[{"error":"ja","a":1}]'))).data.length).toBe(1);
  });
});

describe('load', () => {
  let server: Server;
  let base = '';
  const requests: { url: string; headers: Record<string, unknown> }[] = [];
  let closed = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      requests.push({ url: path, headers: request.headers });
      response.on('close', () => closed++);
      if (path.startsWith('/ok')) response.setHeader('content-type', 'text/csv').end('a;b\n1;2\n');
      else if (path === '/problem')
        response
          .writeHead(422, { 'content-type': 'application/problem+json' })
          .end('{"title":"Ongeldig filter","detail":"jaar bestaat niet"}');
      else if (path === '/claims') response.writeHead(200, { 'content-length': String(maxBytes + 1) }).write('a');
      else if (path === '/stream') {
        const part = Buffer.alloc(1_000_000, 'a');
        let sent = 0;
        const more = () => {
          while (sent < 150 && !response.destroyed) {
            sent++;
            if (!response.write(part)) return;
          }
          if (!response.destroyed) response.end();
        };
        response.on('drain', more);
        more();
      } else if (path.startsWith('/slow')) response.writeHead(200).write('a;b\n');
      else response.writeHead(Number(path.slice(1)) || 500).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const signal = () => new AbortController().signal;

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [400, 'server'],
    [500, 'server'],
    [503, 'server'],
  ])('%i is %s', async (status, code) => {
    expect(await refusal(load(`${base}/${status}`, { signal: signal() }))).toMatchObject({
      code,
      facts: { status, url: `${base}/${status}` },
    });
  });

  it('tells the words of a problem', async () => {
    expect(await refusal(load(`${base}/problem`, { signal: signal() }))).toMatchObject({
      code: 'server',
      facts: { said: 'Ongeldig filter. jaar bestaat niet' },
    });
  });

  it('stops at the limit, by what is announced and by what comes', async () => {
    const limit = { value: 128, unit: 'MB' };
    expect(await refusal(load(`${base}/claims`, { signal: signal() }))).toMatchObject({
      code: 'too-large',
      facts: { limit },
    });
    expect(await refusal(load(`${base}/stream`, { signal: signal() }))).toMatchObject({
      code: 'too-large',
      facts: { limit },
    });
  });

  it('gives up on silence', async () => {
    expect(await refusal(load(`${base}/slow-1`, { signal: signal(), timeout: 150 }))).toMatchObject({
      code: 'timeout',
    });
  });

  it('cannot tell a refused origin from a lost connection', async () => {
    expect(await refusal(load('http://127.0.0.1:1/x.csv', { signal: signal() }))).toMatchObject({ code: 'network' });
  });

  it('asks once for all who want it, without credentials or a preflight', async () => {
    const readings = await Promise.all([1, 2, 3].map(() => load(`${base}/ok-1`, { signal: signal() })));
    expect(new Set(readings).size).toBe(1);
    await load(`${base}/ok-1`, { signal: signal(), settings: { decimal: '.' } });
    const sent = requests.filter(({ url }) => url === '/ok-1');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers.cookie).toBeUndefined();
    expect(String(sent[0]?.headers.accept)).toMatch(/^[\w\s/+*,;=.-]{1,128}$/);
    forget(`${base}/ok-1`);
    await load(`${base}/ok-1`, { signal: signal() });
    expect(requests.filter(({ url }) => url === '/ok-1')).toHaveLength(2);
  });

  it('asks again after a failure', async () => {
    await refusal(load(`${base}/404`, { signal: signal() }));
    await refusal(load(`${base}/404`, { signal: signal() }));
    expect(requests.filter(({ url }) => url === '/404').length).toBeGreaterThanOrEqual(2);
  });

  it('ends the request when the last caller leaves, not before', async () => {
    const first = new AbortController();
    const second = new AbortController();
    const one = load(`${base}/slow-2`, { signal: first.signal });
    const two = load(`${base}/slow-2`, { signal: second.signal });
    await new Promise((done) => setTimeout(done, 100));
    const before = closed;
    first.abort();
    await expect(one).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((done) => setTimeout(done, 50));
    expect(closed).toBe(before);
    second.abort();
    await expect(two).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => closed).toBe(before + 1);
    await expect(load(`${base}/ok-2`, { signal: second.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('decodes data addresses without a request', async () => {
    const plain = await load('data:text/csv;charset=utf-8,a;b%0A1,5;caf%C3%A9', { signal: signal() });
    expect(plain.data.columns.map(({ values }) => values[0])).toEqual([1.5, 'café']);
    const json = await load(`data:application/json;base64,${btoa('[{"a":1}]')}`, { signal: signal() });
    expect(json.report).toMatchObject({ format: 'json', rows: 1 });
    expect((await refusal(load('data:;base64,#', { signal: signal() }))).code).toBe('broken');
  });
});

it('has a sentence in both languages for every remark that the code makes', async () => {
  const { reportNl } = await import('../../src/locale/report.nl.js');
  const { reportEn } = await import('../../src/locale/report.en.js');
  const { readdirSync } = await import('node:fs');
  const folder = new URL('../../src/data/', import.meta.url);
  const source = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const made = new Set(Array.from(source.matchAll(/insight\(\s*'(report\.[\w-]+)'/g), (match) => match[1]));
  expect(made.size).toBeGreaterThan(20);
  for (const kind of made) expect(Object.keys(reportNl)).toContain(kind);
  expect(Object.keys(reportEn)).toEqual(Object.keys(reportNl));
});
