import { numberAt, textAt, type Dataset } from '../../core/dataset.js';
import { grainOf } from '../../core/period.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import { quantile, rank } from './standing.js';
import type { Area } from './tables.js';

/** How many municipalities there are since 1 January 2023, and the cubes of their codes added up, which no other set of codes has. */
export const count = 342;
export const sumOfCubes = 584_958_758_302;
/** The boundaries of today are as old as that. */
export const since = '2023';

/**
 * Compares the municipalities of an ordinary file: all those of today by code, each once, with its name and a figure that is no count,
 * of one moment, and ours among them. Nothing need be looked up for these. `undefined` for any other file or wish.
 */
export function ordinary({ length }: Dataset, values: BenchmarkValues): Benchmark | undefined {
  const { region, name, period, value, municipality, compare } = values;
  const { unit, decimals } = value?.field ?? {};
  const when = textAt(period, 0);
  if (
    length !== count ||
    !decimals ||
    value?.statuses.size ||
    (compare !== 'auto' && compare !== 'all') ||
    values.view === 'bars' ||
    (['lower', 'upper', 'group', 'peers', 'at'] as const).some((option) => values[option]) ||
    (period && !(when && grainOf(when) && when >= since))
  )
    return undefined;
  let sum = 0;
  const areas = Array.from({ length }, (_, row): Area => {
    const code = textAt(region, row)?.trim() ?? '';
    if (/^GM\d{4}$/.test(code) && textAt(period, row) === when) sum += Number(code.slice(2)) ** 3;
    return {
      key: code,
      code,
      name: textAt(name, row)?.replace(/ \(gemeente\)$/, '') ?? '',
      value: numberAt(value, row),
    };
  });
  const placed = rank(areas, values);
  const asked = municipality?.trim().toLowerCase();
  const found = placed.filter(({ code, name }) => [code, name].some((word) => word?.toLowerCase() === asked));
  const [ours] = found;
  if (sum !== sumOfCubes || placed.length < count || areas.some((area) => !area.name) || !ours || found.length > 1)
    return undefined;
  return {
    isOrdinary: values.better === 'none',
    period: when ?? '',
    when: when && { period: when },
    kind: { municipality: 1 },
    placed,
    ours,
    low: quantile(placed, 0.25),
    median: quantile(placed, 0.5),
    high: quantile(placed, 0.75),
    unit,
    decimals: Math.min(decimals, 6),
    comparison: 'all',
    offered: ['all', 'province', 'size'],
  };
}
