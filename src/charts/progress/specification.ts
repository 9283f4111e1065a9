import type { Json } from '../../vega-lite/model.js';
import type { Room } from './look.js';

/**
 * How far each goal is on its way, as a Vega-Lite specification on data with a row per goal; shares are in percent, of which some
 * are shown. Where goals stand is px of the data, since their words take as much room as they need.
 */
export function specification(domain: readonly [number, number], { left, right, height }: Room): Json {
  const scale = { nice: false, zero: false };
  const x = { type: 'quantitative', axis: null, scale: { ...scale, domain, range: [left, right] } };
  const x2 = { field: 'from' };
  const tick = { type: 'tick', orient: 'vertical', opacity: 1 };
  const down = [0, height];
  const at = (field: string): Json => ({ x: { ...x, field } });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'goals' },
    height,
    encoding: { y: { field: 'y', type: 'quantitative', axis: null, scale: { ...scale, domain: down, range: down } } },
    layer: [
      {
        name: 'track',
        mark: { type: 'rule', strokeWidth: 14, color: 'grid' },
        encoding: { ...at('end'), x2 },
      },
      {
        name: 'way',
        mark: { type: 'rule', strokeWidth: 14 },
        encoding: {
          ...at('share'),
          x2,
          color: {
            field: 'state',
            type: 'nominal',
            legend: null,
            scale: {
              domain: ['reached', 'on-course', 'behind', 'overdue', 'unknown'],
              range: ['category-1', 'category-1', 'category-2', 'category-2', 'muted'],
            },
          },
        },
      },
      {
        name: 'target',
        mark: { ...tick, thickness: 3, size: 22, color: 'target' },
        encoding: at('end'),
      },
      {
        name: 'needed',
        mark: { ...tick, thickness: 2, size: 26, color: 'text' },
        encoding: at('needed'),
      },
    ],
  };
}
