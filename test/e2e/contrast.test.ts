import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leastContrasts, weakOf } from './least-contrasts.js';
import type { Nodes } from './nodes-at.js';
import { prefer, schemes, showOne, tags } from './show-one.js';
import { Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

/** All nodes with a text of their own in the pictures of a page. */
const pictureTexts = (page: Page): Promise<Nodes> =>
  page.evaluateHandle(() => {
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (node) => node.shadowRoot ?? [])].flat();
    return roots
      .flatMap((root): (Element | null)[] => [...root.querySelectorAll('svg text, svg tspan')])
      .filter((node) => [...(node?.childNodes ?? [])].some(({ nodeName }) => nodeName === '#text'));
  });

describe('contrast', () => {
  test.each(tags)('%s: every text in the picture stands out from what lies under it', async (tag) => {
    const { page } = await showOne(stage, tag);
    for (const scheme of schemes) {
      await prefer(page, scheme);
      const measured = await leastContrasts(page, await pictureTexts(page));
      expect(measured.length).toBeGreaterThan(10);
      expect(weakOf(measured, () => scheme)).toEqual([]);
    }
    await page.close();
  });
});

describe('the measure of contrast', () => {
  // Figures worked out by hand with the formula of WCAG 2.2.
  const cases = [
    ['grey on white', 'fill="#767676"', '4.54', ''],
    ['a little too weak', 'fill="#777"', '4.48', '4.48, needs 4.5'],
    ['large needs 3', 'fill="#949494" font-size="24"', '3.03', ''],
    ['large and too weak', 'fill="#999" font-size="24"', '2.85', '2.85, needs 3'],
    ['bold of 19 px is large', 'fill="#949494" font-size="19" font-weight="700"', '3.03', ''],
    ['bold of 18 px is not', 'fill="#949494" font-size="18" font-weight="700"', '3.03', '3.03, needs 4.5'],
    ['see-through', 'fill="#000" opacity="0.5"', '3.98', '3.98, needs 4.5'],
    ['partly over a darker ground', 'fill="#000" x="280"', '4.69', ''],
    ['partly over its own colour', 'fill="#777" x="280"', '1.00', '1.00, needs 4.5'],
    ['a halo is ground', 'fill="#000" x="330" stroke="#fff" stroke-width="8" paint-order="stroke"', '21.00', ''],
    ['covered', 'fill="#000" class="covered"', undefined, 'not seen'],
    ['below the first view', 'fill="#999"', '2.85', '2.85, needs 4.5'],
  ] as const;

  test('it tells the figures of texts that are known, and which are too weak', async () => {
    const rows = cases.map(
      ([text, look], at) => `<text y="${40 + 60 * at}" ${look.includes(' x="') ? '' : 'x="5" '}${look}>${text}</text>
${text === 'covered' ? `<rect y="${10 + 60 * at}" width="300" height="50" fill="#fff"/>` : ''}`,
    );
    const { page } = await stage.show(
      `<svg width="600" height="800" role="img" aria-label="Proef"><rect width="600" height="800" fill="#fff"/>
<rect x="300" width="300" height="800" fill="#777"/>${rows.join('')}</svg>`,
      { height: 300 },
    );
    const measured = await leastContrasts(page, await pictureTexts(page));
    expect(measured.map(({ text, contrast }) => [text, contrast?.toFixed(2)])).toEqual(
      cases.map(([text, , contrast]) => [text, contrast]),
    );
    expect(weakOf(measured, (at) => `text ${at}`)).toEqual(
      cases.flatMap(([text, , , weak], at) => (weak ? [`text ${at} "${text}": ${weak}`] : [])),
    );
    await page.close();
  });
});
