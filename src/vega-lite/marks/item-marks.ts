import type { Cell, Dataset, Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import { fieldDef, typeOf, type ChannelDef } from '../encoding/channel-fields.js';
import type { Item, Layer } from '../model.js';
import { statusOf, type Row } from '../rows.js';
import { boxOf } from './box-of.js';

interface Place {
  readonly data: Dataset;
  /** Ids that are taken. */
  readonly used: Set<string>;
  readonly plot: Box;
}

/** An item as a part that a reader can stop at: named by its keys, with its figures in reading order. */
export function markOf(item: Item, shapes: readonly Shape[], place: Place): Mark {
  const { unit, rows } = item;
  const uses = usesOf(unit);
  const isKey = (def: ChannelDef) => ['nominal', 'ordinal', 'temporal'].includes(typeOf(def)) && !def.aggregate;
  const [row = {}] = rows;
  const isPath = rows.length !== 1 || unit.mark.type === 'line' || unit.mark.type === 'area';
  const keys = uses.filter(({ channel, def }) => isKey(def) && !(isPath && /^[xy]2?$/.test(channel)));
  const written = keys.map(({ name }) => String(row[name] ?? ''));
  const start = [unit.name ?? unit.mark.type, ...(unit.path && !unit.name ? [unit.path] : [])].join('@');
  let id = `${start}:${written.join('|')}`;
  for (let more = 2; place.used.has(id); more++) id = `${start}:${written.join('|')}#${more}`;
  place.used.add(id);
  const shown = isPath ? keys : [...keys, ...uses.filter((use) => !keys.includes(use))];
  const datum = shown.map(({ name, def }): Datum => [fieldOf(name, def, place.data), cellOf(row, name, def)]);
  return { id, kind: unit.mark.type, datum, box: boxOf(item, place.plot), shapes };
}

interface Use {
  readonly channel: string;
  readonly name: string;
  readonly def: ChannelDef;
}

/** The fields of a unit once each, places before looks. */
function usesOf({ encoding, fields }: Layer): Use[] {
  const uses = Object.entries(encoding).flatMap(([channel, given]): Use[] => {
    const def = fieldDef(given);
    const name = fields[channel];
    return def && name !== undefined && channel !== 'order' ? [{ channel, name, def }] : [];
  });
  return [...new Map(uses.map((use) => [use.name, use])).values()];
}

function fieldOf(name: string, def: ChannelDef, data: Dataset): Field {
  const own = data.columns.find(({ field }) => field.name === def.field)?.field;
  const isSame = own !== undefined && name === def.field;
  if (isSame) return own;
  const type = typeOf(def);
  return {
    ...(own && !def.aggregate ? own : {}),
    name: own && typeof def.aggregate === 'string' ? `${own.name} (${def.aggregate})` : (own?.name ?? name),
    type: type === 'quantitative' ? 'number' : type === 'temporal' ? 'date' : 'text',
  };
}

function cellOf(row: Row, name: string, def: ChannelDef): Cell {
  const given = row[name];
  const status = statusOf(row, name);
  const isTime = typeOf(def) === 'temporal' && typeof given === 'number' && Number.isFinite(given);
  const plain = given === undefined || given === null || typeof given === 'number' ? (given ?? null) : String(given);
  const value = isTime ? new Date(given).toISOString().slice(0, 10) : plain;
  return status ? { value, status } : { value };
}
