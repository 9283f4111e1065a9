import type { ChannelDef } from './encoding/channel-fields.js';
import type { Json, Layer, MarkDef } from './model.js';
import { isObject, listOf, objectOf } from './json.js';
import { isValid, type Row } from './rows.js';
import { testOf } from './transform/test-of.js';
import { timeOf } from './transform/time-of.js';

export type ExplicitLayer = Pick<Layer, 'mark' | 'encoding'>;

/** The channels on which a missing value has no place. */
const placing = /^([xy]|size|opacity|strokeWidth)$/;

/** The layers of an explicit specification with their rows, each with what it inherits. */
export function explicitLayers(specification: Json, rows: readonly Row[] = []): readonly Layer[] {
  const above = objectOf(specification['encoding']);
  return listOf(specification['layer']).map((one, at): Layer => {
    const { name, mark, transform, encoding: own } = objectOf(one);
    const encoding = { ...above };
    for (const [channel, def] of Object.entries(objectOf(own))) {
      const before = encoding[channel];
      encoding[channel] = isObject(def) && isObject(before) && !('value' in def) ? { ...before, ...def } : def;
    }
    const path = `layer[${at}]`;
    const type = objectOf(mark) as MarkDef;
    const fields: Record<string, string> = {};
    const times = new Set<string>();
    const placed: string[] = [];
    for (const [channel, def] of Object.entries(encoding)) {
      const { field, type: kind } = objectOf(def) as ChannelDef;
      if (field === undefined) continue;
      fields[channel] = field;
      const main = (objectOf(encoding[channel.replace('2', '')]) as ChannelDef).type ?? kind;
      if (main === 'temporal') times.add(field);
      if (placing.test(channel) && /^[qt]/.test(String(kind))) placed.push(field);
    }
    const tests = listOf(transform).map((step) => testOf(objectOf(step)['filter'], path));
    const isPath = /^(line|area)$/.test(type.type);
    const kept = rows
      .filter((row) => tests.every((holds) => holds(row)))
      .map((row) => (times.size > 0 ? timed(row, times) : row))
      .filter((row) => isPath || placed.every((field) => isValid(row[field])));
    return {
      path,
      name: String(name),
      mark: type,
      encoding,
      config: {},
      steps: {},
      rows: kept,
      domainRows: kept,
      rawRows: kept,
      fields,
      orient: (type['orient'] ?? (type.type === 'rule' ? wayOf(encoding) : undefined)) as Layer['orient'],
      stacking: undefined,
    };
  });
}

/** Which way a rule runs that has one place on one axis and two, or the whole, on the other. */
function wayOf({ x, y, x2, y2 }: Json): Layer['orient'] {
  if (!x || !y) return x ? 'vertical' : 'horizontal';
  return !x2 === !y2 ? undefined : x2 ? 'horizontal' : 'vertical';
}

/** A row of which some words are moments. */
function timed(row: Row, names: ReadonlySet<string>): Row {
  const made = { ...row };
  for (const name of names) made[name] = timeOf(row[name]);
  return made;
}
