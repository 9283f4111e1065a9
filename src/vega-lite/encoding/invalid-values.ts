import { isValid, type Row } from '../rows.js';
import { fieldName, fieldUses, isBinning, typeOf, type ChannelDef, type ChannelDefs } from './channel-fields.js';

const scaled = /^([xy](Offset)?|theta|radius|color|fill|stroke|(fill|stroke)?opacity|strokeWidth|size|angle|time)$/i;

/** Which rows the marks and which rows the domains of scales are made of, by `invalid` of Vega-Lite. */
export function withoutInvalid(
  rows: readonly Row[],
  mark: { readonly type: string; readonly invalid?: unknown },
  encoding: ChannelDefs,
): { readonly rows: readonly Row[]; readonly domainRows: readonly Row[] } {
  const isPath = /^(line|area|trail)$/.test(mark.type);
  const { invalid = 'break-paths-show-path-domains' } = mark;
  const standard = isPath ? 'break-paths-show-domains' : 'filter';
  const mode = invalid === 'break-paths-show-path-domains' ? standard : invalid;
  if (mode === null || mode === 'show') return { rows, domainRows: rows };
  const checked = new Map<string | undefined, string>();
  for (const { channel, def } of fieldUses(encoding))
    if (isContinuous(channel, def)) checked.set(def.field, fieldName(def, channel));
  const names = [...checked.values()];
  const valid = rows.filter((row) => names.every((name) => isValid(row[name])));
  return {
    rows: isPath && mode !== 'filter' ? rows : valid,
    domainRows: mode === 'break-paths-show-domains' ? rows : valid,
  };
}

/** Whether the scale of a channel has a continuous domain, on which a missing value has no place. */
export function isContinuous(channel: string, def: ChannelDef): boolean {
  const { aggregate, scale } = def;
  if (!scaled.test(channel) || scale === null) return false;
  if (/^(count|valid|missing|distinct)$/.test(String(aggregate))) return false;
  const asked = (scale as { readonly type?: string } | undefined)?.type;
  if (asked) return !/^(band|point|.*ordinal)$/.test(asked);
  return /^(quantitative|temporal)$/.test(typeOf(def)) && !(isBinning(def) && /^(color|fill|stroke)$/.test(channel));
}
