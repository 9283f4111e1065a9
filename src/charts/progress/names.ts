import type { Goal } from './goal.js';

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;

/** How many names a sentence holds. */
export const most = 3;

/** The first names, and how many more there are. */
export function namesOf(goals: readonly Goal[]): {
  readonly names: readonly string[];
  readonly more: number | undefined;
} {
  const shown = goals.length === most + 1 ? most + 1 : most;
  const names = goals.slice(0, shown).map(({ name }) => name);
  const more = some(Math.max(0, goals.length - shown));
  // What follows is the last of the list.
  return { names: more ? [names.join(', ')] : names, more };
}
