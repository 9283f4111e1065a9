import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIrregular } from '../../../src/data/read-irregular.js';
import { readRegular } from '../../../src/data/read-regular.js';
import { read } from '../../../src/data/read.js';
import { textOf } from '../../../src/data/text-of.js';

type Row = Readonly<Record<string, string>>;

// The acid tests of the field: https://github.com/maxogden/csv-spectrum, with what each file says as JSON.
const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const cases = readdirSync(join(folder, 'csvs')).map((name) => name.replace('.csv', ''));

/** What the JSON says; one of them has the phone number of another row than its CSV, and is no list. */
function meant(name: string): readonly Row[] {
  const told = JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')) as Row | Row[];
  const rows = Array.isArray(told) ? told : [told];
  return name === 'location_coordinates' ? rows.map((row) => ({ ...row, 'Contact Phone Number': '2095257564' })) : rows;
}

describe('csv-spectrum', () => {
  it('is whole', () => {
    expect(cases.length).toBe(12);
  });

  it.each(cases)('%s: the same names and cells', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'csvs', `${name}.csv`)));
    const { text } = await textOf(bytes);
    const rows = meant(name);
    const names = Object.keys(rows[0]!);
    const table = readRegular(text, {}) ?? (await readIrregular(text));
    expect([table.names, table.left]).toEqual([names, []]);
    expect(table.columns).toEqual(names.map((column) => rows.map((row) => row[column])));

    const types = Object.fromEntries(names.map((column) => [column, 'text' as const]));
    const { data } = await read(bytes, { settings: { types } });
    expect(data.columns.map(({ field }) => field.name)).toEqual(names);
    expect(data.columns.map(({ values }) => Array.from<unknown>(values).map((value) => value ?? ''))).toEqual(
      names.map((column) => rows.map((row) => row[column])),
    );
  });
});
