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

/** The picture as a Vega-Lite specification, on data with a row for each place; see `picture.ts` for its columns. */
export function specification({ most, more }: Matrix, { encoding, height, area, isList }: Terms): Json {
  const sized = (field: string, range: readonly number[]) => ({
    field,
    type: 'quantitative',
    legend: null,
    scale: { domain: [0, most || 1], range },
  });
  const cells: readonly Json[] = [
    { name: 'cells', mark: { type: 'rect', fill: 'none', stroke: 'grid' } },
    {
      name: 'heat',
      mark: { type: 'rect', fill: 'category-1' },
      encoding: { opacity: sized('support', [0.04, 0.26]) },
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
        mark: { type: 'point', filled: true, opacity: 1, color: 'category-1' },
        encoding: { size: sized('size', [0, area]), ...more?.looks },
      },
      ...(more?.layers ?? []),
      {
        name: 'signs',
        transform: [{ filter: { field: 'state', oneOf: ['none', 'unknown', 'impossible'] } }],
        mark: { type: 'text', color: 'subtle' },
        encoding: { text: { field: 'sign', type: 'nominal' } },
      },
    ],
    config: { view: { stroke: null } },
  };
}
