import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Shape } from '../../core/drawing.js';
import { figuresOf } from './figures.js';
import type { Goal } from './goal.js';
import type { Look, Place } from './look.js';
import { specification } from './specification.js';

/** The lowest and the highest share that are shown, in percent; what lies further is pointed at. */
export const [lowest, farthest] = [-30, 130];

/** Goals as bars from start to target. */
export const bullets: Look = {
  count: 'group.count',
  stateOf: ({ state }, locale) => locale.say(`state.${state}`),
  lineOf: figuresOf,
  signs({ goals }, locale) {
    const sign = (name: string, fill: 'category-1' | 'text' | 'target', width: number, height: number) => ({
      words: locale.say(`key.${name}`),
      draw: (x: number, y: number): Shape => ({
        shape: 'rect',
        x: x + 9 - width / 2,
        y: y - height / 2,
        width,
        height,
        fill,
      }),
    });
    return [
      sign('way', 'category-1', 18, 10),
      ...(goals.some(({ needed }) => needed !== undefined) ? [sign('needed', 'text', 2, 18)] : []),
      sign('target', 'target', 3, 18),
    ];
  },
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

const within = (share: number, low: number, high: number): number => Math.max(low, Math.min(share, high));

/** The lowest and the highest share of goals that are shown, in percent. */
function domainOf(goals: readonly Goal[]): readonly [number, number] {
  let [low, high] = [0, 100];
  for (const { share = 0 } of goals) [low, high] = [Math.min(low, share), Math.max(high, share)];
  return [Math.max(lowest, low), Math.min(high, farthest)];
}

/** What the specification draws: a row per goal, with shares in percent. */
function rowsOf(places: readonly Place[], domain: readonly [number, number]): Dataset {
  const list = <T>(of: (goal: Goal) => T) => places.map(({ goal }) => of(goal));
  // Without a figure on the way an empty bar would say that nothing has been done.
  const known = (of: (goal: Goal, share: number) => number | undefined) =>
    list((goal) => (goal.share === undefined ? null : (of(goal, goal.share) ?? null)));
  return {
    length: places.length,
    metadata: {},
    columns: [
      textColumn(
        'goal',
        list(({ id }) => id),
      ),
      textColumn(
        'state',
        list(({ state }) => state),
      ),
      numberColumn(
        'y',
        places.map(({ y }) => y),
      ),
      numberColumn(
        'from',
        known(() => 0),
      ),
      numberColumn(
        'share',
        known((_, share) => within(share, ...domain)),
      ),
      numberColumn(
        'needed',
        known(({ needed = 100 }) => (needed < 100 ? needed : undefined)),
      ),
      numberColumn(
        'end',
        known(() => 100),
      ),
    ],
  };
}
