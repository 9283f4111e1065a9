import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { exact, figure } from './figures.js';
import type { Goal } from './goal.js';

const monthMs = 2_629_746_000;
/** From here a pace is told per year, months. */
const longTerm = 36;

const months = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / monthMs);

/** A pace in as many digits as say something. */
const rough = (value: number): number => Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 3));

/** A difference between two figures of a goal: of shares in points. */
function gap(value: number, goal: Goal): Facts {
  return goal.unit === '%' ? { gap: quantity(exact(value)), points: 1 } : { gap: figure(value, goal) };
}

/** What is left to do until the term, how fast that must go, and how fast it went; nothing where nothing is left. */
export function paceOf(goal: Goal): Insight[] {
  const { value, target, start, since, due, measured, state, way = 1 } = goal;
  if (value === undefined || target === undefined || !due || way * (target - value) <= 0) return [];
  const left = Math.abs(target - value);
  const facts: Facts = { ...gap(left, goal), less: way < 0 ? 1 : undefined, due: { date: due } };
  if (state === 'overdue') return [insight('pace.over', facts)];
  const ahead = months(measured, due);
  if (ahead < 1) return [insight('pace.left', facts)];
  const past = since ? months(since, measured) : 0;
  const isYears = ahead > longTerm || left / ahead < 1;
  const times = isYears ? 12 : 1;
  const pace = start === undefined || past < 1 ? undefined : (way * (value - start) * times) / past;
  const write = (one: number) => (goal.unit === '€' ? figure(rough(one), goal) : rough(one));
  return [
    insight('pace', {
      ...facts,
      months: ahead,
      needed: write((left * times) / ahead),
      year: isYears ? 1 : undefined,
      pace: pace === undefined || pace < 0 ? undefined : write(pace),
      away: pace !== undefined && pace < 0 ? 1 : undefined,
    }),
  ];
}
