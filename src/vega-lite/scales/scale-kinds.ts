import type { Scale, ScaleType } from '../model.js';
import { parts } from '../parts/parts.js';
import { isValid } from '../rows.js';
import { asked, type Use } from './use.js';

/** A scale of quantities or moments. */
export function continuous(
  channel: string,
  type: ScaleType,
  domain: readonly [number, number],
  range: readonly unknown[],
  uses: readonly Use[],
): Scale {
  const isBent = /^(log|pow|sqrt|symlog)$/.test(type);
  const bend = isBent ? parts.scales.part.bendOf(type, uses) : (value: number) => value;
  const [from, to] = domain.map(bend) as [number, number];
  const isClamped = asked(uses, 'clamp') === true;
  const share = (value: unknown) => {
    const part = from === to ? 0.5 : (bend(Number(value)) - from) / (to - from);
    return isClamped ? Math.min(1, Math.max(0, part)) : part;
  };
  const [first, last] = range.map(Number) as [number, number];
  const apply = Number.isNaN(first)
    ? (value: unknown) => (isValid(value) ? parts.scales.part.rampAt(share(value), range) : undefined)
    : (value: unknown) => (value === null || value === undefined ? undefined : first + share(value) * (last - first));
  return { channel, type, domain, range, apply, bandwidth: 0 };
}

/** A scale from names to looks. */
export function ordinal(channel: string, domain: readonly unknown[], range: readonly unknown[]): Scale {
  const looks = range[0] === 'sequential-1' ? parts.scales.part.rampOf(domain.length, range) : range;
  const places = new Map(domain.map((value, at) => [value, looks[at % looks.length]]));
  return { channel, type: 'ordinal', domain, range, apply: (value) => places.get(value ?? null), bandwidth: 0 };
}
