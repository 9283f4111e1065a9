import type { Specification } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { wholeSpecification } from '../../vega-lite/whole-specification.js';
import { isStrip, layoutOf } from './layout.js';
import type { BenchmarkValues } from './options.js';
import { prepare } from './prepare.js';
import { barsSpecification } from './bars-specification.js';

/** The picture with its data in it, to be opened elsewhere: names of bars are on an axis, since labels are placed by this chart itself. */
export function specificationOf(data: Dataset, values: BenchmarkValues, frame: Frame): Specification {
  const all = prepare(data, values);
  const { specification, rows } = layoutOf(all, values, frame);
  if (isStrip(all, values)) return wholeSpecification(specification, rows, values, frame);
  const scale = (
    specification['encoding'] as { readonly x: { readonly scale: { readonly domain: readonly [number, number] } } }
  ).x.scale;
  const terms = { domain: scale.domain, height: all.placed.length * 24, size: 16, named: true };
  return wholeSpecification(barsSpecification(all, terms), rows, values, frame);
}
