import { fieldDef, isBinning, typeOf, type ChannelDef } from '../encoding/channel-fields.js';
import type { MarkDef, ScaleType } from '../model.js';
import { isObject, objectOf } from '../normalise.js';

const colours = ['color', 'fill', 'stroke'];

/** Channels that have a scale of names to looks. */
const looks = [...colours, 'shape', 'strokeDash', 'strokeWidth', 'opacity', 'fillOpacity', 'strokeOpacity', 'size'];

/** Channels that share the scale of another. */
export const mainChannel = (channel: string): string => channel.replace(/^([xy])2$/, '$1');

/** The scale that a channel asks for, as Vega-Lite decides; `undefined` where it has none. */
export function scaleTypeOf(channel: string, given: unknown, mark: MarkDef, hasOffset = false): ScaleType | undefined {
  const def = fieldDef(given) ?? (objectOf(given)['datum'] === undefined ? undefined : (given as ChannelDef));
  if (!def || objectOf(given)['scale'] === null) return undefined;
  const own = objectOf(def.scale)['type'];
  if (typeof own === 'string') return own === 'utc' ? 'time' : (own as ScaleType);
  const type = datumType(def) ?? typeOf(def);
  const isName = type === 'nominal' || type === 'ordinal';
  if (/^[xy](Offset)?$/.test(channel)) {
    if (!isName) return type === 'temporal' ? 'time' : 'linear';
    const size = mark[channel.startsWith('x') ? 'width' : 'height'];
    const isBand =
      ['bar', 'rect', 'rule', 'tick'].includes(mark.type) ||
      hasOffset ||
      isObject(size) ||
      objectOf((def as { readonly axis?: unknown }).axis)['tickBand'] !== undefined;
    return isBand ? 'band' : 'point';
  }
  if (!looks.includes(channel)) return undefined;
  if (channel === 'shape' || channel === 'strokeDash') return 'ordinal';
  if (colours.includes(channel)) {
    if (isName) return 'ordinal';
    return type === 'temporal' ? 'time' : isBinning(def) ? 'bin-ordinal' : 'linear';
  }
  return isName ? 'point' : type === 'temporal' ? 'time' : 'linear';
}

function datumType({ datum, type }: ChannelDef): string | undefined {
  if (type || datum === undefined) return type;
  return typeof datum === 'number' ? 'quantitative' : typeof datum === 'object' ? 'temporal' : 'nominal';
}
