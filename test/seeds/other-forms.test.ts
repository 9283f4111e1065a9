import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNumeric, textAt, type Dataset } from '../../src/core/dataset.js';
import { read } from '../../src/data/read.js';
import type { Reading } from '../../src/data/report.js';

const folder = new URL('../../seeds/', import.meta.url);
const open = (name: string): Promise<Reading> =>
  read(new Uint8Array(readFileSync(new URL(name, folder))), { url: `https://oeverwaard.example/${name}` });

const sectors = ['Zorg en welzijn', 'ICT en data', 'Bouw en infra'];
const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];

/** The few rows as words, numbers and statuses, without those columns that not every form has. */
function rowsOf(data: Dataset, isWanted: (row: readonly string[]) => boolean = () => true): string[] {
  const columns = ['kwartaal', 'beroepsgroep', 'richting', 'werkzoekenden', 'vacatures'].flatMap((name) =>
    data.columns.filter(({ field }) => field.name === name),
  );
  return Array.from({ length: data.length }, (_, row) =>
    columns.map((column) =>
      isNumeric(column) ? `${column.values[row]} ${column.statuses.get(row) ?? ''}` : (textAt(column, row) ?? ''),
    ),
  )
    .filter(isWanted)
    .map((row) => row.join('|'))
    .sort();
}

const whole = await open('arbeidsmarkt.csv');
const expected = rowsOf(
  whole.data,
  ([quarter = '', , sector = '']) => quarters.includes(quarter) && sectors.includes(sector),
);

describe('the same rows in other forms', () => {
  it('are 96', () => {
    expect(expected).toHaveLength(96);
    expect(expected.filter((row) => row.includes('suppressed'))).toHaveLength(5);
  });

  it.each([
    ['xlsx', 'xlsx'],
    ['zip', 'csv'],
    ['ndjson', 'ndjson'],
  ])('%s holds the rows of the CSV', async (extension, format) => {
    const { data, report } = await open(`arbeidsmarkt-kort.${extension}`);
    expect(report.format).toBe(format);
    expect(rowsOf(data)).toEqual(expected);
  });

  it('parquet holds them without the reason that a number is not there', async () => {
    const { data, report } = await open('arbeidsmarkt-kort.parquet');
    expect(report.format).toBe('parquet');
    expect(rowsOf(data)).toEqual(expected.map((row) => row.replace('suppressed', '')));
  });

  it('json-stat holds them without the sector', async () => {
    const { data, report } = await open('arbeidsmarkt-kort.json-stat.json');
    expect(report.format).toBe('json-stat');
    const withoutSector = (row: string) => row.replace(new RegExp(`(${sectors.join('|')})\\|`), '');
    expect(rowsOf(data)).toEqual(expected.map(withoutSector).sort());
  });
});
