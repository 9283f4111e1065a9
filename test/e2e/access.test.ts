import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMarks, type Drawing } from '../../src/core/drawing.js';
import { leastContrasts, textsOf } from './least-contrasts.js';
import { drawingOf, hover, tableOf } from './read-page.js';
import { drawn, inside, Stage, type Watched } from './stage.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const elements = {
  'peil-job-matching': 'data-url="/seeds/arbeidsmarkt.csv" occupation="beroepsgroep"',
  'peil-startup-map': 'data-url="/seeds/bedrijven.csv" boundaries-url="/seeds/wijken.geojson"',
  'peil-funding-flows':
    'data-url="/seeds/subsidies.csv" stages="niveau,fonds,programma,thema,begunstigde" amount="bedrag" period="jaar" level="niveau" project="project"',
} as const;
type Tag = keyof typeof elements;
const tags = Object.keys(elements) as Tag[];

const monitors = [
  '#werk peil-job-matching',
  '#overstap peil-job-matching',
  '#bedrijven peil-startup-map',
  '#geld peil-funding-flows',
];

/** What axe could not decide and a person did: rule and part of the target, with the reason. */
const reviewed: readonly { readonly rule: string; readonly target: RegExp; readonly reason: string }[] = [
  {
    rule: 'color-contrast',
    target: /^(#\w+ )?[\w-]+(\[[^\]]*\])* (text|tspan|\.fill-[\w-]+|g[ >.[])/,
    reason:
      'axe cannot tell what shapes lie under a text in SVG; "every text in the picture" below measures it in the pixels.',
  },
  {
    rule: 'color-contrast',
    target:
      /^(#\w+ )?peil-startup-map (li:nth-child\(\d+\) > (button > (strong|span)|a(\[rel="noopener"\])?)|a\[aria-label="website van .*"\])$/,
    reason:
      'Rows of the list that are scrolled out of its box; the rows in the box have the same two colours and pass.',
  },
  {
    rule: 'color-contrast',
    target: /^(#\w+ )?[\w-]+ (\.tooltip > )?(strong|p|dt|dd)(:nth-child\(\d+\))?$/,
    reason: 'The tooltip hangs over the picture; it has an opaque ground of its own, with the colours of the page.',
  },
  {
    rule: 'label-content-name-mismatch',
    target: /^(#\w+ )?peil-startup-map button\[aria-label="(Dichterbij|Verder weg)"\]$/,
    reason: 'The button shows a sign, + or −, which is no words; WCAG 2.5.3 is about words.',
  },
];

const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

const showOne = async (tag: Tag, { lang = 'nl', width = 1000 } = {}): Promise<Watched> => {
  const heading = lang === 'nl' ? 'Proefgrafiek' : 'Trial';
  const shown = await stage.show(`<${tag} ${elements[tag]} heading="${heading}" heading-level="3"></${tag}>`, {
    lang,
    width,
  });
  await drawn(shown.page, tag);
  return shown;
};

describe('axe', () => {
  const findings = async (page: Page) => {
    await page.evaluate(axeSource);
    const { violations, incomplete } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const told = (results: AxeResults['violations']) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ id, target: node.target.flat().join(' '), why: node.failureSummary ?? '' })),
      );
    const undecided = told(incomplete).filter(
      ({ id, target }) => !reviewed.some((known) => known.rule === id && known.target.test(target)),
    );
    return [...told(violations), ...undecided].map(({ id, target, why }) => `${id}: ${target}: ${why}`);
  };

  test.each(tags)(
    '%s with its table open is clean, and nothing is left undecided',
    async (tag) => {
      // Wide enough for the whole table.
      const { page } = await showOne(tag, { width: 1900 });
      await (await page.$(`${tag} >>> .table-button`))?.click();
      await inside(page, tag, '#table table');
      // What is scrolled out of a box cannot be judged: the boxes are made as long as what they hold.
      await page.evaluate((name) => {
        for (const node of document
          .querySelector(name)
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.scroll, .firms ol, .firms ul') ?? [])
          node.style.maxHeight = node.style.maxWidth = 'none';
        for (const row of [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].slice(20))
          row.remove();
      }, tag);
      await enter(page, tag);
      // At the last mark the tooltip hangs over the picture, not over the settings above it.
      await page.keyboard.press('End');
      expect(await findings(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test('the demo is clean, and nothing is left undecided', async () => {
    const { page } = await stage.visit('/index.html', { width: 1280, height: 900 });
    for (const monitor of monitors) {
      await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), monitor);
      await drawn(page, monitor);
    }
    await page.evaluate(() => scrollTo(0, 0));
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});

describe('contrast', () => {
  test.each(tags)('%s: every text in the picture stands out from what lies under it', async (tag) => {
    const { page } = await showOne(tag);
    const texts = await textsOf(page, tag);
    expect(texts.length).toBeGreaterThan(10);
    const picture = await page.$(`${tag} >>> .picture`);
    await page.evaluate((name) => {
      for (const text of document.querySelector(name)?.shadowRoot?.querySelectorAll<SVGTextElement>('.picture text') ??
        [])
        text.style.visibility = 'hidden';
    }, tag);
    const image = String(await picture?.screenshot({ encoding: 'base64' }));
    await page.close();
    const weak = (await leastContrasts(stage, image, texts)).flatMap(({ contrast, text }) =>
      contrast < 4.5 ? [`${text}: ${contrast.toFixed(2)}`] : [],
    );
    expect(weak).toEqual([]);
  });
});

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

const enter = async (page: Page, tag: string): Promise<void> => {
  await (await page.$(`${tag} >>> .cursor`))?.focus();
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.tooltip')?.hidden === false,
    {},
    tag,
  );
  await page.keyboard.press('Home');
};

const stops = ({ marks }: Drawing) => Array.from(allMarks(marks)).filter(({ shapes }) => shapes.length > 0);

describe('keys', () => {
  test.each(['peil-job-matching', 'peil-funding-flows'] as const)(
    '%s: down goes from Home to End along every mark',
    async (tag) => {
      const { page } = await showOne(tag);
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
    const { page } = await showOne(tag);
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
    const { page } = await showOne(tag);
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
    await new Promise((done) => setTimeout(done, 300));
    const open = await page.$(`${monitor} >>> .table-button[aria-expanded="true"]`);
    expect(open, 'the button moved away between press and release').not.toBeNull();
    await page.close();
  });

  test('peil-job-matching: the mouse finds the whole row of an occupation', async () => {
    const tag = 'peil-job-matching';
    const { page } = await showOne(tag);
    const [mark] = stops(await drawingOf(page, tag)).filter(({ kind }) => kind === 'occupation');
    expect(await hover(page, tag, mark?.box ?? { x: 0, y: 0, width: 0, height: 0 })).toContain(
      String(mark?.datum[0]?.[1].value),
    );
    await page.close();
  });
});

/** Every word that a reader sees or hears in a page with one element, with its table, tooltip and menu open. */
async function wordsOf(page: Page, tag: Tag): Promise<string[]> {
  await enter(page, tag);
  const told: string[] = [];
  for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'End'] as const) {
    await page.keyboard.press(key);
    told.push(
      await page.evaluate(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.plot')?.textContent ?? '',
        tag,
      ),
    );
  }
  await page.keyboard.press('Tab');
  await tableOf(page, tag);
  await page.evaluate((name) => {
    for (const details of document.querySelector(name)?.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  }, tag);
  const seen = await page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ];
    const all = [...(root?.querySelectorAll('*') ?? [])].filter((node) => node.localName !== 'style');
    return all.flatMap((node) => [
      ...attributes.map((attribute) => node.getAttribute(attribute) ?? ''),
      ...[...node.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE)
        .map((child) => child.textContent ?? ''),
    ]);
  }, tag);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ name, description, value, properties = [] }) => [
      name?.value,
      description?.value,
      value?.value,
      ...properties
        .filter((property) => /roledescription|valuetext|keyshortcuts|placeholder/.test(property.name))
        .map((property) => property.value.value),
    ]);
  expect(heard.some((text) => String(text ?? '').startsWith('Tabel') || String(text ?? '').startsWith('Table'))).toBe(
    true,
  );
  const every = [...told, ...seen, ...heard.map((text) => String(text ?? ''))];
  return [...new Set(every.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

describe('words', () => {
  // "of" is Dutch for "or" and "menu" is a Dutch word: of those only English uses are looked for.
  const english =
    /\b(charts?|click|download|legend|table|values?|from|with|loading|show|axis|title|and|the|no data|rows?|source|close|\d+ of \d+|menu of)\b/i;
  const dutch =
    /\b(geen|toon|van|bron|tabel|het|een|de|rijen|regels|opslaan|verberg|bedrijven bij|vacatures|werkzoekenden|naar|kies|gemeente|overige|stromen|onbekend)\b/i;

  test.each(tags)('%s says nothing in English on a Dutch page', async (tag) => {
    const { page } = await showOne(tag);
    const texts = await wordsOf(page, tag);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => english.test(text))).toEqual([]);
    // A key that has no words is shown as it is.
    expect(
      texts.filter((text) =>
        /\b(ui|field|note|control|error|problem|insight|status)\.[a-z]|: name\b|^name$|[{}]|undefined|NaN|\[object/.test(
          text,
        ),
      ),
    ).toEqual([]);
    await page.close();
  });

  test.each(tags)('%s says nothing in Dutch of its own on an English page', async (tag) => {
    // Data with English words, so that every Dutch word is Peil's.
    stage.answer('/english.csv', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      response.end(
        {
          'peil-job-matching':
            'occupation;jobseekers;vacancies;period\nCook;10;20;2026-Q1\nBaker;30;6;2026-Q1\nWelder;3;19;2026-Q1\nClerk;90;;2026-Q1\n',
          'peil-startup-map':
            'name;sector;founded;needs;x;y\nOne;Energy;2024;capital;155000;463000\nTwo;Health;2012;people|space;155200;463100\nThree;Energy;2025;capital;;\nFour;Water;2020;;155900;463900\n',
          'peil-funding-flows':
            'from;to;amount;year\nState;City;€ 1.000;2026\nState;Village;€ 500;2026\nEurope;City;€ 250;2026\nEurope;Village;;2026\n',
        }[tag],
      );
    });
    const shown = await stage.show(
      `<${tag} data-url="/english.csv" heading="Trial" source="Statistics" date="2026-09-30" definition="What it means."></${tag}>`,
      { lang: 'en' },
    );
    await drawn(shown.page, tag);
    const texts = await wordsOf(shown.page, tag);
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter((text) => dutch.test(text))).toEqual([]);
    expect(shown.errors).toEqual([]);
    await shown.page.close();
  });

  test.each(tags)('%s has a name of its own without a heading', async (tag) => {
    const { page } = await stage.show(`<${tag} ${elements[tag]}></${tag}>`);
    await drawn(page, tag);
    const name = await page.evaluate(
      (one) => document.querySelector(one)?.shadowRoot?.querySelector('figure')?.getAttribute('aria-label'),
      tag,
    );
    expect(name).toMatch(/^[A-Z][a-z]+ .{8,}/);
    await page.close();
  });

  test.each(tags)('%s uses no id twice', async (tag) => {
    const { page } = await showOne(tag);
    await enter(page, tag);
    await tableOf(page, tag);
    await inside(page, tag, '#table table');
    const ids = await page.evaluate(
      (name) => [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
      tag,
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    await page.close();
  });
});
