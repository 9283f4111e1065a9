import { flatName } from '../rows.js';
import { isBinning, type ChannelDef } from './channel-fields.js';

/** Whether times are to be put in units. */
export function hasUnit({ timeUnit }: ChannelDef): boolean {
  if (!timeUnit) return false;
  return typeof timeUnit === 'string' ? !timeUnit.startsWith('binned') : !(timeUnit as { binned?: boolean }).binned;
}

/** Most bins in a channel, where nothing is said. */
export function maxBins(channel: string): number {
  if (channel === 'strokeDash') return 4;
  return /^(row|column|shape|size|color|fill|stroke|(stroke|fill)?opacity|strokeWidth)$/i.test(channel) ? 6 : 10;
}

/** The name of a channel's field in the rows, as Vega-Lite makes it: `sum_people`, `bin_maxbins_10_age`, `yearmonth_date`. */
export function fieldName(def: ChannelDef, channel: string): string {
  const field = flatName(def.field ?? '');
  const { aggregate } = def;
  if (aggregate === 'count') return '__count';
  if (isBinning(def)) return `${binPrefix(def.bin, channel)}_${field}`;
  if (typeof aggregate === 'string') return `${aggregate}_${field}`;
  if (aggregate) {
    const by = aggregate.argmin ?? aggregate.argmax ?? '';
    return `${aggregate.argmin === undefined ? 'argmax' : 'argmin'}_${flatName(by)}["${field}"]`;
  }
  return hasUnit(def) ? `${unitPrefix(def.timeUnit)}_${field}` : field;
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
