import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strictPolicy } from '../../.ci/serve.mjs';
import { fault, playOData, type Play, type Row } from '../data/services/play-odata.js';
import { reportOf, tableOf } from './read-page.js';
import { drawn, Stage, words } from './stage.js';

const tag = 'peil-job-matching';
const root = '/odata/v1/CBS/99001NED';
const jobs = ['Kok ', 'Bakker', 'Lasser', 'Boekhouder'].map((Title, at) => ({
  Identifier: `B00${at}`,
  Index: at,
  Title,
}));
const measures = [
  { Identifier: 'M001', Index: 1, Title: 'Werkzoekenden', DataType: 'Long', Unit: 'aantal', Decimals: 0 },
  { Identifier: 'M002', Index: 2, Title: 'Openstaande  vacatures', DataType: 'Double', Unit: 'x 1 000', Decimals: 2 },
];
const periods = [
  { Identifier: '2025KW04', Index: 1, Title: '2025 4e kwartaal', Status: 'Definitief' },
  { Identifier: '2026KW01', Index: 2, Title: '2026 1e kwartaal', Status: 'Voorlopig' },
];
/** Jobseekers, and vacancies in thousands, per occupation in the last quarter; the quarter before has one more of each. */
const figures: readonly (readonly [number | null, number | null])[] = [
  [40, 0.16],
  [null, 0.03],
  [10, 0.05],
  [90, 0.01],
];
const observations = periods.flatMap(({ Identifier: Perioden }, late) =>
  jobs.flatMap(({ Identifier: Beroepen }, at) =>
    measures.map(({ Identifier: Measure }, which): Row => {
      const value = figures[at]?.[which] ?? null;
      const before = late ? 0 : which ? 0.001 : 1;
      return {
        Id: late * 8 + at * 2 + which,
        Measure,
        Beroepen,
        Perioden,
        Value: value === null ? null : value + before,
        ValueAttribute: value === null ? 'Confidential' : 'None',
        StringValue: null,
      };
    }),
  ),
);

const stage = new Stage();
let play: Play;
beforeAll(async () => {
  await stage.open();
  play = await playOData({
    [`${root}/Properties`]: {
      Identifier: '99001NED',
      Title: 'Proef: beroepen',
      Modified: '2026-05-12T02:00:00+02:00',
      License: 'https://creativecommons.org/licenses/by/4.0/',
      Source: 'CBS',
    },
    [`${root}/Dimensions`]: [
      { Identifier: 'Beroepen', Title: 'Beroepen', Kind: 'Dimension' },
      { Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension' },
    ],
    [`${root}/MeasureCodes`]: measures,
    [`${root}/BeroepenCodes`]: jobs,
    [`${root}/PeriodenCodes`]: periods,
    [`${root}/Observations`]: observations,
  });
});
afterAll(async () => {
  await stage.close();
  await play.close();
});

describe('a table of a statistics service on another host, from its address alone, under the strict policy', () => {
  const show = (attributes = '') =>
    stage.show(`<${tag} data-url="${play.base}${root}" heading="Werk" ${attributes}></${tag}>`, {
      policy: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${play.base}`),
    });

  test('is drawn with labels, units, statuses and source; pages are followed and a busy server is asked again', async () => {
    play.pageSize = 5;
    play.faults.set('MeasureCodes', [fault.status(429, { 'retry-after': '1' })]);
    const { page, violations, errors } = await show();
    await drawn(page, tag);
    const table = await tableOf(page, tag);
    const row = (name: string) => table.find(([first]) => first === name)?.join(' | ') ?? '';
    // 0.16 × 1,000 vacancies, provisional; a confidential figure stays secret and is no zero.
    expect(row('Kok')).toMatch(/40 \(voorlopig\).*160 \(voorlopig\)/);
    expect(row('Bakker')).toMatch(/geheim/);
    expect(row('Bakker')).toMatch(/30 \(voorlopig\)/);
    expect(await words(page, tag, '.about')).toMatch(/Bron: CBS.*12 mei 2026/);
    expect(await reportOf(page, tag)).toMatchObject({ format: 'cbs-odata-v4', rows: 8 });
    // The one refusal of a busy server is the only thing that the browser complains of.
    expect(errors.filter((error) => !error.includes('429'))).toEqual([]);
    expect(await violations()).toEqual([]);
    await page.close();
  });

  test('is asked for no more than the filter wants', async () => {
    play.pageSize = Infinity;
    play.asked.length = 0;
    const { page } = await show('data-filter="Perioden = 2026KW01; Beroepen = Kok, Lasser"');
    await drawn(page, tag);
    const { rows } = await reportOf(page, tag);
    expect(rows).toBe(2);
    const filter = play.asked.find((one) => one.includes('/Observations') && one.includes('$filter')) ?? '';
    expect(filter).toContain("Perioden eq '2026KW01'");
    expect(filter).toContain("Beroepen eq 'B000' or Beroepen eq 'B002'");
    await page.close();
  });
});
