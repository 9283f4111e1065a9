import { numberColumn, textColumn, type Dataset } from '../../../core/dataset.js';
import { insight, type Insight } from '../../../core/insight.js';
import { namesOf } from '../names.js';
import type { Look, Place } from '../look.js';
import { good, some, type Progress } from '../progress.js';
import type { Goal, State } from '../goal.js';
import type { ProgressValues } from '../options.js';
import { specification, step } from './specification.js';

export { words } from './words.nl.js';

const lack = ({ value = 0, target = 0 }: Goal): number => target - value;

/** Skills as levels on a scale. */
export const look = {
  count: 'levels.count',
  stateOf: (goal, locale) =>
    /^(unknown|secret)$/.test(goal.state)
      ? locale.say(`state.${goal.state}`)
      : locale.say('levels.state', { low: some(Math.max(0, lack(goal))) }),
  lineOf({ value, target, status }, { value: column, levels }, locale) {
    const field = { ...column?.field, name: '', type: 'number' as const };
    const now = locale.cell(field, { value: value ?? null, ...(status && { status }) });
    return locale.say('levels.figures', { now, levels, target, known: value });
  },
  legend: {
    held: (x, y) => ({ shape: 'circle', x, y, r: 6, fill: 'category-1' }),
    wanted: (x, y) => ({ shape: 'circle', x, y, r: 7, fill: 'none', stroke: 'text', strokeWidth: 2 }),
  },
  said: insights,
  ends: (_goals, left, right, { levels }) => [Math.min(right, left + levels * step), left + 8],
  isBare: () => false,
  picture: (places, room, values) => ({
    specification: specification(values.levels, room),
    rows: rowsOf(places, values),
  }),
} satisfies Partial<Look>;

/** The goals as skills with a level or without; `undefined` where a figure is no level, unless the page says that all are. */
export function levelsOf(goals: readonly Goal[], { view, levels }: ProgressValues): readonly Goal[] | undefined {
  const isLevel = (value: number) => Number.isInteger(value) && value >= 0 && value <= levels;
  const areLevels = goals.every(({ value = 1, target = 1 }) => isLevel(value) && isLevel(target));
  // A level is there or it is not: no pace is asked of it, and no report weighed.
  const none = { reason: undefined, share: undefined, due: undefined, needed: undefined, reported: undefined };
  return view === 'levels' || areLevels
    ? goals.map((goal) => ({ ...goal, ...none, state: levelState(goal) }))
    : undefined;
}

function levelState({ state, value, target }: Goal): State {
  if (state === 'secret' || value === undefined || target === undefined) return state;
  return value >= target ? 'reached' : 'behind';
}

/** A row for every level of a skill, and one for the level that is wanted. */
function rowsOf(places: readonly Place[], { levels }: ProgressValues): Dataset {
  const rows = places.flatMap(({ goal, y }) => {
    const row = (level: number, role: string) => ({ goal: goal.id, state: goal.state, y, level, role });
    const { value, target } = goal;
    const all = Array.from({ length: levels }, (_, at) =>
      row(at + 1, value !== undefined && at < value ? 'held' : 'open'),
    );
    return target === undefined ? all : [...all, row(target, 'wanted')];
  });
  return {
    length: rows.length,
    metadata: {},
    columns: [
      ...(['goal', 'state', 'role'] as const).map((name) =>
        textColumn(
          name,
          rows.map((row) => row[name]),
        ),
      ),
      ...(['y', 'level'] as const).map((name) =>
        numberColumn(
          name,
          rows.map((row) => row[name]),
        ),
      ),
    ],
  };
}

/** How many skills have their level, which lack most, and in which team that is. */
export function insights({ goals, groups }: Progress): readonly Insight[] {
  const known = goals.filter(({ state }) => state === 'reached' || state === 'behind');
  const behind = known.filter(({ state }) => state === 'behind').sort((a, b) => lack(b) - lack(a));
  const [worst] = behind;
  const most = behind
    .filter((goal) => worst && lack(goal) === lack(worst))
    .map((goal) => (goal.group ? { ...goal, name: `${goal.name} (${goal.group})` } : goal));
  const teams = groups
    .filter(({ name }) => name)
    .map(({ name, goals: own }) => ({ name, count: own.length, good: good(own) }))
    .sort((a, b) => a.good / a.count - b.good / b.count);
  const [last, next] = teams;
  return [
    insight('levels.counts', {
      good: some(known.length - behind.length),
      count: goals.length,
      unknown: some(goals.length - known.length),
    }),
    ...(worst ? [insight('levels.most', { ...namesOf(most), low: lack(worst) })] : []),
    ...(last && next && last.good / last.count < next.good / next.count ? [insight('levels.team', { ...last })] : []),
  ];
}
