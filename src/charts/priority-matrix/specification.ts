import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { roundFigures } from '../../vega-lite/scales/round-figures.js';
import { looksOf } from './groups.js';
import type { Ends, PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';

/**
 * The picture as a Vega-Lite specification, on data with a row for each quadrant, line and place; see `picture.ts`. `band` is the px
 * above and below that the names of the quadrants take, so that no dot stands there.
 */
export function specification(
  priorities: Priorities,
  values: PriorityValues,
  { width, locale }: Pick<Frame, 'width' | 'locale'>,
  band: number,
) {
  const { places, groups } = priorities;
  const height = Math.round(Math.min(540, Math.max(300, width * 0.62)));
  const most = places.reduce((top, { amount = 0 }) => Math.max(top, amount), 0) || 1;
  const largest = width < 560 ? 700 : 1300;
  // Many dots are small, so that they stay apart.
  const one = Math.max(16, Math.min(110, ((width - 40) * height * 0.12) / (places.length || 1)));
  const area = values.size ? largest : Math.min(one * most, largest);
  const r = Math.sqrt(area) / 2 + 4;
  const axis = (field: 'x' | 'y', px: number, pad: number) => {
    const { low, high, reach } = priorities[field];
    const [from, to] = reach;
    // What it shows is a little more than its scale.
    const more = ((to - from) * pad) / (px - 2 * pad);
    const { name = field, unit } = values[field]?.field ?? {};
    return {
      field,
      type: 'quantitative',
      scale: { domain: [from - more, to + more] as Ends },
      axis: {
        title: locale.say(`axis.${field}`, { name, unit }),
        // A step for each point of a short scale.
        values: roundFigures(low, high, Number.isInteger(low) && high - low < 10 ? high - low : 5),
        grid: false,
      },
    };
  };
  const layer = (name: string, mark: Json, encoding: Json): Json => ({
    name,
    transform: [{ filter: { field: 'role', equal: name } }],
    mark,
    encoding,
  });
  const ends = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const looks = looksOf(groups);
  return {
    data: { name: 'items' },
    height,
    encoding: { x: axis('x', width - 40, r), y: axis('y', height, band + r) },
    layer: [
      layer('begin', { type: 'rect', color: 'accent', opacity: 0.1 }, ends),
      layer('split', { type: 'rule', color: 'axis', strokeWidth: 1.5 }, ends),
      layer(
        'items',
        { type: 'point', filled: true, opacity: 0.9, stroke: 'surface', strokeWidth: 1 },
        {
          ...looks,
          detail: { field: 'name', type: 'nominal' },
          size: { field: 'amount', type: 'quantitative', legend: null, scale: { domain: [0, most], range: [0, area] } },
        },
      ),
      layer('unsized', { type: 'point', filled: false, size: 60, opacity: 1 }, looks),
    ],
    config: { view: { stroke: 'grid' } },
  };
}

export type PrioritySpecification = ReturnType<typeof specification>;
