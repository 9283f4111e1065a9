import type { Json } from '../../vega-lite/model.js';
import type { Benchmark } from './prepare.js';
import type { RowRole } from './rows.js';

/** Where a specification is drawn. */
export interface Terms {
  /** The first and the last figure on the axis. */
  readonly domain: readonly [number, number];
  /** Px of the plot. */
  readonly height: number;
  /** Px above the line, and below it. */
  readonly above: number;
  readonly below: number;
  /** Area of a dot, px². */
  readonly size: number;
  /** Px down to which the lines of the middle and the country run; default all the way. */
  readonly lineEnd?: number;
}

/** From the top of the plot to its bottom. */
const tall: Json = { y: { value: 0 }, y2: { value: 'height' } };

export const only = (role: RowRole): Json => ({ filter: { field: 'role', equal: role } });

/** Strip and bars have these: the middle half, the middle and what is compared with. */
export function lines({ reference }: Benchmark, until: number | string = 'height'): readonly Json[] {
  const rule = (role: RowRole, look: Json): Json => ({
    name: role,
    transform: [only(role)],
    mark: { type: 'rule', color: 'text', ...look },
    encoding: { x: { field: 'value' }, ...tall, y2: { value: until } },
  });
  return [
    rule('median', { strokeWidth: 1.5 }),
    ...(reference ? [rule('reference', { strokeWidth: 1.5, strokeDash: [5, 3] })] : []),
  ];
}

export const half: Json = {
  name: 'half',
  transform: [only('half')],
  mark: { type: 'rect', color: 'grid', opacity: 0.7 },
  encoding: { x: { field: 'value' }, x2: { field: 'until' }, ...tall },
};

export function whole(height: number, x: Json, layer: readonly Json[]): Json {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height,
    data: { name: 'regions' },
    encoding: { x: { field: 'value', type: 'quantitative', ...x } },
    layer,
  };
}

/** Px from the middle of our own dot to its corners, and its area. */
export const ownRadius = 10;
const ownSize = 2 * ownRadius ** 2;

/** A dot for each region on one line, ours among them. */
export function stripSpecification(all: Benchmark, { domain, height, above, below, size, lineEnd }: Terms): Json {
  const y: Json = {
    field: 'offset',
    type: 'quantitative',
    axis: null,
    scale: { domain: [-below, above], nice: false },
  };
  const x = { scale: { domain, nice: false, zero: false }, axis: { title: null, grid: false, tickCount: 6 } };
  const isUnsure = all.ours?.lower !== undefined && all.ours.upper !== undefined;
  return whole(height, x, [
    half,
    ...lines(all, lineEnd),
    {
      name: 'others',
      transform: [only('other')],
      mark: { type: 'circle', color: 'muted', size, opacity: 1 },
      encoding: { y, detail: { field: 'key' } },
    },
    ...(isUnsure
      ? [
          {
            name: 'margin',
            transform: [only('ours')],
            mark: { type: 'rule', color: 'category-1', strokeWidth: 4, opacity: 0.5 },
            encoding: { x: { field: 'lower' }, x2: { field: 'upper' }, y },
          },
        ]
      : []),
    {
      name: 'ours',
      transform: [only('ours')],
      mark: {
        type: 'point',
        filled: true,
        shape: 'diamond',
        color: 'category-1',
        size: ownSize,
        opacity: 1,
        stroke: 'surface',
      },
      encoding: { y, detail: { field: 'key' } },
    },
  ]);
}
