import type { Json } from '../../vega-lite/model.js';
import type { Ends } from './options.js';

export interface Terms {
  readonly titles: { readonly x: string; readonly y: string };
  /** What the axes show: a little more than the scales. */
  readonly domains: { readonly x: Ends; readonly y: Ends };
  /** Figures on the axes. */
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly height: number;
  /** The amount of the largest dot, and its px². */
  readonly most: number;
  readonly area: number;
  readonly groups: readonly string[];
}

/** Groups that have a colour and a shape of their own. */
export const mostGroups = 6;

const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'];
const only = (role: string): Json => ({ filter: { field: 'role', equal: role } });

/** The picture as a Vega-Lite specification, on data with a row for each quadrant, line and place; see `picture.ts`. */
export function specification({ titles, domains, ticks, height, most, area, groups }: Terms): Json {
  const axis = (name: 'x' | 'y'): Json => ({
    field: name,
    type: 'quantitative',
    scale: { domain: domains[name], zero: false, nice: false },
    axis: { title: titles[name], values: ticks[name], grid: false },
  });
  const named = groups.slice(0, mostGroups);
  const looks = named.length > 0 && {
    color: {
      field: 'group',
      type: 'nominal',
      legend: null,
      scale: { domain: [...named, ''], range: [...named.map((_, at) => `category-${at + 1}`), 'muted'] },
    },
    shape: {
      field: 'group',
      type: 'nominal',
      legend: null,
      scale: { domain: [...named, ''], range: [...shapes.slice(0, named.length), 'circle'] },
    },
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'items' },
    height,
    encoding: { x: axis('x'), y: axis('y') },
    layer: [
      {
        name: 'begin',
        transform: [only('begin')],
        mark: { type: 'rect', color: 'accent', opacity: 0.1 },
        encoding: { x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        name: 'split',
        transform: [only('split')],
        mark: { type: 'rule', color: 'axis', strokeWidth: 1.5 },
        encoding: { x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        name: 'items',
        transform: [only('item')],
        mark: { type: 'point', filled: true, opacity: 0.9, stroke: 'surface', strokeWidth: 1 },
        encoding: {
          ...looks,
          detail: { field: 'name', type: 'nominal' },
          size: { field: 'amount', type: 'quantitative', legend: null, scale: { domain: [0, most], range: [0, area] } },
        },
      },
      {
        name: 'unsized',
        transform: [only('unsized')],
        mark: { type: 'point', filled: false, size: 60, opacity: 1 },
        ...(looks ? { encoding: looks } : {}),
      },
    ],
    config: { view: { stroke: 'grid' } },
  };
}
