import type { Json } from '../../vega-lite/model.js';
import type { Matrix } from './prepare.js';
import { rare } from './rarely.js';

/** Where the pairs stand: in the cells of a matrix, or along the lines of a list. */
export interface Terms {
  readonly x: Json;
  readonly y: Json;
  /** Px of the plot. */
  readonly height: number;
  /** Px² of the largest symbol. */
  readonly area: number;
  readonly isList: boolean;
}

const only = (...states: readonly string[]): Json => ({ filter: { field: 'state', oneOf: states } });

/** The picture as a Vega-Lite specification, on data with a row for each place; see `picture.ts` for its columns. */
export function specification(
  { most, isOdd }: Pick<Matrix, 'most' | 'isOdd'>,
  { x, y, height, area, isList }: Terms,
): Json {
  const domain = [0, most || 1];
  const cells: readonly Json[] = [
    { name: 'cells', mark: { type: 'rect', fill: 'none', stroke: 'grid' } },
    {
      name: 'heat',
      transform: [only('support')],
      mark: { type: 'rect', fill: 'category-1' },
      encoding: {
        opacity: { field: 'size', type: 'quantitative', legend: null, scale: { domain, range: [0.04, 0.26] } },
      },
    },
  ];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'pairs' },
    height,
    encoding: { x, y, ...(isList ? { detail: ['row', 'column'].map((field) => ({ field, type: 'nominal' })) } : {}) },
    layer: [
      ...(isList ? [] : cells),
      {
        name: 'symbols',
        transform: [only('support', 'against')],
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: {
          size: { field: 'size', type: 'quantitative', legend: null, scale: { domain, range: [0, area] } },
          ...(isOdd ? rare.part.looks : { color: { value: 'category-1' } }),
        },
      },
      ...(isOdd ? rare.part.layers : []),
      {
        name: 'signs',
        transform: [only('none', 'unknown', 'impossible')],
        mark: { type: 'text', color: 'subtle' },
        encoding: { text: { field: 'sign', type: 'nominal' } },
      },
    ],
    config: { view: { stroke: null } },
  };
}
