import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { when } from './facts.js';
import type { BenchmarkValues } from './options.js';
import { prepare } from './prepare.js';

/** Whom to compare with, and the period. */
export function controls(data: Dataset, values: BenchmarkValues, locale: Locale): readonly Control[] {
  const { peers, periods, period } = prepare(data, values);
  const list: Control[] = [];
  if (peers.offered.length > 1)
    list.push({
      option: 'compare',
      kind: 'choice',
      value: peers.comparison,
      choices: peers.offered.map((value) => ({ value, label: locale.say(`compare.${value}`) })),
    });
  if (periods.length > 1)
    list.push({
      option: 'at',
      kind: 'choice',
      value: period,
      choices: [...periods].reverse().map((value) => ({ value, label: locale.write(when(value) ?? '') })),
    });
  return list;
}
