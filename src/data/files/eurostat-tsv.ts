import type { Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import type { RawTable } from '../raw-table.js';
import type { ReadSettings, Remark } from '../report.js';
import { tidy } from '../services/tidy.js';
import { ObservationFlags } from './observation-flags.js';
import { timeCode } from './time-code.js';

/**
 * Reads the tab-separated tables of Eurostat: a row for each figure, with a column for each dimension and one for the period.
 * `first` holds how the text begins, the names of the dimensions and what the columns are.
 */
export function readEurostatTsv(text: string, first: RegExpExecArray, settings: ReadSettings = {}): RawTable {
  const [head = '', ...lines] = text.split(/\r\n?|\n/);
  const [, packed = '', across = ''] = first;
  const keys = packed.split(',').map((key) => key.trim());
  const periods = head
    .split('\t')
    .slice(1)
    .map((cell) => timeCode(cell.trim()));
  const cells = [...keys, across.trim()].map((): string[] => []);
  const values: (number | null)[] = [];
  const statuses = new Map<number, Status>();
  const flags = new ObservationFlags();
  let odd = 0;
  lines.forEach((line, at) => {
    if (!line.trim()) return;
    const [row = '', ...figures] = line.split('\t');
    const codes = row.split(',').map((code) => code.trim());
    if (codes.length !== keys.length || figures.length !== periods.length)
      throw new PeilError('broken', { line: at + 2, found: line.slice(0, 40) });
    figures.forEach((figure, column) => {
      codes.forEach((code, place) => cells[place]?.push(code));
      cells[keys.length]?.push(periods[column] ?? '');
      const [, written = '', letters = ''] = /^\s*(-?[\d.eE+-]+|:)?\s*([a-z]*)\s*$/.exec(figure) ?? [];
      if (!written && figure.trim()) odd++;
      const { value, status } = flags.read(written === ':' ? null : written || null, letters);
      if (status) statuses.set(values.length, status);
      values.push(value);
    });
  });
  if (values.length === 0) throw new PeilError('empty', { columns: [...keys, across] });
  const remarks: Remark[] = [...flags.remarks()];
  if (odd) remarks.push(insight('report.odd-figures', { count: odd }));
  return tidy(
    {
      format: 'eurostat-tsv',
      length: values.length,
      dimensions: [
        ...keys.map((key, at) => ({ key, title: key, isTime: false, cells: cells[at] ?? [] })),
        {
          key: across.trim(),
          title: across.trim(),
          isTime: /time|period|year/i.test(across),
          cells: cells[keys.length] ?? [],
        },
      ],
      figures: [{ measure: { key: 'value', title: 'value' }, values, statuses }],
      metadata: { source: 'Eurostat' },
      left: [],
      remarks,
    },
    settings,
  );
}
