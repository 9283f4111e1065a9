import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Benchmark } from './prepare.js';

/** What a row of the picture is for. */
export type RowRole = 'other' | 'ours' | 'median' | 'reference' | 'half';

interface PictureRow {
  readonly role: RowRole;
  /** Key of the region; absent for what stands for all of them. */
  readonly key?: string;
  readonly name?: string;
  readonly value: number;
  /** Where the middle half ends. */
  readonly until?: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Px from the line of the strip. */
  readonly offset?: number;
}

/** Of fewer the middle half, or the middle, says nothing. */
export const fewestForHalf = 4;
export const fewestForMedian = 3;

/** The regions with what they are held against, as the data that the specification draws. */
export function picture(
  { placed, ours, median, low, high, reference, unit, decimals }: Benchmark,
  offsets: readonly number[] = [],
): Dataset {
  const rows: PictureRow[] = placed.map(({ key, name, value, lower, upper }, at) => ({
    role: key === ours?.key ? 'ours' : 'other',
    key,
    name,
    value,
    ...(upper === undefined ? {} : { lower, upper }),
    offset: offsets[at] ?? 0,
  }));
  if (placed.length >= fewestForHalf) rows.push({ role: 'half', value: low, until: high });
  if (placed.length >= fewestForMedian) rows.push({ role: 'median', value: median });
  if (reference) rows.push({ role: 'reference', name: reference.name, value: reference.value });
  const about = { ...(unit === undefined ? {} : { unit }), decimals };
  const words = (name: 'role' | 'key' | 'name') =>
    textColumn(
      name,
      rows.map((row) => row[name] ?? null),
    );
  const numbers = (name: 'value' | 'until' | 'lower' | 'upper' | 'offset') =>
    numberColumn(
      name,
      rows.map((row) => row[name] ?? null),
      about,
    );
  return {
    length: rows.length,
    columns: [
      words('role'),
      words('key'),
      words('name'),
      ...(['value', 'until', 'lower', 'upper', 'offset'] as const).map(numbers),
    ],
    metadata: {},
  };
}
