import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { orders, type MatrixValues } from './options.js';
import { prepare } from './prepare.js';

export function controls(data: Dataset, values: MatrixValues, locale: Locale): readonly Control[] {
  const { rows, more } = prepare(data, values);
  const choices = orders.map((value) => ({ value, label: locale.say(`order.${value}`) }));
  return rows.length > 2
    ? [{ option: 'order', kind: 'choice', value: values.order, choices }, ...(more?.controls(rows, values) ?? [])]
    : [];
}
