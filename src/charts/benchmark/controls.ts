import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { BenchmarkValues } from './options.js';
import { more } from './parts.js';
import { prepare } from './prepare.js';

/** Whom to compare with, and the period. */
export function controls(data: Dataset, values: BenchmarkValues, locale: Locale): readonly Control[] {
  const all = prepare(data, values);
  const { offered, comparison } = all;
  const choices = offered.map((value) => ({ value, label: locale.say(`compare.${value}`) }));
  const compare: Control = { option: 'compare', kind: 'choice', value: comparison, choices };
  return [...(choices.length > 1 ? [compare] : []), ...(all.isOrdinary ? [] : more.part.periodControl(all, locale))];
}
