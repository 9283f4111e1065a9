import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/core/drawing.js';
import { dataFolder, exampleNames, folder, hasExamples } from '../vega-lite/vega/public-examples.js';
import { drawingOf } from './read-page.js';
import { drawn, inside, sayAbsent, Stage, words } from './stage.js';
import { takeDownload } from './take-download.js';

const tag = 'peil-vega-lite';
const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

const bars = {
  title: 'Bewoners per wijk',
  params: [{ name: 'keuze', select: 'point' }],
  data: { url: 'wijken.csv' },
  mark: 'bar',
  encoding: {
    x: { field: 'bewoners', type: 'quantitative' },
    y: { field: 'wijk', type: 'nominal' },
    opacity: { condition: { param: 'keuze', value: 1 }, value: 0.3 },
  },
};

const answer = (place: string, text: string, type = 'application/json') =>
  stage.answer(place, (_, response) => {
    response.writeHead(200, { 'Content-Type': type });
    response.end(text);
  });

const inline = (spec: object) =>
  `<script type="application/vnd.vegalite+json">${JSON.stringify(spec).replace(/</g, '\\u003c')}</script>`;

const opacities = ({ marks }: Drawing) =>
  marks.map(({ shapes: [shape] }) => (shape && 'opacity' in shape ? (shape.opacity ?? 1) : 1));

/** Middle of a mark in px of the page. */
async function middleOf(page: Page, at: number): Promise<[number, number]> {
  const { marks, width } = await drawingOf(page, tag);
  const frame = await page.$eval(`${tag} >>> .picture`, (node) => {
    const { left, top, width } = node.getBoundingClientRect();
    return { left, top, width };
  });
  const box = marks[at]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const scale = frame.width / width;
  return [frame.left + (box.x + box.width / 2) * scale, frame.top + (box.y + box.height / 2) * scale];
}

describe('peil-vega-lite in a page', () => {
  beforeAll(() => {
    answer('/specs/bars.json', JSON.stringify(bars));
    answer('/specs/wijken.csv', 'wijk,bewoners\nKade,1250\nVeen,400\nPolder,90\n', 'text/csv');
    answer('/specs/cut.json', '{"mark": "bar",\n "encoding": {');
  });

  test('a specification by address: heading, summary, table and files', async () => {
    const { page, violations, errors } = await stage.show(`<${tag} spec-url="/specs/bars.json"></${tag}>`);
    await drawn(page, tag);
    expect(await words(page, tag, 'h3')).toBe('Bewoners per wijk');
    expect(await words(page, tag, '.summary')).toBe('De grafiek toont 3 onderdelen met: wijk en bewoners.');
    await page.$eval(`${tag} >>> .table-button`, (button) => (button as HTMLElement).click());
    await inside(page, tag, '#table tbody tr');
    expect(await words(page, tag, 'tbody')).toBe('Kade1.250 Veen400 Polder90');
    for (const kind of ['svg', 'png', 'csv', 'data'] as const)
      expect((await takeDownload(page, tag, kind)).bytes.length).toBeGreaterThan(20);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('selections work by pointer and by keys', async () => {
    const { page, violations, errors } = await stage.show(`<${tag} spec-url="/specs/bars.json"></${tag}>`);
    await drawn(page, tag);
    expect(opacities(await drawingOf(page, tag))).toEqual([1, 1, 1]);
    const chosen = (wanted: string) =>
      page.waitForFunction(
        (name, want) => {
          const { drawing } = document.querySelector(name) as unknown as { drawing: Drawing };
          return (
            drawing.marks.map(({ shapes: [shape] }) => (shape as { opacity?: number }).opacity ?? 1).join() === want
          );
        },
        { timeout: 5000 },
        tag,
        wanted,
      );
    // What hears a pointer comes after the picture.
    await page.waitForFunction(
      (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
      {},
      'live-picture',
    );
    await new Promise((done) => setTimeout(done, 300));
    await page.mouse.click(...(await middleOf(page, 0)));
    await chosen('1,0.3,0.3');
    await (await page.$(`${tag} >>> .cursor`))?.focus();
    await inside(page, tag, '.tooltip:not([hidden])');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await chosen('0.3,0.3,1');
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a specification in the page draws the table in the page', async () => {
    const rows = '<tr><th>wijk</th><th>bewoners</th></tr><tr><td>Duin</td><td>1.300</td></tr>';
    const { page } = await stage.show(`<${tag}>${inline(bars)}<table>${rows}</table></${tag}>`);
    await drawn(page, tag);
    const { marks } = await drawingOf(page, tag);
    expect(marks.map(({ datum }) => datum.map(([, { value }]) => value))).toEqual([['Duin', 1300]]);
    await page.close();
  });

  test.each([
    [
      'a foreign address of data',
      inline({ ...bars, data: { url: 'https://example.org/a.csv' } }),
      '',
      'forbidden',
      'https://example.org/a.csv',
    ],
    ['a foreign specification', '', 'spec-url="https://example.org/a.json"', 'forbidden', 'https://example.org/a.json'],
    ['a specification that is cut off', '', 'spec-url="/specs/cut.json"', 'broken', 'niet'],
    ['a mark that does not exist', inline({ ...bars, mark: 'taart' }), '', 'option', 'mark'],
    [
      'an expression that cannot be read',
      inline({ ...bars, transform: [{ filter: 'datum.bewoners >>' }] }),
      'data-url="/specs/wijken.csv"',
      'option',
      'transform[0].filter',
    ],
    [
      'a field that is not there',
      inline({ ...bars, encoding: { x: { field: 'inwoners', type: 'quantitative' } } }),
      'data-url="/specs/wijken.csv"',
      'columns',
      'encoding.x.field',
    ],
  ])('%s is said in words, and no other monitor suffers', async (_, child, attributes, code, said) => {
    const { page, failures, requests } = await stage.show(
      `<${tag} id="fout" ${attributes}>${child}</${tag}><${tag} id="goed" spec-url="/specs/bars.json"></${tag}>`,
    );
    await inside(page, '#fout', '.error p:nth-child(2)');
    await drawn(page, '#goed');
    expect(await words(page, '#fout', '.error')).toContain(said);
    await page.waitForFunction(() => (globalThis as unknown as { failures: unknown[] }).failures.length > 0);
    expect(await failures()).toMatchObject([{ from: 'fout', code }]);
    expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
    await page.close();
  });

  test('another page loads nothing of Vega', async () => {
    const { page, requests } = await stage.show(
      '<peil-job-matching data-url="/seeds/arbeidsmarkt.csv" occupation="beroepsgroep"></peil-job-matching>',
    );
    await drawn(page, 'peil-job-matching');
    expect(requests.filter((url) => url.includes('vega'))).toEqual([]);
    await page.close();
  });
});

/** Public examples that do not draw, and why. */
const refused: Readonly<Record<string, string>> = {
  point_constant_legend_domain: 'data from another website',
  selection_type_point_zorder: 'data from another website',
  'stocks-2009-layered-line-point': 'data from another website',
};

const batch = 30;

describe.skipIf(!hasExamples)('public examples (../shared/data/vega-lite-examples) under the strict policy', () => {
  const names = exampleNames();
  const problems: Record<string, string> = {};
  const faults: string[] = [];

  beforeAll(async () => {
    const data = new Set<string>();
    for (const name of names) {
      const text = readFileSync(path.join(folder, `${name}.vl.json`), 'utf8');
      answer(`/examples/${name}.json`, text);
      for (const [, file = ''] of text.matchAll(/"data\/([\w.-]+)"/g)) data.add(file);
    }
    for (const file of data) answer(`/examples/data/${file}`, readFileSync(path.join(dataFolder, file), 'utf8'));
    for (let from = 0; from < names.length; from += batch) {
      const body = names
        .slice(from, from + batch)
        .map((name) => `<${tag} id="${name}" spec-url="/examples/${name}.json" loading="eager"></${tag}>`);
      const { page, violations, errors } = await stage.show(body.join('\n'));
      await page.evaluate(async (name) => {
        await customElements.whenDefined(name);
      }, tag);
      await page
        .waitForFunction(
          (name) =>
            [...document.querySelectorAll(name)].every(
              (element) =>
                (element as unknown as { drawing?: Drawing }).drawing ??
                element.shadowRoot?.querySelector('.error p:nth-child(2)'),
            ),
          { timeout: 60_000 },
          tag,
        )
        .catch(() => faults.push(`a picture from ${names[from]} on did not come`));
      const said = await page.$$eval(tag, (elements) =>
        elements.map((element): [string, string] => {
          const { drawing } = element as unknown as { drawing?: Drawing };
          const text = element.shadowRoot?.querySelector('.error')?.textContent ?? 'nothing';
          return [element.id, drawing?.marks.length ? '' : text.replace(/\s+/g, ' ').trim()];
        }),
      );
      for (const [name, text] of said) if (text) problems[name] = text;
      faults.push(...(await violations()), ...errors);
      await page.close();
    }
  }, 180_000);

  test('at least 95% draw, and those that do not are known', () => {
    const share = 1 - Object.keys(problems).length / names.length;
    console.info(`${(share * 100).toFixed(1)}% of ${names.length} public examples draw`);
    expect(share).toBeGreaterThanOrEqual(0.95);
    expect(Object.keys(problems).sort(), JSON.stringify(problems)).toEqual(Object.keys(refused).sort());
  });

  test('without a violation or an uncaught error', () => {
    expect(faults).toEqual([]);
  });
});

if (!hasExamples) sayAbsent('public Vega-Lite examples');
