import type { Json } from '../../../vega-lite/model.js';
import type { Room } from '../look.js';

/** Px that a level takes at most. */
export const step = 38;

/** The levels of skills as dots, filled up to the level that is there, as a Vega-Lite specification. */
export function specification(levels: number, room?: Room): Json {
  const domain = [0.5, levels + 0.5];
  const place = room && [room.left, Math.min(room.right, room.left + step * levels)];
  const x = {
    field: 'level',
    type: 'quantitative',
    title: null,
    axis: room ? null : { tickMinStep: 1, grid: false },
    scale: { domain, nice: false, zero: false, ...(place && { range: place }) },
  };
  const y = room
    ? {
        field: 'y',
        type: 'quantitative',
        axis: null,
        scale: { domain: [0, room.height], range: [0, room.height], nice: false, zero: false },
      }
    : { field: 'goal', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } };
  const only = (role: string) => [{ filter: { field: 'role', equal: role } }];
  const point = { type: 'point', opacity: 1 };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'levels' },
    ...(room ? { height: room.height } : { width: 300, height: { step: 32 } }),
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
