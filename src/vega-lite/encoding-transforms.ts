import {
  fieldDef,
  fieldName,
  fieldUses,
  isBinning,
  typeOf,
  type ChannelDefs,
  type FieldUse,
} from './encoding/channel-fields.js';
import { withoutInvalid } from './encoding/invalid-values.js';
import { mayStack } from './encoding/may-stack.js';
import { orientOf, type Orient } from './encoding/orient.js';
import type { Stacking } from './encoding/stacking.js';
import { parts } from './parts/parts.js';
import { flatName, pathOf, reader, type Row } from './rows.js';
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
  const stacking = mayStack(mark, encoding) ? parts.shape.part.stackingOf(mark.type, orient, encoding) : undefined;
  const plain = typed(given, mark, orient, encoding, uses);
  const isMade = uses.some(({ def }) => def.aggregate || def.bin || def.timeUnit);
  const { rows: made, rawRows } = isMade
    ? parts.made.part.madeRows(plain, uses, facets, path)
    : { rows: plain, rawRows: plain };
  let rows = made;
  if (uses.some(({ def }) => def.impute)) rows = parts.shape.part.imputed(rows, mark.type, encoding, path);
  if (stacking) {
    const panels = uses.flatMap(({ channel, def }) =>
      /^(row|column|facet)$/.test(channel) ? [fieldName(def, channel)] : [],
    );
    rows = parts.shape.part.piled(rows, stacking, [...facets, ...panels], path);
  }
  return { ...withoutInvalid(rows, mark, encoding), rawRows, fields: namesOf(encoding, stacking), orient, stacking };
}

const toNumber = (value: unknown) => (value === null || value === undefined || value === '' ? null : Number(value));

/** Words become times and numbers where a channel takes them as such; a nested field becomes one of the row itself. */
function typed(
  rows: readonly Row[],
  mark: MarkKind,
  orient: Orient | undefined,
  encoding: ChannelDefs,
  uses: readonly FieldUse[],
): readonly Row[] {
  const changes = new Map<string, ((value: unknown) => unknown) | undefined>();
  for (const { channel, def } of uses) {
    const { field, aggregate } = def;
    if (field === undefined || field === '*') continue;
    const main = channel.endsWith('2') ? (fieldDef(encoding[channel.slice(0, -1)]) ?? def) : def;
    if (typeOf(main) === 'temporal' || def.timeUnit) changes.set(field, timeOf);
    else if (typeOf(main) === 'quantitative' && (aggregate === 'min' || aggregate === 'max'))
      changes.set(field, toNumber);
    else if (pathOf(field).length > 1 && !changes.has(field)) changes.set(field, undefined);
  }
  if (/^(line|area|trail)$/.test(mark.type) && !encoding['order']) {
    const def = fieldDef(encoding[orient === 'horizontal' ? 'y' : 'x']);
    if (def?.field !== undefined && typeOf(def) === 'quantitative' && !changes.get(def.field))
      changes.set(def.field, toNumber);
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
