import { isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer } from '../model.js';
import { isValid, type Row } from '../rows.js';
import { dateTime, isDateTime } from '../transform/date-time.js';
import { timeOf } from '../transform/time-of.js';

/** A channel of a layer that shares a scale. */
export interface Use {
  readonly layer: Layer;
  readonly channel: string;
  readonly def: ChannelDef;
}

/** A given value of a channel as its scale takes it. */
export const momentOf = (value: unknown): number =>
  (isDateTime(value) ? dateTime(value, '') : (timeOf(value) ?? Number.NaN)) as number;

/** Reads the name of a row on a scale of names; bins are named by their ends. */
export function nameReader({ fields }: Layer, channel: string, def: ChannelDef): ((row: Row) => unknown) | undefined {
  const name = fields[channel];
  if (name === undefined) return undefined;
  if (!isBinning(def)) return (row) => row[name] ?? null;
  const plain = (value: unknown) => String(Number(Number(value).toPrecision(12)));
  return (row) => (isValid(row[name]) ? `${plain(row[name])} – ${plain(row[`${name}_end`])}` : 'null');
}
