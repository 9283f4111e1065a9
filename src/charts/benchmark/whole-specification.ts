import type { Specification } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { wholeSpecification } from '../../vega-lite/whole-specification.js';
import { barsSpecification, type BarTerms } from './bars-specification.js';
import { isStrip } from './is-strip.js';
import { layoutOf } from './layout-of.js';
import type { BenchmarkValues } from './options.js';
import { prepare } from './prepare.js';

/** The picture with its data in it, to be opened elsewhere: names of bars are on an axis, since labels are placed by this chart itself. */
export function specificationOf(data: Dataset, values: BenchmarkValues, frame: Frame): Specification {
  const all = prepare(data, values);
  const { specification, rows } = layoutOf(all, values, 0, frame);
  if (isStrip(all, values)) return wholeSpecification(specification, rows, values, frame);
  const { x } = specification['encoding'] as { readonly x: { readonly scale: Pick<BarTerms, 'domain'> } };
  const { domain } = x.scale;
  const terms: BarTerms = { domain, height: all.placed.length * 24, size: 16, padding: {}, named: true };
  return wholeSpecification(barsSpecification(all, terms), rows, values, frame);
}
