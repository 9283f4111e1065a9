import { columnNamed, selectRows, textAt, type Dataset } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';

/** A column by which the reader may filter, with the values it holds. */
export interface Filter {
  readonly column: string;
  readonly values: readonly string[];
}

/** The filters that a page asks for (`filters="richting, sector"`), for columns that are there. */
export function filterChoices(data: Dataset, asked: string | undefined, locale: Locale): readonly Filter[] {
  const names = (asked ?? '').split(',').map((name) => name.trim());
  return names.flatMap((name) => {
    const column = columnNamed(data, name);
    if (!column) return [];
    const values = new Set<string>();
    for (let row = 0; row < data.length; row++) {
      const value = textAt(column, row);
      if (value !== undefined) values.add(value);
    }
    return [{ column: name, values: [...values].sort((a, b) => locale.compare(a, b)) }];
  });
}

/** The rows whose columns hold the values asked for; `''` asks for nothing. */
export function keepRows(data: Dataset, kept: Readonly<Record<string, string>>): Dataset {
  const asked = Object.entries(kept).filter(([, value]) => value !== '');
  if (asked.length === 0) return data;
  const columns = asked.map(([name, value]) => [columnNamed(data, name), value] as const);
  const rows: number[] = [];
  for (let row = 0; row < data.length; row++) {
    if (columns.every(([column, value]) => textAt(column, row) === value)) rows.push(row);
  }
  return selectRows(data, rows);
}
