import { fieldDef, isBinning, typeOf, type ChannelDef } from '../encoding/channel-fields.js';
import type { Json, MarkDef, ScaleType } from '../model.js';
import { isObject, objectOf } from '../json.js';

/** The scale that a channel asks for, as Vega-Lite decides; `undefined` where it has none. */
export function scaleTypeOf(channel: string, given: unknown, mark: MarkDef, hasOffset = false): ScaleType | undefined {
  const { datum, scale } = objectOf(given);
  const def = fieldDef(given) ?? (datum === undefined ? undefined : (given as ChannelDef));
  if (!def || scale === null) return undefined;
  const own = objectOf(def.scale)['type'];
  if (typeof own === 'string') return own === 'utc' ? 'time' : (own as ScaleType);
  const type = datumType(def) ?? typeOf(def);
  const isName = type === 'nominal' || type === 'ordinal';
  const straight = type === 'temporal' ? 'time' : 'linear';
  if (/^[xy](Offset)?$/.test(channel)) {
    if (!isName) return straight;
    const isBand =
      hasOffset ||
      /^(bar|rect|rule|tick)$/.test(mark.type) ||
      isObject(mark[channel.startsWith('x') ? 'width' : 'height']) ||
      objectOf((def as Json)['axis'])['tickBand'] !== undefined;
    return isBand ? 'band' : 'point';
  }
  if (/^(shape|strokeDash)$/.test(channel)) return 'ordinal';
  if (/^(color|fill|stroke)$/.test(channel))
    return isName ? 'ordinal' : straight === 'linear' && isBinning(def) ? 'bin-ordinal' : straight;
  return /^(size|strokeWidth|(fill|stroke)?opacity)$/i.test(channel) ? (isName ? 'point' : straight) : undefined;
}

function datumType({ datum, type }: ChannelDef): string | undefined {
  if (type || datum === undefined) return type;
  return { number: 'quantitative', object: 'temporal' }[typeof datum as string] ?? 'nominal';
}
