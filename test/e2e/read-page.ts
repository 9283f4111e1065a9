import type { Page } from 'puppeteer-core';
import type { Box, Drawing } from '../../src/core/drawing.js';
import { inside } from './stage.js';

/** What a test reads of an element; the page's own properties. */
interface Readable extends Element {
  readonly drawing?: Drawing;
  readonly report?: unknown;
}

/** The words of every match within an element's shadow root, white space made single. */
export function allWords(page: Page, tag: string, selector: string): Promise<string[]> {
  return page.evaluate(
    (name, inner) =>
      Array.from(document.querySelector(name)?.shadowRoot?.querySelectorAll(inner) ?? [], (node) =>
        (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    tag,
    selector,
  );
}

/** An element's drawing as it is in the page; typed arrays become objects. */
export function drawingOf(page: Page, tag: string): Promise<Drawing> {
  return page.evaluate((name) => (document.querySelector(name) as Readable).drawing as Drawing, tag);
}

/** What an element says it recognised in its data. */
export function reportOf(page: Page, tag: string): Promise<Record<string, unknown>> {
  return page.evaluate((name) => (document.querySelector(name) as Readable).report as Record<string, unknown>, tag);
}

/** A table in an element's shadow root: rows of cells, the header first. Opens it, and all of it. */
export async function tableOf(page: Page, tag: string): Promise<string[][]> {
  const closed = await page.$(`${tag} >>> .table-button[aria-expanded="false"]`);
  await closed?.click();
  await inside(page, tag, '#table table');
  for (let more = await page.$(`${tag} >>> #table > button`); more; more = await page.$(`${tag} >>> #table > button`)) {
    await more.click();
    await new Promise((done) => setTimeout(done, 50));
  }
  return page.evaluate(
    (name) =>
      Array.from(document.querySelector(name)?.shadowRoot?.querySelectorAll('#table tr') ?? [], (row) =>
        Array.from(row.children, (cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
      ),
    tag,
  );
}

/** Puts the mouse on the middle of a box of the drawing and waits for the tooltip to say something. */
export async function hover(page: Page, tag: string, { x, y, width, height }: Box): Promise<string> {
  const place = await page.evaluate((name) => {
    const element = document.querySelector(name) as Readable;
    const picture = element.shadowRoot?.querySelector('.picture');
    picture?.scrollIntoView({ block: 'start' });
    const { left, top, width: wide } = picture?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, scale: wide / (element.drawing?.width ?? 1) };
  }, tag);
  const [across, down] = [x + width / 2, y + height / 2];
  // The box that is shown may hang over the next mark: first away from the picture.
  await page.mouse.move(0, 0);
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.tooltip')?.hidden === true,
    { timeout: 20_000 },
    tag,
  );
  // A reader's mouse comes from somewhere, and keeps moving while code is on its way.
  for (let turn = 0; turn < 200; turn++) {
    await page.mouse.move(place.left + across * place.scale + (turn % 2) * 0.5, place.top + down * place.scale);
    const said = await page.evaluate((name) => {
      const tooltip = document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.tooltip');
      return tooltip && !tooltip.hidden
        ? Array.from(tooltip.querySelectorAll('strong, p, dt, dd'), (node) => node.textContent).join(' | ')
        : '';
    }, tag);
    if (said) return said.replace(/[^\S ]+|\u00a0|\u202f/g, ' ');
    await new Promise((done) => setTimeout(done, 50));
  }
  return '';
}
