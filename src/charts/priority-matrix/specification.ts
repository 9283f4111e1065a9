import type { Json } from '../../vega-lite/model.js';
import { looksOf } from './groups.js';
import type { Ends } from './options.js';

/** An axis. */
export interface AxisTerms {
  readonly title: string;
  /** What it shows: a little more than its scale. */
  readonly domain: Ends;
  /** Figures along it. */
  readonly ticks: readonly number[];
}

export interface Terms {
  readonly x: AxisTerms;
  readonly y: AxisTerms;
  readonly height: number;
  /** The amount of the largest dot, and its px². */
  readonly most: number;
  readonly area: number;
  readonly groups: readonly string[];
}

/** The picture as a Vega-Lite specification, on data with a row for each quadrant, line and place; see `picture.ts`. */
export function specification({ x, y, height, most, area, groups }: Terms): Json {
  const axis = (field: 'x' | 'y', { title, domain, ticks: values }: AxisTerms): Json => ({
    field,
    type: 'quantitative',
    scale: { domain },
    axis: { title, values, grid: false },
  });
  const layer = (name: string, mark: Json, encoding: Json): Json => ({
    name,
    transform: [{ filter: { field: 'role', equal: name } }],
    mark,
    encoding,
  });
  const ends = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const looks = looksOf(groups);
  return {
    data: { name: 'items' },
    height,
    encoding: { x: axis('x', x), y: axis('y', y) },
    layer: [
      layer('begin', { type: 'rect', color: 'accent', opacity: 0.1 }, ends),
      layer('split', { type: 'rule', color: 'axis', strokeWidth: 1.5 }, ends),
      layer(
        'items',
        { type: 'point', filled: true, opacity: 0.9, stroke: 'surface', strokeWidth: 1 },
        {
          ...looks,
          detail: { field: 'name', type: 'nominal' },
          size: { field: 'amount', type: 'quantitative', legend: null, scale: { domain: [0, most], range: [0, area] } },
        },
      ),
      layer('unsized', { type: 'point', filled: false, size: 60, opacity: 1 }, looks),
    ],
    config: { view: { stroke: 'grid' } },
  };
}
