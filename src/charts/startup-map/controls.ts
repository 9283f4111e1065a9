import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { firmsOf } from './firms.js';
import type { MapValues } from './options.js';

/** Filters for sector, need and age, as far as the data has them. */
export function controls(data: Dataset, values: MapValues, locale: Locale): readonly Control[] {
  const firms = firmsOf(data, values);
  const list = (option: 'onlySector' | 'onlyNeed', names: readonly string[]): Control[] => {
    if (names.length < 2) return [];
    const chosen = names.find((name) => name.toLowerCase() === values[option]?.trim().toLowerCase());
    return [
      {
        option,
        kind: 'choice',
        value: chosen ?? '',
        choices: [
          { value: '', label: locale.say('ui.all') },
          ...[...names].sort((a, b) => locale.compare(a, b)).map((name) => ({ value: name, label: name })),
        ],
      },
    ];
  };
  return [
    ...list('onlySector', firms.sectors.map(({ name }) => name).filter(Boolean)),
    ...list('onlyNeed', firms.needNames),
    ...(values.founded
      ? [
          {
            option: 'onlyAge',
            kind: 'choice',
            value: values.onlyAge,
            choices: ['all', 'under-5', 'over-5'].map((value) => ({
              value,
              label: locale.say(value === 'all' ? 'ui.all' : `onlyAge.${value}`),
            })),
          } as const,
        ]
      : []),
  ];
}
