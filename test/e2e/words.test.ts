import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from './read-page.js';
import { elements, enter, showOne, specOf, tags, type Tag } from './show-one.js';
import { drawn, inside, Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.open(), 60_000);
afterAll(() => stage.close());

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
    const { page } = await showOne(stage, tag);
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
          'peil-trend': 'period;value;target\n2023;12;\n2024;10;\n2025;11;9\n',
          'peil-benchmark': 'region;value\nNorth;12\nSouth;8\nWest;14\nEast;\n',
          'peil-progress':
            'goal;value;target;start;since;due;programme\nHomes;412;1000;0;2022-06-01;2027-06-01;Living\nTrees;90;100;10;2022-06-01;2027-06-01;Green\n',
          'peil-transition-matrix':
            'innovation;transition;strength\nHeat;Energy;strong\nHeat;Circular;weak\nSolar;Energy;moderate\n',
          'peil-priority-matrix': 'project;risk;value\nOne;2;4\nTwo;4;5\nThree;1;2\n',
          'peil-vega-lite': 'district;people\nNorth;1200\nSouth;800\nNorth;50\nWest;\n',
        }[tag],
      );
    });
    const spec = {
      description: 'People per district',
      mark: 'bar',
      encoding: {
        x: { field: 'people', type: 'quantitative', aggregate: 'sum' },
        y: { field: 'district', type: 'nominal' },
      },
    };
    const shown = await stage.show(
      `<${tag} ${tag === 'peil-vega-lite' ? specOf(spec) : ''} data-url="/english.csv" heading="Trial" source="Statistics" date="2026-09-30" definition="What it means."></${tag}>`,
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
    const { page } = await showOne(stage, tag);
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
