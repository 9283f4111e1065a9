import type { Frame } from '../../core/frame.js';
import { roundFigures } from '../../vega-lite/scales/round-figures.js';
import type { Ends, PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';
import type { Terms } from './specification.js';

/** What the specification needs to know: `band` is the px above and below that the names of the quadrants take, so that no dot stands there. */
export function termsOf(priorities: Priorities, values: PriorityValues, { width, locale }: Frame, band: number): Terms {
  const { places, scales, reach, groups } = priorities;
  const height = Math.round(Math.min(540, Math.max(300, width * 0.62)));
  const most = places.reduce((top, { amount = 0 }) => Math.max(top, amount), 0) || 1;
  const largest = width < 560 ? 700 : 1300;
  // Many dots are small, so that they stay apart.
  const one = Math.max(16, Math.min(110, ((width - 40) * height * 0.12) / Math.max(1, places.length)));
  const area = values.size ? largest : Math.min(one * most, largest);
  const r = Math.sqrt(area) / 2 + 4;
  const axis = (name: 'x' | 'y', px: number, pad: number) => {
    const [low, high] = scales[name];
    const [from, to] = reach[name];
    const more = ((to - from) * pad) / (px - 2 * pad);
    const field = values[name]?.field;
    return {
      title: locale.say(`axis.${name}`, { name: field?.name ?? name, unit: field?.unit }),
      domain: [from - more, to + more] as Ends,
      ticks: roundFigures(
        low,
        high,
        Math.min(width >= 480 ? 10 : 5, Number.isInteger(low) && high - low < 10 ? high - low : 5),
      ),
    };
  };
  return { x: axis('x', width - 40, r), y: axis('y', height, band + r), height, most, area, groups };
}
