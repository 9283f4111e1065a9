import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { options, type MatrixValues } from './options.js';
import { prepare } from './prepare.js';
import { mostRows } from './shown.js';

export function controls(data: Dataset, values: MatrixValues, locale: Locale): readonly Control[] {
  const { rows } = prepare(data, values);
  const choices = (options.order.choices ?? []).map((value) => ({ value, label: locale.say(`order.${value}`) }));
  const list: Control[] = [{ option: 'order', kind: 'choice', value: values.order, choices }];
  if (rows.length > mostRows) list.push({ option: 'all', kind: 'flag', value: `${values.all}` });
  return rows.length > 2 ? list : [];
}
