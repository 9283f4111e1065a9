import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Shape } from '../../core/drawing.js';
import { figuresOf } from './figures.js';
import type { Goal } from './goal.js';
import type { Look, Place } from './look.js';
import { specification } from './specification.js';

/** What lies further than this beyond an end is pointed at, points of 100. */
const beyond = 30;

/** Goals as bars from start to target. */
export const bullets: Look = {
  count: 'group.count',
  stateOf: ({ state }, locale) => locale.say(`state.${state}`),
  lineOf: figuresOf,
  signs: ({ goals }, locale) => [
    {
      words: locale.say('key.way'),
      draw: (x, y): Shape => ({ shape: 'rect', x, y: y - 5, width: 18, height: 10, fill: 'category-1' }),
    },
    ...(goals.some(({ needed }) => needed !== undefined) ? [upright(locale.say('key.needed'), 'text', 2)] : []),
    upright(locale.say('key.target'), 'target', 3),
  ],
  extent: () => Infinity,
  begin(goals, left, right) {
    const [low, high] = domainOf(goals);
    return Math.round(left + ((right - left) * -low) / (high - low));
  },
  picture(places, _values, room) {
    const domain = domainOf(places.map(({ goal }) => goal));
    return { specification: specification(domain, room), rows: rowsOf(places, domain) };
  },
};

/** The lowest and the highest share that are shown, in percent. */
function domainOf(goals: readonly Goal[]): readonly [number, number] {
  let [low, high] = [0, 100];
  for (const { share = 0 } of goals) [low, high] = [Math.min(low, share), Math.max(high, share)];
  return [Math.max(-beyond, low), Math.min(100 + beyond, high)];
}

const upright = (words: string, stroke: 'text' | 'target', strokeWidth: number) => ({
  words,
  draw: (x: number, y: number): Shape => ({
    shape: 'line',
    x1: x + 9,
    x2: x + 9,
    y1: y - 9,
    y2: y + 9,
    stroke,
    strokeWidth,
  }),
});

/** What the specification draws: a row per goal, with shares in percent. */
function rowsOf(places: readonly Place[], [low, high]: readonly [number, number]): Dataset {
  const numbers = (name: string, of: (goal: Goal, y: number) => number | undefined) =>
    numberColumn(
      name,
      places.map(({ goal, y }) => of(goal, y) ?? null),
    );
  return {
    length: places.length,
    metadata: {},
    columns: [
      textColumn(
        'goal',
        places.map(({ goal }) => goal.id),
      ),
      textColumn(
        'state',
        places.map(({ goal }) => goal.state),
      ),
      numbers('y', (_, y) => y),
      numbers('from', () => 0),
      numbers('share', ({ share }) => share && Math.max(low, Math.min(share, high))),
      numbers('needed', ({ share, needed = 100 }) => (share !== undefined && needed < 100 ? needed : undefined)),
      // Without a figure on the way an empty bar would say that nothing has been done.
      numbers('end', ({ share }) => (share === undefined ? undefined : 100)),
      numbers('beyond', ({ share = 0 }) => (share > high ? high : undefined)),
      numbers('back', ({ share = 0 }) => (share < low ? low : undefined)),
    ],
  };
}
