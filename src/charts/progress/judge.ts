import type { Agreement, Goal, Reason, State } from './goal.js';

export interface Terms {
  /** Day on which the figures are looked at. */
  readonly date: string;
  readonly better: 'auto' | 'up' | 'down';
  readonly margin: number;
}

/**
 * Tells how a goal stands from its figures alone. Nothing is supposed: without a start there is no pace, and where nothing says which
 * way is better a figure beyond its target may be good or bad. A goal to keep what there was (start is target) is on course while it does.
 */
export function judge(agreement: Agreement, { date, better, margin }: Terms): Goal {
  const { value, target, start, since, due, measured, status } = agreement;
  const isWay = start !== undefined && target !== undefined && start !== target;
  const said = better === 'auto' ? undefined : better === 'up' ? 1 : -1;
  const way = isWay ? (target > start ? 1 : -1) : (agreement.direction ?? said);
  const even = isWay && since && due && since < due ? (between(since, measured) / between(since, due)) * 100 : -1;
  const needed = even < 0 ? undefined : Math.min(100, even);
  const isSecret = status === 'suppressed';
  const isKnown = !isSecret && target !== undefined && value !== undefined;
  // Without a beginning the part of the target is all there is, and only of what grows from nothing.
  const grows = isKnown && target > 0 && value >= 0 && (way ? way > 0 : value <= target);
  const share = !isKnown
    ? undefined
    : isWay
      ? ((value - start) / (target - start)) * 100
      : grows
        ? (value / target) * 100
        : undefined;
  const stands = (): readonly [State, Reason?] => {
    if (isSecret) return ['secret'];
    if (target === undefined) return ['unknown', 'target'];
    if (value === undefined) return ['unknown', 'value'];
    const isKept = start === target;
    if (!way && value !== target) return ['unknown', value > target || isKept ? 'direction' : 'start'];
    const isOver = due !== undefined && due < date;
    if ((way ?? 1) * (value - target) >= 0) return [isKept && !isOver ? 'on-course' : 'reached'];
    if (isOver) return ['overdue'];
    if (isKept) return ['behind'];
    const reason = !isWay ? 'start' : !since ? 'since' : !due ? 'due' : needed === undefined ? 'early' : undefined;
    if (reason) return ['unknown', reason];
    // What is told in whole percents is weighed so: no goal is behind that reads as far as it should be.
    return [Math.round(needed ?? 0) - Math.round(share ?? 0) > margin ? 'behind' : 'on-course'];
  };
  const [state, reason] = stands();
  return { ...agreement, state, reason, way, share, of: isWay ? 'way' : 'target', needed };
}

const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
