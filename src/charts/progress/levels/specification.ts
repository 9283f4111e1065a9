import type { Json } from '../../../vega-lite/model.js';
import type { Room } from '../look.js';

/** Px that a level takes at most. */
export const step = 38;

/** The levels of skills as dots, filled up to the level that is there, as a Vega-Lite specification. */
export function specification(levels: number, { left, right, height }: Room): Json {
  const px = (field: string, domain: readonly number[], range: readonly number[]) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain, range, nice: false, zero: false },
  });
  const x = px('level', [0.5, levels + 0.5], [left, Math.min(right, left + step * levels)]);
  const y = px('y', [0, height], [0, height]);
  const only = (role: string) => [{ filter: { field: 'role', equal: role } }];
  const point = { type: 'point', opacity: 1 };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'levels' },
    height,
    encoding: { x, y },
    layer: [
      { name: 'open', transform: only('open'), mark: { ...point, filled: true, size: 160, color: 'grid' } },
      {
        name: 'held',
        transform: only('held'),
        mark: { ...point, filled: true, size: 160 },
        encoding: {
          color: {
            field: 'state',
            type: 'nominal',
            legend: null,
            scale: { domain: ['reached', 'behind', 'unknown'], range: ['category-1', 'category-2', 'muted'] },
          },
        },
      },
      {
        name: 'wanted',
        transform: only('wanted'),
        mark: { ...point, filled: false, size: 480, color: 'text', strokeWidth: 2 },
      },
    ],
  };
}
