import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Row = Readonly<Record<string, string>>;
type Point = readonly [number, number];
type Ring = readonly Point[];

interface District {
  readonly properties: { readonly statcode: string; readonly statnaam: string; readonly inwoners: number };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  };
}

const folder = new URL('../../seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Splits one line on `;` outside quotes; the seeds hold no line break inside a cell. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function rows(name: string): Row[] {
  const [head = '', ...lines] = read(name)
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const columns = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    expect(values, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

const cell = (row: Row, column: string): string => row[column] ?? '';
const whole = (text: string): number | undefined =>
  /^(€ )?-?\d[\d.]*\*?$/.test(text) ? Number(text.replaceAll(/[€ .*]/g, '')) : undefined;
const distinct = (list: readonly Row[], column: string): string[] => [...new Set(list.map((row) => cell(row, column)))];
const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

const labourMarket = rows('arbeidsmarkt.csv');
const moves = rows('overstap.csv');
const firms = rows('bedrijven.csv');
const subsidies = rows('subsidies.csv');
const geo = JSON.parse(read('wijken.geojson')) as {
  readonly crs: { readonly properties: { readonly name: string } };
  readonly features: readonly District[];
};
const polygonsOf = ({ geometry }: District): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

describe('the files', () => {
  it('are what the generator writes', () => {
    const script = fileURLToPath(new URL('generate.mjs', folder));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it.each(['arbeidsmarkt.csv', 'overstap.csv', 'bedrijven.csv', 'subsidies.csv'])(
    '%s is written the Dutch way',
    (name) => {
      const text = read(name);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text).not.toContain('\uFFFD');
    },
  );
});

describe('arbeidsmarkt.csv', () => {
  const occupations = distinct(labourMarket, 'beroepsgroep');
  const tensionsIn = (quarter: string): number[] =>
    labourMarket
      .filter((row) => row.kwartaal === quarter)
      .map((row) => (whole(cell(row, 'vacatures')) ?? Number.NaN) / (whole(cell(row, 'werkzoekenden')) ?? Number.NaN))
      .filter(Number.isFinite);

  it('has every occupation group in every quarter, once', () => {
    const quarters = distinct(labourMarket, 'kwartaal');
    expect(occupations.length).toBeGreaterThanOrEqual(93);
    expect(quarters).toHaveLength(12);
    expect([quarters.at(0), quarters.at(-1)]).toEqual(['2023KW04', '2026KW03']);
    expect(distinct(labourMarket, 'richting')).toHaveLength(12);
    expect(new Set(labourMarket.map((row) => `${cell(row, 'kwartaal')} ${cell(row, 'beroepsgroep')}`)).size).toBe(
      labourMarket.length,
    );
    expect(labourMarket).toHaveLength(occupations.length * 12);
  });

  it('has long names', () => {
    expect(Math.max(...occupations.map((name) => name.length))).toBeGreaterThanOrEqual(60);
  });

  it('has all five tension classes in the first and the last quarter', () => {
    for (const quarter of ['2023KW04', '2026KW03']) {
      const bounds = [0, 0.25, 0.67, 1.5, 4, Infinity];
      const counts = bounds
        .slice(1)
        .map(
          (upper, index) =>
            tensionsIn(quarter).filter((tension) => tension >= (bounds[index] ?? 0) && tension < upper).length,
        );
      for (const count of counts) expect(count, `${quarter}: ${counts.join(', ')}`).toBeGreaterThan(0);
    }
  });

  it('marks every figure of the last quarter as provisional, and no other', () => {
    for (const row of labourMarket) {
      for (const column of ['werkzoekenden', 'vacatures', 'vervuld']) {
        const text = cell(row, column);
        expect(text).toMatch(/^(\d[\d.]*\*?|x|\.)$/);
        if (whole(text) !== undefined) expect(text.endsWith('*')).toBe(row.kwartaal === '2026KW03');
      }
    }
  });

  it('has secret and unknown cells, zero jobseekers, and no count from 1 to 4', () => {
    const figures = labourMarket.flatMap((row) =>
      ['werkzoekenden', 'vacatures', 'vervuld'].map((column) => cell(row, column)),
    );
    expect(figures.filter((text) => text === 'x').length).toBeGreaterThan(30);
    expect(figures.filter((text) => text === '.').length).toBeGreaterThan(5);
    expect(labourMarket.filter((row) => whole(cell(row, 'werkzoekenden')) === 0).length).toBeGreaterThan(3);
    expect(figures.map(whole).filter((value) => value !== undefined && value > 0 && value < 5)).toEqual([]);
  });
});

describe('overstap.csv', () => {
  it('names occupation groups of arbeidsmarkt.csv, each pair once', () => {
    const known = new Set(distinct(labourMarket, 'beroepsgroep'));
    expect(moves.length).toBeGreaterThanOrEqual(60);
    expect(moves.length).toBeLessThanOrEqual(120);
    expect(moves.filter((row) => !known.has(cell(row, 'van')) || !known.has(cell(row, 'naar')))).toEqual([]);
    expect(new Set(moves.map((row) => `${cell(row, 'van')} ${cell(row, 'naar')}`)).size).toBe(moves.length);
    expect(moves.filter((row) => row.van === row.naar)).toEqual([]);
  });

  it('moves no more people than look for work', () => {
    for (const name of distinct(moves, 'van')) {
      const last = labourMarket.find((row) => row.kwartaal === '2026KW03' && row.beroepsgroep === name);
      const moving = sum(moves.filter((row) => row.van === name).map((row) => whole(cell(row, 'aantal'))));
      expect(moving, name).toBeLessThan(whole(cell(last ?? {}, 'werkzoekenden')) ?? 0);
    }
  });
});

describe('wijken.geojson', () => {
  it('has sixteen districts with invented codes, one of two parts and one with a hole', () => {
    expect(geo.crs.properties.name).toBe('urn:ogc:def:crs:EPSG::28992');
    expect(geo.features).toHaveLength(16);
    expect(new Set(geo.features.map(({ properties }) => properties.statcode)).size).toBe(16);
    for (const { properties } of geo.features) {
      expect(properties.statcode).toMatch(/^WK9901\d\d$/);
      expect(properties.inwoners).toBeGreaterThan(0);
    }
    expect(geo.features.filter((feature) => polygonsOf(feature).length === 2)).toHaveLength(1);
    expect(geo.features.filter((feature) => polygonsOf(feature).some((rings) => rings.length === 2))).toHaveLength(1);
  });

  it('closes every ring, outer rings counter-clockwise and holes clockwise', () => {
    for (const rings of geo.features.flatMap(polygonsOf)) {
      rings.forEach((ring, index) => {
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(Math.sign(area(ring))).toBe(index === 0 ? 1 : -1);
      });
    }
  });

  it('tiles the municipality: each border is drawn once from either side, the rest is coast', () => {
    const edges = new Set<string>();
    for (const ring of geo.features.flatMap(polygonsOf).flat()) {
      ring.slice(1).forEach((point, index) => {
        const edge = `${String(ring[index])} ${String(point)}`;
        expect(edges.has(edge), edge).toBe(false);
        edges.add(edge);
      });
    }
    const coast = [...edges].filter((edge) => !edges.has(edge.split(' ').reverse().join(' ')));
    const next = new Map(coast.map((edge) => edge.split(' ') as [string, string]));
    expect(next.size, 'one way on from every point of the coast').toBe(coast.length);
    let loops = 0;
    while (next.size > 0) {
      const [start = ''] = next.keys();
      for (let at: string | undefined = start; at !== undefined;) {
        const to: string | undefined = next.get(at);
        next.delete(at);
        at = to;
      }
      loops += 1;
    }
    expect(loops, 'mainland, island and lake').toBe(3);
  });
});

describe('bedrijven.csv', () => {
  const positions = firms.map((row) => [cell(row, 'x'), cell(row, 'y')] as const);
  const placed = positions.filter(([x, y]) => x !== '' && y !== '').map(([x, y]): Point => [Number(x), Number(y)]);

  it('has 600 firms with different names', () => {
    expect(firms).toHaveLength(600);
    expect(distinct(firms, 'naam')).toHaveLength(600);
    expect(distinct(firms, 'sector')).toHaveLength(7);
  });

  it('has eleven firms without a position and three outside every district', () => {
    expect(firms.length - placed.length).toBe(11);
    const homes = placed.map((point) => geo.features.filter((feature) => contains(feature, point)).length);
    expect(homes.filter((count) => count === 0)).toHaveLength(3);
    expect(homes.filter((count) => count > 1)).toHaveLength(0);
  });

  it('has forty firms at one address', () => {
    const perAddress = new Map<string, number>();
    for (const point of placed) perAddress.set(String(point), (perAddress.get(String(point)) ?? 0) + 1);
    expect(Math.max(...perAddress.values())).toBe(40);
  });

  it('asks for six known needs and founds no firm in the future', () => {
    const needs = new Set(firms.flatMap((row) => cell(row, 'behoefte').split('|')).filter((need) => need !== ''));
    expect([...needs].sort()).toEqual(['kapitaal', 'klanten', 'netwerk', 'ruimte', 'stage en onderzoek', 'talent']);
    for (const year of distinct(firms, 'opgericht').map(Number)) {
      expect(year).toBeGreaterThanOrEqual(2009);
      expect(year).toBeLessThanOrEqual(2026);
    }
  });

  it('has blanks in size and funding, and websites under a name that cannot exist', () => {
    expect(firms.filter((row) => row.fte === '').length).toBeGreaterThan(30);
    expect(firms.filter((row) => row.financiering === '').length).toBeGreaterThan(200);
    expect(firms.filter((row) => !/^(https:\/\/voorbeeld\.example\/.+)?$/.test(cell(row, 'website')))).toEqual([]);
  });
});

describe('subsidies.csv', () => {
  it('has the promised size', () => {
    expect(subsidies.length).toBeGreaterThanOrEqual(700);
    expect(subsidies.length).toBeLessThanOrEqual(900);
    expect(distinct(subsidies, 'jaar')).toEqual(['2023', '2024', '2025', '2026']);
    expect(distinct(subsidies, 'niveau')).toEqual(['Europees', 'nationaal', 'provinciaal', 'gemeentelijk']);
    expect(distinct(subsidies, 'programma')).toHaveLength(25);
    expect(distinct(subsidies, 'thema').filter((theme) => theme !== '')).toHaveLength(8);
    expect(distinct(subsidies, 'begunstigde').length).toBeGreaterThan(150);
  });

  it('has corrections, rows without amount, theme or beneficiary, and provisional amounts in 2026 only', () => {
    const amounts = subsidies.map((row) => whole(cell(row, 'bedrag')));
    expect(amounts.filter((amount) => amount !== undefined && amount < 0).length).toBeGreaterThan(3);
    expect(
      distinct(
        subsidies.filter((_, index) => amounts[index] === undefined),
        'bedrag',
      ).sort(),
    ).toEqual(['', 'n.v.t.']);
    expect(subsidies.filter((row) => row.thema === '').length).toBeGreaterThan(5);
    expect(subsidies.filter((row) => row.begunstigde === '').length).toBeGreaterThan(5);
    subsidies.forEach((row, index) => {
      if (amounts[index] !== undefined) expect(cell(row, 'bedrag').endsWith('*')).toBe(row.jaar === '2026');
    });
  });

  it('tells its story: Europe pays most of energy and of work', () => {
    for (const theme of ['Energie en klimaat', 'Werk en inkomen']) {
      const ofTheme = subsidies.filter((row) => row.thema === theme);
      const total = (list: readonly Row[]): number => sum(list.map((row) => whole(cell(row, 'bedrag'))));
      expect(total(ofTheme.filter((row) => row.niveau === 'Europees')) / total(ofTheme)).toBeGreaterThan(0.6);
    }
  });
});

describe('municipalities', () => {
  const all = rows('gemeenten-verzonnen.csv');
  const of = (year: string) => all.filter((row) => cell(row, 'jaar') === year).map((row) => cell(row, 'regiocode'));

  it('has every municipality of 2026 once a year, with the country and the provinces; of 2026 forty or less', () => {
    for (const year of ['2023', '2024', '2025']) {
      const codes = of(year);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => code.startsWith('GM'))).toHaveLength(342);
      expect(codes.filter((code) => !code.startsWith('GM'))).toHaveLength(13);
    }
    expect(of('2026').length).toBeLessThanOrEqual(40);
  });

  it('says in the name of its column that its figures are invented', () => {
    expect(Object.keys(all[0] ?? {})).toContain('verzonnen rapportcijfer');
  });
});

describe('living in a municipality', () => {
  const all = rows('wonen-verzonnen.csv');

  it('has every municipality of 2026 once, with its name and a figure, and says that it is invented', () => {
    expect(all).toHaveLength(342);
    expect(new Set(all.map((row) => cell(row, 'gemeentecode'))).size).toBe(342);
    for (const row of all) {
      expect(cell(row, 'gemeentenaam')).not.toBe('');
      expect(cell(row, 'verzonnen rapportcijfer')).toMatch(/^[5-9],\d\d$/);
    }
  });
});

describe('datapackage.json', () => {
  const description = JSON.parse(read('datapackage.json')) as {
    readonly $schema: string;
    readonly licenses: readonly { readonly name: string }[];
    readonly resources: readonly Resource[];
  };

  it('describes every file', () => {
    expect(description.$schema).toContain('datapackage.org/profiles/2.0');
    expect(description.licenses.map(({ name }) => name)).toEqual(['CC0-1.0']);
    expect(description.resources.map(({ path }) => path).sort()).toEqual([
      'arbeidsmarkt-kort.json-stat.json',
      'arbeidsmarkt-kort.ndjson',
      'arbeidsmarkt-kort.parquet',
      'arbeidsmarkt-kort.xlsx',
      'arbeidsmarkt-kort.zip',
      'arbeidsmarkt.csv',
      'bedrijven.csv',
      'collegeprogramma.csv',
      'gemeenten-verzonnen.csv',
      'gereedheid.csv',
      'innovaties.csv',
      'overstap.csv',
      'portfolio.csv',
      'raadskalender.csv',
      'subsidies.csv',
      'vaardigheden.csv',
      'wachttijd.csv',
      'werkloosheid.csv',
      'wijken.geojson',
      'wonen-verzonnen.csv',
    ]);
  });

  it('describes every column, in order', () => {
    // What the others hold is in `other-forms.test.ts`.
    for (const { path, schema } of description.resources.filter((one) => /\.(csv|geojson)$/.test(one.path))) {
      const columns = path.endsWith('.csv')
        ? Object.keys(rows(path)[0] ?? {})
        : Object.keys(geo.features[0]?.properties ?? {});
      expect(schema.fields.map(({ name }) => name)).toEqual(columns);
      for (const field of schema.fields) expect(field.description.length).toBeGreaterThan(10);
    }
  });
});

function area(ring: Ring): number {
  return sum(ring.slice(1).map(([x, y], index) => ((ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0)) / 2));
}

/** Even-odd rule over all rings: holes and parts need no special case. */
function contains(feature: District, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygonsOf(feature).flat()) {
    ring.slice(1).forEach(([bx, by], index) => {
      const [ax, ay] = ring[index] ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
