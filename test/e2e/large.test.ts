import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strictPolicy } from '../../.ci/serve.mjs';
import { reportOf, tableOf } from './read-page.js';
import { drawn, inside, Stage, words, type Showing } from './stage.js';

const tag = 'peil-job-matching';
const names = 'dossier;gemeente;jaar;beroep;werkzoekenden;vacatures;bedrag;datum;status;toelichting';
const occupations = ['Kok', 'Bakker', 'Metselaar', 'Verpleegkundige', 'Leraar', 'Lasser', 'Boekhouder', 'Chauffeur'];

/** A row of about 100 bytes; the same for the same place. */
function rowAt(at: number): string {
  const day = `${String(1 + (at % 28)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-${2010 + (at % 15)}`;
  return `D${at};Gemeente ${at % 342};2025;${occupations[at % 8]};${at % 1000};${(at * 7) % 500};${at % 100_000},${10 + (at % 90)};${day};${at % 50 ? 'definitief' : 'voorlopig'};"Dit is regel, nummer ${at % 5000}"\n`;
}

/** Pours a file of so many rows out, and no faster than it is taken. */
function pour(response: ServerResponse, rows: number): void {
  response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' });
  response.write(`${names}\n`);
  let at = 0;
  const go = () => {
    while (at < rows && !response.destroyed) {
      let part = '';
      for (const end = Math.min(rows, at + 5000); at < end; at++) part += rowAt(at);
      if (!response.write(part)) {
        response.once('drain', go);
        return;
      }
    }
    response.end();
  };
  go();
}

/** Sums per occupation, worked out by periods: jobseekers come back after 1,000 rows, vacancies after 500, occupations after 8. */
function sums(rows: number): Map<string, [number, number]> {
  const perThousand = occupations.map((_, occupation): [number, number] => {
    let [jobseekers, vacancies] = [0, 0];
    for (let at = occupation; at < 1000; at += 8) {
      jobseekers += at;
      vacancies += (at * 7) % 500;
    }
    return [jobseekers, vacancies];
  });
  return new Map(
    perThousand.map(([jobseekers, vacancies], at) => [
      occupations[at] ?? '',
      [(jobseekers * rows) / 1000, (vacancies * rows) / 1000],
    ]),
  );
}

/** What the table of the monitor says, per occupation; whole numbers. */
async function figures(page: Page): Promise<Map<string, [number, number]>> {
  const [head = [], ...rows] = await tableOf(page, tag);
  const at = (name: RegExp) => head.findIndex((cell) => name.test(cell));
  const [jobseekers, vacancies] = [at(/werkzoekenden/i), at(/vacatures/i)];
  const number = (cell = '') => Number(cell.replace(/\D/g, ''));
  return new Map(rows.map((row) => [row[0] ?? '', [number(row[jobseekers]), number(row[vacancies])]]));
}

/** Tasks above 50 ms since a page was asked to watch. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });

describe('a large file', () => {
  const stage = new Stage();
  beforeAll(async () => {
    await stage.open();
    stage.answer('/miljoen.csv', (_, response) => pour(response, 1_000_000));
    stage.answer('/veel.csv', (_, response) => pour(response, 16_000));
    stage.answer('/te-veel.csv', (_, response) => pour(response, 320_000));
  });
  afterAll(() => stage.close());

  /** A page whose monitor gets its address when all else is there. */
  const ask = async (url: string, showing?: Showing) => {
    const shown = await stage.show(`<${tag} occupation="beroep"></${tag}>`, showing);
    await inside(shown.page, tag, '.status');
    await watch(shown.page);
    await shown.page.evaluate(
      (name, address) => document.querySelector(name)?.setAttribute('data-url', address),
      tag,
      url,
    );
    return shown;
  };
  const workers = (page: Page) =>
    page.workers().filter((worker) => /\/peil\/chunks\/worker-[\w-]+\.js$/.test(worker.url()));

  test(
    'of 1,000,000 rows and 10 columns is drawn, counted and summed, under the strict policy',
    { timeout: 120_000 },
    async () => {
      const { page, violations, errors, failures } = await ask('/miljoen.csv');
      const since = Date.now();
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.picture svg'),
        { timeout: 100_000 },
        tag,
      );
      await drawn(page, tag);
      const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
      console.info(
        `drawn after ${Date.now() - since} ms; tasks above 50 ms: ${tasks.map(Math.round).join(', ') || 'none'}`,
      );
      expect(workers(page).length).toBe(1);
      const report = await reportOf(page, tag);
      expect(report['rows']).toBe(1_000_000);
      expect(report['left']).toEqual([]);
      expect(await figures(page)).toEqual(sums(1_000_000));
      expect(await failures()).toEqual([]);
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ['a policy that names the policy of Peil', `${strictPolicy}; trusted-types lit-html peil`, 1],
    ['a policy that allows no such policy', `${strictPolicy}; trusted-types lit-html`, 0],
    ['a policy that forbids workers', `${strictPolicy}; worker-src 'none'`, 0],
  ])('is read under %s', async (_, policy, count) => {
    const { page, failures } = await ask('/veel.csv', { policy });
    await drawn(page, tag);
    expect(workers(page).length).toBe(count);
    expect((await reportOf(page, tag))['rows']).toBe(16_000);
    expect(await figures(page)).toEqual(sums(16_000));
    expect(await failures()).toEqual([]);
    await page.close();
  });

  test('that a page would have to read itself may be less large, which is said', async () => {
    const { page } = await ask('/te-veel.csv', { policy: `${strictPolicy}; worker-src 'none'` });
    await inside(page, tag, '[role="alert"]');
    expect(await words(page, tag, '[role="alert"]')).toContain(
      'Het bestand is te groot. Het mag hoogstens 25 MB zijn.',
    );
    await page.close();
  });
});
