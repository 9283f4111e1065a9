import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/charts/trend/prepare.js';
import { parts } from '../../../src/charts/trend/parts.js';
import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/trend/chart.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { dutch, openText } from './read-chart.js';

const frame = { width: 640, height: 480, theme: light, locale: dutch, measure: tableMeasure };

// Figures of Statistics Netherlands that lie beside the project; they are no part of it. What is expected was computed with Python:
// s = sorted((r['Perioden'], r['Value']) for r in value if r['Measure'] == … and r['Perioden'][4:6] == …), then s[-1], s[-2], s[-13],
// the longest stretch of equal signs of s[i + 1] - s[i], statistics.mean of both sides of 2020MM03, and s[-1] / s[i] for shares.
const folder = resolve(import.meta.dirname, '../../../../shared/data/cbs-v4');

type Row = Readonly<Record<string, string | number | null>>;

/** One measure in long form, years, quarters and months mixed as the table has them. */
function csv(table: string, measure: string, head: string, keep: (row: Row) => boolean = () => true, series?: string) {
  const file = readFileSync(resolve(folder, table, 'observations-page-1.json'), 'utf8');
  const rows = (JSON.parse(file) as { value: Row[] }).value.filter((row) => row['Measure'] === measure && keep(row));
  const number = (value: Row[string]) => String(value ?? '').replace('.', ',');
  return [
    `Perioden;${series ? 'gebied;' : ''}${head}`,
    ...rows.map((row) => `${row['Perioden']};${series ? `${row[series]};` : ''}${number(row['Value'] ?? null)}`),
  ].join('\n');
}

describe.runIf(existsSync(folder))('figures of CBS (reads ../shared/data; not run where that is absent)', () => {
  const unemployment = () => csv('80590ned', 'M004210', 'werkloosheid (%)');
  const prices = (keep: (row: Row) => boolean) => csv('83625NED', 'M001534', 'verkoopprijs (€)', keep, 'RegioS');

  it('unemployment since 2003: months out of years, quarters and months; years have no seasonally adjusted figure', async () => {
    const { data, values, told, of } = await openText(unemployment());
    const trend = prepare(data, values);
    expect(trend).toMatchObject({
      length: 'month',
      unit: '%',
      left: { otherGrain: 117 },
    });
    expect(trend.periods).toHaveLength(282);
    expect(told).toEqual([
      'Werkloosheid: 3,8% (juni 2026).',
      'Dat is even hoog als een jaar eerder (juni 2025).',
      'Het hoogste cijfer sinds januari 2003 was 8,7% (maart 2014), het laagste 3,2% (april 2022).',
    ]);
    expect(of('2026-06')).toEqual(['Dat is 0,1 procentpunt lager dan daarvoor (mei 2026).']);
    expect(of('2013-07')).toContain(
      'Hier eindigt de langste stijging: 11 keer achter elkaar, van 6,8% (augustus 2012) naar 8,5%.',
    );
  });

  it('unemployment before and after March 2020, and the pace to a target', async () => {
    const { told } = await openText(unemployment(), {
      measureDate: '2020-03-01',
      targetValue: 3,
      targetDate: '2028',
    });
    // 206 months before, mean 6.26505; 76 after, mean 3.94868. From 3.5 (June 2023) to 3.8 is 0.1 a year, away from 3.
    expect(told[1]).toBe(
      'Voor de maatregel (1 maart 2020) was het gemiddelde 6,27%, daarna 3,95%. Dat is 2,32 procentpunt lager. Het hoeft niet door de maatregel te komen.',
    );
    // From June 2026 to December 2028 is 2.5 years: 0.8 / 2.5 = 0.32 a year.
    expect(told[2]).toBe(
      'Het doel is 3% (2028). Het cijfer is nu 0,8 procentpunt te hoog. Het beweegt van het doel af, gemeten sinds juni 2023. Nodig is een verandering van 0,32 procentpunt per jaar.',
    );
  });

  it('unemployment per year, not adjusted', async () => {
    const { data, values, told } = await openText(csv('80590ned', 'M001906_2', 'werkloosheid (%)'), { grain: 'year' });
    expect(prepare(data, values).periods).toHaveLength(23);
    expect(told.slice(0, 3)).toEqual([
      'Werkloosheid: 3,9% (2025).',
      'Dat is 0,2 procentpunt hoger dan een jaar eerder (2024).',
      'Het cijfer stijgt 3 keer achter elkaar, van 3,5% (2022) naar 3,9% (2025).',
    ]);
  });

  it('unemployment per quarter, adjusted for seasons', async () => {
    const adjusted = csv(
      '85224NED',
      'M001906',
      'werkloosheid (%)',
      (row) => row['SeizoenEnWerkdagcorrectie'] === 'A050903',
    );
    const { data, values, told, of } = await openText(adjusted);
    const trend = prepare(data, values);
    expect([trend.length, trend.left?.otherGrain ?? 0]).toEqual(['quarter', 0]);
    expect(told).toEqual([
      'Werkloosheid: 4% (1e kwartaal 2026).',
      'Dat is 0,2 procentpunt hoger dan een jaar eerder (1e kwartaal 2025).',
      'Het hoogste cijfer sinds 1e kwartaal 2013 was 8,7% (1e kwartaal 2014), het laagste 3,3% (2e kwartaal 2022).',
    ]);
    expect(of('2026-Q1')).toContain('Dat is even hoog als daarvoor (4e kwartaal 2025).');
    const end = trend.lines[0]?.points.find(({ period }) => period === '2018-Q2');
    const longest = end && parts.running.part.says(end, trend).filter((one) => one !== undefined);
    expect(tell(longest ?? [], dutch)).toEqual([
      'Hier eindigt de langste daling: 10 keer achter elkaar, van 7,7% (4e kwartaal 2015) naar 4,9%.',
    ]);
  });

  it('house prices of one municipality against the country', async () => {
    const { told, of } = await openText(
      prices((row) => row['RegioS'] === 'GM0344' || row['RegioS'] === 'NL01'),
      { highlight: 'GM0344', peer: 'NL01' },
    );
    // 549113 / 519924 = 1.0561; 549113 - 479527 = 69586, / 479527 = 14.5%; 519924 - 450985 = 68939.
    expect(told).toEqual([
      'Verkoopprijs, GM0344: €\u00a0549.113 (2025).',
      'Dat is €\u00a029.189 hoger (5,6%) dan een jaar eerder (2024).',
      'Het cijfer is €\u00a069.586 hoger (15%) dan bij NL01 (€\u00a0479.527). Een jaar eerder was dat €\u00a068.939 hoger.',
    ]);
    expect(of('2022')).toContain(
      'Hier eindigt de langste stijging: 7 keer achter elkaar, van €\u00a0245.900 (2015) naar €\u00a0510.980.',
    );
  });

  it('house prices as an index, and a target that the pace reaches late', async () => {
    const country = prices((row) => row['RegioS'] === 'NL01');
    const { data, values, told } = await openText(country, { index: '2020' });
    const indexed = prepare(data, values).lines[0]?.points.map(({ value = 0 }) => Math.round(value * 10) / 10);
    expect(indexed).toEqual([68.8, 72.9, 78.7, 85.9, 92.1, 100, 115.6, 128.1, 124.4, 134.8, 143.4]);
    expect(told[0]).toBe('Verkoopprijs, NL01, 2020 is 100: 143,4 (2025).');
    // (479527 - 428591) / 3 = 16978.67 a year; 70473 to go: 4.15 years, so 2030; by 2028 it would take 23491 a year.
    const late = await openText(country, { targetValue: 550000, targetDate: '2028', better: 'up' });
    expect(late.told[2]).toBe(
      'Het doel is €\u00a0550.000 (2028). Het cijfer is nu €\u00a070.473 te laag. In het tempo sinds 2022 is het doel te laat gehaald: 2030. Nodig is een verandering van €\u00a023.491 per jaar. Nu is dat €\u00a016.979.',
    );
  });
});

// Of the profile of municipalities in 2021 there is one period: nothing rises or falls. Computed with Python:
// x = {k: v['Housing']['Rental homes (%)'] for k, v in d['Gemeente'].items()}, then x['GM0344'], max, min and who has them.
const profile = resolve(import.meta.dirname, '../../../../shared/data/misc/nlstat-kwb2021-keyed-by-gemeentecode.json');

describe.runIf(existsSync(profile))('the profile of 2021 (reads ../shared/data; not run where that is absent)', () => {
  type Municipality = Readonly<Record<string, Readonly<Record<string, number>> & number>>;
  const { Gemeente: all } = existsSync(profile)
    ? (JSON.parse(readFileSync(profile, 'utf8')) as { Gemeente: Readonly<Record<string, Municipality>> })
    : { Gemeente: {} };
  const table = (head: string, of: (one: Municipality) => number | null | undefined) =>
    [
      `jaar;gemeente;${head}`,
      ...Object.entries(all).map(([code, one]) => `2021;${code};${String(of(one) ?? '').replace('.', ',')}`),
    ].join('\n');

  it('tells of one period where ours stands and who is highest and lowest, and no development', async () => {
    const { data, values, told } = await openText(
      table('aandeel (%)', (one) => one['Housing']?.['Rental homes (%)']),
      { highlight: 'GM0344' },
    );
    const trend = prepare(data, values);
    expect(trend.lines).toHaveLength(352);
    expect(told).toEqual(['Aandeel, GM0344: 55% (2021).', 'Het hoogst is GM0363 (71%), het laagst GM0277 (11%).']);
    const drawing = chart.draw(data, values, { ...frame, width: 640 });
    expect(tell(drawing.notes, dutch)).toEqual([
      'Er zijn cijfers van één periode. Of het stijgt of daalt, ziet u pas met meer.',
    ]);
    expect(drawing.marks).toHaveLength(352);
    expect(drawing.height).toBeLessThan(500);
  });

  it('counts the municipality without a figure as missing, not as zero', async () => {
    // Of _bijstand 351 of 352 are there; Rotterdam 54.92 is most, Terschelling 4.11 least. The file says what it is per: its figures are
    // those of 'Bijstand recipients (per 1k)' in the same file.
    const utrecht = all['GM0344'];
    expect(utrecht?.['_bijstand']).toBe(utrecht?.['Inequality']?.['Bijstand recipients (per 1k)']);
    const { data, values, told } = await openText(
      table('bijstand (per 1.000 inwoners)', (one) => one['_bijstand']),
      { highlight: 'GM0344' },
    );
    expect(told).toEqual([
      'Bijstand (per 1.000 inwoners), GM0344: 28,44 (2021).',
      'Het hoogst is GM0599 (54,92), het laagst GM0093 (4,11).',
    ]);
    expect(tell(chart.draw(data, values, frame).notes, dutch)[0]).toBe(
      '1 cijfer ontbreekt. Daar is een gat in de lijn.',
    );
  });
});
