import type { Frame } from '../../core/frame.js';
import type { Scale } from '../model.js';
import { roundFigures } from '../scales/round-figures.js';
import { timeTicks } from '../scales/time-ticks.js';
import { isContinuous, momentOf } from '../scales/use.js';
import { timeWriter } from '../write-time.js';
import type { AxisTerms } from './axis-terms.js';

/** A place on an axis with its words. */
export interface Tick {
  /** The middle of a name, px from the start of the plot. */
  readonly px: number;
  readonly text: string;
  /** Of a moment, without the year: what stands beside another of that year. */
  readonly short?: string;
  readonly value: unknown;
}

/** The places on an axis that are marked, with words for each. */
export function ticksOf(
  scale: Scale,
  { values, tickCount, format }: AxisTerms,
  extent: number,
  { locale }: Frame,
): readonly Tick[] {
  const [low = 0, high = 0] = [...(scale.domain as readonly number[])].sort((a, b) => a - b);
  const count = typeof tickCount === 'number' ? tickCount : Math.ceil(extent / 40);
  const isTime = scale.type === 'time';
  const marked = values
    ? values.map((value) => (isTime ? momentOf(value) : value))
    : isTime
      ? timeTicks(low, high, count)
      : scale.type === 'linear'
        ? roundFigures(low, high, count)
        : scale.domain;
  const write = isTime
    ? timeWriter(marked as readonly number[], format, locale)
    : (value: unknown) => ({ text: typeof value === 'number' ? locale.number(value) : String(value ?? '') });
  return marked.flatMap((value): Tick[] => {
    const px = scale.apply(value);
    return typeof px === 'number' && Number.isFinite(px)
      ? [{ px: px + scale.bandwidth / 2, ...write(value), value }]
      : [];
  });
}

/** Px between two names on an axis; `undefined` where it is no axis of names. */
export const roomOf = ({ type, domain, range }: Scale): number | undefined =>
  isContinuous(type) ? undefined : Math.abs(Number(range[1]) - Number(range[0])) / Math.max(1, domain.length);

/** Px of the words on an axis. */
export const labelSize = ({ theme }: Frame): number => Math.max(12, theme.textSize - 1);

/** Every n-th of some, put somewhere, with the least n that suits at which none touches the next. */
export function apart<T, P>(
  all: readonly T[],
  place: (some: readonly T[]) => readonly P[],
  touch: (one: P, next: P) => boolean,
  suits: (n: number) => boolean = () => true,
): readonly P[] {
  for (let n = 1; ; n++) {
    if (!suits(n)) continue;
    const some = place(all.filter((_, at) => at % n === 0));
    if (some.every((next, at) => at === 0 || !touch(some[at - 1] as P, next))) return some;
  }
}
