import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.js';
import { leastContrasts, weakOf } from './least-contrasts.js';
import { nodesAt, type Path } from './nodes-at.js';
import { enter, monitors, prefer, schemes, showDemo, showOne, tags } from './show-one.js';
import { inside, Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

/** Which of the paths lead into the tooltip. */
const inTooltip = async (page: Page, paths: readonly Path[]): Promise<readonly boolean[]> => {
  const nodes = await nodesAt(page, paths);
  return page.evaluate((all) => all.map((node) => node?.closest('.tooltip') != null), nodes);
};

/** All that is wrong in a page as it is: what axe finds, and what it cannot tell, unless that is a contrast that is measured as enough. */
async function faultsOf(page: Page): Promise<string[]> {
  const { faults, unmeasured } = await axeFindings(page);
  const measure = async (paths: readonly Path[]) =>
    weakOf(await leastContrasts(page, await nodesAt(page, paths)), (at) => (paths[at] ?? []).join(' '));
  const over = await inTooltip(page, unmeasured);
  const weak = await measure(unmeasured.filter((_, at) => over[at]));
  // What lies under the tooltip can be seen when it is gone; then no mark is dim either.
  await page.keyboard.press('Escape');
  weak.push(...(await measure(unmeasured.filter((_, at) => !over[at]))));
  return [...faults, ...weak.map((words) => `color-contrast: ${words}`)];
}

/** Axe decides more of what is in view: makes boxes that scroll as long as what they hold, and the table short. */
const unroll = (page: Page, tag: string): Promise<void> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    for (const node of root?.querySelectorAll<HTMLElement>('.scroll, .firms ul') ?? [])
      node.style.maxHeight = node.style.maxWidth = 'none';
    for (const row of [...(root?.querySelectorAll('tbody tr') ?? [])].slice(20)) row.remove();
  }, tag);

/** The same in light and in dark, each after what a reader does first. */
async function faultsInBoth(page: Page, before = async () => {}): Promise<string[]> {
  const all: string[] = [];
  for (const scheme of schemes) {
    await prefer(page, scheme);
    await before();
    all.push(...(await faultsOf(page)).map((fault) => `${scheme}: ${fault}`));
  }
  return all;
}

describe('axe', () => {
  test.each(tags)('%s with its table and tooltip open is clean, and nothing is left undecided', async (tag) => {
    // Wide enough for the whole table.
    const { page } = await showOne(stage, tag, { width: 1900, height: 2400 });
    await page.$eval(`${tag} >>> .table-button`, (button) => (button as HTMLElement).click());
    await inside(page, tag, '#table table');
    await unroll(page, tag);
    const faults = await faultsInBoth(page, async () => {
      await enter(page, tag);
      // At the last mark the tooltip hangs over the picture, not over the settings above it.
      await page.keyboard.press('End');
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the demo is clean, and nothing is left undecided', async () => {
    const { page } = await showDemo(stage);
    for (const monitor of monitors) await unroll(page, monitor);
    expect(await faultsInBoth(page)).toEqual([]);
    await page.close();
  });

  test('a text in a picture that axe cannot judge is reported when it is weak', async () => {
    const { page } = await stage.show(
      '<svg width="400" height="80" role="img" aria-label="Proef"><rect width="400" height="80" fill="#fff"/>' +
        '<text class="strong" x="5" y="20" fill="#595959">leesbaar</text><text class="weak" x="5" y="50" fill="#999">te zwak</text></svg>',
    );
    expect((await axeFindings(page)).unmeasured.flat()).toContain('.weak');
    expect(await faultsOf(page)).toEqual(['color-contrast: .weak "te zwak": 2.85, needs 4.5']);
    await page.close();
  });
});
