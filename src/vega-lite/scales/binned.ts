import { isBinning } from '../encoding/channel-fields.js';
import type { Scale } from '../model.js';
import { isValid } from '../rows.js';
import { rampAt } from './ramp.js';
import type { Use } from './use.js';

/** Colours for bins. */
export function binned(channel: string, uses: readonly Use[], range: readonly unknown[]): Scale {
  const edges = new Set<number>();
  for (const { layer, def } of uses) {
    const name = layer.fields[channel] ?? '';
    if (!isBinning(def)) continue;
    for (const row of layer.rawRows)
      for (const value of [row[name], row[`${name}_end`]]) if (isValid(value)) edges.add(Number(value));
  }
  const domain = [...edges].sort((a, b) => a - b);
  const apply = (value: unknown) => {
    const at = domain.findLastIndex((edge) => edge <= Number(value));
    return isValid(value)
      ? rampAt(Math.max(0, Math.min(at, domain.length - 2)) / Math.max(1, domain.length - 2), range)
      : undefined;
  };
  return { channel, type: 'bin-ordinal', domain, range, apply, bandwidth: 0 };
}
