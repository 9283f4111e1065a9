import { numberColumn } from '../../core/dataset.js';
import { listOf, objectOf } from '../../vega-lite/json.js';
import { farthest, lowest } from './bullets.js';
import type { Picture, Place } from './look.js';

/** Points with arrows to what lies outside the picture. */
export function withFar({ specification, rows }: Picture, places: readonly Place[]): Picture {
  const { layer, ...view } = specification;
  const [, { encoding }] = listOf(layer).map(objectOf) as [unknown, Record<string, unknown>];
  const { x } = objectOf(encoding);
  const arrow = (name: string, shape: string) => ({
    name,
    mark: { type: 'point', filled: true, shape, size: 60, color: 'text', opacity: 1 },
    encoding: { x: { ...objectOf(x), field: name } },
  });
  const column = (name: string, end: number) =>
    numberColumn(
      name,
      places.map(({ goal: { share = 0 } }) => ((share - end) * end > 0 ? end : null)),
    );
  return {
    specification: {
      ...view,
      layer: [...listOf(layer), arrow('beyond', 'triangle-right'), arrow('back', 'triangle-left')],
    },
    rows: { ...rows, columns: [...rows.columns, column('beyond', farthest), column('back', lowest)] },
  };
}
