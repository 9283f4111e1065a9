import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/charts/all.js';
import type { AnyChart } from '../../../src/core/chart.js';
import { read } from '../../../src/data/read.js';
import type { Remark } from '../../../src/data/report.js';
import { check, type CheckTerms } from '../../../src/data/warnings/check.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { reportEn } from '../../../src/locale/report.en.js';
import { reportNl } from '../../../src/locale/report.nl.js';

const chart = (name: string) => (charts as readonly AnyChart[]).find((one) => one.name === name);
const today = '2026-11-22';

async function checked(csv: string, name?: string, terms: CheckTerms = {}): Promise<readonly Remark[]> {
  const reading = await read(new TextEncoder().encode(csv));
  return check(reading, name === undefined ? undefined : chart(name), { today, ...terms });
}
const kinds = (remarks: readonly Remark[]) => remarks.map(({ kind }) => kind.replace('report.check-', ''));
const dutch = makeLocale('nl', nl, reportNl);
const english = makeLocale('en', en, reportEn);

const quarters = ['2025KW01', '2025KW02', '2025KW03', '2025KW04'];
/** A sound file: two occupations, four quarters. */
const sound = [
  'kwartaal;beroep;werkzoekenden;vacatures',
  ...quarters.flatMap((quarter, at) => [`${quarter};Kok;${20 + at};${30 + at}`, `${quarter};Bakker;${40 + at};50`]),
];

describe('checking', () => {
  it('finds nothing in a sound file', async () => {
    expect(await checked(sound.join('\n'), 'job-matching')).toEqual([]);
    expect(await checked(sound.join('\n'))).toEqual([]);
  });

  it('counts small counts of people and leaves out what is none, nothing or secret', async () => {
    const csv = [
      'beroep;werkzoekenden;vacatures',
      ...['Kok;4;3', 'Bakker;5;1', 'Smid;0;9', 'Boer;1;9', 'Arts;x;9'],
    ].join('\n');
    const [remark, ...others] = await checked(csv, 'job-matching');
    expect(remark).toEqual({
      kind: 'report.check-small',
      facts: { below: 5, count: 2, example: { value: 4 }, columns: ['werkzoekenden'], more: undefined },
    });
    expect(others).toEqual([]);
    expect(dutch.tell(remark!)).toMatch(/^Kleine aantallen: 2 cellen onder 5 in werkzoekenden\./);
    expect((await checked(csv, 'job-matching', { suppressBelow: 10 }))[0]?.facts.count).toBe(3);
    expect((await checked(csv, 'job-matching', { options: { suppressBelow: '2' } }))[0]?.facts.count).toBe(1);
  });

  it('tells rows that are there twice from rows with the same key', async () => {
    const twice = [...sound, sound[1]];
    expect(await checked(twice.join('\n'), 'job-matching')).toEqual([
      { kind: 'report.check-same-rows', facts: { count: 1, line: 9 } },
    ]);
    const [alike] = await checked([...sound, '2025KW01;Kok;99;99'].join('\n'), 'job-matching');
    expect(alike).toMatchObject({ kind: 'report.check-duplicate-keys', facts: { count: 1 } });
    expect(alike?.facts.example).toEqual(expect.arrayContaining(['Kok', '2025-Q1']));
  });

  it('does not take cells that cannot exist for rows that are there twice', async () => {
    const csv = 'regio;inwoners\nA;n.v.t.\nA;n.v.t.\nB;1200\nC;1300';
    expect(kinds(await checked(csv))).toEqual([]);
  });

  it('finds totals among their parts, not names that begin alike', async () => {
    const [totals] = await checked([...sound, '2025KW01;Totaal;60;80'].join('\n'), 'job-matching');
    expect(totals).toMatchObject({ kind: 'report.check-totals', facts: { count: 1, value: 'Totaal' } });
    const firms = 'naam;postcode\nTotal Recycling;1234\nAlle ankers los;1235\nDe Smid;1236';
    expect(await checked(firms, 'startup-map')).toEqual([]);
    const codes = 'RegioS;inwoners\nNL01  ;18000000\nGM0344;370000\nGM0363;930000';
    expect(kinds(await checked(codes))).toEqual(['totals']);
  });

  it('finds periods of several lengths, gaps and series that stop', async () => {
    expect(await checked([...sound, '2025;Kok;80;90'].join('\n'), 'job-matching')).toContainEqual({
      kind: 'report.check-grains',
      facts: { column: 'kwartaal', quarter: 4, year: 1 },
    });
    const gap = sound.filter((line) => !line.startsWith('2025KW03'));
    expect(await checked(gap.join('\n'), 'job-matching')).toEqual([
      { kind: 'report.check-gaps', facts: { column: 'kwartaal', count: 1, example: { period: '2025-Q3' } } },
    ]);
    const stops = sound.filter((line) => !line.startsWith('2025KW04;Bakker'));
    expect(await checked(stops.join('\n'), 'job-matching')).toEqual([
      {
        kind: 'report.check-short-series',
        facts: { count: 1, of: 2, example: 'Bakker', period: { period: '2025-Q4' } },
      },
    ]);
  });

  it('does not call a list of grants a series', async () => {
    const csv = 'fonds;begunstigde;jaar;bedrag\nA;x;2019;1\nB;y;2020;2\nC;z;2021;3\nD;q;2022;4\nA;p;2022;5';
    expect(await checked(csv, 'funding-flows')).toEqual([]);
  });

  it('finds percentages and counts that cannot be, not growth or corrections', async () => {
    const csv = 'wijk;aandeel (%);groei (%);aantal banen;saldo\nA;101,5;-3;-2;-5\nB;12;150;8;6\nC;-1;2;9;7';
    const found = await checked(csv);
    expect(found).toEqual([
      {
        kind: 'report.check-percent',
        facts: { count: 2, example: { value: 101.5, unit: '%' }, columns: ['aandeel (%)'], more: undefined },
      },
      {
        kind: 'report.check-negative',
        facts: { count: 1, example: { value: -2 }, columns: ['aantal banen'], more: undefined },
      },
    ]);
    const money = 'van;naar;bedrag\nA;B;€ 12\nA;C;€ -4';
    expect(await checked(money, 'funding-flows')).toEqual([]);
  });

  it('finds moments to come, but not when something ends or is expected', async () => {
    const csv = 'naam;datum;einddatum\na;2026-11-22;2030-01-01\nb;2026-11-23;2031-01-01\nc;2025-01-01;2030-01-01';
    expect(await checked(csv)).toEqual([
      { kind: 'report.check-future', facts: { column: 'datum', count: 1, example: { date: '2026-11-23' } } },
    ]);
    // The quarter of today has begun, the next one has not.
    const periods = 'kwartaal;waarde\n2026KW02;1\n2026KW03;1\n2026KW04;1\n2027KW01;1';
    expect(await checked(periods)).toEqual([
      { kind: 'report.check-future', facts: { column: 'kwartaal', count: 1, example: { period: '2027-Q1' } } },
    ]);
  });

  it('finds municipalities that are unknown, gone or of different years', async () => {
    // Beemster (GM0370) became part of Purmerend on 1 January 2022; GM9999 never was.
    const dated = 'gemeentecode;jaar;inwoners\nGM0370;2021;9000\nGM0370;2022;9000\nGM9999;2022;1\nGM0344;2022;360000';
    const found = await checked(dated);
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'report.check-region-strange',
        facts: expect.objectContaining({ regions: ['GM9999'] }),
      }),
    );
    expect(found.map((remark) => dutch.tell(remark)).join(' ')).toContain('GM0370 Beemster (2022)');
    const mixed = 'gemeentecode;inwoners\nGM0370;9000\nGM1991;58000\nGM0344;360000\nGM1980;87000';
    expect(kinds(await checked(mixed))).toEqual(['region-mixed']);
    const named = 'gemeente;inwoners\nUtrecht;100\nAmsterdam;200\nAtlantis;300\nNederland;600';
    expect(kinds(await checked(named))).toEqual(['totals', 'region-unknown']);
  });

  it('says everything in whole sentences of both languages', async () => {
    const all = await Promise.all([
      checked([...sound, sound[1], '2025;Totaal;3;-4', '2028KW01;Kok;1;2'].join('\n'), 'job-matching'),
      checked('gemeentecode;jaar;aandeel (%)\nGM0370;2023;120\nGM9999;2023;-1\nGM0344;2023;3'),
      checked('gemeente;aantal\nUtrecht;1\nAmsterdam;2\nBergen;3\nAtlantis;4'),
    ]);
    expect(new Set(all.flatMap(kinds)).size).toBeGreaterThan(9);
    for (const remark of all.flat()) {
      for (const locale of [dutch, english]) {
        expect(locale.tell(remark)).toMatch(/^[\p{Lu}\d]/u);
        expect(locale.tell(remark)).toMatch(/[.?]$/);
        expect(locale.tell(remark)).not.toMatch(/report\.|undefined|[{}]| {2}|\.\./);
      }
    }
  });

  it('has the same words in both languages', () => {
    const keys = (words: object) => Object.keys(words).filter((key) => key.startsWith('report.check-'));
    const facts = (template = '') => new Set([...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name));
    expect(keys(reportEn).sort()).toEqual(keys(reportNl).sort());
    for (const key of keys(reportNl)) expect([key, facts(reportEn[key])]).toEqual([key, facts(reportNl[key])]);
  });
});

const folder = resolve(import.meta.dirname, '../../../../shared/data');
const file = async (path: string) => read(new Uint8Array(readFileSync(resolve(folder, path))), { url: path });

describe.runIf(existsSync(folder))('published files (read from ../shared/data; not run where that is absent)', () => {
  it('European subsidies: five percentages that cannot be, and nothing else', async () => {
    // Python: sum(not 0 <= float(r[11].replace(',', '.')) <= 100 for r in rows if r[11]) over csv.reader.
    const found = await check(await file('eu-funding/StructuralFundsNL2007NOW.csv'), chart('funding-flows'), { today });
    expect(found.map(({ kind, facts }) => [kind, facts.count])).toEqual([['report.check-percent', 5]]);
  });

  it('municipalities of 2021: sound in their own year', async () => {
    const found = await check(await file('misc/nlstat-kwb2021-keyed-by-gemeentecode.json'), undefined, { today });
    expect(found.filter(({ kind }) => kind.includes('region'))).toEqual([]);
  });
});
