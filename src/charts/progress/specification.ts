import type { Json } from '../../vega-lite/model.js';
import type { Room } from './look.js';

/** Colours of the bars by state. */
export const colours: Readonly<Record<string, string>> = {
  reached: 'category-1',
  'on-course': 'category-1',
  behind: 'category-2',
};

/**
 * How far each goal is on its way, as a Vega-Lite specification on data with a row per goal; shares are in percent, of which some
 * are shown. Where goals stand is px of the data, since their words take as much room as they need.
 */
export function specification(shown: readonly [number, number], { left, right, height }: Room, paints = colours): Json {
  const px = (field: string, domain: readonly number[], range: readonly number[]) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { nice: false, zero: false, domain, range },
  });
  const x2 = { field: 'from' };
  const at = (field: string) => ({ x: px(field, shown, [left, right]) });
  const bar = { type: 'rule', strokeWidth: 14 };
  const tick = { type: 'tick', orient: 'vertical', opacity: 1 };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'goals' },
    height,
    encoding: { y: px('y', [0, height], [0, height]) },
    layer: [
      { name: 'track', mark: { ...bar, color: 'grid' }, encoding: { ...at('end'), x2 } },
      {
        name: 'way',
        mark: bar,
        encoding: {
          ...at('share'),
          x2,
          color: {
            field: 'state',
            type: 'nominal',
            legend: null,
            scale: { domain: Object.keys(paints), range: Object.values(paints) },
          },
        },
      },
      { name: 'target', mark: { ...tick, thickness: 3, size: 22, color: 'target' }, encoding: at('end') },
      { name: 'needed', mark: { ...tick, thickness: 2, size: 26, color: 'text' }, encoding: at('needed') },
    ],
  };
}
