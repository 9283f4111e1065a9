import type { Scale, Scales, ScaleType, Size } from '../model.js';
import { parts } from '../parts/parts.js';
import { isValid } from '../rows.js';
import { bands, paddings } from './bands.js';
import { asked, domainOf, isContinuous } from './domain.js';
import { endsOf } from './ends.js';
import { rangeOf } from './range.js';
import type { Use } from './use.js';

/** The scale that some channels share, for a plot of a size. Those of positions are made before those within them. */
export function makeScale(channel: string, type: ScaleType, uses: readonly Use[], size: Size, built: Scales): Scale {
  const isDown = isContinuous(type) && uses.some(({ def }) => def.sort === 'descending');
  const full = rangeOf(channel, type, uses, size, built);
  const range = (asked(uses, 'reverse') ?? isDown) === true ? [...full].reverse() : full;
  if (type === 'bin-ordinal') return parts.scales.part.binned(channel, uses, range);
  const domain = domainOf(uses, type);
  if (isContinuous(type)) return continuous(channel, type, endsOf(channel, type, domain, uses, range), range, uses);
  return type === 'ordinal'
    ? ordinal(channel, domain, range)
    : bands(channel, type, domain, range, paddings(type, uses, channel));
}

function continuous(
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

function ordinal(channel: string, domain: readonly unknown[], range: readonly unknown[]): Scale {
  const looks = range[0] === 'sequential-1' ? parts.scales.part.rampOf(domain.length, range) : range;
  const places = new Map(domain.map((value, at) => [value, looks[at % looks.length]]));
  return { channel, type: 'ordinal', domain, range, apply: (value) => places.get(value ?? null), bandwidth: 0 };
}
