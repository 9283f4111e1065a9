import type { Json } from '../../vega-lite/model.js';
import type { Benchmark } from './prepare.js';
import type { RowRole } from './rows.js';
import { half, layer, rule, whole, type Terms } from './specification.js';

/** Where bars are drawn. */
export interface BarTerms extends Pick<Terms, 'domain' | 'height' | 'padding'> {
  /** Px of a bar. */
  readonly size: number;
  /** Whether the names stand on an axis; the chart places them itself. */
  readonly named?: boolean;
}

const anywhere: BarTerms = { domain: [0, 1], height: 1, padding: {}, size: 1 };

/** A bar for each region, from first to last. */
export function barsSpecification(all: Benchmark, terms: BarTerms = anywhere): Json {
  const { domain, height, size, named, padding } = terms;
  const y: Json = {
    field: 'key',
    type: 'nominal',
    sort: null,
    axis: null,
    ...(named ? { field: 'name', axis: { title: null } } : {}),
    scale: { domain: all.placed.map(({ key, name }) => (named ? name : key)), padding: 0 },
  };
  const bar = (role: RowRole, color: string) => layer(role, { type: 'bar', color, height: size }, { y });
  const margin: Json = {
    name: 'margins',
    transform: [{ filter: { field: 'upper', valid: true } }],
    mark: { type: 'rule', color: 'text', strokeWidth: 1.5 },
    encoding: { x: { field: 'lower' }, x2: { field: 'upper' }, y },
  };
  const isUnsure = all.placed.some(({ upper }) => upper !== undefined);
  return whole(height, padding, { scale: { domain, nice: false }, axis: named ? { title: null } : null, stack: null }, [
    half,
    bar('others', 'muted'),
    bar('ours', 'category-1'),
    ...(isUnsure ? [margin] : []),
    rule('median', 'height'),
    ...(all.reference ? [rule('reference', 'height', { strokeDash: [5, 3] })] : []),
  ]);
}
