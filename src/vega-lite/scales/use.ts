import { isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer } from '../model.js';
import { parts } from '../parts/parts.js';
import type { Row } from '../rows.js';
import { isDateTime } from '../transform/is-date-time.js';

/** A channel of a layer that shares a scale. */
export interface Use {
  readonly layer: Layer;
  readonly channel: string;
  readonly def: ChannelDef;
}

/** A given time of a channel in ms. */
export function momentOf(value: unknown): number {
  const { dateTime, timeOf } = parts.moments.part;
  return isDateTime(value) ? dateTime(value, '') : (timeOf(value) ?? Number.NaN);
}

/** Reads the name of a row on a scale of names; bins are named by their ends. */
export function nameReader({ fields }: Layer, channel: string, def: ChannelDef): ((row: Row) => unknown) | undefined {
  const name = fields[channel];
  if (name === undefined) return undefined;
  return isBinning(def) ? parts.made.part.binReader(name) : (row) => row[name] ?? null;
}
