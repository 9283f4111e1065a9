import { describe, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { withoutTraces } from '../proof/damage.js';
import { refuseInvented } from '../proof/spelled.js';

/** Answers in which every figure that may come out is 41; places and codes are other. */
const stat = (value: unknown, status: unknown) => ({
  version: '2.0',
  class: 'dataset',
  id: ['soort', 'geo', 'time'],
  size: [1, 2, 2],
  role: { metric: ['soort'], time: ['time'] },
  dimension: {
    soort: { category: { label: { a: 'Banen' }, unit: { a: { decimals: 0, label: 'aantal' } } } },
    geo: { category: { index: ['GM0344', 'GM0363'] } },
    time: { label: 'Jaar', category: { index: { '2022': 0, '2023': 1 }, label: { '2022': '2022' } } },
  },
  value,
  status,
});
const forms: readonly (readonly [name: string, url: string, value: unknown])[] = [
  ['JSON-stat, dense', 'https://a.nl/x', stat([41, 41, null, 41], ['p', '', 'c', ':'])],
  ['JSON-stat, sparse', 'https://a.nl/x', stat({ 0: 41, 3: 41 }, { 0: 'be', 1: 'c' })],
  [
    'JSON-stat 1',
    'https://a.nl/x',
    { d: { value: [41, 41], dimension: { id: ['g'], size: [2], g: { category: { index: { a: 0, b: 1 } } } } } },
  ],
  [
    'ArcGIS',
    'https://a.nl/FeatureServer/0/query',
    {
      objectIdFieldName: 'OBJECTID',
      spatialReference: { wkid: 28992 },
      fields: [
        { name: 'OBJECTID', type: 'esriFieldTypeOID' },
        { name: 'aantal', type: 'esriFieldTypeInteger', alias: 'Aantal' },
        { name: 'soort', type: 'esriFieldTypeInteger', domain: { codedValues: [{ code: 1, name: 'een' }] } },
        { name: 'sinds', type: 'esriFieldTypeDate' },
      ],
      features: [
        {
          attributes: { OBJECTID: 1, aantal: 41, soort: 1, sinds: 1_714_521_600_000 },
          geometry: { x: 136_000, y: 455_000 },
        },
        {
          attributes: { OBJECTID: 2, aantal: null, soort: 1, sinds: null },
          geometry: {
            rings: [
              [
                [0, 0],
                [0, 9],
                [9, 9],
                [0, 0],
              ],
            ],
          },
        },
      ],
      exceededTransferLimit: true,
    },
  ],
  [
    'Opendatasoft 1',
    'https://a.nl/api/records/1.0/search',
    {
      nhits: 9,
      records: [
        {
          recordid: 'a',
          fields: { aantal: 41, geo_point_2d: [52, 5], geo_shape: { type: 'Point', coordinates: [5, 52] } },
        },
      ],
    },
  ],
  [
    'Opendatasoft 2',
    'https://a.nl/api/explore/v2.1/catalog/datasets/x/records?limit=100',
    { total_count: 9, results: [{ aantal: 41, geo_point_2d: { lon: 5, lat: 52 } }] },
  ],
  [
    'Opendatasoft, export',
    'https://a.nl/api/explore/v2.1/catalog/datasets/x/exports/json',
    [
      { aantal: 41, plek: { lon: 5, lat: 52 } },
      { aantal: null, plek: null },
    ],
  ],
  [
    'CKAN',
    'https://a.nl/api/3/action/datastore_search?limit=5000',
    { success: true, result: { total: 9, fields: [{ id: 'aantal', type: 'int' }], records: [{ _id: 1, aantal: 41 }] } },
  ],
  [
    'CKAN, dataset',
    'https://a.nl/api/3/action/package_show',
    { success: true, result: { title: 'x', resources: [{ url: 'https://a.nl/a.csv', format: 'CSV', name: 'a' }] } },
  ],
  [
    'features',
    'https://a.nl/collections/x/items',
    {
      type: 'FeatureCollection',
      numberMatched: 9,
      links: [{ rel: 'next', href: '?a=2' }],
      features: [
        {
          type: 'Feature',
          properties: { statcode: 'GM0344', jaarcode: 2023, aantal: 41 },
          geometry: { type: 'Point', coordinates: [5, 52] },
        },
        {
          type: 'Feature',
          properties: { statcode: 'GM0344', jaarcode: 2024, aantal: 41 },
          geometry: { type: 'MultiPoint', coordinates: [[5, 52]] },
        },
      ],
    },
  ],
  [
    'Socrata',
    'https://a.nl/resource/m9d7-ebf2.json',
    [{ aantal: '41', plek: { type: 'Point', coordinates: [5, 52] } }, { aantal: null }],
  ],
];
const swaps = [
  'null',
  '{}',
  '[]',
  '"."',
  '41',
  '-1',
  '1e99',
  'true',
  '"2023"',
  '[[1]]',
  '{"value":[]}',
  '""',
  '[null]',
  '{"a":{"b":1}}',
];
/** How many damaged answers of each form are read. */
const times = 10_000;

withoutTraces();

describe('answers of services that are not as they should be', () => {
  it.each(forms)(
    `%s: ${times} times something else in one place, or cut off`,
    async (_, url, whole) => {
      const text = JSON.stringify(whole);
      let seed = 7;
      const chance = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
      const places = [...text.matchAll(/(?<=[:[,])(?:"[^"]*"(?!:)|-?[\d.]+|null|true|\[[^[\]]*\]|\{[^{}]*\})/g)];
      for (let round = 0; round < times; round++) {
        const { index, 0: found } = places[chance(places.length)]!;
        const swap = swaps[chance(swaps.length)]!;
        const at = chance(text.length);
        const changed =
          round % 6 === 0
            ? text.slice(0, at) + text.slice(at + 1 + chance(9))
            : text.slice(0, index) + swap + text.slice(index + found.length);
        const more = (link: string) => {
          if (round % 4 === 1) return Promise.reject(new PeilError('not-found'));
          // A further page that is as bad as the first.
          return Promise.resolve({
            bytes: new TextEncoder().encode(/csv/.test(link) ? 'aantal\n41\n' : changed),
            contentType: '',
          });
        };
        try {
          const reading = await read(
            new TextEncoder().encode(changed),
            round % 2 ? { url, more, settings: { maxRows: 8 } } : { url },
          );
          // 41 is in the file of the catalogue too.
          refuseInvented(reading, `${changed} 41`);
        } catch (error) {
          if (!(error instanceof PeilError)) throw new Error(changed, { cause: error });
        }
      }
    },
    60_000,
  );

  it('tables of Eurostat: 10,000 times', async () => {
    const text = 'unit,geo\\TIME_PERIOD\t2022 \t2023 \nEUR,NL\t41 p\t: \nEUR,BE\t41 be\t: c\n';
    let seed = 5;
    const chance = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const signs = ['\t', '\n', ',', '\\', ':', ' ', 'x', '4', '', '"', '\r', '.'];
    for (let round = 0; round < 10_000; round++) {
      let changed = text;
      for (let edits = 1 + chance(3); edits > 0; edits--) {
        const at = chance(changed.length);
        changed = changed.slice(0, at) + signs[chance(signs.length)] + changed.slice(at + chance(3));
      }
      try {
        refuseInvented(await read(new TextEncoder().encode(changed)), changed);
      } catch (error) {
        if (!(error instanceof PeilError)) throw new Error(changed, { cause: error });
      }
    }
  });
});
