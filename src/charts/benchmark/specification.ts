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
  /** Px down to which the lines of the middle and the country run. */
  readonly lineEnd: number;
  /** Px around the plot. */
  readonly padding: Json;
}

/** Layers that few files ask for: behind the dots, and over them. */
export interface MoreLayers {
  readonly behind: readonly Json[];
  readonly over: readonly Json[];
}

/** What the layers are when only their kinds matter. */
const anywhere: Terms = { domain: [0, 1], height: 1, above: 1, below: 1, size: 1, lineEnd: 1, padding: {} };

/** Rows of one role as a layer of that name. */
export const layer = (name: RowRole, mark: Json, encoding: Json): Json => ({
  name,
  transform: [{ filter: { field: 'role', equal: name } }],
  mark,
  encoding,
});

/** A line down from the top, for the middle or the country. */
export const rule = (role: RowRole, until: number | 'height', look: Json = {}): Json =>
  layer(
    role,
    { type: 'rule', color: 'text', strokeWidth: 1.5, ...look },
    { x: { field: 'value' }, y: { value: 0 }, y2: { value: until } },
  );

/** The middle half behind all. */
export const half = layer(
  'half',
  { type: 'rect', color: 'grid', opacity: 0.7 },
  { x: { field: 'value' }, x2: { field: 'until' }, y: { value: 0 }, y2: { value: 'height' } },
);

export function whole(height: number, padding: Json, x: Json, layers: readonly Json[]): Json {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height,
    padding,
    data: { name: 'regions' },
    encoding: { x: { field: 'value', type: 'quantitative', ...x } },
    layer: layers,
  };
}

/** Px; our own dot is larger than any other. */
export const ownRadius = 9;

/** How far a dot is from the line of the strip. */
export const offset = ({ above, below }: Pick<Terms, 'above' | 'below'>): Json => ({
  field: 'offset',
  type: 'quantitative',
  axis: null,
  scale: { domain: [-below, above], nice: false },
});

/** A dot for each region on one line, ours among them. */
export function stripSpecification(
  _all: Benchmark,
  terms: Terms = anywhere,
  { behind, over }: MoreLayers = { behind: [], over: [] },
): Json {
  const { domain, height, size, lineEnd, padding } = terms;
  const dots = (role: RowRole, look: Json) =>
    layer(role, { type: 'circle', opacity: 1, ...look }, { y: offset(terms), detail: { field: 'key' } });
  return whole(
    height,
    padding,
    { scale: { domain, nice: false, zero: false }, axis: { title: null, grid: false, tickCount: 6 } },
    [
      half,
      rule('median', lineEnd),
      ...behind,
      dots('others', { color: 'muted', size }),
      ...over,
      dots('ours', { color: 'category-1', size: Math.PI * ownRadius ** 2, stroke: 'surface' }),
    ],
  );
}
