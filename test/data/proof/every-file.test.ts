import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { PeilError } from '../../../src/core/error.js';
import { readBoundaries } from '../../../src/data/read-boundaries.js';
import { read } from '../../../src/data/read.js';
import { troubleNl } from '../../../src/locale/trouble.nl.js';
import { fill } from '../../../src/locale/template.js';

/**
 * What a file holds, from Python's json, csv and zipfile modules only:
 * rows      lists of objects: len(); observations: len() of the set of their dimensions, of months or quarters where these are
 *           mixed with years; lines of the table of Eurostat times its years; JSON-stat: the product of `size`
 * total     math.fsum() of a column; of observations where `Measure` is that one, of the same periods
 * letters   sum(len(text.strip())) over a column
 * statuses  count of an attribute, of None, or of the mark for it
 */
interface Held {
  readonly rows: number;
  readonly total?: readonly [column: string, sum: number];
  readonly letters?: readonly [column: string, count: number];
  readonly statuses?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Lists of codes: how many, the sum of `Index`, and the letters of `Title`. */
const codes = (rows: number, index: number, letters: number): Held => ({
  rows,
  total: ['Index', index],
  letters: ['Title', letters],
});
const titled = (rows: number, letters: number): Held => ({ rows, letters: ['Title', letters] });
/** Areas: how many, and the letters of their names. */
const areas = (rows: number, letters: number): Held => ({ rows, letters: ['statnaam', letters] });

const held: Readonly<Record<string, Held>> = {
  'cbs-csv/derived-84799NED-GM0344-semicolon-dutchdecimals-utf8bom-crlf.csv': {
    rows: 122,
    total: ['AantalInwoners_5', 1_072_082],
  },
  // sum(int(line.split(';')[1].strip('"')) for line in text.splitlines() if line starts with a year)
  'cbs-csv/statline-export-multirow-header-latin1.csv': { rows: 7, total: ['Jonger dan 20 jaar', 28_786_479] },
  'cbs-v3/cbs.v3.84799NED_Metadata.json': titled(1, 34),
  // The whole of it: test/data/files/parquet.test.ts.
  'cbs-v3/cbs.v3.84799NED_TypedDataSet.parquet': { rows: 17_341 },
  'cbs-v3/derived-84799NED-DataProperties.json': titled(157, 3289),
  'cbs-v3/derived-84799NED-TypedDataSet-GM0344-wijken-buurten.json': {
    rows: 122,
    total: ['AantalInwoners_5', 1_072_082],
  },
  'cbs-v3/derived-84799NED-TypedDataSet-gemeenten.json': { rows: 356, total: ['AantalInwoners_5', 34_815_170] },
  'cbs-v3/derived-84799NED-WijkenEnBuurten-gemeenten.json': titled(356, 3430),
  'cbs-v4/03759ned/codes-BurgerlijkeStaat.json': codes(5, 15, 57),
  'cbs-v4/03759ned/codes-Geslacht.json': codes(3, 6, 37),
  'cbs-v4/03759ned/codes-Leeftijd.json': codes(108, 5886, 769),
  'cbs-v4/03759ned/codes-Perioden.json': { rows: 39, total: ['Index', 780] },
  'cbs-v4/03759ned/codes-RegioS.json': codes(892, 398_278, 9247),
  'cbs-v4/03759ned/dimensions.json': titled(5, 48),
  'cbs-v4/03759ned/index.json': { rows: 1 },
  'cbs-v4/03759ned/measure-codes.json': codes(2, 11, 42),
  // 13,568 observations of two measures; 8,165 of them are impossible.
  'cbs-v4/03759ned/observations-page-1.json': {
    rows: 13_568 / 2,
    total: ['M000352', 425_052_909],
    statuses: { M000352: { impossible: 3905 }, M000365: { impossible: 8165 - 3905 } },
  },
  'cbs-v4/03759ned/properties.json': { rows: 2 },
  'cbs-v4/80590ned/codes-Geslacht.json': codes(3, 6, 19),
  'cbs-v4/80590ned/codes-Leeftijd.json': codes(4, 10, 56),
  'cbs-v4/80590ned/codes-Perioden.json': { rows: 399, total: ['Index', 79_800] },
  'cbs-v4/80590ned/dimensions.json': titled(3, 24),
  'cbs-v4/80590ned/index.json': { rows: 1 },
  'cbs-v4/80590ned/measure-codes.json': codes(14, 189, 301),
  'cbs-v4/80590ned/observations-page-1.json': { rows: 282, total: ['D002308', 2_612_884], statuses: { D002308: {} } },
  'cbs-v4/80590ned/properties.json': { rows: 5 },
  'cbs-v4/83625NED/codes-Perioden.json': { rows: 31, total: ['Index', 496] },
  'cbs-v4/83625NED/codes-RegioS.json': codes(745, 277_885, 7338),
  'cbs-v4/83625NED/dimensions.json': titled(2, 15),
  'cbs-v4/83625NED/index.json': { rows: 1 },
  'cbs-v4/83625NED/measure-codes.json': codes(1, 2, 23),
  'cbs-v4/83625NED/observations-page-1.json': {
    rows: 8195,
    total: ['M001534', 1_436_103_134],
    statuses: { M001534: { impossible: 4023 } },
  },
  'cbs-v4/83625NED/properties.json': { rows: 2 },
  'cbs-v4/85224NED/codes-Perioden.json': { rows: 66, total: ['Index', 2211] },
  'cbs-v4/85224NED/codes-SeizoenEnWerkdagcorrectie.json': codes(2, 3, 68),
  'cbs-v4/85224NED/dimensions.json': titled(2, 36),
  'cbs-v4/85224NED/index.json': { rows: 1 },
  'cbs-v4/85224NED/measure-codes.json': codes(34, 920, 772),
  'cbs-v4/85224NED/observations-page-1.json': {
    rows: 106,
    total: ['T001143_2', 1_380_376],
    statuses: { T001143_2: {} },
  },
  'cbs-v4/85224NED/properties.json': { rows: 7 },
  'cbs-v4/85554NED/codes-Geslacht.json': codes(3, 6, 37),
  'cbs-v4/85554NED/codes-Leeftijd.json': codes(4, 10, 62),
  'cbs-v4/85554NED/codes-Marges.json': codes(3, 6, 52),
  'cbs-v4/85554NED/codes-Perioden.json': { rows: 160, total: ['Index', 12_880] },
  'cbs-v4/85554NED/codes-RegioS.json': codes(53, 1431, 943),
  'cbs-v4/85554NED/dimensions.json': titled(5, 37),
  'cbs-v4/85554NED/measure-codes.json': codes(1, 5, 39),
  'cbs-v4/85554NED/properties.json': { rows: 7 },
  'cbs-v4/_catalog-Datasets.json': titled(83, 4967),
  'cbs-v4/derived-03759ned-Observations-2025-2026-with-nextLink.json': {
    rows: 1696,
    total: ['M000352', 108_522_705],
    statuses: { M000352: { impossible: 986 } },
  },
  // Both lists and the subsidies, with totals by fund and column: test/data/real-data.test.ts.
  'eu-funding/ESF-14-20-GTI.csv': { rows: 4 },
  'eu-funding/StructuralFundsNL2007NOW.csv': { rows: 1808, total: ["EU-subsidie in Euro's", 1_306_089_976] },
  'eu-funding/derived-ESF-GTI-utf16le-tab.csv': { rows: 4 },
  // Its amounts: test/data/files/xlsx.test.ts.
  'eu-funding/derived-ESF-07-13-Actie-J1.xlsx': { rows: 87 },
  'eurostat/derived-jsonstat-nama_10r_3gdp-NL-nuts3.json': {
    rows: 1886,
    total: ['Gross domestic product (GDP) at current market prices by NUTS 3 regions', 43_944_524.88],
    statuses: {
      'Gross domestic product (GDP) at current market prices by NUTS 3 regions': {
        provisional: 81,
        unknown: 1886 - 1782,
      },
    },
  },
  'eurostat/estat_nama_10r_3gdp-NL.tsv': {
    rows: 408 * 23,
    total: ['value', 255_342_353.17],
    statuses: { value: { provisional: 533, unknown: 283 } },
  },
  'geo/derived-gemeente_2022-rd-epsg28992.geojson': areas(345, 3343),
  'geo/derived-gemeente_2022-slim.topojson': areas(345, 3343),
  // Made of the GeoJSON of that year.
  'geo/derived-gemeente_2022.fgb': areas(345, 3343),
  'geo/derived-gemeente_2023-2026-slim.topojson': areas(342, 3321),
  'geo/pdok-gemeente_gegeneraliseerd-2022.geojson': areas(345, 3343),
  'iv3/derived-45012NED-Categorie.json': titled(56, 1713),
  'iv3/derived-45012NED-FunctieKostenplaatsBalanspost.json': titled(108, 3197),
  'iv3/derived-45012NED-TypedDataSet-PV26-2013X005.json': {
    rows: 6048,
    total: ['k_1stePlaatsing_1', 8_253_795.927],
    statuses: { k_1stePlaatsing_1: { unknown: 122 } },
  },
  'iv3/derived-45012NED-Verslagsoort.json': titled(6, 70),
  // Its amounts: test/data/files/parquet.test.ts.
  'iv3/iv3.v3.45012NED_TypedDataSet.parquet': { rows: 435_456 },
  'misc/nlstat-kwb2021-keyed-by-gemeentecode.json': { rows: 352, total: ['Population', 17_475_415] },
  'portals/arcgis-rest-arnhem-e6a_parking.json': { rows: 4, total: ['SHAPE.STArea()', 62.522379575] },
  'portals/opendatasoft-v1-eindhoven-1_parkings.json': { rows: 10, total: ['lon', 54.740481] },
  'registers/algoritmeregister-2026-08-08.json': { rows: 1530, letters: ['title', 45_444] },
};

/** What cannot be a table: its reason, and a sentence that says it. */
const refusedFiles: Readonly<Record<string, readonly [code: string, words: RegExp]>> = {
  'eu-funding/ESF-07-13-Actie-B.xls': [
    'format',
    /Excel 97-2003 \(\.xls\)\. Open het in Excel of LibreOffice en bewaar het als/,
  ],
  // Its list of pages is empty.
  'cbs-v4/85554NED/index.json': ['empty', /\S/],
};

const folder = resolve(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(folder);
const bytesOf = (path: string) => new Uint8Array(readFileSync(resolve(folder, path)));
const columnOf = (data: Dataset, name: string) => {
  const column = data.columns.find(({ field }) => field.name === name);
  if (!column) throw new Error(`no column ${name} but ${data.columns.map(({ field }) => field.name).join()}`);
  return column;
};
const rowsOf = (data: Dataset) => Array.from({ length: data.length }, (_, row) => row);

if (!isThere) console.info('published files: NOT RUN, for ../shared/data is not here');

describe.runIf(isThere)(
  'every published file, by its path alone (read from ../shared/data; NOT RUN where that is absent)',
  () => {
    const all = isThere
      ? (readdirSync(folder, { recursive: true }) as string[])
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => /\.\w+$/.test(path) && !/^vega-lite-examples\/|LICENSE|MANIFEST/.test(path))
          .sort()
      : [];

    it('is known here', () => {
      expect(all).toEqual([...Object.keys(held), ...Object.keys(refusedFiles)].sort());
    });

    it.each(all.filter((path) => path in held))('%s', { timeout: 60_000 }, async (path) => {
      const { rows, total, letters, statuses = {} } = held[path]!;
      const { data, report } = await read(bytesOf(path), { url: path });
      expect([data.length, report.rows]).toEqual([rows, rows]);
      if (total) {
        const column = columnOf(data, total[0]);
        const sum = rowsOf(data).reduce((sum, row) => sum + (numberAt(column, row) ?? 0), 0);
        expect(sum).toBeCloseTo(total[1], 4);
      }
      if (letters) {
        const column = columnOf(data, letters[0]);
        expect(rowsOf(data).reduce((sum, row) => sum + (textAt(column, row) ?? '').length, 0)).toBe(letters[1]);
      }
      for (const [name, counts] of Object.entries(statuses))
        expect(report.columns.find((one) => one.name === name)?.statuses).toEqual(counts);
    });

    it.each(Object.entries(refusedFiles))('%s is refused in words', async (path, [code, words]) => {
      const error: unknown = await read(bytesOf(path), { url: path }).catch((reason: unknown) => reason);
      if (!(error instanceof PeilError)) throw new Error('it was read');
      expect(error.code).toBe(code);
      expect(fill(troubleNl[`error.${error.code}`] ?? '', error.facts, String)).toMatch(words);
    });

    // sum(int(code[2:]) for code in codes), from `properties` or `geometries` of the JSON.
    it.each([
      ['geo/pdok-gemeente_gegeneraliseerd-2022.geojson', 345, 281_868],
      ['geo/derived-gemeente_2022-rd-epsg28992.geojson', 345, 281_868],
      ['geo/derived-gemeente_2022-slim.topojson', 345, 281_868],
      ['geo/derived-gemeente_2022.fgb', 345, 281_868],
      ['geo/derived-gemeente_2023-2026-slim.topojson', 342, 281_758],
    ])('%s as areas', async (path, count, sum) => {
      const { areas, skipped } = await readBoundaries(bytesOf(path));
      expect([areas.length, skipped]).toEqual([count, 0]);
      expect(areas.reduce((total, { id }) => total + Number(id.replace('GM', '')), 0)).toBe(sum);
      expect(areas.every(({ polygons }) => polygons.length > 0)).toBe(true);
    });

    it('the register of algorithms: 949 of municipalities', async () => {
      // sum(a['organisatie'].startswith('Gemeente ') for a in algoritmes)
      const { data } = await read(bytesOf('registers/algoritmeregister-2026-08-08.json'));
      const owner = columnOf(data, 'organisatie');
      expect(rowsOf(data).filter((row) => textAt(owner, row)?.startsWith('Gemeente '))).toHaveLength(949);
    });
  },
);
