import type { SortField } from '../transform/compare.js';
import type { StackOffset } from '../transform/stack.js';
import {
  fieldDef,
  fieldName,
  fieldUses,
  isBinning,
  typeOf,
  type ChannelDef,
  type ChannelDefs,
} from './channel-fields.js';
import { escaped } from './escaped.js';
import type { Orient } from './orient.js';

/** How the marks of a unit stand on one another. */
export interface Stacking {
  /** The channel whose values are stacked. */
  readonly channel: string;
  readonly field: string;
  readonly offset: StackOffset;
  /** The channel across, whose values each have a pile. */
  readonly across: readonly { readonly channel: string; readonly def: ChannelDef }[];
  /** Fields that tell the marks of a pile apart. */
  readonly by: readonly string[];
  readonly sort: readonly SortField[];
  /** Whether piles get what they miss (lines and areas). */
  readonly imputes: boolean;
}

const stackable = new Set('arc bar area rule point circle square line text tick'.split(' '));
/** Vega-Lite's order of channels, which is the order of stacking. */
const others =
  'color fill stroke time opacity fillOpacity strokeOpacity strokeWidth strokeDash size angle shape order text detail key href url description'.split(
    ' ',
  );

/** Whether and how a unit is stacked, by Vega-Lite's rules; `undefined` where it is not. */
export function stackingOf(mark: string, orient: Orient | undefined, encoding: ChannelDefs): Stacking | undefined {
  if (!stackable.has(mark)) return undefined;
  const channel =
    measureChannel(mark, orient, encoding, 'x', 'y') ?? measureChannel(mark, orient, encoding, 'theta', 'radius');
  const def = channel && fieldDef(encoding[channel]);
  if (!def) return undefined;
  const field = fieldName(def, channel);
  const dimension = { x: 'y', y: 'x', theta: 'radius', radius: 'theta' }[channel] ?? '';
  const across = [dimension, dimension === 'x' ? 'xOffset' : 'yOffset'].flatMap((one) => {
    const other = fieldDef(encoding[one]);
    return other && fieldName(other, one) !== field ? [{ channel: one, def: other }] : [];
  });
  const taken = new Set(across.map((one) => fieldName(one.def, one.channel)));
  const uses = fieldUses(encoding).filter(({ channel: one, def: other }) => others.includes(one) && !other.aggregate);
  uses.sort((a, b) => others.indexOf(a.channel) - others.indexOf(b.channel));
  const by = uses.map((use) => fieldName(use.def, use.channel)).filter((name) => !taken.has(name));
  const isStacked = ['bar', 'area', 'arc'].includes(mark);
  const asked = def.stack === undefined ? isStacked : def.stack;
  const offset = asked === true ? 'zero' : asked;
  if (offset !== 'zero' && offset !== 'normalize' && offset !== 'center') return undefined;
  if (by.length === 0 && fieldUses(encoding).some((use) => use.def.aggregate)) return undefined;
  const second = encoding[`${channel}2`] as ChannelDef | undefined;
  if (second && (fieldDef(second) ?? second.datum) !== undefined) return undefined;
  const imputes = def.impute !== null && ['line', 'area', 'trail'].includes(mark);
  return { channel, field, offset, across, by, sort: sortOf(encoding['order'], by, channel), imputes };
}

function sortOf(order: unknown, by: readonly string[], channel: string): SortField[] {
  const given = (Array.isArray(order) ? (order as unknown[]) : [order]).flatMap((one) => fieldDef(one) ?? []);
  if (given.length > 0) {
    return given.map((def) => ({
      field: escaped(fieldName(def, 'order')),
      order: (def.sort as SortField['order']) ?? null,
    }));
  }
  const asked = (order as ChannelDef | undefined)?.sort as SortField['order'] | undefined;
  const otherwise = channel === 'y' ? 'descending' : 'ascending';
  return [...new Set(by)].map((field) => ({ field: escaped(field), order: asked ?? otherwise }));
}

function measureChannel(
  mark: string,
  orient: Orient | undefined,
  encoding: ChannelDefs,
  first: string,
  second: string,
): string | undefined {
  const isFlat = first === 'x' && (mark === 'bar' || mark === 'area');
  const one = fieldDef(encoding[first]);
  const other = fieldDef(encoding[second]);
  const isMeasure = (def: ChannelDef | undefined): def is ChannelDef =>
    def !== undefined && typeOf(def) === 'quantitative' && !isBinning(def);
  if (isMeasure(one) && isMeasure(other)) {
    if (one.stack) return first;
    if (other.stack) return second;
    if (Boolean(one.aggregate) !== Boolean(other.aggregate)) return one.aggregate ? first : second;
    if (isFlat) return orient === 'vertical' ? second : orient === 'horizontal' ? first : undefined;
    return undefined;
  }
  if (isMeasure(one)) return !other && isFlat && orient === 'vertical' ? undefined : first;
  if (isMeasure(other)) return !one && isFlat && orient === 'horizontal' ? undefined : second;
  return undefined;
}
