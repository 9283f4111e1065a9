import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, Stage } from './stage.js';

/** Most bytes of script, after gzip -9, until a page with one monitor is at rest. kB = 1000 bytes. */
const budgets = [
  [
    'peil-funding-flows',
    'data-url="/seeds/subsidies.csv" stages="niveau,fonds,programma,thema,begunstigde" amount="bedrag"',
    40_000,
  ],
  ['peil-job-matching', 'data-url="/seeds/arbeidsmarkt.csv" occupation="beroepsgroep"', 40_000],
  ['peil-startup-map', 'data-url="/seeds/bedrijven.csv" boundaries-url="/seeds/wijken.geojson"', 48_000],
  // One line of final figures. What the seed has besides (a target, margins, a second line, events) comes in parts.
  ['peil-trend', 'data-url="/months.csv"', 48_000],
  ['peil-benchmark', 'data-url="/seeds/wonen-verzonnen.csv" municipality="GM0344"', 48_000],
  // Goals of which all is known that a pace needs. What the seed has besides (reports of owners, weights, units, directions, and
  // figures that are absent, secret or provisional) comes in parts.
  ['peil-progress', 'data-url="/goals.csv" date="2026-09-30"', 48_000],
  ['peil-transition-matrix', 'data-url="/seeds/innovaties.csv"', 48_000],
  ['peil-priority-matrix', 'data-url="/seeds/portfolio.csv"', 48_000],
] as const;

describe('script that a page with one monitor asks for until it has drawn and rests', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), 60_000);
  afterAll(() => stage.close());

  test.each(budgets)('%s', async (tag, attributes, budget) => {
    stage.answer('/months.csv', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      const rows = Array.from({ length: 36 }, (_, at) => {
        const month = String(1 + (at % 12)).padStart(2, '0');
        return `${2023 + Math.floor(at / 12)}MM${month};${40 + ((at * 7) % 13)}`;
      });
      response.end(['maand;aantal', ...rows].join('\n'));
    });
    stage.answer('/goals.csv', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      const head = 'programma;doel;beginstand;stand;streefwaarde;begindatum;termijn';
      const rows = Array.from({ length: 24 }, (_unused, at) => {
        const [start, target] = at % 3 ? [0, 1000 + at * 50] : [900 + at * 10, 300];
        const now = Math.round(start + ((target - start) * ((at * 29) % 120)) / 100);
        return `Programma ${1 + (at % 4)};Doel ${at + 1};${start};${now};${target};2022-07-01;${2027 + (at % 3)}-12-31`;
      });
      // One goes the wrong way and one is past its term.
      const late = [
        'Programma 1;Doel 25;100;90;200;2022-07-01;2027-12-31',
        'Programma 2;Doel 26;0;8;10;2022-07-01;2025-12-31',
      ];
      response.end([head, ...rows, ...late].join('\n'));
    });
    const { page, requests, errors } = await stage.show(`<${tag} ${attributes}></${tag}>`);
    await drawn(page, tag);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const files = [...new Set(requests)].filter((url) => url.endsWith('.js'));
    const sizes = files.map((url) => {
      const bytes = gzipSync(readFileSync(path.join(stage.package, url.replace('/peil/', ''))), { level: 9 }).length;
      return { url, bytes };
    });
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.info(
      `${tag}: ${total} bytes of ${budget} in ${files.length} files`,
      sizes.sort((a, b) => b.bytes - a.bytes),
    );
    expect(files).toContain('/peil/peil.js');
    expect(errors).toEqual([]);
    expect(total).toBeLessThanOrEqual(budget);
  });
});
