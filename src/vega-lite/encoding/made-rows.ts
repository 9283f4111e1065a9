import { parts } from '../parts/parts.js';
import { flatName, mark as markStatus, reader, statusOf, type Row } from '../rows.js';
import { isBinning, type ChannelDef, type FieldUse } from './channel-fields.js';
import { fieldName, hasUnit, maxBins } from './made-name.js';
import { escaped } from './escaped.js';

/** Rows with what an encoding makes of fields. */
export interface MadeRows {
  readonly rows: readonly Row[];
  /** The rows before they were aggregated. */
  readonly rawRows: readonly Row[];
}

/** Puts values in bins and units of time, and aggregates, as the fields of an encoding ask. */
export function madeRows(
  rows: readonly Row[],
  uses: readonly FieldUse[],
  facets: readonly string[],
  path: string,
): MadeRows {
  const rawRows = inUnits(binned(rows, uses, path), uses, path);
  return { rows: aggregated(rawRows, uses, facets, path), rawRows };
}

function binned(rows: readonly Row[], uses: readonly FieldUse[], path: string): readonly Row[] {
  return once(uses.filter(({ def }) => isBinning(def))).reduce((before, { channel, def, name }) => {
    const { binRows, binSettings } = parts.summary.part;
    const settings = binSettings(def.bin, `${path}.${channel}.bin`, maxBins(channel));
    return binRows(before, def.field ?? '', settings, [name, `${name}_end`]);
  }, rows);
}

function inUnits(rows: readonly Row[], uses: readonly FieldUse[], path: string): readonly Row[] {
  return once(uses.filter(({ def }) => def.timeUnit && !isBinning(def))).reduce((before, { channel, def, name }) => {
    const { timeUnitOf, timeUnitRows } = parts.units.part;
    const unit = timeUnitOf(def.timeUnit, `${path}.${channel}.timeUnit`);
    const plain: ChannelDef = { ...def, aggregate: undefined } as ChannelDef;
    const from = hasUnit(def) ? fieldName(plain, channel) : name;
    return timeUnitRows(before, def.field ?? '', unit, [from, `${from}_end`]);
  }, rows);
}

/** Every name of a field once. */
function once(uses: readonly FieldUse[]): (FieldUse & { readonly name: string })[] {
  const named = uses.map((use) => ({ ...use, name: fieldName(use.def, use.channel) }));
  return [...new Map(named.map((use) => [use.name, use])).values()];
}

function aggregated(
  rows: readonly Row[],
  uses: readonly FieldUse[],
  facets: readonly string[],
  path: string,
): readonly Row[] {
  if (!uses.some(({ def }) => def.aggregate)) return rows;
  const measures: { op: string; field?: string; as?: string }[] = [];
  const picks: { from: string; field: string; name: string }[] = [];
  const groupby = new Set<string>(facets);
  for (const { channel, def } of uses) {
    const { aggregate, field = '*' } = def;
    const name = fieldName(def, channel);
    if (!aggregate) {
      groupby.add(name);
      if (isBinning(def) || def.timeUnit) groupby.add(`${name}_end`);
    } else if (typeof aggregate === 'string') {
      measures.push({ op: aggregate, field, as: name });
      if ((def.scale as { domain?: unknown } | null | undefined)?.domain === 'unaggregated') {
        for (const op of ['min', 'max']) measures.push({ op, field });
      }
    } else {
      const op = aggregate.argmin === undefined ? 'argmax' : 'argmin';
      const by = aggregate[op] ?? '';
      const from = `${op}_${flatName(by)}`;
      measures.push({ op, field: by, as: from });
      picks.push({ from, field, name });
    }
  }
  const made = parts.summary.part.aggregate(rows, [...groupby].map(escaped), measures, path);
  for (const row of made) {
    for (const { from, field, name } of picks) {
      const picked = row[from] as Row | null;
      row[name] = picked ? (reader(field)(picked) ?? null) : null;
      if (picked) markStatus(row, name, statusOf(picked, field));
    }
  }
  return made;
}
