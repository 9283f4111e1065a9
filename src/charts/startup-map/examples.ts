import type { Example } from '../../core/chart.js';

/** Four districts of an invented town, RD metres; the harbour has a hole and an island. */
const district = (code: string, name: string, inhabitants: number | null, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties: { code, naam: name, ...(inhabitants === null ? {} : { inwoners: inhabitants }) },
  geometry: { type, coordinates },
});

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const districts = (inhabitants: boolean) =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features: [
      district('WK01', 'Oude Kern', inhabitants ? 6200 : null, [
        [
          [100000, 450000],
          [102200, 449700],
          [102500, 451600],
          [101200, 452300],
          [99800, 451800],
          [100000, 450000],
        ],
      ]),
      district(
        'WK02',
        'Haven',
        inhabitants ? 1400 : null,
        [
          [
            [
              [102200, 449700],
              [104600, 449500],
              [104900, 451200],
              [102500, 451600],
              [102200, 449700],
            ],
            square(103200, 450200, 103700, 450700),
          ],
          [square(105200, 449900, 105600, 450300)],
        ],
        'MultiPolygon',
      ),
      district('WK03', 'Noordveld', inhabitants ? 9800 : null, [
        [
          [99800, 451800],
          [101200, 452300],
          [102500, 451600],
          [104900, 451200],
          [104700, 453400],
          [100500, 453600],
          [99800, 451800],
        ],
      ]),
      district('WK04', 'Landgoed de Lange Linde en Omstreken', null, [
        [
          [97600, 450300],
          [100000, 450000],
          [99800, 451800],
          [100500, 453600],
          [98000, 453000],
          [97600, 450300],
        ],
      ]),
    ],
  });

const sectors = [
  'Digitaal',
  'Energie',
  'Zorgtechniek',
  'Water',
  'Bouw',
  'Voedsel',
  'Ontwerp',
  'Onderwijs',
  'Vervoer',
  'Mode',
];
const needs = ['talent', 'kapitaal', 'ruimte', 'netwerk', 'talent|kapitaal', '', '"ruimte;talent"', 'klanten'];

/** The same scatter every time, without a random number. */
function firms(count: number, kinds: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const turn = at * 2.399963;
    const far = 60 * Math.sqrt(at * (count > 100 ? 4 : 9));
    const x = Math.round(102700 + Math.cos(turn) * far * 1.3);
    const y = Math.round(451000 + Math.sin(turn) * far * 0.7);
    return `Bedrijf ${at + 1};${sectors[Math.floor(((at * 0.618034) % 1) ** 1.5 * kinds)]};${2012 + (at % 15)};${(at % 9) + 0.5};${needs[at % needs.length]};${x};${y}`.replaceAll(
      '.',
      ',',
    );
  });
  return ['naam;sector;opgericht;fte;behoefte;x;y', ...rows].join('\n');
}

const few = `naam;sector;opgericht;fte;financiering;behoefte;x;y;website
Kadelicht;Energie;2022;4,5;€ 250.000;kapitaal|ruimte;101200;450900;https://voorbeeld.example/kadelicht
Kiemkas;Voedsel;2024;2;;ruimte;103900;450900;
Sluiswachter;Water;2016;12;€ 1.200.000;talent;104200;449900;javascript:alert(1)
Denkdeel;Digitaal;2025;1;;talent|netwerk;101900;452600;
Zorgvonk;Zorgtechniek;2019;.;€ 90.000*;kapitaal;98900;451400;www.voorbeeld.example
Hoekhuis;Ontwerp;;3;;klanten;105400;450100;`;

/** Pictures of the startup map in its states. */
export const examples: readonly Example[] = [
  { name: 'few', data: few, options: {}, boundaries: districts(true) },
  { name: 'many', data: firms(300, 7), options: {}, boundaries: districts(true) },
  { name: 'zoomed', data: firms(300, 7), options: { zoom: 6, center: '102700,451000' }, boundaries: districts(true) },
  { name: 'plain-areas', data: firms(60, 3), options: {}, boundaries: districts(false) },
  { name: 'no-boundaries', data: few, options: {} },
  { name: 'more-sectors', data: firms(120, 10), options: { onlyNeed: 'talent' }, boundaries: districts(true) },
  {
    name: 'one-address',
    data: `naam;sector;opgericht;behoefte;x;y\n${Array.from({ length: 12 }, (_, at) => `Verzamelgebouw ${at + 1};${sectors[at % 4]};${2015 + at};ruimte;101000;451000`).join('\n')}`,
    options: { zoom: 50, center: '101000,451000' },
    boundaries: districts(true),
  },
  {
    name: 'traps',
    data: `naam;sector;opgericht;behoefte;lat;lon
Goed;Energie;2022;talent;52,045;4,59
Omgewisseld;Energie;2023;talent;4,60;52,046
Zonder plek;;2020;ruimte;;
Halve plek;Water;2021;ruimte;52,04;
Nul;Water;onbekend;;0;0
Ver weg;Digitaal;2018;kapitaal;52,37;4,9`,
    options: {},
    boundaries: districts(true),
  },
  {
    name: 'by-area',
    data: `naam;wijkcode;sector;behoefte\n${['WK01', 'WK01', 'wk02', 'Noordveld', 'WK99', 'WK03'].map((code, at) => `Firma ${at + 1};${code};${sectors[at % 3]};talent`).join('\n')}`,
    options: {},
    boundaries: districts(true),
  },
  {
    name: 'one-cell',
    data: 'naam;positie\nGraden;52.045,4.59\nWKT;POINT(4.60 52.046)\nRD;102500 451000\nGeoJSON;[4.61, 52.05]',
    options: {},
    boundaries: districts(false),
  },
  { name: 'nothing-left', data: few, options: { onlySector: 'Mode' }, boundaries: districts(true) },
];
