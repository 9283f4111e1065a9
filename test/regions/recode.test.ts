import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnNamed,
  numberAt,
  numberColumn,
  statusAt,
  textAt,
  textColumn,
  type Column,
  type Dataset,
  type Status,
} from '../../src/core/dataset.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';
import { en } from '../../src/locale/en.js';
import { reportEn } from '../../src/locale/report.en.js';
import { reportNl } from '../../src/locale/report.nl.js';
import { municipalitiesIn } from '../../src/regions/municipalities.js';
import { partsIn } from '../../src/regions/region-parts.js';
import { recode } from '../../src/regions/recode.js';

const locale = makeLocale('nl', nl, reportNl);
const data = (...columns: Column[]): Dataset => ({ length: columns[0]!.values.length, columns, metadata: {} });
const statuses = (...list: (Status | undefined)[]) =>
  new Map(list.flatMap((status, row) => (status ? [[row, status] as const] : [])));
const total = (set: Dataset, name: string) =>
  Array.from({ length: set.length }, (_, row) => numberAt(columnNamed(set, name), row) ?? 0).reduce((a, b) => a + b, 0);
/** Rows as `code other: value status`. */
const rowsOf = (set: Dataset, value = 'aantal', ...names: string[]) =>
  Array.from({ length: set.length }, (_, row) => {
    const column = columnNamed(set, value);
    const words = names.map((name) => textAt(columnNamed(set, name), row) ?? '-').join(' ');
    return `${words}: ${numberAt(column, row) ?? '-'}${statusAt(column, row) ? ` ${statusAt(column, row)}` : ''}`;
  });

describe('recode', () => {
  it('adds up the counts of merged municipalities, for every other column apart', () => {
    const set = data(
      textColumn('gemeente', ['GM0370', 'GM0439', 'GM0344', 'GM0370', 'GM0439']),
      textColumn('geslacht', ['man', 'man', 'man', 'vrouw', 'vrouw']),
      numberColumn('aantal', [10, 80, 300, 11, 81]),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'gemeente', yearOfData: 2021 });
    expect(rowsOf(now, 'aantal', 'gemeente', 'geslacht')).toEqual([
      'GM0439 man: 90',
      'GM0344 man: 300',
      'GM0439 vrouw: 92',
    ]);
    expect(remarks.map(locale.tell)).toEqual([
      'GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend. Aantallen zijn daar opgeteld.',
    ]);
  });

  it('follows each year of a series, also where a source lists codes that were not there', () => {
    const set = data(
      textColumn('RegioS', ['GM0003', 'GM0010', 'GM0024', 'GM1979', 'GM0003', 'GM1979']),
      textColumn('Perioden', ['2020', '2020', '2020', '2020', '2021', '2021'], 'period'),
      numberColumn(
        'aantal',
        [1, 2, 3, null, null, 7],
        {},
        statuses(undefined, undefined, undefined, 'impossible', 'impossible'),
      ),
    );
    const { data: now } = recode(set, { regionColumn: 'RegioS' });
    expect(rowsOf(now, 'aantal', 'RegioS', 'Perioden')).toEqual(['GM1979 2020: 6', 'GM1979 2021: 7']);
  });

  it('does not mind empty figures of municipalities that were not there', () => {
    const set = data(
      textColumn('gm', ['GM0370', 'GM0439', 'GM0003', 'GM0010', 'GM0024', 'GM1979']),
      textColumn('jaar', ['2022', '2022', '2020', '2020', '2020', '2020'], 'period'),
      numberColumn('aantal', [null, 90, 1, 2, 3, null]),
      numberColumn('Percentage', [null, 9, 1, 2, 3, null]),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'gm' });
    expect(rowsOf(now, 'aantal', 'gm', 'jaar')).toEqual(['GM0439 2022: 90', 'GM1979 2020: 6']);
    expect(rowsOf(now, 'Percentage', 'gm')).toEqual(['GM0439: 9', 'GM1979: - unknown']);
    expect(remarks.filter(({ kind }) => kind === 'report.region-incomplete')).toEqual([]);
  });

  it('gives a new code without touching the figures', () => {
    const set = data(textColumn('gm', ['GM1921', 'GM0241']), numberColumn('Percentage', [12.5, 3], { unit: '%' }));
    const { data: now, remarks } = recode(set, { regionColumn: 'gm', yearOfData: 2015 });
    expect(rowsOf(now, 'Percentage', 'gm')).toEqual(['GM1940: 12.5', 'GM1945: 3']);
    expect(remarks.map(locale.tell)).toEqual([
      'GM1921 De Friese Meren heet sinds 1 juli 2015 GM1940 De Fryske Marren.',
      'GM0241 Groesbeek heet sinds 1 januari 2016 GM1945 Berg en Dal.',
    ]);
  });

  it('never adds up rates', () => {
    const set = data(
      textColumn('gm', ['GM0370', 'GM0439', 'GM0344']),
      numberColumn('aantal', [10, 80, 300]),
      numberColumn('Aandeel hoog inkomen', [30, 20, 25]),
      numberColumn('groei', [1, 2, 3], { unit: '%' }),
      numberColumn('BijstandPer1000Inwoners_4', [5, 6, 7]),
      numberColumn('GemiddeldeWOZWaarde_35', [300, 310, 320]),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'gm', yearOfData: 2021 });
    expect(rowsOf(now, 'aantal', 'gm')).toEqual(['GM0439: 90', 'GM0344: 300']);
    for (const { field } of set.columns.slice(2))
      expect(rowsOf(now, field.name, 'gm'), field.name).toEqual([
        'GM0439: - unknown',
        `GM0344: ${numberAt(columnNamed(set, field.name), 2)}`,
      ]);
    expect(locale.tell(remarks[1]!)).toBe(
      'In Aandeel hoog inkomen, groei, BijstandPer1000Inwoners_4 en GemiddeldeWOZWaarde_35 staan percentages, gemiddelden of verhoudingen. Die zijn niet op te tellen. Voor samengevoegde gemeenten staan ze op onbekend.',
    );
  });

  it('believes the page about what is a rate, and a column that says what each row measures', () => {
    const set = data(
      textColumn('gm', ['GM0370', 'GM0439', 'GM0370', 'GM0439']),
      textColumn('Measure', ['Inwoners', 'Inwoners', 'Gemiddelde leeftijd', 'Gemiddelde leeftijd']),
      numberColumn('index', [10, 80, 44, 42]),
    );
    const terms = { regionColumn: 'gm', yearOfData: 2021 };
    expect(rowsOf(recode(set, terms).data, 'index', 'Measure')).toEqual([
      'Inwoners: - unknown',
      'Gemiddelde leeftijd: - unknown',
    ]);
    const named = data(set.columns[0]!, set.columns[1]!, numberColumn('Value', [10, 80, 44, 42]));
    expect(rowsOf(recode(named, terms).data, 'Value', 'Measure')).toEqual([
      'Inwoners: 90',
      'Gemiddelde leeftijd: - unknown',
    ]);
    expect(rowsOf(recode(set, { ...terms, counts: ['index'] }).data, 'index', 'Measure')).toEqual([
      'Inwoners: 90',
      'Gemiddelde leeftijd: 86',
    ]);
    expect(rowsOf(recode(named, { ...terms, rates: ['Value'] }).data, 'Value', 'Measure')[0]).toBe(
      'Inwoners: - unknown',
    );
  });

  it.each<[(number | null)[], (Status | undefined)[], string]>([
    [[1, 2], ['provisional', undefined], '3 provisional'],
    [[1, 2], ['provisional', 'forecast'], '3 forecast'],
    [[1, 2], ['revised', undefined], '3 revised'],
    [[null, 2], ['suppressed', undefined], '- suppressed'],
    [[4, 2], ['suppressed', undefined], '- suppressed'],
    [[null, null], ['unknown', 'suppressed'], '- suppressed'],
    [[null, 2], ['unknown', undefined], '- unknown'],
    [[null, 2], [undefined, undefined], '- unknown'],
    [[null, 2], ['impossible', undefined], '2'],
    [[null, null], ['impossible', 'impossible'], '- impossible'],
  ])('makes of %j with %j: %s', (values, marks, sum) => {
    const set = data(textColumn('gm', ['GM0370', 'GM0439']), numberColumn('aantal', values, {}, statuses(...marks)));
    expect(rowsOf(recode(set, { regionColumn: 'gm', yearOfData: 2021 }).data)).toEqual([`: ${sum}`]);
  });

  it('does not take a part for the whole', () => {
    const set = data(textColumn('gm', ['GM0003', 'GM0010', 'GM0344']), numberColumn('aantal', [1, 2, 300]));
    const terms = { regionColumn: 'gm', yearOfData: 2020 };
    const { data: now, remarks } = recode(set, terms);
    expect(rowsOf(now, 'aantal', 'gm')).toEqual(['GM1979: - unknown', 'GM0344: 300']);
    expect(locale.tell(remarks.at(-1)!)).toBe(
      'Voor GM1979 Eemsdelta ontbreken rijen van GM0024 Loppersum. Daarom staat één getal op onbekend.',
    );
    expect(rowsOf(recode(set, { ...terms, absentRows: 'nothing' }).data, 'aantal', 'gm')[0]).toBe('GM1979: 3');
    const alone = data(textColumn('gm', ['GM0439']), numberColumn('aantal', [80]));
    expect(rowsOf(recode(alone, { regionColumn: 'gm', yearOfData: 2021 }).data)).toEqual([': - unknown']);
    expect(rowsOf(recode(alone, { regionColumn: 'gm', yearOfData: 2022 }).data)).toEqual([': 80']);
  });

  it('says what cannot be divided and keeps it under its old code', () => {
    const set = data(
      textColumn('gm', ['GM0788', 'GM0757', 'GM0855', 'GM0344']),
      numberColumn('aantal', [14, 30, 200, 300]),
    );
    const terms = { regionColumn: 'gm', yearOfData: 2020 };
    const { data: now, remarks } = recode(set, terms);
    expect(rowsOf(now, 'aantal', 'gm')).toEqual([
      'GM0788: 14',
      'GM0757: - unknown',
      'GM0855: - unknown',
      'GM0344: 300',
    ]);
    expect(remarks.map(locale.tell)).toEqual([
      'GM0788 Haaren is sinds 1 januari 2021 verdeeld over GM0757 Boxtel, GM0824 Oisterwijk, GM0855 Tilburg en GM0865 Vught. De getallen zijn niet te verdelen en staan nog bij GM0788 Haaren.',
      'GM0757 Boxtel en GM0855 Tilburg kregen een deel van GM0788 Haaren. De gegevens zeggen niet hoeveel. Getallen van voor die tijd staan daarom op onbekend.',
    ]);
    const own = recode(set, { ...terms, dividedParts: 'ignored' }).data;
    expect(rowsOf(own, 'aantal', 'gm').slice(1, 3)).toEqual(['GM0757: 30', 'GM0855: 200']);
  });

  it('keeps what belongs to a municipality with it: its name and its province', () => {
    const set = data(
      textColumn('gm', ['GM0003', 'GM0010', 'GM0024', 'GM0370', 'GM0439']),
      textColumn('Gemeentenaam', ['Appingedam', 'Delfzijl', 'Loppersum', 'Beemster', 'Purmerend']),
      textColumn('Provincie', ['Groningen', 'Groningen', 'Groningen', 'Noord-Holland', 'Noord-Holland']),
      textColumn('Contact', ['a', 'b', 'c', 'd', 'e']),
      numberColumn('ID', [1, 2, 3, 4, 5]),
      numberColumn('aantal', [1, 2, 3, 10, 80]),
    );
    const { data: now } = recode(set, { regionColumn: 'gm', yearOfData: 2020 });
    expect(rowsOf(now, 'aantal', 'gm', 'Gemeentenaam', 'Provincie', 'Contact')).toEqual([
      'GM1979 Eemsdelta Groningen -: 6',
      'GM0439 Purmerend Noord-Holland e: 90',
    ]);
    expect(rowsOf(now, 'ID')).toEqual([': -', ': -']);
  });

  it('reads names too, and gives names back', () => {
    const set = data(
      textColumn('gemeente', ['Beemster', 'Purmerend', 'Den Haag', 'Appingedam', 'Delfzijl', 'Loppersum']),
      numberColumn('aantal', [10, 80, 500, 1, 2, 3]),
    );
    const { data: now } = recode(set, { regionColumn: 'gemeente', yearOfData: 2020 });
    expect(rowsOf(now, 'aantal', 'gemeente')).toEqual(['Purmerend: 90', 'Den Haag: 500', 'Eemsdelta: 6']);
  });

  it('guesses the year by the codes where nothing tells it', () => {
    const set = data(
      textColumn(
        'gm',
        municipalitiesIn(2021).map(({ code }) => code),
      ),
      numberColumn(
        'aantal',
        municipalitiesIn(2021).map((_, at) => at + 1),
      ),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'gm' });
    expect(now.length).toBe(342);
    expect(total(now, 'aantal')).toBe((352 * 353) / 2);
    expect(remarks).toHaveLength(6);
  });

  it('only gives lists the code of today', () => {
    const set = data(
      textColumn('naam', ['A', 'B', 'C', 'D']),
      textColumn('gm', ['GM0370', 'GM0370', 'GM0439', 'GM0788']),
      numberColumn('banen', [1, 2, 3, 4]),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'gm', yearOfData: 2020 });
    expect(rowsOf(now, 'banen', 'naam', 'gm')).toEqual(['A GM0439: 1', 'B GM0439: 2', 'C GM0439: 3', 'D GM0788: 4']);
    expect(remarks.map(({ kind }) => kind)).toEqual([
      'report.region-joined',
      'report.region-list',
      'report.region-kept',
    ]);
  });

  it('leaves other regions, unknown codes and empty cells as they are', () => {
    const set = data(
      textColumn('regio', ['NL01', 'PV27', 'GM9999', null, 'GM0370', 'GM0439', 'Atlantis']),
      numberColumn('aantal', [1000, 500, 1, 2, 10, 80, 3]),
    );
    const { data: now, remarks } = recode(set, { regionColumn: 'regio', yearOfData: 2021 });
    expect(rowsOf(now, 'aantal', 'regio')).toEqual([
      'NL01: 1000',
      'PV27: 500',
      'GM9999: 1',
      '-: 2',
      'GM0439: 90',
      'Atlantis: 3',
    ]);
    expect(locale.tell(remarks.at(-1)!)).toBe('Eén code is geen gemeente van 2015 of later: GM9999.');
  });

  it('says when inhabitants moved over a border', () => {
    const set = data(textColumn('gm', ['GM1930']), numberColumn('aantal', [85]));
    const { data: now, remarks } = recode(set, { regionColumn: 'gm', yearOfData: 2017 });
    expect(rowsOf(now)).toEqual([': 85']);
    expect(remarks.map(locale.tell)).toEqual([
      'Op 1 januari 2018 gingen 1.209 inwoners van GM1930 Nissewaard naar GM0530 Hellevoetsluis. Dat is in oudere getallen niet te verrekenen.',
    ]);
  });

  it('goes to another year than today', () => {
    const set = data(
      textColumn('gm', ['GM0370', 'GM0439', 'GM0003', 'GM0010', 'GM0024']),
      numberColumn('aantal', [1, 2, 3, 4, 5]),
    );
    const { data: now } = recode(set, { regionColumn: 'gm', yearOfData: 2020, toYear: 2021 });
    expect(rowsOf(now, 'aantal', 'gm')).toEqual(['GM0370: 1', 'GM0439: 2', 'GM1979: 12']);
  });

  it('does not lose decimals to adding', () => {
    const set = data(
      textColumn('gm', ['GM0370', 'GM0439']),
      numberColumn('fte', [0.1, 0.2], { unit: 'fte', decimals: 1 }),
    );
    expect(rowsOf(recode(set, { regionColumn: 'gm', yearOfData: 2021 }).data, 'fte')).toEqual([': 0.3']);
  });

  it('throws without the column', () => {
    expect(() => recode(data(textColumn('a', ['x'])), { regionColumn: 'b' })).toThrow(RangeError);
  });

  it('does not change what it is given', () => {
    const set = data(textColumn('gm', ['GM0370', 'GM0439']), numberColumn('aantal', [10, 80]));
    recode(set, { regionColumn: 'gm', yearOfData: 2021 });
    expect(rowsOf(set, 'aantal', 'gm')).toEqual(['GM0370: 10', 'GM0439: 80']);
  });

  it('keeps totals of counts, for any year and any columns beside it', () => {
    // Without Haaren and the like every figure has a place, so that nothing becomes unknown.
    const whole = (year: number) => {
      const divided = new Set(
        municipalitiesIn(2026).flatMap(({ code }) => {
          const parts = partsIn(code, 2026, year);
          return parts.divided.length > 0 ? [...parts.whole, ...parts.divided] : [];
        }),
      );
      return municipalitiesIn(year).filter(({ code }) => !divided.has(code));
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 2015, max: 2026 }),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
        fc.infiniteStream(fc.integer({ min: -1000, max: 1_000_000 })),
        (year, groups, numbers) => {
          const rows = whole(year).flatMap(({ code }) => groups.map((group) => [code, group] as const));
          const values = [...numbers.take(rows.length)];
          const set = data(
            textColumn(
              'gm',
              rows.map(([code]) => code),
            ),
            textColumn(
              'groep',
              rows.map(([, group]) => group),
            ),
            numberColumn('aantal', values),
          );
          const { data: now } = recode(set, { regionColumn: 'gm', yearOfData: year });
          expect(total(now, 'aantal')).toBe(values.reduce((a, b) => a + b, 0));
          expect(columnNamed(now, 'aantal')!.statuses.size).toBe(0);
          const codes = new Set(columnNamed(now, 'gm')!.values as readonly string[]);
          expect([...codes].every((code) => municipalitiesIn(2026).some((one) => one.code === code))).toBe(true);
          expect(now.length).toBe(codes.size * groups.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('has words for every remark, in both languages', () => {
    const kinds = Object.keys(reportNl).filter((key) => key.startsWith('report.region-'));
    expect(kinds.length).toBeGreaterThan(10);
    expect(Object.keys(reportEn).filter((key) => key.startsWith('report.region-'))).toEqual(kinds);
    const english = makeLocale('en', en, reportEn);
    const facts = {
      region: 'GM0788 Haaren',
      regions: ['GM0757 Boxtel', 'GM0855 Tilburg'],
      count: 2,
      into: ['GM0439 Purmerend'],
      from: 'GM1930 Nissewaard',
      parts: ['GM0024 Loppersum'],
      columns: ['groei'],
      codes: ['GM9999'],
      names: ['Bergen'],
      inhabitants: 1209,
      data: '2021',
      map: '2022',
      date: { date: '2021-01-01' },
    };
    for (const kind of kinds)
      for (const words of [locale, english]) {
        const sentence = words.tell({ kind, facts });
        expect(sentence, kind).toMatch(/\.$/);
        expect(sentence, kind).not.toMatch(/[{}]|undefined| {2}/);
      }
  });
});

const folder = resolve(import.meta.dirname, '../../../shared/data');

describe.runIf(existsSync(folder))('published figures (read from ../shared/data; not run where that is absent)', () => {
  interface Row {
    readonly RegioS: string;
    readonly Perioden: string;
    readonly Measure: string;
    readonly Value: number | null;
    readonly ValueAttribute: string;
  }
  const table = () => {
    const { value } = JSON.parse(readFileSync(resolve(folder, 'cbs-v4/03759ned/observations-page-1.json'), 'utf8')) as {
      value: readonly Row[];
    };
    const rows = value.filter(({ RegioS, Measure }) => RegioS.startsWith('GM') && Measure === 'M000352');
    return data(
      textColumn(
        'RegioS',
        rows.map((row) => row.RegioS),
      ),
      textColumn(
        'Perioden',
        rows.map((row) => row.Perioden.slice(0, 4)),
        'period',
      ),
      numberColumn(
        'inwoners',
        rows.map((row) => row.Value),
        {},
        statuses(...rows.map((row) => (row.ValueAttribute === 'Impossible' ? ('impossible' as const) : undefined))),
      ),
    );
  };

  it('CBS population 2019 to 2026, on the municipalities of 2026', () => {
    const { data: now } = recode(table(), { regionColumn: 'RegioS', dividedParts: 'ignored' });
    const at = (code: string, year: string) => {
      for (let row = 0; row < now.length; row++)
        if (textAt(now.columns[0], row) === code && textAt(now.columns[1], row) === year)
          return numberAt(now.columns[2], row);
      return undefined;
    };
    // Sums of `Value` in Python over the same rows, by code and year: 0370+0439, 0003+0010+0024, 0756+0786+0815+1684+1702, 0363+0457.
    expect([at('GM0439', '2019'), at('GM1979', '2020'), at('GM1982', '2021'), at('GM0363', '2022')]).toEqual([
      89_865, 45_857, 90_194, 903_399,
    ]);
    const totals = new Map<string, number>();
    for (let row = 0; row < now.length; row++) {
      const year = textAt(now.columns[1], row)!;
      totals.set(year, (totals.get(year) ?? 0) + (numberAt(now.columns[2], row) ?? 0));
    }
    // The figures of NL01 in the same table.
    expect(Object.fromEntries(totals)).toEqual({
      2019: 17_282_163,
      2020: 17_407_585,
      2021: 17_475_415,
      2022: 17_590_672,
      2023: 17_811_291,
      2024: 17_942_942,
      2025: 18_044_027,
      2026: 18_130_208,
    });
  });

  it('CBS population: only what got part of Haaren is unknown before 2021', () => {
    const { data: now, remarks } = recode(table(), { regionColumn: 'RegioS' });
    const unknown = Array.from({ length: now.length }, (_, row) => row)
      .filter((row) => statusAt(now.columns[2], row) === 'unknown')
      .map((row) => `${textAt(now.columns[0], row)} ${textAt(now.columns[1], row)}`);
    const places = ['GM0757', 'GM0824', 'GM0855', 'GM0865'];
    expect(unknown.sort()).toEqual(places.flatMap((code) => [`${code} 2019`, `${code} 2020`]));
    expect(remarks.filter(({ kind }) => kind === 'report.region-incomplete')).toEqual([]);
  });
});
