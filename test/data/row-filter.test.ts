import { describe, expect, it } from 'vitest';
import type { PeilError } from '../../src/core/error.js';
import { read } from '../../src/data/read.js';
import type { ReadSettings } from '../../src/data/report.js';
import { readMoment } from '../../src/data/moment.js';
import { parseFilter } from '../../src/data/row-filter.js';

const csv = `Gemeente;Code;Maand;Aantal;Prijs
's-Gravenhage;GM0518;2023-01;5;1,5
's-Gravenhage;GM0518;2023-02;.;2,5
Utrecht;GM0344;2023-01;7;3,5
Utrecht;GM0344;2024-01;9;4,5
"Nuth, oud";GM0951;2024-02;1;
`;
const rows = async (filter: string, settings: ReadSettings = {}, url?: string) => {
  const { data, report } = await read(new TextEncoder().encode(csv), { url, settings: { filter, ...settings } });
  return { count: data.length, names: data.columns.map(({ field }) => field.name), report, data };
};
const short = (filter: string) =>
  parseFilter(filter).map(({ name, comparison, values }) => [
    name,
    comparison,
    ...values.map(({ text, begins }) => (begins ? `${text}*` : text)),
  ]);

describe('a filter', () => {
  it('is read as conditions', () => {
    expect(short('Perioden >= 2020; RegioS = GM0344, GM0363;Geslacht=T001038;')).toEqual([
      ['Perioden', '>=', '2020'],
      ['RegioS', '=', 'GM0344', 'GM0363'],
      ['Geslacht', '=', 'T001038'],
    ]);
    expect(short('a != x*; "b; c" = \'d, e\', f; g ≤ 3')).toEqual([
      ['a', '!=', 'x*'],
      ['b; c', '=', 'd, e', 'f'],
      ['g', '<=', '3'],
    ]);
    expect(short("Regio's = 's-Gravenhage, 's-Hertogenbosch")).toEqual([
      ["Regio's", '=', "'s-Gravenhage", "'s-Hertogenbosch"],
    ]);
    expect(short('index = 2020=100; Prijs > 2,5')).toEqual([
      ['index', '=', '2020=100'],
      ['Prijs', '>', '2,5'],
    ]);
    expect(short("a = '*'")).toEqual([['a', '=', '*']]);
    expect(parseFilter('')).toEqual([]);
  });

  it.each(['a', 'a =', '= b', 'a > b*', 'a = ,b', 'a ! b'])('that says %s is refused', (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ code: 'option' }) as Error);
  });

  // What goes back over its own steps would take hours of a text this long, and the limit of a test ends it.
  it.each([
    ['quotes', "'".repeat(50_000)],
    ['quotes that open only', `a = ${"'a ".repeat(30_000)}`],
    ['ends of terms', ';'.repeat(50_000)],
    ['blanks', `${' '.repeat(50_000)}x`],
  ])('never hangs on many %s', (_, filter) => {
    let found: unknown;
    try {
      found = parseFilter(filter);
    } catch (error) {
      found = error;
    }
    expect(Array.isArray(found) || (found as PeilError).code === 'option').toBe(true);
  });
});

describe('narrowing what was read', () => {
  it('keeps rows by words, numbers and periods in any spelling', async () => {
    expect((await rows("gemeente = 's-gravenhage")).count).toBe(2);
    expect((await rows('Code = GM03*, GM0951')).count).toBe(3);
    expect((await rows('Gemeente = "Nuth, oud"')).count).toBe(1);
    expect((await rows('Prijs >= 2,5')).count).toBe(3);
    expect((await rows('Maand = 2023MM01')).count).toBe(2);
    expect((await rows('Maand = 2023')).count).toBe(3);
    expect((await rows('Maand > 2023')).count).toBe(2);
    expect((await rows('Maand <= 1e kwartaal 2023; Aantal > 4')).count).toBe(2);
    expect((await rows('Maand < februari 2023')).count).toBe(2);
  });

  it('lets a missing value meet only “is not”', async () => {
    expect((await rows('Aantal >= 0')).count).toBe(4);
    expect((await rows('Aantal != 5')).count).toBe(4);
    expect((await rows('Aantal = 0').catch(({ code }: { code: string }) => code)) as unknown).toBe('empty');
  });

  it('counts what it leaves out and keeps statuses with their rows', async () => {
    const { report, data, names } = await rows('Maand = 2023-02', { columns: ['aantal', 'Gemeente'] });
    expect(names).toEqual(['Aantal', 'Gemeente']);
    expect(report.left).toEqual([{ kind: 'report.filtered', facts: { count: 4, of: 5, filter: 'Maand = 2023-02' } }]);
    expect(report).toMatchObject({ rows: 1, columns: [{ name: 'Aantal', filled: 0, statuses: { unknown: 1 } }, {}] });
    expect(data.columns[0]?.statuses.get(0)).toBe('unknown');
  });

  it('says that a server has more when it gives one row more than wanted', async () => {
    const { count, report } = await rows(
      'Aantal != 99',
      { maxRows: 4 },
      'https://data.example/query?sql=SELECT * LIMIT 5',
    );
    expect(count).toBe(4);
    expect(report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 4 } }]);
    // A file with as many rows is whole.
    expect((await rows('Aantal != 99', { maxRows: 4 })).count).toBe(5);
  });

  it('names the columns that there are', async () => {
    const facts = { sought: 'Regio', columns: ['Gemeente', 'Code', 'Maand', 'Aantal', 'Prijs'] };
    await expect(rows('Regio = x')).rejects.toMatchObject({ code: 'columns', facts });
    await expect(rows('', { columns: ['Regio'] })).rejects.toMatchObject({ code: 'columns', facts });
    await expect(rows('Aantal > veel')).rejects.toMatchObject({ code: 'option', facts: { given: 'Aantal > veel' } });
  });
});

describe('moments', () => {
  it.each([
    ['2023JJ00', '2023'],
    ['2023KW02', '2023-Q2'],
    ['2023HJ02', '2023-H2'],
    ['2023MM05', '2023-05'],
    ['2023SJ00', '2023/24'],
    ['2020W101', '2020-W01'],
    ['20230501', '2023-05-01'],
    ['2026 juni*', '2026-06'],
  ])('%s is %s', (written, moment) => {
    expect(readMoment(written)).toBe(moment);
  });

  it('an own code of a budget is none', () => {
    expect(readMoment('2013X005')).toBeUndefined();
  });
});
