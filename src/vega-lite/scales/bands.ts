import type { Scale, ScaleType } from '../model.js';
import { objectOf } from '../normalise.js';
import { asked } from './domain.js';
import type { Use } from './use.js';

/** Room between names and at both ends, in steps. */
export interface Paddings {
  readonly inner: number;
  readonly outer: number;
}

/** The room that a specification, its config or the mark of the first layer leaves between names. */
export function paddings(type: ScaleType, uses: readonly Use[], channel: string): Paddings {
  const [{ layer } = {}] = uses;
  const config = objectOf(layer?.config['scale']);
  const isPosition = channel.length === 1;
  const both = asked(uses, 'padding');
  const outside = asked(uses, 'paddingOuter') ?? both;
  if (type === 'point')
    return { inner: 1, outer: Number(outside ?? (/^[xy]/.test(channel) ? (config['pointPadding'] ?? 0.5) : 0)) };
  const isNested = isPosition && uses.some(({ layer: { encoding } }) => encoding[`${channel}Offset`] !== undefined);
  const mark = layer?.mark.type ?? '';
  const [kind, usual] = mark === 'bar' ? [mark, 0.1] : mark === 'tick' ? [mark, 0.25] : ['rect', 0];
  const standard = (side: 'Inner' | 'Outer', otherwise: number): unknown => {
    if (!isPosition) return config[`offsetBandPadding${side}`] ?? 0;
    if (isNested) return config[`bandWithNestedOffsetPadding${side}`] ?? 0.2;
    return (
      config[`bandPadding${side}`] ?? (side === 'Inner' ? config[`${kind}BandPaddingInner`] : undefined) ?? otherwise
    );
  };
  const inner = Number(asked(uses, 'paddingInner') ?? both ?? standard('Inner', usual));
  return { inner, outer: Number(outside ?? standard('Outer', inner / 2)) };
}

/** Px that names take beside each other, in steps. */
export const space = (count: number, { inner, outer }: Paddings): number =>
  count ? Math.max(count - inner + 2 * outer, 0) || 1 : 0;

/** A scale of names, each with a place of its own. */
export function bands(
  channel: string,
  type: ScaleType,
  domain: readonly unknown[],
  range: readonly unknown[],
  padding: Paddings,
): Scale {
  const [first, last] = [Number(range[0]), Number(range[1])];
  const step = (last - first) / Math.max(1, space(domain.length, padding));
  const bandwidth = step * (1 - padding.inner);
  // Where the range runs back, a band begins at its other end.
  const start = (first + last - step * (domain.length - padding.inner)) / 2 + Math.min(0, bandwidth);
  const places = new Map(domain.map((value, at) => [value, start + at * step]));
  const apply = (value: unknown) => places.get(value ?? null);
  return { channel, type, domain, range, apply, bandwidth: Math.abs(bandwidth) };
}
