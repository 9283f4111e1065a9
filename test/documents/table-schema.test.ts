import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/all.js';
import type { AnyChart } from '../../src/core/chart.js';
import { numberColumn, textColumn, type Dataset } from '../../src/core/dataset.js';
import type { Option } from '../../src/core/option.js';
import { plainName } from '../../src/core/plain-name.js';
import { resolve } from '../../src/core/resolve.js';
import { missingMark } from '../../src/data/missing-marks.js';
import { channelNotes } from '../../src/documents/channel-notes.js';
import { tableSchema } from '../../src/documents/table-schema.js';

// A chart that draws whatever columns there are asks for none, and has no schema.
const all = (charts as readonly AnyChart[]).filter(({ options }) =>
  Object.values(options as Record<string, Option<unknown>>).some(({ kind }) => kind === 'channel'),
);
const optionsOf = (chart: AnyChart) => Object.entries(chart.options) as [string, Option<unknown>][];
const headings = (file: string) =>
  readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)[0]
    ?.split(';') ?? [];

// From the Table Schema profile of Data Package 2.0.
const types =
  'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(
    ' ',
  );
const schemaProperties = ['$schema', 'name', 'title', 'fields', 'fieldsMatch', 'missingValues'];
const fieldProperties = ['name', 'title', 'type', 'description', 'example', 'decimalChar', 'groupChar', 'bareNumber'];

describe.each(all.map((chart) => [chart.name, chart] as const))('the table schema of %s', (_, chart) => {
  const schema = tableSchema(chart);

  it('follows the rules of Table Schema 2', () => {
    expect(schema.$schema).toBe('https://datapackage.org/profiles/2.0/tableschema.json');
    expect(Object.keys(schema).filter((key) => !key.startsWith('peil:') && !schemaProperties.includes(key))).toEqual(
      [],
    );
    expect(['exact', 'equal', 'subset', 'superset', 'partial']).toContain(schema.fieldsMatch);
    expect(schema.fields.length).toBeGreaterThan(0);
    const names = schema.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of schema.fields) {
      expect(Object.keys(field).filter((key) => !key.startsWith('peil:') && !fieldProperties.includes(key))).toEqual(
        [],
      );
      expect(field.name).toMatch(/\S/);
      expect(types).toContain(field.type);
      // Only numbers may say how they are written.
      if (field.type !== 'number') expect(field).not.toHaveProperty('decimalChar');
    }
    const values = schema.missingValues.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('has each channel of the options and nothing else', () => {
    const channels = optionsOf(chart).filter(([, { kind }]) => kind === 'channel');
    expect(schema.fields.map((field) => [field['peil:channel'], field.name, ...field['peil:synonyms']])).toEqual(
      channels.map(([name, { synonyms = [] }]) => [name, ...synonyms]),
    );
    for (const field of schema.fields) {
      const inAll = chart.forms.every((form) => form.includes(field['peil:channel']));
      expect([field.name, field['peil:required']]).toEqual([field.name, inAll]);
      expect(field['peil:descriptionEn']).toMatch(/\.$/);
    }
    const lists = optionsOf(chart).filter(([, { kind }]) => kind === 'channels');
    expect(Object.keys(schema['peil:lists'] ?? {})).toEqual(lists.map(([name]) => name));
  });

  it('names columns by which Peil finds their channels', () => {
    const data: Dataset = {
      length: 1,
      metadata: {},
      columns: schema.fields.map(({ name, type, 'peil:channel': channel }) => {
        const needed = chart.options[channel]?.type;
        return type === 'number'
          ? numberColumn(name, [1])
          : textColumn(name, ['1'], needed === 'period' || needed === 'date' ? needed : 'text');
      }),
    };
    const { found } = resolve(chart, {}, data, '2026-11-22');
    const expected = schema.fields.map((field) => [field['peil:channel'], field.name]);
    expect(Object.fromEntries(found.map(({ option, column }) => [option, column]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('speaks Dutch of every column, of no column that is gone', () => {
    const channels = optionsOf(chart).filter(([, { kind }]) => kind.startsWith('channel'));
    expect(Object.keys(channelNotes[chart.name] ?? {}).sort()).toEqual(channels.map(([name]) => name).sort());
    for (const { about, example } of Object.values(channelNotes[chart.name] ?? {})) {
      expect(about).toMatch(/^\p{Lu}.*\.$/u);
      expect(example).toMatch(/\S/);
    }
  });
});

it('is there for every chart but the one that takes any data', () => {
  expect(charts.map(({ name }) => name).filter((name) => !all.some((chart) => chart.name === name))).toEqual([
    'vega-lite',
  ]);
});

it('says only marks for what is missing that Peil reads so', () => {
  const [first] = all;
  const words = { geheim: 'suppressed', onbekend: 'unknown', 'kan niet voorkomen': 'impossible' };
  for (const { value, label } of tableSchema(first!).missingValues) {
    expect([value, missingMark(value)]).toEqual([value, words[label as keyof typeof words]]);
  }
});

it.each([
  ['arbeidsmarkt.csv', 'job-matching', ['richting']],
  ['overstap.csv', 'job-matching', []],
  ['bedrijven.csv', 'startup-map', []],
  ['subsidies.csv', 'funding-flows', ['programma', 'thema']],
])('knows the columns of seeds/%s that %s uses', (file, name, besides) => {
  const { fields } = tableSchema(all.find((chart) => chart.name === name)!);
  const known = new Set(fields.flatMap((field) => [field.name, ...field['peil:synonyms']].map(plainName)));
  expect(headings(file).length).toBeGreaterThan(2);
  // `richting` is a synonym of occupation, and `beroepsgroep` a better one.
  expect(headings(file).filter((heading) => !known.has(plainName(heading)))).toEqual(
    besides.filter((heading) => !known.has(plainName(heading))),
  );
});
