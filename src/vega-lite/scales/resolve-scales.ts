import type { Json, Layer, Scale, Scales, ScaleType, Size } from '../model.js';
import { objectOf } from '../normalise.js';
import { asked, usesOf } from './domain.js';
import { type Use } from './use.js';
import { makeScale, naturalSize } from './make-scale.js';
import { mainChannel, scaleTypeOf } from './scale-type.js';

/** A scale that is asked for, before its plot has a size. */
export interface Wanted {
  readonly channel: string;
  readonly type: ScaleType;
  readonly uses: readonly Use[];
}

/** From the strongest to the weakest claim, where layers ask for different scales. */
const claims: readonly ScaleType[] = [
  'linear',
  'log',
  'pow',
  'sqrt',
  'symlog',
  'time',
  'band',
  'point',
  'ordinal',
  'bin-ordinal',
];

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

/** The size of a plot as a specification says: in px, in px for each name, or by itself. */
export function plotSize(wanted: readonly Wanted[], { width, height }: Json, layers: readonly Layer[]): Size {
  const [layer] = layers;
  const sized = (channel: 'x' | 'y', given: unknown) => {
    if (typeof given === 'number') return given;
    const named = (name: string) => wanted.find((one) => one.channel === name);
    const scale = named(channel);
    const isStepOfPosition = objectOf(given)['for'] === 'position';
    return layer
      ? naturalSize(channel, scale?.type, scale?.uses ?? [], named(`${channel}Offset`), layer, isStepOfPosition)
      : 0;
  };
  return { width: sized('x', width), height: sized('y', height) };
}

/** The scales for a plot of a size, by channel. */
export function scalesFor(wanted: readonly Wanted[], size: Size): Scales {
  const scales: Record<string, Scale> = {};
  for (const { channel, type, uses } of wanted) scales[channel] = makeScale(channel, type, uses, size, scales);
  return scales;
}
