import { fieldDef, isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer, ScaleType } from '../model.js';
import { isObject, objectOf } from '../json.js';
import { parts } from '../parts/parts.js';
import type { Row } from '../rows.js';
import { isDateTime } from '../transform/is-date-time.js';
import { timeOf } from '../transform/time-of.js';

/** A channel of a layer that shares a scale. */
export interface Use {
  readonly layer: Layer;
  readonly channel: string;
  readonly def: ChannelDef;
}

/** A given time of a channel in ms. */
export function momentOf(value: unknown): number {
  if (!isDateTime(value)) return timeOf(value) ?? Number.NaN;
  const { year, month, date, ...more } = value;
  // A day in figures, as our own charts write it, is read without the part that reads every other way of writing it.
  const isPlain = [year, month, date].every(Number.isInteger) && Object.keys(more).length === 0;
  return isPlain ? Date.UTC(Number(year), Number(month) - 1, Number(date)) : parts.dates.part.dateTime(value, '');
}

/** Reads the name of a row on a scale of names; bins are named by their ends. */
export function nameReader({ fields }: Layer, channel: string, def: ChannelDef): ((row: Row) => unknown) | undefined {
  const name = fields[channel];
  if (name === undefined) return undefined;
  return isBinning(def) ? parts.made.part.binReader(name) : (row) => row[name] ?? null;
}

/** Channels that share the scale of another. */
export const mainChannel = (channel: string): string => channel.replace(/^([xy])2$/, '$1');

export const isContinuous = (type: ScaleType): boolean => type !== 'band' && type !== 'point' && type !== 'ordinal';

/** All channels that share a scale. */
export function usesOf(layers: readonly Layer[], channel: string): Use[] {
  return layers.flatMap((layer) =>
    Object.entries(layer.encoding).flatMap(([own, given]): Use[] => {
      const def = fieldDef(given) ?? (isObject(given) && 'datum' in given ? (given as ChannelDef) : undefined);
      return mainChannel(own) === channel && def && def.scale !== null ? [{ layer, channel: own, def }] : [];
    }),
  );
}

/** What a specification says of the scale that some channels share: what a layer asks itself goes before what follows from its mark. */
export function asked(uses: readonly Use[], word: string): unknown {
  for (const { def } of uses) {
    const own = objectOf(def.scale)[word];
    if (own !== undefined) return own;
  }
  return undefined;
}
