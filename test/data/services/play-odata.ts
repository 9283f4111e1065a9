import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Row = Readonly<Record<string, unknown>>;
type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** One list or object that a table serves. */
export type Part = readonly Row[] | Row;

export interface Play {
  readonly base: string;
  /** Paths with their query, decoded, in the order in which they were asked for. */
  readonly asked: string[];
  /** Answers the next requests to a part otherwise: once each. */
  readonly faults: Map<string, Answerer[]>;
  /** Rows on a page; beyond it the server gives a next link. */
  pageSize: number;
  /** Ms before each answer. */
  delay: number;
  /** Refuses more rows than this, as version 3 does. */
  most: number;
  /** Writes the next link of a page; default the honest one. */
  nextLink?: (skip: number, url: URL) => string;
  close(): Promise<void>;
}

/** A server on this machine that plays OData: lists by path, with `$filter`, `$select`, `$top`, `$skip` and next links. */
export async function playOData(parts: Readonly<Record<string, Part>>): Promise<Play> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', play.base);
    play.asked.push(decodeURIComponent(url.pathname + url.search));
    const fault = play.faults.get(url.pathname.split('/').at(-1) ?? '')?.shift();
    if (fault) fault(request, response);
    else setTimeout(() => answer(url, response), play.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const play: Play = {
    base,
    asked: [],
    faults: new Map(),
    pageSize: Infinity,
    delay: 0,
    most: Infinity,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answer(url: URL, response: ServerResponse): void {
    const part = parts[url.pathname] ?? parts[url.pathname.replace('ODataFeed', 'ODataApi')];
    const isOld = /OData(Api|Feed)/.test(url.pathname);
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(JSON.stringify(body));
    };
    if (!part) return send(404, { error: { message: 'There is no such table.' } });
    const name = url.pathname.split('/').at(-1) ?? '';
    const context = isOld
      ? { 'odata.metadata': `${base}/$metadata#Cbs.OData.WebAPI.${name}` }
      : { '@odata.context': `${base}${url.pathname.replace(/\/[^/]+$/, '')}/$metadata#${name}` };
    if (!Array.isArray(part)) return send(200, { ...context, ...part });
    const query = (word: string) => url.searchParams.get(word);
    const select = query('$select')?.split(',');
    const meets = predicate(query('$filter') ?? '');
    const skip = Number(query('$skip') ?? 0);
    const found = (part as readonly Row[]).filter(meets).slice(skip);
    const top = Number(query('$top') ?? Infinity);
    const isFeed = url.pathname.includes('ODataFeed');
    if (Math.min(found.length, top) > play.most && !isFeed)
      return send(500, { 'odata.error': { message: { value: `The query returns more than ${play.most} records` } } });
    const wanted = found.slice(0, Math.min(top, play.pageSize));
    const value = wanted.map((row) => (select ? Object.fromEntries(select.map((key) => [key, row[key]])) : row));
    const isMore = wanted.length < Math.min(found.length, top);
    let next: Row = {};
    if (isMore) {
      const link = new URL(url);
      link.searchParams.set('$skip', String(skip + wanted.length));
      if (Number.isFinite(top)) link.searchParams.set('$top', String(top - wanted.length));
      next = {
        [isOld ? 'odata.nextLink' : '@odata.nextLink']: play.nextLink?.(skip + wanted.length, url) ?? link.href,
      };
    }
    send(200, { ...context, value, ...next });
  }
  return play;
}

/** The few forms of `$filter` that are asked, read by another way than they are written. */
function predicate(filter: string): (row: Row) => boolean {
  if (!filter) return () => true;
  const script = filter
    .replace(
      /startswith\((\w+),('(?:[^']|'')*')\)/g,
      (_, key: string, text: string) => `row.${key}.startsWith(${js(text)})`,
    )
    .replace(
      /substring\((\w+),0,(\d+)\) eq ('(?:[^']|'')*')/g,
      (_, key, n, text: string) => `row.${key}.slice(0,${n})===${js(text)}`,
    )
    .replace(/(\w+) (eq|ge|le|gt|lt) ('(?:[^']|'')*')/g, (_, key: string, sign: string, text: string) => {
      const signs: Record<string, string> = { eq: '===', ge: '>=', le: '<=', gt: '>', lt: '<' };
      return `row.${key}${signs[sign]}${js(text)}`;
    })
    .replace(/ and /g, ' && ')
    .replace(/ or /g, ' || ');
  // eslint-disable-next-line no-new-func -- a play server, fed by its own tests
  return new Function('row', `return ${script}`) as (row: Row) => boolean;
}

const js = (text: string) => JSON.stringify(text.slice(1, -1).replaceAll("''", "'"));

/** Faults to put in {@link Play.faults}. */
export const fault = {
  status:
    (status: number, headers: Record<string, string> = {}): Answerer =>
    (_, response) => {
      response.writeHead(status, { 'access-control-allow-origin': '*', ...headers });
      response.end('busy');
    },
  dropped: ((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10000' });
    response.write('{"value":[');
    setTimeout(() => response.destroy(), 20);
  }) as Answerer,
  text:
    (body: string, type = 'text/plain'): Answerer =>
    (_, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    },
};
