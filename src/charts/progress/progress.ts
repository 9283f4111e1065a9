import type { Facts } from '../../core/insight.js';
import type { Goal, Group, State } from './goal.js';
import type { Look } from './look.js';

/** Goals, and how they are shown and told. */
export interface Progress<G extends Goal = Goal> {
  /** Day on which the figures are looked at. */
  readonly date: string;
  readonly groups: readonly Group<G>[];
  /** In the order of the data. */
  readonly goals: readonly G[];
  readonly look: Look;
  /** Those that are shown, where some are folded away. */
  readonly shown?: ReadonlySet<Goal>;
}

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;

/** How many goals have one of some states. */
export const count = (goals: readonly Goal[], ...states: readonly State[]): number =>
  goals.filter(({ state }) => states.includes(state)).length;

/** How many goals are on course or reached. */
export const good = (goals: readonly Goal[]): number => count(goals, 'reached', 'on-course');

/** How many goals there are of each kind that is told. */
export const tally = (goals: readonly Goal[]): Facts => ({
  count: goals.length,
  good: some(good(goals)),
  reached: some(count(goals, 'reached')),
  behind: some(count(goals, 'behind')),
});
