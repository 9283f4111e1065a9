import type { TemplateResult } from 'lit';
import { columnNamed, selectRows, textAt, type Dataset } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';
import { select } from './control-bar.js';

/** The filters that a page asks for (`filters="richting, sector"`), for columns that are there, as lists to choose from. */
export function filterControls(
  data: Dataset,
  asked: string,
  kept: Readonly<Record<string, string>>,
  locale: Locale,
  keep: (column: string, value: string) => void,
): readonly TemplateResult[] {
  return asked.split(',').flatMap((written) => {
    const name = written.trim();
    const column = columnNamed(data, name);
    if (!column) return [];
    const values = new Set<string>();
    for (let row = 0; row < data.length; row++) {
      const value = textAt(column, row);
      if (value !== undefined) values.add(value);
    }
    const sorted = [...values].sort((a, b) => locale.compare(a, b)).map((value) => ({ value, label: value }));
    const choices = [{ value: '', label: locale.say('ui.all') }, ...sorted];
    return [select(name, kept[name] ?? '', choices, (value) => keep(name, value))];
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
