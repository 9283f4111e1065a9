import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { prepare } from './prepare.js';
import type { PriorityValues } from './options.js';

export function controls(data: Dataset, values: PriorityValues): readonly Control[] {
  return prepare(data, values).items.length > 45 ? [{ option: 'all', kind: 'flag', value: String(values.all) }] : [];
}
