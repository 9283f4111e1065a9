import { parts } from '../parts/parts.js';
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
  /** Where within its bin, unit of time or band a mark stands, from 0 to 1. */
  readonly bandPosition?: number;
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

/** The type of a field; what is binned or computed is a quantity, what has a unit of time a time, all else a name. */
export function typeOf(def: ChannelDef): string {
  if (def.type) return def.type;
  if (def.timeUnit) return 'temporal';
  return isBinning(def) || typeof def.aggregate === 'string' ? 'quantitative' : 'nominal';
}

/** The name of a channel's field in the rows, as Vega-Lite makes it: `sum_people`, `bin_maxbins_10_age`, `yearmonth_date`. */
export const fieldName = (def: ChannelDef, channel: string): string =>
  def.aggregate || def.bin || def.timeUnit ? parts.made.part.fieldName(def, channel) : flatName(def.field ?? '');
