import { fieldDef, isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import { bandPosition, isRectLike, unitSpan } from '../marks/band-position.js';
import type { Json, Layer, ScaleType } from '../model.js';
import { isObject, listOf, objectOf } from '../normalise.js';
import { isValid } from '../rows.js';
import { isDateTime } from '../transform/date-time.js';
import { mainChannel } from './scale-type.js';
import { sortedNames } from './sort-names.js';
import { momentOf, nameReader, type Use } from './use.js';

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

/** The ends or the names that a specification gives itself. */
export function givenDomain(uses: readonly Use[]): readonly unknown[] | undefined {
  const domain = uses.map(({ def }) => objectOf(def.scale)['domain']).find((one) => Array.isArray(one));
  return domain === undefined ? undefined : listOf(domain);
}

/** What a scale covers: two ends of a quantity or a time, else all names in their order. */
export function domainOf(uses: readonly Use[], type: ScaleType): readonly unknown[] {
  const given = givenDomain(uses);
  if (given) return type === 'time' || given.some(isDateTime) ? given.map(momentOf) : given;
  return isContinuous(type) ? extentOf(uses, type) : namesOf(uses);
}

function extentOf(uses: readonly Use[], type: ScaleType): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  const take = (value: unknown) => {
    if (!isValid(value)) return;
    low = Math.min(low, Number(value));
    high = Math.max(high, Number(value));
  };
  for (const { layer, channel, def } of uses) {
    if (def.datum !== undefined) take(type === 'time' ? momentOf(def.datum) : def.datum);
    const [start, end] = rangeFields(layer, channel, def);
    if (start === undefined) continue;
    if (layer.stacking?.channel === channel && layer.stacking.offset === 'normalize') {
      take(0);
      take(1);
      continue;
    }
    // All bins count, also those of rows that are not drawn.
    const rows = isBinning(def) ? layer.rawRows : layer.domainRows;
    const position =
      isRectLike(layer.mark.type) && /^[xy]$/.test(channel) ? bandPosition(def, layer.mark, false) : undefined;
    for (const row of rows) {
      if (end === undefined) take(row[start]);
      else if (isValid(row[start])) unitSpan(def, position, Number(row[start]), Number(row[end])).forEach(take);
    }
  }
  return low <= high ? [low, high] : [0, 0];
}

/** The fields that a scale must cover. */
function rangeFields(
  { fields, encoding, mark, stacking }: Layer,
  channel: string,
  def: ChannelDef,
): readonly (string | undefined)[] {
  const name = fields[channel];
  if (name === undefined) return [];
  if (stacking?.channel === channel) return [name, fields[`${channel}2`]];
  if (objectOf(def.scale)['domain'] === 'unaggregated' && def.field) return [`min_${def.field}`, `max_${def.field}`];
  if (isBinning(def)) return [name, `${name}_end`];
  const hasEnd = encoding[`${channel}2`] !== undefined;
  return def.timeUnit && bandPosition(def, mark, hasEnd) !== undefined ? [name, fields[`${channel}2`]] : [name];
}

function namesOf(uses: readonly Use[]): readonly unknown[] {
  const names = new Map<unknown, unknown>();
  const add = (value: unknown) => {
    const key = value instanceof Date ? value.getTime() : value;
    if (value !== undefined && !names.has(key)) names.set(key, value);
  };
  for (const { layer, channel, def } of uses) {
    if (def.datum !== undefined) add(def.datum);
    const read = nameReader(layer, channel, def);
    if (read) for (const row of layer.domainRows) add(read(row));
  }
  return sortedNames([...names.values()], uses);
}

/** Whether the quantity of a scale begins at zero, as Vega-Lite decides: by what is asked, else by the first layer. */
export function hasZero(channel: string, uses: readonly Use[], type: ScaleType): boolean {
  if (type !== 'linear' && type !== 'pow' && type !== 'sqrt' && type !== 'symlog') return false;
  const own = asked(uses, 'zero');
  if (typeof own === 'boolean') return own;
  const [use] = uses;
  if (!use) return false;
  const { layer, def } = use;
  const { domain } = objectOf(def.scale);
  if (Array.isArray(domain)) return Number(domain[0]) <= 0 && Number(domain.at(-1)) >= 0;
  if (channel === 'size') return (def.type ?? 'quantitative') === 'quantitative';
  if (!/^[xy]$/.test(channel) || def.bin) return false;
  const { orient, mark, encoding, config } = layer;
  const across = orient === 'horizontal' ? 'y' : orient === 'vertical' ? 'x' : undefined;
  if (['bar', 'area', 'line', 'trail'].includes(mark.type) && across === channel) return false;
  if (['bar', 'area'].includes(mark.type) && encoding[`${channel}2`] === undefined) return true;
  return (objectOf((config as Json)['scale'])['zero'] ?? true) === true;
}
