import type { Page } from 'puppeteer-core';
import { drawn, type Stage, type Watched } from './stage.js';

/** A specification as an attribute. */
export function specOf(specification: object): string {
  return `spec="${JSON.stringify(specification).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Each element with the example data it is shown with. */
export const elements = {
  'peil-job-matching': 'data-url="/seeds/arbeidsmarkt.csv" occupation="beroepsgroep"',
  'peil-startup-map': 'data-url="/seeds/bedrijven.csv" boundaries-url="/seeds/wijken.geojson"',
  'peil-funding-flows':
    'data-url="/seeds/subsidies.csv" stages="niveau,fonds,programma,thema,begunstigde" amount="bedrag" period="jaar" level="niveau" project="project"',
  'peil-trend': 'data-url="/seeds/werkloosheid.csv" events-url="/seeds/raadskalender.csv"',
  'peil-benchmark': 'data-url="/seeds/gemeenten-verzonnen.csv" municipality="GM0344"',
  'peil-progress': 'data-url="/seeds/collegeprogramma.csv" date="2026-09-30"',
  'peil-transition-matrix': 'data-url="/seeds/innovaties.csv"',
  'peil-priority-matrix': 'data-url="/seeds/portfolio.csv"',
  'peil-vega-lite': `data-url="/seeds/arbeidsmarkt.csv" ${specOf({
    title: 'Vacatures per richting',
    mark: 'bar',
    encoding: {
      x: { field: 'vacatures', type: 'quantitative', aggregate: 'sum' },
      y: { field: 'richting', type: 'nominal', title: null },
    },
  })}`,
} as const;
export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

/** The elements on the first page of the demo. */
export const monitors = [
  '#werk peil-job-matching',
  '#overstap peil-job-matching',
  '#bedrijven peil-startup-map',
  '#geld peil-funding-flows',
];

/** Those on its second page, of which the last has a specification of the page's own. */
export const steering = [
  '#trend peil-trend',
  '#wachttijd peil-trend',
  '#anderen peil-benchmark',
  '#afspraken peil-progress',
  '#innovaties peil-transition-matrix',
  '#keuzes peil-priority-matrix',
  '#eigen peil-vega-lite',
];

/** A page with one element that has drawn. */
export async function showOne(
  stage: Stage,
  tag: Tag,
  { lang = 'nl', width = 1000, height = 900 } = {},
): Promise<Watched> {
  const heading = lang === 'nl' ? 'Proefgrafiek' : 'Trial';
  const shown = await stage.show(`<${tag} ${elements[tag]} heading="${heading}" heading-level="3"></${tag}>`, {
    lang,
    width,
    height,
  });
  await drawn(shown.page, tag);
  return shown;
}

/** The demo with all its elements drawn, at the top. */
export async function showDemo(stage: Stage): Promise<Watched> {
  const shown = await stage.visit('/index.html', { width: 1280, height: 2600 });
  for (const monitor of monitors) {
    await shown.page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), monitor);
    await drawn(shown.page, monitor);
  }
  await shown.page.evaluate(() => scrollTo(0, 0));
  return shown;
}

/** Goes into a picture by the keyboard, to its first mark, and waits for the tooltip. */
export async function enter(page: Page, tag: string): Promise<void> {
  const cursor = await page.$(`${tag} >>> .cursor`);
  await cursor?.evaluate((node) => (node as HTMLElement).blur());
  await cursor?.focus();
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.tooltip')?.hidden === false,
    {},
    tag,
  );
  await page.keyboard.press('Home');
}

export const schemes = ['light', 'dark'] as const;

/** Shows a page as a reader has it who prefers light or dark. */
export async function prefer(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  await page.bringToFront();
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ]);
  // A page says that it has both; the demo says so itself.
  await page.evaluate(async () => {
    document.documentElement.style.colorScheme = 'light dark';
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
