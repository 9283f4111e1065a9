import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { bringAll } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { isFull } from './compare.js';
import { fullStrip } from './full-strip.js';
import { hasRare } from './has-rare.js';
import { isMany, isStrip } from './is-strip.js';
import { bars, many, rare, regions } from './more-parts.js';
import type { BenchmarkValues } from './options.js';
import { prepare } from './prepare.js';

/** Brings what a file that is not ordinary asks for; `undefined` when all is there. */
export function bringMore(data: Dataset, values: BenchmarkValues): Promise<Words> | undefined {
  const coming = regions.bring(values);
  if (coming) return coming;
  const all = prepare(data, values);
  const hasDots = isStrip(all, values);
  return (
    bringAll([!hasDots && bars, isMany(all, values) && many, isFull(all) && hasRare(all, values) && rare], values) ??
    bringSpecified(() => (hasDots ? fullStrip(all) : bars.part.barsSpecification(all)), values, values)
  );
}
