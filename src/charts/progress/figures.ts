import type { Locale } from '../../core/frame.js';
import { quantity, type Quantity } from '../../core/insight.js';
import type { Goal } from './goal.js';
import type { ProgressValues } from './options.js';

/** A number without the noise of computing. */
export const exact = (value: number): number => Number(value.toFixed(6));

/** A figure of a goal with its unit. */
export function figure(value: number, { unit }: Goal): Quantity {
  return quantity(exact(value), unit, unit === '€' ? { short: true } : {});
}

/** The figures of a goal in words: `1.240 van 2.000 woningen, 62%`. */
export function figuresOf(goal: Goal, values: ProgressValues, locale: Locale): string {
  const { value, target, start, unit = '', status, share, of, state, way } = goal;
  const isWay = of === 'way';
  const short = (one: number) => (/^[€%‰]/.test(unit) || target === undefined ? figure(one, goal) : exact(one));
  const whole = Math.round(share ?? 0);
  const field = values.value?.field ?? { name: '', type: 'number' };
  return locale.say('figures', {
    value: value === undefined ? locale.cell(field, { value: null, ...(status && { status }) }) : short(value),
    sure: value !== undefined && status ? locale.say(`status.${status}`) : undefined,
    start: isWay && start && value !== undefined ? short(start) : undefined,
    target: target === undefined ? undefined : figure(target, goal),
    limit: target !== undefined && (value === undefined || start === target || share === undefined) ? 1 : undefined,
    most: way === -1 && !isWay ? 1 : undefined,
    least: way === 1 && !isWay ? 1 : undefined,
    share:
      share === undefined || share < 0 ? undefined : quantity(state === 'reached' ? whole : Math.min(99, whole), '%'),
    ofTarget: isWay ? undefined : 1,
    wrong: isWay && (share ?? 0) < 0 ? 1 : undefined,
  });
}
