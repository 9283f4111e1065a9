import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMarks, type Drawing } from '../../src/core/drawing.js';
import { drawingOf, hover } from './read-page.js';
import { enter, monitors, showOne, tags } from './show-one.js';
import { drawn, Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

/** Where the reader is among the marks, as the list box tells. */
interface Spot {
  readonly at: number;
  readonly of: number;
  readonly words: string;
}

const spotOf = (page: Page, tag: string): Promise<Spot> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const list = root?.querySelector('.cursor');
    const option = root?.getElementById(list?.getAttribute('aria-activedescendant') ?? '');
    return {
      at: Number(option?.getAttribute('aria-posinset')),
      of: Number(option?.getAttribute('aria-setsize')),
      words: (option?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    };
  }, tag);

const stops = ({ marks }: Drawing) => Array.from(allMarks(marks)).filter(({ shapes }) => shapes.length > 0);

describe('keys', () => {
  test.each(['peil-job-matching', 'peil-funding-flows'] as const)(
    '%s: down goes from Home to End along every mark',
    async (tag) => {
      const { page } = await showOne(stage, tag);
      const marks = stops(await drawingOf(page, tag));
      await enter(page, tag);
      const heard: Spot[] = [await spotOf(page, tag)];
      for (let turn = 1; turn < marks.length; turn++) {
        await page.keyboard.press('ArrowDown');
        heard.push(await spotOf(page, tag));
      }
      expect(heard.map(({ at }) => at)).toEqual(marks.map((_, at) => at + 1));
      expect(new Set(heard.map(({ of }) => of))).toEqual(new Set([marks.length]));
      const names = marks.map(({ datum }) => String(datum[0]?.[1].value).replace(/\s+/g, ' ').replace(' → ', ' naar '));
      expect(names.filter((name) => !heard.some(({ words }) => words.startsWith(name)))).toEqual([]);
      await page.keyboard.press('ArrowDown');
      expect((await spotOf(page, tag)).at).toBe(marks.length);
      await page.keyboard.press('End');
      expect((await spotOf(page, tag)).at).toBe(marks.length);
      await page.close();
    },
  );

  test('peil-startup-map: the four arrows lead from the first mark to every other', async () => {
    const tag = 'peil-startup-map';
    const { page } = await showOne(stage, tag);
    const marks = stops(await drawingOf(page, tag));
    await enter(page, tag);
    const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
    type Arrow = (typeof arrows)[number];
    // The map is found out as a reader does: try what was not tried yet, go back along known ways, else Home.
    const ways = new Map<number, Map<Arrow, number>>();
    const waysOf = (at: number) => ways.get(at) ?? ways.set(at, new Map()).get(at)!;
    const untried = (at: number) => arrows.find((arrow) => !waysOf(at).has(arrow));
    const routeToUntried = (from: number): Arrow[] | undefined => {
      const open: [number, Arrow[]][] = [[from, []]];
      const seen = new Set([from]);
      for (let next = open.shift(); next; next = open.shift()) {
        const [at, route] = next;
        if (untried(at)) return route;
        for (const [arrow, to] of waysOf(at)) if (!seen.has(to)) (seen.add(to), open.push([to, [...route, arrow]]));
      }
      return undefined;
    };
    let { at: here } = await spotOf(page, tag);
    const first = here;
    waysOf(first);
    for (let turn = 0; ways.size < marks.length && turn < 30 * marks.length; turn++) {
      const route = routeToUntried(here);
      if (!route) {
        if (!routeToUntried(first)) break;
        await page.keyboard.press('Home');
        here = first;
        continue;
      }
      const from = route.reduce((at, arrow) => waysOf(at).get(arrow) ?? at, here);
      const arrow = untried(from) ?? 'ArrowRight';
      // By events, which is faster than keys; the keys themselves are pressed in the tests above.
      here = await page.evaluate(
        (name, keys) => {
          const list = document.querySelector(name)?.shadowRoot?.querySelector('.cursor');
          for (const key of keys) list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          return Number(list?.querySelector('[role="option"]')?.getAttribute('aria-posinset'));
        },
        tag,
        [...route, arrow],
      );
      waysOf(from).set(arrow, here);
      waysOf(here);
    }
    expect([...ways.keys()].sort((a, b) => a - b)).toEqual(marks.map((_, at) => at + 1));
    await page.close();
  });

  test.each(tags)('%s: one tab stop for the picture, however many marks there are', async (tag) => {
    const { page } = await showOne(stage, tag);
    const focusable = await page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>('.plot *, .plot') ?? [])];
      return all.filter((node) => node.tabIndex >= 0 && !node.closest('.zoom')).map((node) => node.className);
    }, tag);
    expect(focusable).toEqual(['cursor']);
    await page.close();
  });

  test.each(monitors)('%s in the demo: a click right after the keys hits what it is aimed at', async (monitor) => {
    const { page } = await stage.visit('/index.html', { width: 1280, height: 900 });
    await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), monitor);
    await drawn(page, monitor);
    await enter(page, monitor);
    await (await page.$(`${monitor} >>> .table-button`))?.click();
    const open = page.waitForSelector(`${monitor} >>> .table-button[aria-expanded="true"]`).catch(() => null);
    expect(await open, 'the button moved away between press and release').not.toBeNull();
    await page.close();
  });

  test('peil-job-matching: the mouse finds the whole row of an occupation', async () => {
    const tag = 'peil-job-matching';
    const { page } = await showOne(stage, tag);
    const [mark] = stops(await drawingOf(page, tag)).filter(({ kind }) => kind === 'occupation');
    expect(await hover(page, tag, mark?.box ?? { x: 0, y: 0, width: 0, height: 0 })).toContain(
      String(mark?.datum[0]?.[1].value),
    );
    await page.close();
  });
});
