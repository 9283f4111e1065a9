import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { strictPolicy } from '../../.ci/serve.mjs';
import { drawn, Stage, words, type Watched } from './stage.js';

const tag = 'peil-funding-flows';
/** Ten seconds are a fifth of one. */
const haste = 50;

const stage = new Stage();
let strangers: Server;
let stranger = '';

let amount = 100;
let down = false;
let seen: { readonly method: string | undefined; readonly status: number; readonly size: number }[] = [];

/** A file that a server answers as most do: whole, or with 304 to who has it. */
function file(request: IncomingMessage, response: ServerResponse): void {
  const body = `van;naar;bedrag\nRijk;Stad;${amount}\nRijk;Dorp;50\n`;
  const tagged = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
  if (down) {
    seen.push({ method: request.method, status: 0, size: 0 });
    response.destroy();
    return;
  }
  const has = request.headers['if-none-match'] === tagged;
  const head = { ETag: tagged, 'Cache-Control': 'max-age=600', 'Access-Control-Allow-Origin': '*' };
  seen.push({ method: request.method, status: has ? 304 : 200, size: has ? 0 : body.length });
  response.writeHead(has ? 304 : 200, has ? head : { ...head, 'Content-Type': 'text/csv' });
  response.end(has ? undefined : body);
}

beforeAll(async () => {
  await stage.open();
  stage.answer('/vers.csv', file);
  strangers = createServer(file);
  await new Promise<void>((done) => strangers.listen(0, '127.0.0.1', done));
  stranger = `http://127.0.0.1:${(strangers.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await stage.close();
  strangers.closeAllConnections();
  strangers.close();
});

beforeEach(() => {
  amount = 100;
  down = false;
  seen = [];
});

const monitor = (id: string, url: string) =>
  `<${tag} id="${id}" data-url="${url}" refresh="10s" heading="Geld" loading="eager"></${tag}>`;

async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (await so()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`did not come to pass: ${so.toString()}`);
}

async function healthy({ page, violations, errors }: Watched): Promise<void> {
  expect(await violations()).toEqual([]);
  expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
  await page.close();
}

test('asks a server what is new without a body where nothing is, also where the answer may be kept', async () => {
  const shown = await stage.show(monitor('een', '/vers.csv') + monitor('twee', '/vers.csv'), { haste });
  const { page } = shown;
  await drawn(page, '#een');
  await drawn(page, '#twee');
  await until(() => seen.length >= 4);
  expect(seen.slice(0, 4).map(({ status }) => status)).toEqual([200, 304, 304, 304]);
  amount = 70;
  await until(async () => /120/.test(await words(page, '#een', '.summary')));
  await until(async () => /120/.test(await words(page, '#twee', '.summary')));
  expect(seen.filter(({ status }) => status === 200).length).toBe(2);
  await healthy(shown);
});

test('asks another server without asking leave first', async () => {
  const policy = strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${stranger}`);
  const shown = await stage.show(monitor('een', `${stranger}/ver.csv`), { haste, policy });
  await drawn(shown.page, '#een');
  await until(() => seen.length >= 3);
  expect(seen.slice(0, 3).map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['GET', 304],
    ['GET', 304],
  ]);
  await healthy(shown);
});

test('goes on showing what was there while a server is away, and is whole again afterwards', async () => {
  // An address of its own: the browser keeps what the tests before it were answered.
  const shown = await stage.show(monitor('een', '/vers.csv?storing'), { haste });
  const { page } = shown;
  await drawn(page, '#een');
  down = true;
  await until(async () => (await words(page, '#een', '.status')) !== '');
  expect(await words(page, '#een', '.status')).toMatch(
    /^De nieuwe gegevens komen niet binnen\. U ziet de gegevens van \d\d:\d\d uur\.$/,
  );
  expect(await words(page, '#een', '.summary')).toMatch(/150/);
  const { length } = seen;
  await until(() => seen.length > length);
  down = false;
  amount = 30;
  await until(async () => /80/.test(await words(page, '#een', '.summary')));
  expect(await words(page, '#een', '.status')).toBe('');
  expect((await shown.failures()).map(({ code }) => code)).toEqual(['network']);
  await healthy(shown);
});
