import type { Scales, ScaleType, Size } from '../model.js';
import { parts } from '../parts/parts.js';
import { asked, isContinuous } from './use.js';
import type { Use } from './use.js';

/** What a scale maps to: px of the plot, or looks. */
export function rangeOf(
  channel: string,
  type: ScaleType,
  uses: readonly Use[],
  size: Size,
  built: Scales,
): readonly unknown[] {
  const range = asked(uses, 'range');
  if (Array.isArray(range))
    return range.map((one: unknown) => (one === 'width' ? size.width : one === 'height' ? size.height : one));
  const full = /^[xy]/.test(channel)
    ? extentOf(channel, type, size, built)
    : parts.scales.part.standardRange(channel, type, uses, size);
  const [low, high] = [asked(uses, 'rangeMin'), asked(uses, 'rangeMax')];
  return full.length === 2 ? [low ?? full[0], high ?? full[1]] : full;
}

/** Px of an axis, or of the place on it within which a channel moves marks. */
function extentOf(channel: string, type: ScaleType, { width, height }: Size, built: Scales): readonly [number, number] {
  const isUp = channel.startsWith('y') && isContinuous(type);
  const extent = channel.startsWith('x') ? width : height;
  if (channel.length === 1) return isUp ? [extent, 0] : [0, extent];
  const main = built[channel.charAt(0)];
  if (main) return [0, main.bandwidth];
  return isUp ? [extent / 2, -extent / 2] : [-extent / 2, extent / 2];
}
