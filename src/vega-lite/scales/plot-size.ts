import type { Json, Layer, ScaleType, Size } from '../model.js';
import { objectOf } from '../json.js';
import { space } from './bands.js';
import { domainOf } from './domain.js';
import { isContinuous, type Use } from './use.js';
import { paddings } from './paddings.js';
import type { Wanted } from './resolve-scales.js';
import { stepOf } from './step-of.js';

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

/** Px of a plot that says none itself: a step for each name, 300 for a quantity, a step for nothing. */
function naturalSize(
  channel: 'x' | 'y',
  type: ScaleType | undefined,
  uses: readonly Use[],
  offset: { readonly type: ScaleType; readonly uses: readonly Use[] } | undefined,
  layer: Layer,
  isStepOfPosition: boolean,
): number {
  const view = objectOf(layer.config['view']);
  const name = channel === 'x' ? 'Width' : 'Height';
  const whole = view[`discrete${name}`];
  const step = stepOf(layer, channel);
  if (!type) return typeof whole === 'number' ? whole : step;
  if (isContinuous(type)) return Number(view[`continuous${name}`] ?? 300);
  if (typeof whole === 'number' && layer.steps[channel] === undefined) return whole;
  const padding = paddings(type, uses, channel);
  const count = space(domainOf(uses, type).length, padding);
  if (!offset || isContinuous(offset.type) || isStepOfPosition) return step * count;
  const inner = domainOf(offset.uses, offset.type).length;
  const within = offset.type === 'band' ? space(inner, paddings('band', offset.uses, `${channel}Offset`)) : inner;
  return ((step * within) / (1 - padding.inner)) * count;
}
