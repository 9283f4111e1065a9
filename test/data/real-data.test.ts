import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/core/boundaries.js';
import { numberAt, textAt, type Column, type Dataset } from '../../src/core/dataset.js';
import { areaIndex } from '../../src/core/inside.js';
import { readBoundaries } from '../../src/data/read-boundaries.js';
import { read } from '../../src/data/read.js';
import type { ReadSettings } from '../../src/data/report.js';

// Published files beside the project, as portals serve them; they are no part of it. Totals were computed with
// Python's csv and json modules: cells of a row by their place, points taken out, `int()`, summed; see each test.
const folder = resolve(import.meta.dirname, '../../../shared/data');
const bytes = (path: string) => new Uint8Array(readFileSync(resolve(folder, path)));
const file = (path: string, settings?: ReadSettings) => read(bytes(path), { url: path, settings });
const named = (data: Dataset, name: string) => {
  const column = data.columns.find(({ field }) => field.name === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
};
const total = (data: Dataset, column: Column, where: (row: number) => boolean = () => true) => {
  let sum = 0;
  for (let row = 0; row < data.length; row++) if (where(row)) sum += numberAt(column, row) ?? 0;
  return sum;
};

describe.runIf(existsSync(folder))('published files (read from ../shared/data; not run where that is absent)', () => {
  it('European subsidies: every amount, by fund', async () => {
    // sum(int(r[7].replace('.', '')) for r in rows if r[7]) over csv.reader(..., newline='') gives the same figures.
    const { data, report } = await file('eu-funding/StructuralFundsNL2007NOW.csv');
    const amount = named(data, "EU-subsidie in Euro's");
    const fund = named(data, 'Fonds');
    expect(data.length).toBe(1808);
    expect(total(data, amount)).toBe(1_306_089_976);
    expect(total(data, amount, (row) => textAt(fund, row) === 'EFRO')).toBe(806_666_827);
    expect(total(data, amount, (row) => textAt(fund, row) === 'ESF')).toBe(499_423_149);
    expect(report.columns.find(({ name }) => name === amount.field.name)).toMatchObject({
      reading: 'dutch',
      unit: '€',
      filled: 1808 - 19,
    });
    expect(report).toMatchObject({ encoding: 'utf-8', delimiter: ',', rows: 1808, left: [] });
    expect(report.remarks.map(({ kind }) => kind)).toEqual(['report.signs-lost']);
    expect(named(data, 'Begindatum').field.type).toBe('date');
  });

  it('one list in two encodings: the same figures', async () => {
    const plain = await file('eu-funding/ESF-14-20-GTI.csv');
    const wide = await file('eu-funding/derived-ESF-GTI-utf16le-tab.csv');
    expect(wide.report).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    const figures = ({ columns }: Dataset) =>
      columns.map(({ field, values }) =>
        field.type === 'number'
          ? [field.name, field.unit, ...values]
          : [field.name, ...Array.from<unknown>(values).map((value) => String(value).replace(/\s+/g, ' '))],
      );
    expect(figures(wide.data)).toEqual(figures(plain.data));
    const amount = plain.data.columns.at(-2);
    expect(amount?.field.unit).toBe('€');
    // sum(int(re.sub(r'\D', '', r[11])) for r in rows) and r[12]
    expect(total(plain.data, amount!)).toBe(11_999_250);
    expect(total(plain.data, plain.data.columns.at(-1)!)).toBe(24_058_500);
  });

  it('statistics exported with title, headings in rows, units and footer', async () => {
    const { data, report } = await file('cbs-csv/statline-export-multirow-header-latin1.csv');
    expect(data.columns.map(({ field }) => field.name)).toEqual([
      'Perioden',
      'Jonger dan 20 jaar',
      '20 tot 40 jaar',
      '40 tot 65 jaar',
      '65 tot 80 jaar',
      '80 jaar of ouder',
    ]);
    expect(data.columns.map(({ field }) => field.type)).toEqual([
      'period',
      'number',
      'number',
      'number',
      'number',
      'number',
    ]);
    expect(data.length).toBe(7);
    expect(total(data, data.columns[1]!)).toBe(28_786_479);
    expect(data.metadata).toEqual({
      title: 'Bevolking; kerncijfers',
      source: 'Centraal Bureau voor de Statistiek, Den Haag/Heerlen',
      date: '2017-10-10',
    });
    expect(report).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
  });

  it('districts with padded codes, decimal commas and points for unknown', async () => {
    const { data, report } = await file('cbs-csv/derived-84799NED-GM0344-semicolon-dutchdecimals-utf8bom-crlf.csv');
    expect(data.length).toBe(122);
    expect(named(data, 'WijkenEnBuurten').values[0]).toBe('GM0344');
    expect(numberAt(named(data, 'AantalInwoners_5'), 0)).toBe(357_597);
    expect(numberAt(named(data, 'GemiddeldeHuishoudensgrootte_32'), 0)).toBe(1.9);
    expect(report.columns.find(({ name }) => name === 'GeboorteTotaal_24')).toMatchObject({
      type: 'number',
      filled: 0,
      missing: { '.': 122 },
    });
  });

  it('a register in a wrapper', async () => {
    const { data } = await file('registers/algoritmeregister-2026-08-08.json');
    expect(data.length).toBe(1530);
    expect(named(data, 'impactassessment').values.filter((value) => value === 'Onbekend')).toHaveLength(885);
    expect(named(data, 'geregistreerd').field.type).toBe('date');
  });

  it('figures under a code each', async () => {
    const { data, report } = await file('misc/nlstat-kwb2021-keyed-by-gemeentecode.json');
    // sum(v['Population'] for v in d['Gemeente'].values() if v['Population'] is not None)
    const raw = JSON.parse(new TextDecoder().decode(bytes('misc/nlstat-kwb2021-keyed-by-gemeentecode.json'))) as {
      Gemeente: Record<string, { Population: number | null }>;
    };
    expect(data.length).toBe(352);
    expect(data.columns[0]?.field).toEqual({ name: 'code', type: 'text' });
    expect(total(data, named(data, 'Population'))).toBe(
      Object.values(raw.Gemeente).reduce((sum, { Population }) => sum + (Population ?? 0), 0),
    );
    expect(data.columns.some(({ field }) => field.name === 'Demographics.65+ years (%)')).toBe(true);
    expect(report.left).toEqual([{ kind: 'report.besides', facts: { parts: ['Netherlands Total'] } }]);
  });

  it('portals', async () => {
    const parking = await file('portals/opendatasoft-v1-eindhoven-1_parkings.json');
    expect(parking.data.length).toBe(10);
    expect(parking.report.left).toContainEqual({ kind: 'report.more-rows', facts: { rows: 10, total: 10260 } });
    expect(numberAt(named(parking.data, 'lon'), 0)).toBeCloseTo(5.4748, 3);
    const arnhem = await file('portals/arcgis-rest-arnhem-e6a_parking.json');
    expect(named(arnhem.data, 'FISCAAL_GEBIED').values).toContain('26001');
    expect(arnhem.data.length).toBe(4);
    const observations = await file('cbs-v4/83625NED/observations-page-1.json');
    expect(observations.data.length).toBe(8195);
    expect(named(observations.data, 'Perioden').field.type).toBe('period');
    const eurostat = await file('eurostat/estat_nama_10r_3gdp-NL.tsv');
    // 408 lines of 23 years: sum(1 for line in lines for cell in line.split('\\t')[1:])
    expect(eurostat.data.length).toBe(9384);
    expect(named(eurostat.data, 'value').statuses.size).toBeGreaterThan(0);
  });

  it('a workbook of before 2007 is named, with what to do', async () => {
    await expect(file('eu-funding/ESF-07-13-Actie-B.xls')).rejects.toMatchObject({
      code: 'format',
      facts: { found: 'Excel 97-2003 (.xls)', spreadsheet: 'x' },
    });
  });

  describe('municipalities', () => {
    let degrees: Boundaries;
    let metres: Boundaries;
    beforeAll(async () => {
      degrees = await readBoundaries(bytes('geo/pdok-gemeente_gegeneraliseerd-2022.geojson'));
      metres = await readBoundaries(bytes('geo/derived-gemeente_2022-rd-epsg28992.geojson'));
    });
    const byId = ({ areas }: Boundaries) => new Map(areas.map((one) => [one.id, one]));

    it('are the same in degrees and in metres', () => {
      expect([degrees.crs, metres.crs]).toEqual(['wgs84', 'rd']);
      expect([degrees.areas.length, metres.areas.length]).toEqual([345, 345]);
      expect(byId(degrees).get('GM0344')?.name).toBe('Utrecht');
      expect([...byId(degrees).keys()].sort()).toEqual([...byId(metres).keys()].sort());
      const apart = degrees.bounds.map((bound, at) => Math.abs(bound - metres.bounds[at]!));
      console.info(`bounds apart: ${apart.map((metre) => metre.toFixed(2)).join(', ')} m`);
      // The file in metres was simplified and rounded: its points are points of the other file.
      let worst = 0;
      for (const [id, { polygons }] of byId(metres)) {
        const own = byId(degrees)
          .get(id)!
          .polygons.flatMap((rings) => rings.map((ring) => Array.from(ring)))
          .flat();
        const ring = polygons[0]![0]!;
        for (let at = 0; at < ring.length; at += 20) {
          let nearest = Infinity;
          for (let over = 0; over < own.length; over += 2)
            nearest = Math.min(nearest, Math.hypot(own[over]! - ring[at]!, own[over + 1]! - ring[at + 1]!));
          worst = Math.max(worst, nearest);
        }
      }
      console.info(`worst point: ${worst.toFixed(2)} m`);
      expect(worst).toBeLessThan(1.1);
    });

    it('hold the points that are in them; reports the time of 100,000', () => {
      const find = areaIndex(degrees);
      const [west, south, east, north] = degrees.bounds;
      const places = Array.from(
        { length: 100_000 },
        (_, at) =>
          [
            west + (((at * 7919) % 100_003) / 100_003) * (east - west),
            south + (((at * 104_729) % 99_991) / 99_991) * (north - south),
          ] as const,
      );
      let hits = 0;
      for (const [x, y] of places) if (find(x, y) >= 0) hits++;
      const took = Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          for (const [x, y] of places) find(x, y);
          return performance.now() - start;
        }),
      );
      console.info(`100,000 points in ${Math.round(took)} ms, ${hits} inside`);
      // Land of the Netherlands over its box, by the shoelace formula: the share of the points that falls inside.
      let land = 0;
      for (const { polygons } of degrees.areas)
        for (const rings of polygons) rings.forEach((ring, at) => (land += (at ? -1 : 1) * Math.abs(shoelace(ring))));
      expect(hits / places.length).toBeCloseTo(land / ((east - west) * (north - south)), 2);
    });

    it('know places by their code', () => {
      const find = areaIndex(degrees);
      const at = (x: number, y: number) => degrees.areas[find(x, y)]?.id;
      expect(at(136_400, 455_900)).toBe('GM0344');
      expect(at(121_700, 487_500)).toBe('GM0363');
      expect(at(81_500, 455_000)).toBe('GM0518');
      expect(at(176_300, 317_900)).toBe('GM0935');
    });

    it('are the same in TopoJSON', async () => {
      expect(
        (await readBoundaries(bytes('geo/derived-gemeente_2022-slim.topojson'))).areas.map(({ id }) => id).sort(),
      ).toEqual([...byId(degrees).keys()].sort());
      expect((await readBoundaries(bytes('geo/derived-gemeente_2023-2026-slim.topojson'))).areas).toHaveLength(342);
    });
  });
});

function shoelace(ring: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    sum += ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!;
  }
  return sum / 2;
}
