import {
  fieldDef,
  fieldName,
  fieldUses,
  hasUnit,
  isBinning,
  maxBins,
  typeOf,
  type ChannelDef,
  type ChannelDefs,
  type FieldUse,
} from './encoding/channel-fields.js';
import { withoutInvalid } from './encoding/invalid-values.js';
import { orientOf, type Orient } from './encoding/orient.js';
import { pathGroups } from './encoding/path-groups.js';
import { escaped, stackingOf, type Stacking } from './encoding/stacking.js';
import { flatName, mark as markStatus, pathOf, reader, statusOf, type Row } from './rows.js';
import type { ImputeSettings } from './transform/impute.js';
import { parts } from './transform/parts.js';
import { timeOf } from './transform/time-of.js';

/** What the data needs to know of a mark. */
export interface MarkKind {
  readonly type: string;
  readonly orient?: Orient | undefined;
  /** What is done with values that are no number; see Vega-Lite's `invalid`. */
  readonly invalid?: unknown;
}

/** The data of a unit, ready to be drawn. */
export interface EncodedRows {
  /** A row for every mark, or for every point of a line. */
  readonly rows: readonly Row[];
  /** The rows that the domains of scales are made of; those of the marks but for some `invalid` modes. */
  readonly domainRows: readonly Row[];
  /** The rows before they were aggregated, by which scales sort. */
  readonly rawRows: readonly Row[];
  /** The name of the field of every channel; of several in one channel the second is `detail[1]`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly orient: Orient | undefined;
  readonly stacking: Stacking | undefined;
}

const facetChannels = ['row', 'column', 'facet'];

/**
 * Does what the channels of an encoding ask: bins, units of time, aggregates, imputing, stacking and dropping what no continuous
 * scale can place, in Vega-Lite's order and with its names. The parts it needs (`partsFor`) have been brought.
 */
export function encodeRows(
  given: readonly Row[],
  mark: MarkKind,
  encoding: ChannelDefs,
  { path = 'encoding', facets = [] }: { readonly path?: string; readonly facets?: readonly string[] } = {},
): EncodedRows {
  const uses = fieldUses(encoding);
  const orient = mark.orient ?? orientOf(mark.type, encoding);
  const stacking = stackingOf(mark.type, orient, encoding);
  let rows = typed(given, mark, orient, encoding, uses);
  rows = binned(rows, uses, path);
  rows = inUnits(rows, uses, path);
  const rawRows = rows;
  const panels = [
    ...facets,
    ...uses.filter(({ channel }) => facetChannels.includes(channel)).map(({ channel, def }) => fieldName(def, channel)),
  ];
  rows = aggregated(rows, uses, facets, path);
  rows = imputed(rows, mark, encoding, path);
  if (stacking) rows = stacked(rows, stacking, panels, path);
  return { ...withoutInvalid(rows, mark, encoding), rawRows, fields: namesOf(encoding, stacking), orient, stacking };
}

/** Words become times and numbers where a channel takes them as such; a nested field becomes one of the row itself. */
function typed(
  rows: readonly Row[],
  mark: MarkKind,
  orient: Orient | undefined,
  encoding: ChannelDefs,
  uses: readonly FieldUse[],
): readonly Row[] {
  const changes = new Map<string, ((value: unknown) => unknown) | undefined>();
  const toNumber = (value: unknown) => (value === null || value === undefined || value === '' ? null : Number(value));
  for (const { channel, def } of uses) {
    const field = def.field;
    if (field === undefined || field === '*') continue;
    const main = fieldDef(encoding[channel.replace(/2$/, '')]) ?? def;
    const type = channel.endsWith('2') ? typeOf(main) : typeOf(def);
    if (type === 'temporal' || def.timeUnit) changes.set(field, timeOf);
    else if (type === 'quantitative' && (def.aggregate === 'min' || def.aggregate === 'max'))
      changes.set(field, toNumber);
    else if (pathOf(field).length > 1 && !changes.has(field)) changes.set(field, undefined);
  }
  if (['line', 'area', 'trail'].includes(mark.type) && !encoding['order']) {
    const def = fieldDef(encoding[orient === 'horizontal' ? 'y' : 'x']);
    if (def?.field !== undefined && typeOf(def) === 'quantitative' && !changes.get(def.field)) {
      changes.set(def.field, toNumber);
    }
  }
  const work = [...changes].map(([field, change]) => ({ name: flatName(field), read: reader(field), change }));
  if (work.length === 0) return rows;
  return rows.map((row) => {
    const made: Row = { ...row };
    for (const { name, read, change } of work) {
      const value = read(row) ?? null;
      made[name] = change ? change(value) : value;
    }
    return made;
  });
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
    const { timeUnitOf, timeUnitRows } = parts.time.part;
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

/** What `impute` of a position channel asks. */
function imputed(rows: readonly Row[], mark: MarkKind, encoding: ChannelDefs, path: string): readonly Row[] {
  const [x, y] = [fieldDef(encoding['x']), fieldDef(encoding['y'])];
  const [def, other, channel] = x?.impute ? [x, y, 'x'] : [y, x, 'y'];
  if (!def?.impute || !other || def.field === undefined || other.field === undefined) return rows;
  const settings = {
    ...(def.impute as Omit<ImputeSettings, 'impute' | 'key'>),
    impute: def.field,
    key: other.field,
    groupby: pathGroups(mark.type, encoding).map(escaped),
  };
  return parts.shape.part.imputeRows(rows, settings, `${path}.${channel}.impute`);
}

function stacked(rows: readonly Row[], stacking: Stacking, panels: readonly string[], path: string): readonly Row[] {
  const { imputeRows, stackRows } = parts.shape.part;
  const { channel, field, across, by, sort, offset, imputes } = stacking;
  const facets = panels.map(escaped);
  let ready = rows;
  const groupby = across.flatMap(({ channel: one, def }) => {
    const name = fieldName(def, one);
    const key = imputes && isBinning(def) ? `${name}_mid` : name;
    if (imputes && key !== name) ready = ready.map((row) => ({ ...row, [key]: middle(row[name], row[`${name}_end`]) }));
    if (imputes) {
      const settings = { impute: escaped(field), key: escaped(key), groupby: [...by.map(escaped), ...facets] };
      ready = imputeRows(ready, settings, `${path}.${channel}`);
    }
    return isBinning(def) && !imputes ? [name, `${name}_end`] : [key];
  });
  return stackRows(ready, {
    field: escaped(field),
    groupby: [...groupby.map(escaped), ...facets],
    sort,
    offset,
    as: [`${field}_start`, `${field}_end`],
  });
}

const middle = (from: unknown, to: unknown): unknown =>
  typeof from === 'number' && typeof to === 'number' ? (from + to) / 2 : from;

/** The field of every channel; what has a begin and an end has the other in `x2` and the like. */
function namesOf(encoding: ChannelDefs, stacking: Stacking | undefined): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [channel, given] of Object.entries(encoding)) {
    const defs = Array.isArray(given) ? (given as unknown[]) : [given];
    for (const [at, one] of defs.entries()) {
      const def = fieldDef(one);
      if (!def) continue;
      const name = fieldName(def, channel);
      names[at === 0 ? channel : `${channel}[${at}]`] = name;
      const hasEnd = /^(x|y|theta|radius)$/.test(channel) && (isBinning(def) || (def.timeUnit && !def.aggregate));
      if (hasEnd && !encoding[`${channel}2`]) names[`${channel}2`] = `${name}_end`;
    }
  }
  if (stacking) {
    names[stacking.channel] = `${stacking.field}_end`;
    names[`${stacking.channel}2`] = `${stacking.field}_start`;
  }
  return names;
}
