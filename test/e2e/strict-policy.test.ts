import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingOf, hover, tableOf } from './read-page.js';
import { monitors, steering } from './show-one.js';
import { drawn, Stage, type Watched } from './stage.js';
import { takeDownload } from './take-download.js';

const pages = [
  ['/index.html', monitors],
  ['/sturen.html', steering],
] as const;
/** The page's own files, the package and the seeds; nothing else. */
const own = /^\/(peil\/(chunks\/)?[\w.-]+\.js|seeds\/[\w.-]+|demo\.css|favicon\.svg|waves\.svg)$/;

describe.each(pages)('the demo %s under its strict policy', (address, shownThere) => {
  const stage = new Stage();
  let shown: Watched;

  beforeAll(async () => {
    await stage.open();
    shown = await stage.visit(address, { width: 1280, height: 900 });
  });
  afterAll(() => stage.close());

  test('all monitors draw when a reader scrolls to them', async () => {
    for (const monitor of shownThere) {
      await shown.page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), monitor);
      await drawn(shown.page, monitor);
      expect((await drawingOf(shown.page, monitor)).marks.length).toBeGreaterThan(3);
    }
  });

  test.each(shownThere)('%s: hover, keys, table, choices and files', async (monitor) => {
    const { page } = shown;
    const { marks } = await drawingOf(page, monitor);
    for (const mark of marks.filter(({ shapes }) => shapes.length > 0).slice(0, 3)) {
      const text = mark.shapes.find(({ shape }) => shape === 'text') as { x: number; y: number } | undefined;
      await hover(page, monitor, text ? { x: text.x, y: text.y - 4, width: 8, height: 0 } : mark.box);
    }

    await (await page.$(`${monitor} >>> .cursor`))?.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageUp', 'Home', 'ArrowLeft', 'Escape', 'Tab'] as const)
      await page.keyboard.press(key);

    expect((await tableOf(page, monitor)).length).toBeGreaterThan(1);
    for (const select of (await page.$$(`${monitor} >>> .controls select`)).slice(0, 2)) {
      const values = await select.evaluate((box) =>
        Array.from((box as HTMLSelectElement).options, (option) => option.value),
      );
      const before = await select.evaluate((box) => (box as HTMLSelectElement).value);
      const other = values.find((value) => value !== before);
      if (other === undefined) continue;
      await select.select(other);
      await drawn(page, monitor);
      await select.select(before);
      await drawn(page, monitor);
    }
    for (const flag of await page.$$(`${monitor} >>> .controls input`)) await flag.click();
    await drawn(page, monitor);

    const saved: Record<string, Buffer> = {};
    for (const kind of ['svg', 'png', 'csv', 'data'] as const)
      saved[kind] = (await takeDownload(page, monitor, kind)).bytes;
    expect(saved.svg?.toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(saved.png?.subarray(1, 4).toString()).toBe('PNG');
    expect(saved.csv?.toString('utf8').split('\r\n').length).toBeGreaterThan(2);
    expect(saved.data?.toString('utf8').split('\r\n').length).toBeGreaterThan(2);
    if (shownThere === steering) {
      const { bytes } = await takeDownload(page, monitor, 'vega-lite');
      expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('$schema', expect.stringContaining('/vega-lite/v'));
    }
    expect(await shown.violations()).toEqual([]);
  });

  test("Vega's own code is for a specification that needs it", () => {
    expect(shown.requests.filter((url) => /\/vega-(engine-|(?!lite)[\w-]{8}\.js)/.test(url))).toEqual([]);
  });

  test('no violation, no error, and no request but for the page, the package and the seeds', async () => {
    // Addresses of files that a reader saves are made by the page itself.
    const strangers = shown.requests.filter((url) => !own.test(url) && !url.startsWith('blob:'));
    expect(await shown.violations()).toEqual([]);
    expect(shown.errors).toEqual([]);
    expect(await shown.failures()).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('no file of the package is asked for twice, and no seed', () => {
    const asked = shown.requests.filter((url) => /^\/(peil|seeds)\//.test(url));
    expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([]);
  });
});
