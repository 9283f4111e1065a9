import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { shownOf } from './shown.js';
import { options, type MatrixValues } from './options.js';
import { prepare } from './prepare.js';

export function controls(data: Dataset, values: MatrixValues, locale: Locale): readonly Control[] {
  const matrix = prepare(data, values);
  const list: Control[] = [];
  if (matrix.rows.length > 2) {
    const choices = (options.order.choices ?? []).map((value) => ({ value, label: locale.say(`order.${value}`) }));
    list.push({ option: 'order', kind: 'choice', value: values.order, choices });
  }
  const folds = shownOf(matrix, { ...values, all: false }).length < matrix.rows.length;
  if (folds) list.push({ option: 'all', kind: 'flag', value: String(values.all) });
  return list;
}
