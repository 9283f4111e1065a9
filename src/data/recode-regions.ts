import { textAt, type Column, type Dataset } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import type { kindOfColumn } from '../regions/region-names.js';
import { columnOf, namesOf } from './narrow.js';
import { recountReport } from './recount.js';
import type { Reading } from './report.js';

/** Moves figures to the municipalities of another year, see `regions/recode.ts`. Throws `columns` where no column holds municipalities. */
export async function recodeRegions(reading: Reading, toYear: number, named?: string): Promise<Reading> {
  const { data } = reading;
  const [{ recode }, names] = await Promise.all([import('../regions/recode.js'), import('../regions/region-names.js')]);
  const column = named
    ? columnOf(data, named)
    : data.columns.find((one) => holdsMunicipalities(data, one, names.kindOfColumn));
  if (!column) throw new PeilError('columns', { columns: namesOf(data) });
  const { data: recoded, remarks } = recode(data, { regionColumn: column.field.name, toYear });
  return recountReport(reading, recoded, { left: remarks });
}

/** Enough values to tell; a column of codes comes before one of names only where it stands first. */
const enough = 200;

function holdsMunicipalities({ length }: Dataset, column: Column, kindOf: typeof kindOfColumn): boolean {
  if (column.field.type !== 'text') return false;
  const values = new Set<string>();
  for (let row = 0; row < length && values.size < enough; row++) values.add(textAt(column, row) ?? '');
  return kindOf(values, column.field.name) === 'municipality';
}
