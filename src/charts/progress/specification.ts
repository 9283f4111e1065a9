import type { Json } from '../../vega-lite/model.js';
import type { Look, Room } from './look.js';

/**
 * How far each goal is on its way, as a Vega-Lite specification on data with a row per goal; shares are in percent, of which some
 * are shown. Where goals stand is px of the data, since their words take as much room as they need.
 */
export function specification(
  shown: readonly [number, number],
  { left, right, height }: Room,
  states: Look['states'],
): Json {
  const px = (field: string, domain: readonly number[], range: readonly number[]) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { nice: false, zero: false, domain, range },
  });
  const layer = (name: string, field: string, mark: Json, more?: Json): Json => ({
    name,
    mark,
    encoding: { x: px(field, shown, [left, right]), ...more },
  });
  const bar = { type: 'rule', strokeWidth: 14 };
  const x2 = { field: 'from' };
  const tick = { type: 'tick', orient: 'vertical', opacity: 1 };
  const paints = Object.values(states).map(([, paint]) => paint);
  const color = {
    field: 'state',
    type: 'nominal',
    legend: null,
    scale: { domain: Object.keys(states), range: paints },
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'goals' },
    height,
    encoding: { y: px('y', [0, height], [0, height]) },
    layer: [
      layer('track', 'end', { ...bar, color: 'grid' }, { x2 }),
      layer('way', 'share', bar, { x2, color }),
      layer('target', 'end', { ...tick, thickness: 3, size: 22, color: 'target' }),
      layer('needed', 'needed', { ...tick, thickness: 2, size: 26, color: 'text' }),
    ],
  };
}
