import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/core/drawing.js';
import { dataFolder, exampleNames, folder, hasExamples } from '../vega-lite/vega/public-examples.js';
import { drawingOf } from './read-page.js';
import { drawn, inside, sayAbsent, Stage, words, type Watched } from './stage.js';
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

const { params: _params, data: _data, ...rest } = bars;
const plainBars = { ...rest, encoding: { x: bars.encoding.x, y: bars.encoding.y } };

/** Files of Vega itself and of what reads its pictures. */
const vegaCode = /\/vega-(engine-|(?!lite)[\w-]{8}\.js)/;

const answer = (place: string, text: string, type = 'application/json') =>
  stage.answer(place, (_, response) => {
    response.writeHead(200, { 'Content-Type': type });
    response.end(text);
  });

const inline = (spec: object) =>
  `<script type="application/vnd.vegalite+json">${JSON.stringify(spec).replace(/</g, '\\u003c')}</script>`;

/** What goes wrong, the child and the attributes of its element, the code of the error, and what its words hold. */
const faults: readonly (readonly [
  what: string,
  child: string,
  attributes: string,
  code: string,
  said: readonly string[],
])[] = [
  [
    'a foreign address of data',
    inline({ ...bars, data: { url: 'https://example.org/a.csv' } }),
    '',
    'forbidden',
    ['https://example.org/a.csv', 'data-url'],
  ],
  ['a foreign specification', '', 'spec-url="https://example.org/a.json"', 'forbidden', ['https://example.org/a.json']],
  ['a specification that is not there', '', 'spec-url="/specs/gone.json"', 'not-found', ['404', 'spec-url']],
  ['data that is not there', '', 'spec-url="/specs/lost.json"', 'not-found', ['/specs/weg.csv']],
  ['a specification that is cut off', '', 'spec-url="/specs/cut.json"', 'broken', ['geen goede JSON']],
  ['a page in the place of a specification', '', 'spec-url="/specs/page.html"', 'html', ['webpagina']],
  [
    'a specification with a comma too many',
    '<script type="application/vnd.vegalite+json">{"mark": "bar",\n}</script>',
    '',
    'broken',
    ['geen goede JSON', 'regel 2'],
  ],
  [
    'a specification for Vega',
    inline({ $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] }),
    '',
    'option',
    ['$schema', 'voor Vega.'],
  ],
  [
    'a specification for an older version',
    inline({
      ...bars,
      $schema: 'https://vega.github.io/schema/vega-lite/v4.json',
      selection: { a: { type: 'single' } },
    }),
    '',
    'option',
    ['selection', 'versie 4'],
  ],
  ['a mark that does not exist', inline({ ...bars, mark: 'taart' }), '', 'option', ['mark', 'taart', 'geoshape']],
  [
    'an expression that cannot be read',
    inline({ ...bars, transform: [{ filter: 'datum.bewoners >>' }] }),
    'data-url="/specs/wijken.csv"',
    'option',
    ['transform[0].filter'],
  ],
  [
    'an expression with a function that is not there',
    inline({ ...plainBars, transform: [{ calculate: 'fetch("https://example.org/" + datum.wijk)', as: 'a' }] }),
    'data-url="/specs/wijken.csv"',
    'option',
    ['transform[0].calculate', 'fetch'],
  ],
  [
    'an expression that fails as it runs',
    inline({ ...bars, params: [...bars.params, { name: 'stuk', expr: 'null.x.y' }] }),
    'data-url="/specs/wijken.csv"',
    'option',
    ['Melding'],
  ],
  [
    'a field that is not there',
    inline({ ...bars, encoding: { x: { field: 'inwoners', type: 'quantitative' } } }),
    'data-url="/specs/wijken.csv"',
    'columns',
    ['inwoners', 'encoding.x.field', 'wijk en bewoners'],
  ],
];

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
    answer('/specs/lost.json', JSON.stringify({ ...bars, data: { url: 'weg.csv' } }));
    answer('/specs/page.html', '<!doctype html><title>Home</title>', 'text/html');
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

  describe('what is wrong, each in an element of one page', () => {
    let shown: Watched;

    beforeAll(async () => {
      const elements = faults.map(
        ([, child, attributes], at) => `<${tag} id="fout-${at}" ${attributes}>${child}</${tag}>`,
      );
      shown = await stage.show(`${elements.join('\n')}<${tag} id="goed" spec-url="/specs/bars.json"></${tag}>`);
      for (const at of faults.keys()) {
        await shown.page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `fout-${at}`);
        await inside(shown.page, `#fout-${at}`, '.error p:nth-child(2)');
      }
      // A second event would have come by now.
      await shown.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    }, 60_000);
    afterAll(() => shown.page.close());

    test.each(faults.map((fault, at) => [fault[0], fault, at] as const))(
      '%s is said in words, once',
      async (_, fault, at) => {
        const [, , , code, said] = fault;
        const message = await words(shown.page, `#fout-${at}`, '.error');
        for (const part of said) expect(message).toContain(part);
        expect((await shown.failures()).filter(({ from }) => from === `fout-${at}`)).toMatchObject([{ code }]);
      },
    );

    test('and no other monitor suffers, nothing is asked of another website', async () => {
      await shown.page.evaluate(() => document.getElementById('goed')?.scrollIntoView());
      await drawn(shown.page, '#goed');
      expect((await drawingOf(shown.page, '#goed')).marks).toHaveLength(3);
      expect(await shown.failures()).toHaveLength(faults.length);
      expect(shown.requests.filter((url) => url.includes('example.org'))).toEqual([]);
      expect(await shown.violations()).toEqual([]);
    });
  });

  test('of three elements one is broken, one fails in Vega as it runs, and the third draws and works', async () => {
    const failing = { ...bars, params: [...bars.params, { name: 'stuk', expr: 'null.x.y' }] };
    const { page, failures, violations, errors } = await stage.show(
      `<${tag} id="heel-stuk" spec-url="/specs/cut.json"></${tag}>
      <${tag} id="loopt-stuk">${inline(failing)}<table><tr><th>wijk</th><th>bewoners</th></tr><tr><td>A</td><td>1</td></tr></table></${tag}>
      <${tag} id="goed" spec-url="/specs/bars.json" table-open></${tag}>`,
    );
    await drawn(page, '#goed');
    await inside(page, '#heel-stuk', '.error p:nth-child(2)');
    await inside(page, '#loopt-stuk', '.error p:nth-child(2)');
    expect((await drawingOf(page, '#goed')).marks).toHaveLength(3);
    await inside(page, '#goed', '#table tbody tr');
    expect(await words(page, '#goed', 'tbody')).toBe('Kade1.250 Veen400 Polder90');
    await page.waitForFunction(() => (globalThis as unknown as { failures: unknown[] }).failures.length > 1);
    expect((await failures()).map(({ from }) => from).sort()).toEqual(['heel-stuk', 'loopt-stuk']);
    expect([await violations(), errors]).toEqual([[], []]);
    await page.close();
  });

  test('hostile words stay words, and reach for nothing', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const script = ['java', 'script:'].join('');
    const specification = {
      title: evil,
      description: evil,
      params: [
        { name: 'a', expr: "datum.constructor.constructor('document.title=1')()" },
        { name: 'b', value: 1, bind: { input: 'range', name: evil } },
      ],
      data: { values: [{ [evil]: evil, n: 1, constructor: evil, __proto__: null }] },
      transform: [
        { calculate: "''.sub.constructor", as: 'c' },
        { calculate: "datum['__proto__']", as: 'd' },
      ],
      mark: { type: 'text', href: `${script}document.title=1`, tooltip: { signal: `open('${script}1')` } },
      encoding: { text: { field: 'n' }, y: { field: 'constructor', title: evil }, tooltip: { field: evil } },
    };
    const { page, violations, requests } = await stage.show(
      `<${tag} id="params">${inline(specification)}</${tag}>
      <${tag} id="plain">${inline({ ...specification, params: undefined, mark: 'bar', transform: undefined })}</${tag}>`,
    );
    for (const id of ['#params', '#plain'])
      await page.waitForFunction(
        (selector) => {
          const element = document.querySelector(selector) as unknown as { drawing?: unknown } & Element;
          return element.drawing ?? element.shadowRoot?.querySelector('.error p:nth-child(2)');
        },
        {},
        id,
      );
    expect(await page.title()).toBe('Proef');
    expect(await page.$$eval(tag, (all) => all.map((one) => one.shadowRoot?.querySelectorAll('img').length))).toEqual([
      0, 0,
    ]);
    expect(await words(page, '#plain', 'h3')).toBe(evil);
    expect(requests.filter((url) => !/^\/(peil|favicon)/.test(url))).toEqual([]);
    expect(await violations()).toEqual([]);
    await page.close();
  });

  test('a plain specification is drawn without Vega, and taken along with its data', async () => {
    const { page, requests, violations } = await stage.show(
      `<${tag} data-url="/specs/wijken.csv">${inline(plainBars)}</${tag}>`,
    );
    await drawn(page, tag);
    expect(requests.filter((url) => vegaCode.test(url))).toEqual([]);
    const { name, bytes } = await takeDownload(page, tag, 'vega-lite');
    expect(name).toBe('bewoners-per-wijk.vl.json');
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      mark: 'bar',
      data: { values: [{ wijk: 'Kade', bewoners: 1250 }, { wijk: 'Veen' }, { wijk: 'Polder' }] },
    });
    // From now on it is Vega's, and back again.
    const marks = async () => (await drawingOf(page, tag)).marks.length;
    const become = (spec: object) =>
      page.evaluate(
        async (name, given) => {
          const element = document.querySelector(name) as unknown as { spec: unknown; drawing: unknown };
          const before = element.drawing;
          element.spec = given;
          while (!element.drawing || element.drawing === before) await new Promise((done) => setTimeout(done, 20));
        },
        tag,
        spec,
      );
    await become({ ...bars, data: undefined });
    expect([await marks(), requests.some((url) => vegaCode.test(url))]).toEqual([3, true]);
    await become({ ...plainBars, transform: [{ filter: 'datum.bewoners > 100' }] });
    expect(await marks()).toBe(2);
    expect(await violations()).toEqual([]);
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

/** Elements on one page, and pages at once. */
const batch = 35;
const atOnce = 2;

describe.skipIf(!hasExamples)('public examples (../shared/data/vega-lite-examples) under the strict policy', () => {
  const names = exampleNames();
  const problems: Record<string, string> = {};
  const surprises: string[] = [];

  beforeAll(async () => {
    const data = new Set<string>();
    for (const name of names) {
      const text = readFileSync(path.join(folder, `${name}.vl.json`), 'utf8');
      answer(`/examples/${name}.json`, text);
      for (const [, file = ''] of text.matchAll(/"data\/([\w.-]+)"/g)) data.add(file);
    }
    for (const file of data) answer(`/examples/data/${file}`, readFileSync(path.join(dataFolder, file), 'utf8'));
    const left = names.slice();
    const work = async () => {
      for (let some = left.splice(0, batch); some.length > 0; some = left.splice(0, batch)) await drawAll(some);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }, 180_000);

  async function drawAll(some: readonly string[]): Promise<void> {
    const body = some.map((name) => `<${tag} id="${name}" spec-url="/examples/${name}.json" loading="eager"></${tag}>`);
    const { page, violations, errors } = await stage.show(body.join('\n'));
    const said = await page.evaluate(
      (tag) =>
        new Promise<[string, string][]>((done) => {
          const elements = [...document.querySelectorAll(tag)];
          const of = (element: Element) => {
            const error = element.shadowRoot?.querySelector('.error p:nth-child(2)')?.parentElement?.textContent;
            const { drawing } = element as unknown as { drawing?: { marks: unknown[] } };
            if (drawing) return drawing.marks.length > 0 ? '' : 'no marks';
            return error?.replace(/\s+/g, ' ').trim();
          };
          const end = () => done(elements.map((element) => [element.id, of(element) ?? 'did not come']));
          const look = () => {
            if (elements.every((element) => of(element) !== undefined)) end();
            else setTimeout(look, 100);
          };
          setTimeout(end, 90_000);
          look();
        }),
      tag,
    );
    for (const [name, text] of said) if (text) problems[name] = text;
    surprises.push(...(await violations()), ...errors);
    await page.close();
  }

  test('at least 95% draw, and those that do not are known', () => {
    const share = 1 - Object.keys(problems).length / names.length;
    console.info(`${(share * 100).toFixed(1)}% of ${names.length} public examples draw`);
    expect(share).toBeGreaterThanOrEqual(0.95);
    expect(Object.keys(problems).sort(), JSON.stringify(problems)).toEqual(Object.keys(refused).sort());
  });

  test('without a violation or an uncaught error', () => {
    expect(surprises).toEqual([]);
  });
});

if (!hasExamples) sayAbsent('public Vega-Lite examples');
