import type { Frame } from '../../core/frame.js';
import { roundFigures } from '../../vega-lite/scales/round-figures.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';
import type { AxisTerms, Terms } from './specification.js';

/** What the specification needs to know: `band` is the px above and below that the names of the quadrants take, so that no dot stands there. */
export function termsOf(priorities: Priorities, values: PriorityValues, { width, locale }: Frame, band: number): Terms {
  const { places, groups } = priorities;
  const height = Math.round(Math.min(540, Math.max(300, width * 0.62)));
  const most = Math.max(...places.map(({ amount = 0 }) => amount), 0) || 1;
  const largest = width < 560 ? 700 : 1300;
  // Many dots are small, so that they stay apart.
  const one = Math.max(16, Math.min(110, ((width - 40) * height * 0.12) / (places.length || 1)));
  const area = values.size ? largest : Math.min(one * most, largest);
  const r = Math.sqrt(area) / 2 + 4;
  const axis = (name: 'x' | 'y', px: number, pad: number): AxisTerms => {
    const { low, high, reach } = priorities[name];
    const [from, to] = reach;
    const more = ((to - from) * pad) / (px - 2 * pad);
    const { name: title = name, unit } = values[name]?.field ?? {};
    const steps = high - low;
    return {
      title: locale.say(`axis.${name}`, { name: title, unit }),
      domain: [from - more, to + more],
      ticks: roundFigures(low, high, Math.min(width < 480 ? 5 : 10, Number.isInteger(low) && steps < 10 ? steps : 5)),
    };
  };
  return { x: axis('x', width - 40, r), y: axis('y', height, band + r), height, most, area, groups };
}
