import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Paint } from '../../core/drawing.js';
import type { Goal } from './goal.js';
import type { Look, Place, Sign } from './look.js';
import { lineOf, notesOf, said, saysOf } from './plain-words.js';
import { tally } from './progress.js';
import { specification } from './specification.js';

/** The highest share that is shown, in percent; what lies further is pointed at. */
export const farthest = 130;

const bar =
  (fill: Paint, width: number, height: number): Sign =>
  (x, y) => ({ shape: 'rect', x: x - width / 2, y: y - height / 2, width, height, fill });

/** A ball of 12 px. */
export const ball = 'm-6,0a6,6 0 1 0 12,0a6,6 0 1 0 -12,0';

/** Plain goals as bars from start to target. */
export const bullets: Look = {
  count: 'group.count',
  states: {
    reached: ['m-6,0l4,5l8,-10', 'category-1', 3],
    'on-course': [ball, 'category-1'],
    behind: ['m-7,-5h14l-7,12z', 'category-2'],
  },
  legend: { way: bar('category-1', 18, 10), needed: bar('text', 2, 18), target: bar('target', 3, 18) },
  tally,
  lineOf,
  saysOf,
  said,
  notesOf,
  picture: (places, room) => ({
    specification: specification([0, Math.max(100, ...places.map(({ goal }) => goal.share ?? 0))], room),
    rows: rowsOf(places),
  }),
};

/** What the specification draws: a row per goal, with shares in percent. */
export function rowsOf(places: readonly Place[]): Dataset {
  const goals = places.map(({ goal }) => goal);
  const words = (name: string, of: (goal: Goal) => string) => textColumn(name, goals.map(of));
  const figures = (name: string, of: (goal: Goal, at: number) => number | undefined) =>
    numberColumn(
      name,
      goals.map((goal, at) => of(goal, at) ?? NaN),
    );
  return {
    length: goals.length,
    metadata: {},
    columns: [
      words('goal', ({ id }) => id),
      words('state', ({ state }) => state),
      figures('y', (_, at) => places[at]?.y),
      figures('from', () => 0),
      figures('share', ({ share }) => share),
      figures('needed', ({ needed = 100 }) => (needed < 100 ? needed : NaN)),
      figures('end', () => 100),
    ],
  };
}
