import type { Layer, Scale, Scales, ScaleType, Size } from '../model.js';
import { asked, usesOf } from './use.js';
import type { Use } from './use.js';
import { makeScale } from './make-scale.js';
import { scaleTypeOf } from './scale-type.js';
import { mainChannel } from './use.js';

/** A scale that is asked for, before its plot has a size. */
export interface Wanted {
  readonly channel: string;
  readonly type: ScaleType;
  readonly uses: readonly Use[];
}

/** From the strongest to the weakest claim, where layers ask for different scales. */
const claims = 'linear log pow sqrt symlog time band point ordinal bin-ordinal'.split(' ') as ScaleType[];

/** The scales that layers share, those of positions first. */
export function wantedScales(layers: readonly Layer[]): readonly Wanted[] {
  const channels = new Set(['x', 'y', ...layers.flatMap(({ encoding }) => Object.keys(encoding).map(mainChannel))]);
  return [...channels].flatMap((channel): Wanted[] => {
    const uses = usesOf(layers, channel);
    const types = uses.flatMap(({ layer, channel: own }) => {
      if (own.endsWith('2')) return [];
      const hasOffset = layer.encoding[`${mainChannel(own)}Offset`] !== undefined;
      return scaleTypeOf(mainChannel(own), layer.encoding[own], layer.mark, hasOffset) ?? [];
    });
    const own = asked(uses, 'type');
    const type = claims.find((one) => types.includes(one) && (own === undefined || one === own || own === 'utc'));
    return type ? [{ channel, type, uses }] : [];
  });
}

/** All channels that share a scale that is asked for. */
export const usesIn = (wanted: readonly Wanted[], channel: string): readonly Use[] =>
  wanted.find((scale) => scale.channel === channel)?.uses ?? [];

/** The scales for a plot of a size, by channel. */
export function scalesFor(wanted: readonly Wanted[], size: Size): Scales {
  const scales: Record<string, Scale> = {};
  for (const { channel, type, uses } of wanted) scales[channel] = makeScale(channel, type, uses, size, scales);
  return scales;
}
