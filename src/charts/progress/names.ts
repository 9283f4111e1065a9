import type { Goal } from './goal.js';
import { some } from './progress.js';

/** The first names, three or four, and how many more there are. */
export function namesOf(goals: readonly Goal[]): {
  readonly names: readonly string[];
  readonly more: number | undefined;
} {
  const shown = goals.length === 4 ? 4 : 3;
  const names = goals.slice(0, shown).map(({ name }) => name);
  const more = some(goals.slice(shown).length);
  // What follows is the last of the list.
  return { names: more ? [names.join(', ')] : names, more };
}
