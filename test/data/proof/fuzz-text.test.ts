import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../../src/core/boundaries.js';
import { readBoundaries } from '../../../src/data/read-boundaries.js';
import { read } from '../../../src/data/read.js';
import { damaged, disturbed, fuzz, rounds, type Random } from './damage.js';
import { refuseInvented, spelledIn } from './spelled.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, encoding = 'utf-8') => new TextDecoder(encoding).decode(bytes);

const tables = [
  'gemeente;jaar;bedrag (x 1000);groei %\nUtrecht;2024;1.234,5;-0,7\nZeist;2024;56,25;x\nBaarn;2023;.;12,0\n',
  'name,year,"amount, total",note\nUtrecht,2024,"1,234.50",ok\n"De Bilt",2024,"€ 99.75","a ""b"""\nBaarn,2023,(12.25),\n',
  'Bevolking\n;;\nPerioden;Mannen;Vrouwen\n;aantal;x 1 000\n2021*;10.234;88\n2022;9.876;-\n2023;7 654;99\n\n© CBS, 1-2-2024\n',
  'code\taantal\tdeel\nGM0344\t41\t1e-3\nGM0363\t7\t.5\nGM0518\t-12\t2,5\n',
  '\ufeffa|b\n1|2\n3|4\n5|x\n',
];
const cellSigns = [
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  '.',
  '-',
  '*',
  'x',
  '€ ',
  ' ',
  '1.234',
  '12,50',
  '1,2,3',
  'n.v.t.',
  '0',
  '-99999',
  '(x mln)',
];

const lists = [
  '[{"gemeente":"Utrecht","aantal":41,"deel":1.25},{"gemeente":"Zeist","aantal":null,"deel":-0.5},{"gemeente":"Baarn","aantal":"1.234","deel":7e-2}]',
  '{"titel":"x","value":[{"a":1,"b":{"c":22}},{"a":3,"b":{"c":44}}],"fields":[{"id":"a"}]}',
  '{"GM0344":{"n":357597,"p":1.9},"GM0363":{"n":872757,"p":1.8}}',
  '{"jaar":[2021,2022],"aantal":[10,20]}',
  '{"GM0344":357597,"GM0363":872757}',
  '[[1,"a"],[2,"b"]]',
];
const values = [
  'null',
  '{}',
  '[]',
  '""',
  '"."',
  '41',
  '-1',
  '1e99',
  '1e400',
  'true',
  '"2023KW01"',
  '[[1]]',
  '[null]',
  '"1.234,5"',
  '"x"',
  '{"a":{"b":1}}',
  '"geheim"',
  '12345678901234567890',
];
const jsonPart = /"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|null|true|false|[[\]{},:]/g;

const ring = '[[136000,455000],[137000,455000],[137000,456000.5],[136000,455000]]';
const maps = [
  `{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:28992"}},"features":[{"type":"Feature","properties":{"statcode":"GM0344","statnaam":"Utrecht"},"geometry":{"type":"Polygon","coordinates":[${ring}]}},{"type":"Feature","id":7,"properties":{"statcode":"GM0363"},"geometry":{"type":"MultiPolygon","coordinates":[[${ring}]]}}]}`,
  '{"type":"FeatureCollection","numberMatched":2,"features":[{"type":"Feature","properties":{"code":"a"},"geometry":{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}},{"type":"Feature","properties":{"code":"b"},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[[[5,52],[5.2,52],[5.1,52.2],[5,52]]]}]}}]}',
];
const topologies = [
  '{"type":"Topology","objects":{"g":{"type":"GeometryCollection","crs":{"properties":{"name":"EPSG:28992"}},"geometries":[{"type":"Polygon","arcs":[[0,1]],"properties":{"statcode":"GM0344"}},{"type":"MultiPolygon","arcs":[[[-2,2]]],"properties":{"statcode":"GM0363"}}]}},"arcs":[[[136000,455000],[136000,456000]],[[136000,456000],[137000,456000.5],[136000,455000]],[[136000,455000],[135000,455500],[136000,456000]]]}',
  '{"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[5,52]},"objects":{"g":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":"GM0344","arcs":[[0]]}]}},"arcs":[[[0,0],[100,0],[0,100],[-100,-100]]]}',
];
const points = [
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"naam":"a","aantal":41,"deel":0.25},"geometry":{"type":"Point","coordinates":[5.25,52.125]}},{"type":"Feature","properties":{"naam":"b","aantal":null},"geometry":{"type":"MultiPoint","coordinates":[[5.5,52.5]]}}]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"aantal":"1.250"},"geometry":{"type":"Point","coordinates":[136000,455000]}},{"type":"Feature","properties":{"aantal":"7"},"geometry":null}]}',
  '{"type":"Topology","objects":{"p":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[136000,455000],"properties":{"n":41}}]}},"arcs":[]}',
];

/** One of some texts with faults: half of them in its bytes, half in its parts. */
const faulty =
  (texts: readonly string[], part: RegExp, others: readonly string[]) =>
  (random: Random): Uint8Array => {
    const text = texts[random(texts.length)]!;
    return random(2) ? bytesOf(disturbed(text, part, others, random)) : damaged(bytesOf(text), random);
  };

describe(`${rounds} damaged texts of each kind`, { timeout: 90_000 }, () => {
  it('CSV: no number that is not in the text', async () => {
    const kept = await fuzz(
      21,
      faulty(tables, /[;,\t|\r\n"]|[^;,\t|\r\n"]+/g, cellSigns),
      (bytes) => read(bytes),
      (reading, bytes) => refuseInvented(reading, textOf(bytes, reading.report.encoding)),
    );
    expect(kept).toBeGreaterThan(rounds / 2);
  });

  it('JSON: no number that is not in the text', async () => {
    const kept = await fuzz(
      22,
      faulty(lists, jsonPart, values),
      (bytes) => read(bytes),
      (reading, bytes) => refuseInvented(reading, textOf(bytes, reading.report.encoding)),
    );
    expect(kept).toBeGreaterThan(rounds / 10);
  });

  it('GeoJSON and TopoJSON as rows: no number that is not in the text', async () => {
    const kept = await fuzz(
      23,
      faulty(points, jsonPart, values),
      (bytes) => read(bytes),
      (reading, bytes) => {
        const crs = reading.report.remarks.find(({ kind }) => kind === 'report.crs')?.facts.crs;
        // Metres of the web become degrees.
        const isConverted = typeof crs === 'string' && crs.startsWith('Web');
        refuseInvented(reading, textOf(bytes, reading.report.encoding), () => isConverted);
      },
    );
    expect(kept).toBeGreaterThan(rounds / 10);
  });

  const placesOf = ({ areas }: Boundaries) =>
    areas.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.flatMap((one) => Array.from(one))));

  it.each([
    ['GeoJSON', maps],
    ['TopoJSON', topologies],
  ])('%s as areas: no place that is not in the text', async (name, texts) => {
    const kept = await fuzz(
      name.length + 24,
      faulty(texts, jsonPart, values),
      (bytes) => readBoundaries(bytes),
      (boundaries, bytes) => {
        const places = placesOf(boundaries);
        const text = textOf(bytes);
        const spelled = spelledIn(text, ',');
        const isAsWritten = boundaries.crs === 'rd' && !text.includes('transform');
        for (const place of places)
          if (!Number.isFinite(place) || (isAsWritten && !spelled(place))) throw new Error(`invented ${place}`);
        const [west, south, east, north] = boundaries.bounds;
        if (boundaries.areas.length === 0 || !(west <= east && south <= north)) throw new Error('no areas');
      },
    );
    expect(kept).toBeGreaterThan(rounds / 20);
  });
});
