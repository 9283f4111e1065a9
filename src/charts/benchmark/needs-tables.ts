import { textAt, type Dataset } from '../../core/dataset.js';
import { grainOf } from '../../core/period.js';
import type { BenchmarkValues } from './options.js';
import { count, since, sumOfCubes } from './ordinary.js';
import { plainCode } from './today-regions.js';

/**
 * Whether a file or a wish asks for the tables of regions: not where each period has all municipalities of today by code, every row
 * its name, none is older than the boundaries of today, and no province, size or list is compared with.
 */
export function needsTables({ length }: Dataset, values: BenchmarkValues): boolean {
  const { region, name, period, compare, peers } = values;
  if (!/^(auto|all|group)$/.test(compare) || peers) return true;
  const asked = values.municipality?.trim().toLowerCase();
  const found = new Set<string>();
  const seen = new Set<string>();
  const periods = new Set<string>();
  let sum = 0;
  for (let row = 0; row < length; row++) {
    const code = textAt(region, row)?.trim() ?? '';
    const called = textAt(name, row)
      ?.trim()
      .replace(/ \(gemeente\)$/, '')
      .toLowerCase();
    const when = textAt(period, row) ?? '';
    if (!plainCode.test(code) || !called || (period && !(grainOf(when) && when >= since))) return true;
    periods.add(when);
    if (!code.startsWith('GM')) continue;
    if (asked === code.toLowerCase() || asked === called) found.add(code);
    seen.add(`${when} ${code}`);
    sum += Number(code.slice(2)) ** 3;
  }
  const isWhole = seen.size === count * periods.size && sum === sumOfCubes * periods.size;
  return !isWhole || (asked !== undefined && found.size !== 1);
}
