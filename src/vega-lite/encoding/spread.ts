import { bandPosition, isRectLike, unitSpan } from '../marks/band-position.js';
import type { Layer } from '../model.js';
import { objectOf } from '../json.js';
import { isValid } from '../rows.js';
import { isBinning, type ChannelDef } from './channel-fields.js';

/** Takes all that the scale of a field must cover that an encoding makes: bins and units to their ends. */
export function spread(layer: Layer, channel: string, def: ChannelDef, take: (value: unknown) => void): void {
  const [start = '', end] = rangeFields(layer, channel, def);
  // All bins count, also those of rows that are not drawn.
  const rows = isBinning(def) ? layer.rawRows : layer.domainRows;
  const position =
    isRectLike(layer.mark.type) && /^[xy]$/.test(channel) ? bandPosition(def, layer.mark, false) : undefined;
  for (const row of rows) {
    if (end === undefined) take(row[start]);
    else if (isValid(row[start])) unitSpan(def, position, Number(row[start]), Number(row[end])).forEach(take);
  }
}

function rangeFields(
  { fields, encoding, mark }: Layer,
  channel: string,
  def: ChannelDef,
): readonly (string | undefined)[] {
  const name = fields[channel];
  if (objectOf(def.scale)['domain'] === 'unaggregated' && def.field) return [`min_${def.field}`, `max_${def.field}`];
  if (isBinning(def)) return [name, `${name}_end`];
  const hasEnd = encoding[`${channel}2`] !== undefined;
  return def.timeUnit && bandPosition(def, mark, hasEnd) !== undefined ? [name, fields[`${channel}2`]] : [name];
}
