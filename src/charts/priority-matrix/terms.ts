import { ticks as round } from 'd3-array';
import type { Frame } from '../../core/frame.js';
import type { Ends, PriorityValues } from './options.js';
import { amountOf } from './picture.js';
import type { Priorities } from './prepare.js';
import type { Terms } from './specification.js';

/** What the specification needs to know: `band` is the px above and below that the names of the quadrants take, so that no dot stands there. */
export function termsOf(priorities: Priorities, values: PriorityValues, { width, locale }: Frame, band: number): Terms {
  const { places, scales, split, groups } = priorities;
  const height = Math.round(Math.min(540, Math.max(300, width * 0.62)));
  const most = places.reduce((top, place) => Math.max(top, amountOf(place) ?? 0), 0) || 1;
  const largest = width < 560 ? 700 : 1300;
  // Many dots are small, so that they stay apart.
  const one = Math.max(16, Math.min(110, ((width - 40) * height * 0.12) / Math.max(1, places.length)));
  const area = values.size ? largest : Math.min(one * most, largest);
  const r = Math.sqrt(area) / 2 + 4;
  const wide = (name: 'x' | 'y', px: number, pad: number): Ends => {
    const found = places.map((place) => place[name]);
    const low = found.reduce((least, one) => Math.min(least, one), Math.min(scales[name][0], split[name]));
    const high = found.reduce((top, one) => Math.max(top, one), Math.max(scales[name][1], split[name]));
    const more = ((high - low) * pad) / (px - 2 * pad);
    return [low - more, high + more];
  };
  const title = (name: 'x' | 'y') => {
    const field = values[name]?.field;
    return locale.say(`axis.${name}`, { name: field?.name ?? name, unit: field?.unit });
  };
  const [x, y] = [scales.x, scales.y].map(([low, high]) =>
    round(low, high, Math.min(width >= 480 ? 10 : 5, Number.isInteger(low) && high - low < 10 ? high - low : 5)),
  );
  return {
    titles: { x: title('x'), y: title('y') },
    domains: { x: wide('x', width - 40, r), y: wide('y', height, band + r) },
    ticks: { x: x ?? [], y: y ?? [] },
    height,
    most,
    area,
    groups,
  };
}
