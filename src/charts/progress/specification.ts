import type { Json } from '../../vega-lite/model.js';
import type { Room } from './look.js';

/**
 * How far each goal is on its way, as a Vega-Lite specification on data with a row per goal; shares are in percent, of which some
 * are shown. Where goals stand is px of the data, since their words take as much room as they need.
 */
export function specification(domain: readonly [number, number], { left, right, height }: Room): Json {
  const scale = { nice: false, zero: false };
  const x = { type: 'quantitative', axis: null, scale: { ...scale, domain, range: [left, right] } };
  const down = [0, height];
  const at = (field: string): Json => ({ x: { ...x, field } });
  const known = (field: string): Json => ({ transform: [{ filter: { field, valid: true } }] });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'goals' },
    height,
    encoding: { y: { field: 'y', type: 'quantitative', axis: null, scale: { ...scale, domain: down, range: down } } },
    layer: [
      {
        name: 'track',
        ...known('end'),
        mark: { type: 'rule', strokeWidth: 14, color: 'grid' },
        encoding: { ...at('from'), x2: { field: 'end' } },
      },
      {
        name: 'way',
        ...known('share'),
        mark: { type: 'rule', strokeWidth: 14 },
        encoding: {
          ...at('from'),
          x2: { field: 'share' },
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
        ...known('end'),
        mark: { type: 'tick', orient: 'vertical', thickness: 3, size: 22, color: 'target', opacity: 1 },
        encoding: at('end'),
      },
      {
        name: 'needed',
        ...known('needed'),
        mark: { type: 'tick', orient: 'vertical', thickness: 2, size: 26, color: 'text', opacity: 1 },
        encoding: at('needed'),
      },
      {
        name: 'beyond',
        ...known('beyond'),
        mark: { type: 'point', filled: true, shape: 'triangle-right', size: 60, color: 'text', opacity: 1 },
        encoding: at('beyond'),
      },
      {
        name: 'back',
        ...known('back'),
        mark: { type: 'point', filled: true, shape: 'triangle-left', size: 60, color: 'text', opacity: 1 },
        encoding: at('back'),
      },
    ],
  };
}
