import type { Json } from '../../vega-lite/model.js';
import type { Benchmark } from './prepare.js';
import type { RowRole } from './rows.js';
import { half, lines, only, whole, type Terms } from './specification.js';

/** Where bars are drawn. */
export interface BarTerms extends Pick<Terms, 'domain' | 'height'> {
  /** Px of a bar. */
  readonly size: number;
  /** Whether the names stand on an axis; the chart places them itself. */
  readonly named?: boolean;
}

/** A bar for each region, from first to last. */
export function barsSpecification(all: Benchmark, { domain, height, size, named }: BarTerms): Json {
  const y: Json = {
    field: 'key',
    type: 'nominal',
    sort: null,
    axis: null,
    ...(named ? { field: 'name', axis: { title: null } } : {}),
    scale: { domain: all.placed.map(({ key, name }) => (named ? name : key)), padding: 0 },
  };
  const bar = (name: string, role: RowRole, color: string): Json => ({
    name,
    transform: [only(role)],
    mark: { type: 'bar', color, height: size },
    encoding: { y },
  });
  const margin: Json = {
    name: 'margins',
    transform: [{ filter: { field: 'upper', valid: true } }],
    mark: { type: 'rule', color: 'text', strokeWidth: 1.5 },
    encoding: { x: { field: 'lower' }, x2: { field: 'upper' }, y },
  };
  const isUnsure = all.placed.some(({ upper }) => upper !== undefined);
  return whole(height, { scale: { domain, nice: false }, axis: named ? { title: null } : null, stack: null }, [
    half,
    bar('others', 'other', 'muted'),
    bar('ours', 'ours', 'category-1'),
    ...(isUnsure ? [margin] : []),
    ...lines(all),
  ]);
}
