import type { Scale, ScaleType, Size } from './model.js';
import { objectOf } from './json.js';
import { isValid } from './rows.js';
import { bands } from './scales/bands.js';
import { roundEnds } from './scales/round-figures.js';
import { continuous, ordinal } from './scales/scale-kinds.js';
import { asked, momentOf, type Use } from './scales/use.js';

/** The scale of a channel in a specification that says all of it but px, and the domain of what is given whole in its rows. */
export function explicitScale(channel: string, uses: readonly Use[], { width, height }: Size): Scale {
  const type = (asked(uses, 'type') ?? usual(channel, uses)) as ScaleType;
  const given = asked(uses, 'domain') as readonly unknown[] | undefined;
  const isQuantity = /^(linear|time)$/.test(type);
  const found = given ?? (isQuantity ? ends(uses) : names(uses));
  const domain = type === 'time' ? found.map(momentOf) : found;
  const range = (asked(uses, 'range') ??
    (channel === 'x' ? [0, width] : isQuantity ? [height, 0] : [0, height])) as readonly unknown[];
  if (isQuantity) {
    const [low, high] = [Number(domain[0]), Number(domain.at(-1))];
    const nice = asked(uses, 'nice');
    const isRounded = typeof nice === 'number' && low < high;
    return continuous(channel, type, isRounded ? roundEnds(low, high, nice) : [low, high], range, uses);
  }
  if (type === 'ordinal') return ordinal(channel, domain, range);
  const padding = (side: string) => Number(asked(uses, `padding${side}`) ?? asked(uses, 'padding') ?? 0);
  const isPoint = type === 'point';
  return bands(channel, type, domain, range, { inner: isPoint ? 1 : padding('Inner'), outer: padding('Outer') });
}

function usual(channel: string, uses: readonly Use[]): ScaleType {
  const type = uses.find(({ def }) => def.type)?.def.type;
  if (/^[no]/.test(type ?? '')) return /^[xy]/.test(channel) ? 'band' : 'ordinal';
  return type === 'temporal' ? 'time' : 'linear';
}

function values(uses: readonly Use[]): unknown[] {
  return uses.flatMap(({ layer, channel, def }) => {
    const name = layer.fields[channel];
    return name === undefined ? [objectOf(def)['datum']] : layer.rows.map((row) => row[name]);
  });
}

function ends(uses: readonly Use[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values(uses)) {
    if (!isValid(value)) continue;
    low = Math.min(low, Number(value));
    high = Math.max(high, Number(value));
  }
  return low <= high ? [low, high] : [0, 0];
}

const names = (uses: readonly Use[]): readonly unknown[] => [...new Set(values(uses))];
