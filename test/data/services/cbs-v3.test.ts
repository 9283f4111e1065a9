import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { column, open, playTables } from './cbs-opened.js';
import { fault, type Part, type Row } from './play-odata.js';

// Payloads beside the project, in the form of version 3; they are no part of it. Totals were computed with Python:
// json with parse_float=Decimal, sums over the rows with the codes named, keys stripped.
const folder = resolve(import.meta.dirname, '../../../../shared/data');
const bytes = (path: string) => new Uint8Array(readFileSync(resolve(folder, path)));
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8')) as { value: Row[] } & Row;

function places(): Record<string, Part> {
  const root = '/ODataApi/odata/84799NED';
  return {
    [`${root}/TableInfos`]: [json('cbs-v3/cbs.v3.84799NED_Metadata.json')],
    [`${root}/DataProperties`]: json('cbs-v3/derived-84799NED-DataProperties.json').value,
    [`${root}/WijkenEnBuurten`]: json('cbs-v3/derived-84799NED-WijkenEnBuurten-gemeenten.json').value,
    [`${root}/TypedDataSet`]: json('cbs-v3/derived-84799NED-TypedDataSet-gemeenten.json').value,
  };
}

function budget(): Record<string, Part> {
  const root = '/ODataApi/odata/45012NED';
  return {
    [`${root}/TypedDataSet`]: json('iv3/derived-45012NED-TypedDataSet-PV26-2013X005.json').value,
    [`${root}/Categorie`]: json('iv3/derived-45012NED-Categorie.json').value,
    [`${root}/FunctieKostenplaatsBalanspost`]: json('iv3/derived-45012NED-FunctieKostenplaatsBalanspost.json').value,
    [`${root}/Verslagsoort`]: json('iv3/derived-45012NED-Verslagsoort.json').value,
  };
}

const total = (data: Dataset, name: string, where: (row: number) => boolean = () => true) => {
  let sum = 0;
  for (let row = 0; row < data.length; row++) sum += where(row) ? (numberAt(column(data, name), row) ?? 0) : 0;
  return sum;
};

describe.runIf(existsSync(folder))('CBS in version 3 (reads ../shared/data; not run where that is absent)', () => {
  it('key figures: titles, units, trimmed keys, and why a cell is empty', async () => {
    await playTables(places());
    const { data, report } = await open('/ODataApi/odata/84799NED');
    expect(report).toMatchObject({ format: 'cbs-odata-v3', rows: 356, left: [], remarks: [] });
    expect(data.columns.slice(0, 2).map(({ field }) => field.name)).toEqual(['Wijken en buurten', 'WijkenEnBuurten']);
    const isPlace = (row: number) => !!textAt(column(data, 'WijkenEnBuurten'), row)?.startsWith('GM');
    expect(total(data, 'Aantal inwoners', isPlace)).toBe(17_407_585);
    expect(textAt(column(data, 'Wijken en buurten'), 1)).toBe('Aa en Hunze');
    expect(textAt(column(data, 'WijkenEnBuurten'), 1)).toBe('GM1680');
    expect(report.columns.find(({ name }) => name === 'Gemiddelde woningwaarde')).toMatchObject({
      unit: '€',
      factor: 1000,
      filled: 0,
      statuses: { impossible: 356 },
    });
    expect(report.columns.find(({ name }) => name === 'Meest voorkomende postcode')).toMatchObject({
      type: 'text',
      statuses: { unknown: 356 },
    });
    expect(column(data, 'Omgevingsadressendichtheid').field.unit).toBe('per km²');
    expect(new Set(data.columns.map(({ field }) => field.name)).size).toBe(data.columns.length);
    expect(data.columns.length).toBe(118);
    expect(data.metadata).toMatchObject({
      title: 'Kerncijfers wijken en buurten 2020',
      source: 'CBS',
      date: '2021-03-26',
    });
  });

  it('sends keys with their blanks, and asks only for the columns that are wanted', async () => {
    const play = await playTables(places());
    const { data } = await open('/ODataApi/odata/84799NED/TypedDataSet', {
      filter: 'WijkenEnBuurten = GM0344, Amsterdam',
      columns: ['Wijken en buurten', 'Aantal inwoners', 'Mannen_6'],
    });
    expect(play.asked.at(-1)).toBe(
      "/ODataApi/odata/84799NED/TypedDataSet?$top=10000&$format=json&$filter=(WijkenEnBuurten eq 'GM0363    ' or WijkenEnBuurten eq 'GM0344    ')" +
        '&$select=WijkenEnBuurten,AantalInwoners_5,Mannen_6',
    );
    expect(data.columns.map(({ field }) => field.name)).toEqual(['Wijken en buurten', 'Aantal inwoners', 'Mannen']);
    expect([...(column(data, 'Aantal inwoners').values as Float64Array)]).toEqual([872_757, 357_597]);
  });

  it('takes the feed where the other service refuses so many rows, and asks for portions', async () => {
    const play = await playTables(places());
    play.most = 100;
    const { data } = await open('/ODataApi/odata/84799NED');
    expect(data.length).toBe(356);
    expect(play.asked.filter((path) => path.startsWith('/ODataFeed') && path.includes('TypedDataSet')).length).toBe(1);
    play.most = Infinity;
    play.pageSize = 50;
    expect((await open('/ODataFeed/odata/84799NED/TypedDataSet')).data.length).toBe(356);
  });

  it('budgets without a description: words of codes all the same, amounts exact', async () => {
    await playTables(budget());
    const { data, report } = await open('/ODataApi/odata/45012NED');
    expect(data.length).toBe(6048);
    expect(Math.round(total(data, 'k_1stePlaatsing_1') * 1000)).toBe(8_253_795_927);
    const kind = column(data, 'Categorie (code)');
    const isCost = (row: number) => !!textAt(kind, row)?.startsWith('L');
    expect(Math.round(total(data, 'k_1stePlaatsing_1', isCost) * 1000)).toBe(2_729_439_186);
    expect(textAt(column(data, 'Categorie'), 1)).toBe('L1.1 Loonbetalingen en sociale premies');
    expect(textAt(column(data, 'Verslagsoort'), 1)).toBe('Jaarrekening');
    expect(report.columns.at(-1)?.statuses).toEqual({ unknown: 122 });
    expect(report.remarks).toEqual([
      { kind: 'report.no-labels', facts: { parts: ['TableInfos', 'DataProperties', 'Provincies'] } },
    ]);
  });

  it('budgets with a description: thousands of euros become euros', async () => {
    const topic = (Key: string, ID: number) => ({
      ID,
      Type: 'Topic',
      Key,
      Title: Key,
      Datatype: 'Double',
      Unit: '1 000 euro',
      Decimals: 0,
    });
    const dimension = (Key: string, ID: number, Type = 'Dimension') => ({ ID, Type, Key, Title: Key });
    const play = await playTables({
      ...budget(),
      '/ODataApi/odata/45012NED/DataProperties': [
        dimension('FunctieKostenplaatsBalanspost', 0),
        dimension('Categorie', 1),
        dimension('Provincies', 2),
        dimension('Verslagsoort', 3, 'TimeDimension'),
        topic('k_1stePlaatsing_1', 4),
        topic('k_2dePlaatsing_2', 5),
      ],
    });
    const { data } = await open('/ODataApi/odata/45012NED/TypedDataSet', { filter: 'Categorie = L*' });
    expect(play.asked.at(-1)).toContain("$filter=substring(Categorie,0,1) eq 'L'");
    expect(total(data, 'k_1stePlaatsing_1')).toBe(2_729_439_186);
    expect(textAt(column(data, 'Verslagsoort'), 0)).toBe('Jaarrekening');
  });

  it('untyped figures: words become numbers, points are unknown', async () => {
    const rows = json('cbs-v3/derived-84799NED-TypedDataSet-gemeenten.json').value.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [
          key,
          typeof cell === 'number' && key !== 'ID' ? String(cell).padStart(8) : cell === null ? '       .' : cell,
        ]),
      ),
    );
    await playTables({ ...places(), '/ODataApi/odata/84799NED/UntypedDataSet': rows });
    const { data, report } = await open('/ODataApi/odata/84799NED/UntypedDataSet', { filter: 'WijkenEnBuurten = GM*' });
    expect(total(data, 'Aantal inwoners')).toBe(17_407_585);
    expect(report.columns.find(({ name }) => name === 'Gemiddelde woningwaarde')?.statuses).toEqual({ unknown: 355 });
  });

  it('gives the words of the server when a table is not there, and asks again when it is busy', async () => {
    const play = await playTables(places());
    const gone = await open('/ODataApi/odata/99999NED').catch((error: unknown) => error);
    expect(gone).toBeInstanceOf(PeilError);
    expect(gone).toMatchObject({ code: 'not-found', facts: { said: 'There is no such table.' } });
    play.faults.set('DataProperties', [fault.status(502), fault.dropped]);
    const { report } = await open('/ODataApi/odata/84799NED');
    expect(report.remarks).toEqual([]);
  });

  it('reads the same payloads as files', async () => {
    const { data, report } = await read(bytes('cbs-v3/derived-84799NED-TypedDataSet-GM0344-wijken-buurten.json'));
    const code = column(data, 'WijkenEnBuurten');
    expect(data.length).toBe(122);
    expect(total(data, 'AantalInwoners_5', (row) => textAt(code, row) === 'GM0344')).toBe(357_597);
    expect(total(data, 'AantalInwoners_5', (row) => !!textAt(code, row)?.startsWith('BU'))).toBe(357_140);
    expect(report.remarks.map(({ kind }) => kind)).toEqual(['report.no-labels']);
    const accounts = await read(bytes('iv3/derived-45012NED-TypedDataSet-PV26-2013X005.json'), {
      settings: { filter: 'Categorie = Primo, Ultimo; k_1stePlaatsing_1 > 0' },
    });
    expect(accounts.report.left.map(({ kind }) => kind)).toEqual(['report.filtered']);
  });
});
