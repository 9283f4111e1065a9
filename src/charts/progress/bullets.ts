import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Paint } from '../../core/drawing.js';
import type { Goal } from './goal.js';
import type { Look, Place, Sign } from './look.js';
import { lineOf, notesOf, said, saysOf } from './plain-words.js';
import { tally } from './progress.js';
import { specification } from './specification.js';

/** The lowest and the highest share that are shown, in percent; what lies further is pointed at. */
export const [lowest, farthest] = [-30, 130];

const bar =
  (fill: Paint, width: number, height: number): Sign =>
  (x, y) => ({ shape: 'rect', x: x - width / 2, y: y - height / 2, width, height, fill });

const states: Partial<Look['states']> = {
  reached: ['m-6,0l4,5l8,-10', 'category-1', 3],
  'on-course': ['m-6,0a6,6 0 1 0 12,0a6,6 0 1 0 -12,0', 'category-1'],
  behind: ['m-7,-5h14l-7,12z', 'category-2'],
  overdue: ['m-5,-5l10,10m0,-10l-10,10', 'category-2', 3],
};

/** Plain goals as bars from start to target. */
export const bullets: Look = {
  count: 'group.count',
  // Plain goals have no other states.
  states: states as Look['states'],
  stateOf: ({ state }, locale) => locale.say(`state.${state}`),
  legend: { way: bar('category-1', 18, 10), needed: bar('text', 2, 18), target: bar('target', 3, 18) },
  tally,
  lineOf,
  saysOf,
  said,
  notesOf,
  ends(goals, left, right) {
    const [low, high] = domainOf(goals);
    return [right, Math.round(left + ((right - left) * -low) / (high - low))];
  },
  picture: (places, room) => ({
    specification: specification(domainOf(places.map(({ goal }) => goal)), room, bullets.states),
    rows: rowsOf(places),
  }),
};

/** The lowest and the highest share of goals that are shown, in percent. */
export function domainOf(goals: readonly Goal[]): readonly [number, number] {
  let [low, high] = [0, 100];
  for (const { share = 0 } of goals) [low, high] = [Math.min(low, share), Math.max(high, share)];
  return [Math.max(lowest, low), Math.min(high, farthest)];
}

/** What the specification draws: a row per goal, with shares in percent. */
export function rowsOf(places: readonly Place[]): Dataset {
  const rows = places.map(({ y, goal: { id, state, share = NaN, needed = 100 } }) => ({
    goal: id,
    state,
    y,
    from: 0,
    share,
    needed: needed < 100 ? needed : NaN,
    end: 100,
  }));
  return {
    length: rows.length,
    metadata: {},
    columns: [
      ...(['goal', 'state'] as const).map((name) =>
        textColumn(
          name,
          rows.map((row) => row[name]),
        ),
      ),
      ...(['y', 'from', 'share', 'needed', 'end'] as const).map((name) =>
        numberColumn(
          name,
          rows.map((row) => row[name]),
        ),
      ),
    ],
  };
}
