import { flatName } from '../rows.js';

/** One channel of an encoding, as far as the data is concerned. */
export interface ChannelDef {
  readonly field?: string;
  readonly type?: string;
  readonly aggregate?: string | { readonly argmin?: string; readonly argmax?: string };
  readonly bin?: unknown;
  readonly timeUnit?: unknown;
  readonly stack?: unknown;
  readonly impute?: unknown;
  readonly sort?: unknown;
  readonly scale?: unknown;
  readonly datum?: unknown;
  readonly value?: unknown;
  readonly condition?: unknown;
}

/** Channels by name; `detail`, `order` and `tooltip` may have several. */
export type ChannelDefs = Readonly<Record<string, unknown>>;

/** A field in a channel. */
export interface FieldUse {
  readonly channel: string;
  readonly def: ChannelDef;
}

/** The definition of a field in a channel: its own, or that of its condition. */
export function fieldDef(given: unknown): ChannelDef | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const def = given as ChannelDef;
  if (typeof def.field === 'string' || def.aggregate === 'count') return def;
  return Array.isArray(def.condition) ? undefined : fieldDef(def.condition);
}

/** All fields in an encoding, in its order. */
export function fieldUses(encoding: ChannelDefs): FieldUse[] {
  return Object.entries(encoding).flatMap(([channel, given]) =>
    (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((one) => {
      const def = fieldDef(one);
      return def ? [{ channel, def }] : [];
    }),
  );
}

/** Whether numbers are to be put in bins; `binned` ones are already. */
export function isBinning({ bin }: ChannelDef): boolean {
  return bin === true || (typeof bin === 'object' && bin !== null && !(bin as { binned?: boolean }).binned);
}

/** Whether numbers stand in bins already. */
export function isBinned({ bin }: ChannelDef): boolean {
  return bin === 'binned' || (typeof bin === 'object' && bin !== null && (bin as { binned?: boolean }).binned === true);
}

/** Whether times are to be put in units. */
export function hasUnit({ timeUnit }: ChannelDef): boolean {
  if (!timeUnit) return false;
  return typeof timeUnit === 'string' ? !timeUnit.startsWith('binned') : !(timeUnit as { binned?: boolean }).binned;
}

/** The type of a field; what is binned or computed is a quantity, what has a unit of time a time, all else a name. */
export function typeOf(def: ChannelDef): string {
  if (def.type) return def.type;
  if (def.timeUnit) return 'temporal';
  return isBinning(def) || typeof def.aggregate === 'string' ? 'quantitative' : 'nominal';
}

/** Most bins in a channel, where nothing is said. */
export function maxBins(channel: string): number {
  if (channel === 'strokeDash') return 4;
  return /^(row|column|shape|size|color|fill|stroke|(stroke|fill)?opacity|strokeWidth)$/i.test(channel) ? 6 : 10;
}

/** The name of a channel's field in the rows, as Vega-Lite makes it: `sum_people`, `bin_maxbins_10_age`, `yearmonth_date`. */
export function fieldName(def: ChannelDef, channel: string, suffix = ''): string {
  const end = suffix && `_${suffix}`;
  const field = flatName(def.field ?? '');
  const { aggregate } = def;
  if (aggregate === 'count') return `__count${end}`;
  if (isBinning(def)) return `${binPrefix(def.bin, channel)}_${field}${end}`;
  if (typeof aggregate === 'string') return `${aggregate}_${field}${end}`;
  if (aggregate) {
    const by = aggregate.argmin ?? aggregate.argmax ?? '';
    return `${aggregate.argmin === undefined ? 'argmax' : 'argmin'}_${flatName(by)}["${field}"]${end}`;
  }
  return hasUnit(def) ? `${unitPrefix(def.timeUnit)}_${field}${end}` : `${field}${end}`;
}

const plain = (text: string) => text.replace(/\W/g, '_').replace(/^(?=\d)/, '_');

function binPrefix(bin: unknown, channel: string): string {
  const given = bin === true ? {} : (bin as Readonly<Record<string, unknown>>);
  const full = given['maxbins'] || given['step'] ? given : { ...given, maxbins: maxBins(channel) };
  return `bin${Object.entries(full)
    .map(([name, value]) => plain(`_${name}_${String(value)}`))
    .join('')}`;
}

function unitPrefix(timeUnit: unknown): string {
  if (typeof timeUnit === 'string') return plain(timeUnit);
  const { unit = '', utc, ...rest } = timeUnit as { readonly unit?: string; readonly utc?: boolean };
  const more = Object.entries(rest).map(([name, value]) => plain(`_${name}_${String(value)}`));
  return `${utc && !unit.startsWith('utc') ? 'utc' : ''}${plain(unit) || 'timeunit'}${more.join('')}`;
}
