import type { Json } from '../../vega-lite/model.js';
import type { Matrix } from './prepare.js';

/** Where the pairs stand: in the cells of a matrix, or along the lines of a list. */
export interface Terms {
  readonly encoding: Json;
  /** Px of the plot. */
  readonly height: number;
  /** Px² of the largest symbol. */
  readonly area: number;
  /** Whether they stand without cells; default false. */
  readonly isList?: boolean;
}

const only = (...states: readonly string[]): Json => ({ filter: { field: 'state', oneOf: states } });

/** The picture as a Vega-Lite specification, on data with a row for each place; see `picture.ts` for its columns. */
export function specification({ most, more }: Matrix, { encoding, height, area, isList }: Terms): Json {
  const sized = (range: readonly number[]) => ({
    field: 'size',
    type: 'quantitative',
    legend: null,
    scale: { domain: [0, most || 1], range },
  });
  const cells: readonly Json[] = [
    { name: 'cells', mark: { type: 'rect', fill: 'none', stroke: 'grid' } },
    {
      name: 'heat',
      transform: [only('support')],
      mark: { type: 'rect', fill: 'category-1' },
      encoding: { opacity: sized([0.04, 0.26]) },
    },
  ];
  return {
    data: { name: 'pairs' },
    height,
    encoding,
    layer: [
      ...(isList ? [] : cells),
      {
        name: 'symbols',
        transform: [only('support', 'against')],
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: { size: sized([0, area]), ...(more?.looks ?? { color: { value: 'category-1' } }) },
      },
      ...(more?.layers ?? []),
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
