import type { ScaleType } from '../model.js';
import { objectOf } from '../json.js';
import { hasZero } from './domain.js';
import { asked } from './use.js';
import { roundEnds } from './round-figures.js';
import { momentOf, type Use } from './use.js';

/** Both ends of a quantity: with zero, and rounded, where Vega-Lite does so. */
export function endsOf(
  channel: string,
  type: ScaleType,
  domain: readonly unknown[],
  uses: readonly Use[],
  range: readonly unknown[],
): readonly [number, number] {
  let [low, high] = [Number(domain[0]), Number(domain.at(-1))];
  if (hasZero(channel, uses, type)) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const given = (word: string, otherwise: number) => {
    const value = asked(uses, word);
    return value === undefined ? otherwise : type === 'time' ? momentOf(value) : Number(value);
  };
  [low, high] = [given('domainMin', low), given('domainMax', high)];
  const padding = Number(asked(uses, 'padding') ?? (/^[xy]$/.test(channel) ? usualPadding(channel, uses) : 0));
  if (padding > 0 && low !== high) {
    const span = Math.abs(Number(range[1]) - Number(range[0]));
    const more = ((high - low) * padding) / (span - 2 * padding);
    [low, high] = [low - more, high + more];
  }
  const isNice = asked(uses, 'nice') ?? uses.some((use) => isNiceAlone(channel, use));
  if (!isNice || type === 'time' || !(low < high)) return [low, high];
  if (type === 'log') return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
  return roundEnds(low, high, typeof isNice === 'number' ? isNice : 10);
}

/** Whether an axis of itself ends at round figures. */
function isNiceAlone(channel: string, { def, channel: own }: Use): boolean {
  const { domain, domainMin, domainMax } = objectOf(def.scale);
  return (
    /^[xy]$/.test(own) &&
    own === channel &&
    !def.bin &&
    !Array.isArray(domain) &&
    (domainMin ?? domainMax) === undefined
  );
}

/** A bar at a place on a quantity keeps half of itself within the plot. */
function usualPadding(channel: string, uses: readonly Use[]): unknown {
  const isBar = uses.some(
    ({ layer: { mark, orient }, def, channel: own }) =>
      own === channel &&
      mark.type === 'bar' &&
      orient === (channel === 'x' ? 'vertical' : 'horizontal') &&
      !def.bin &&
      !def.timeUnit,
  );
  return objectOf(uses[0]?.layer.config['scale'])['continuousPadding'] ?? (isBar ? 5 : 0);
}
