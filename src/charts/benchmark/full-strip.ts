import type { Json } from '../../vega-lite/model.js';
import type { Benchmark } from './prepare.js';
import { layer, offset, rule, stripSpecification, type Terms } from './specification.js';

/** The strip of any file: with what is compared with, and the margin of ours. */
export function fullStrip(all: Benchmark, terms?: Terms): Json {
  const { reference, ours } = all;
  const y = offset(terms ?? { above: 1, below: 1 });
  const margin = {
    ...layer(
      'ours',
      { type: 'rule', color: 'category-1', strokeWidth: 4, opacity: 0.5 },
      { x: { field: 'lower' }, x2: { field: 'upper' }, y },
    ),
    name: 'margin',
  };
  return stripSpecification(all, terms, {
    behind: reference ? [rule('reference', terms?.lineEnd ?? 1, { strokeDash: [5, 3] })] : [],
    over: ours?.lower !== undefined && ours.upper !== undefined ? [margin] : [],
  });
}
