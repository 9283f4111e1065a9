import { expect, it } from 'vitest';
import { chart } from '../../../src/charts/benchmark/chart.js';
import { compare } from '../../../src/charts/benchmark/compare.js';
import { tables } from '../../../src/charts/benchmark/more-parts.js';
import { needsTables } from '../../../src/charts/benchmark/needs-tables.js';
import * as today from '../../../src/charts/benchmark/today-regions.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import * as real from '../../../src/regions/municipalities.js';

const years = [2023, 2024, 2025];

/** All municipalities in three years, some without a figure, with the country and a province. */
const lines = [
  'regiocode;gemeentenaam;jaar;aantal klachten;groep',
  ...years.flatMap((year) => [
    `NL01;Nederland;${year};12000;`,
    `PV26;Utrecht (PV);${year};1200;`,
    ...real.municipalitiesIn(year).map(({ code, name }, at) => {
      const value = at % 50 === 7 ? 'x' : at % 60 === 9 ? '.' : `${((at * 7919 + year * 31) % 1009) + 3}`;
      return `${code};${name};${year};${value}${at % 9 === 0 ? '*' : ''};${at % 3 ? 'stad' : 'dorp'}`;
    }),
  ]),
];

async function values(text: string, given: Readonly<Record<string, unknown>>) {
  const { data } = await read(new TextEncoder().encode(text), {});
  const found = resolve(chart, given, data, '2026-11-22');
  expect(found.problems).toEqual([]);
  return [data, found.values] as const;
}

const wishes = [
  {},
  { municipality: 'GM0344' },
  { municipality: 'Utrecht', better: 'down' },
  { municipality: 'Zeist', at: '2023' },
  { municipality: 'GM0363', compare: 'group' },
];

it('compares alike without the tables of regions and with them, where these are not needed', async () => {
  const asked = await Promise.all(
    ['aantal klachten', 'cijfer (%)'].flatMap((name) => {
      const text = lines.join('\n').replace('aantal klachten', name);
      return wishes.map((given) => values(text, given));
    }),
  );
  for (const one of asked) expect(needsTables(...one)).toBe(false);
  const without = asked.map((one) => compare(...one));
  await tables.bring();
  expect(asked.map((one) => compare(...one))).toEqual(without);
  expect(without[1]?.offered).toEqual(['all', 'province', 'size', 'group']);
  expect(without[1]?.placed.length).toBeGreaterThan(300);
  expect(without[1]?.before).toBeDefined();
});

it('asks for the tables where a file or a wish needs them', async () => {
  const text = lines.join('\n');
  for (const [changed, given] of [
    [text, { compare: 'province', municipality: 'GM0344' }],
    [text, { compare: 'size', municipality: 'GM0344' }],
    [text, { peers: 'Den Haag' }],
    [text, { municipality: 'Den Haag' }],
    [text, { municipality: 'GM0370' }],
    [lines.slice(0, -1).join('\n'), {}],
    [`${text}\nGM0370;Beemster;2025;9;stad`, {}],
    [`${text}\n${lines.at(-1)}`, {}],
    [`${text}\nTotaal;Totaal;2025;9;`, {}],
    [text.replaceAll(';2023;', ';2022;'), {}],
    [text.replace(/^GM0344;[^;]*/m, 'GM0344;'), {}],
    [text.replaceAll('gemeentenaam', 'opmerking'), {}],
  ] as const)
    expect(needsTables(...(await values(changed, given))), JSON.stringify(given)).toBe(true);
});

it('knows the years of the tables', () => {
  expect([today.firstYear, today.lastYear]).toEqual([real.firstYear, real.lastYear]);
});
