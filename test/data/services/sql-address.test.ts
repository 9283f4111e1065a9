import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ReadSettings } from '../../../src/data/report.js';
import { planFor } from '../../../src/data/services/plan.js';
import { read } from '../../../src/data/read.js';

const address = 'https://db.example/query?format=csv&sql=SELECT {columns} FROM t WHERE {where} LIMIT {limit}';
const sql = async (settings: ReadSettings, url = address) =>
  new URL((await planFor(url, settings)).url).searchParams.get('sql');

describe('a question in SQL', () => {
  it('asks for all when nothing is wanted in particular', async () => {
    expect(await sql({})).toBe('SELECT * FROM t WHERE 1=1 LIMIT 100001');
  });

  it('asks for rows, columns and no more than wanted', async () => {
    const settings = {
      filter: 'jaar >= 2020; gemeente = GM0344, GM0363; soort != x; code = WK*',
      columns: ['jaar', 'aantal'],
    };
    expect(await sql({ ...settings, maxRows: 500 })).toBe(
      `SELECT "jaar", "aantal", "gemeente", "soort", "code" FROM t WHERE "jaar" >= '2020' AND ("gemeente" IN ('GM0344', 'GM0363')) ` +
        `AND (NOT ("soort" = 'x') OR "soort" IS NULL) AND ("code" LIKE 'WK%') LIMIT 501`,
    );
  });

  it('also where the address writes its places in percents', async () => {
    const url = 'https://db.example/%7Bcolumns%7D/%7Bwhere%7D';
    expect(decodeURIComponent((await planFor(url, { filter: 'a = 1', columns: ['a'] })).url)).toBe(
      `https://db.example/"a"/("a" = '1')`,
    );
  });

  it('quotes whatever is written, so that it stays a value or a name', async () => {
    const evil = "x' OR 1=1 --";
    expect(await sql({ filter: `a = "${evil}"` })).toBe(`SELECT * FROM t WHERE ("a" = 'x'' OR 1=1 --') LIMIT 100001`);
    expect(await sql({ columns: ['a" FROM geheim --'] })).toBe(
      `SELECT "a"" FROM geheim --" FROM t WHERE 1=1 LIMIT 100001`,
    );
    expect(await sql({ filter: 'a = 100%_*' })).toContain(`"a" LIKE '100!%!_%' ESCAPE '!'`);
    expect(await sql({ filter: 'a = {limit}&sql=DROP' })).toContain(`("a" = '{limit}&sql=DROP')`);
    for (const filter of ['a = \\', "a = x\\' OR 1", 'a = "x\u0000"', 'a\\ = 1'])
      await expect(planFor(address, { filter })).rejects.toMatchObject({ code: 'option' });
  });

  it('cannot be led out of its quotes by anything', async () => {
    const signs = ['a', "'", '"', ';', '--', '/*', '*/', '%', '_', ')', '(', ' OR 1=1', '\n', '`', '$$', '?', '&', '#'];
    let seed = 7;
    const chance = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let round = 0; round < 2000; round++) {
      const value = Array.from({ length: 1 + chance(8) }, () => signs[chance(signs.length)]).join('');
      let written: string | null;
      try {
        written = await sql({ filter: `a = ${value}`, columns: [value] });
      } catch {
        continue;
      }
      // What is between quotes taken away, nothing of what was written is left.
      const bare = written?.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ([sign]) => (sign === "'" ? 'V' : 'N'));
      const one = 'N (=|LIKE) V( ESCAPE V)?|N IN \\(V(, V)*\\)';
      const either = `\\((${one})( OR (${one}))*\\)`;
      const condition = `(${either}|\\(NOT ${either} OR N IS NULL\\)|N [<>]=? V)`;
      expect(bare).toMatch(new RegExp(`^SELECT N(, N)* FROM t WHERE ${condition}( AND ${condition})* LIMIT 100001$`));
    }
  });

  it('takes the answer as any file and gives the same rows when a server leaves the filter to us', async () => {
    const server = createServer((_, response) => response.end('jaar;aantal\n2019;5\n2020;7\n2021;9\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/q?sql={where}`;
    const settings = { filter: 'jaar >= 2020' };
    const answer = await fetch((await planFor(url, settings)).url);
    const { data } = await read(new Uint8Array(await answer.arrayBuffer()), { settings });
    server.close();
    expect(data.length).toBe(2);
  });
});
