import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { isNamed } from './choose.js';
import { firmsOf } from './firms.js';
import type { MapValues } from './options.js';

/** Filters for sector, need and age, as far as the data has them. */
export function controls(data: Dataset, values: MapValues, locale: Locale): readonly Control[] {
  const { sectors, needNames, founded } = firmsOf(data, values);
  const all = locale.say('ui.all');
  const list = (option: 'onlySector' | 'onlyNeed', names: readonly string[]): Control[] =>
    names.length < 2
      ? []
      : [
          {
            option,
            kind: 'choice',
            value: names.find((name) => isNamed(name, values[option] ?? '')) ?? '',
            choices: ['', ...names.toSorted(locale.compare)].map((value) => ({ value, label: value || all })),
          },
        ];
  return [
    ...list(
      'onlySector',
      sectors.flatMap(({ name }) => name || []),
    ),
    ...list('onlyNeed', needNames),
    ...(founded
      ? [
          {
            option: 'onlyAge',
            kind: 'choice',
            value: values.onlyAge,
            choices: ['all', 'under-5', 'over-5'].map((value) => ({
              value,
              label: value === 'all' ? all : locale.say(`onlyAge.${value}`),
            })),
          } as const,
        ]
      : []),
  ];
}
