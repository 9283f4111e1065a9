import type { Dataset } from '../../core/dataset.js';
import { plainDataset } from '../../kit/plain-dataset.js';
import type { Benchmark } from './prepare.js';

/** What a row of the picture is for. */
export type RowRole = 'others' | 'ours' | 'median' | 'reference' | 'half';

const texts = ['role', 'key', 'name'] as const;
const figures = ['value', 'until', 'lower', 'upper', 'offset'] as const;

/** `until` is where the middle half ends, `offset` px from the line of the strip; a row without `key` stands for all regions. */
type PictureRow = { readonly role: RowRole } & {
  readonly [K in (typeof texts)[number]]?: string;
} & { readonly [K in (typeof figures)[number]]?: number | undefined };

/** Of fewer the middle half, or the middle, says nothing. */
export const fewestForHalf = 4;
export const fewestForMedian = 3;

/** The regions with what they are held against, as the data that the specification draws. */
export function picture(all: Benchmark, offsets: readonly number[] = []): Dataset {
  const { placed, ours, median, low, high, reference, unit, decimals } = all;
  const rows = placed.map((one, at): PictureRow => ({
    ...one,
    role: one === ours ? 'ours' : 'others',
    offset: offsets[at] ?? 0,
  }));
  if (placed.length >= fewestForHalf) rows.push({ role: 'half', value: low, until: high });
  if (placed.length >= fewestForMedian) rows.push({ role: 'median', value: median });
  if (reference) rows.push({ role: 'reference', name: reference.name, value: reference.value });
  return plainDataset(rows, texts, figures, unit ? { unit, decimals } : { decimals });
}
