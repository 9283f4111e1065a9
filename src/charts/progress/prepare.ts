import { numberAt, statusAt, textAt, type Dataset } from '../../core/dataset.js';
import { judge, lagOf, type Agreement, type Goal, type State } from './goal.js';
import { dayAt, type Side } from './moments.js';
import type { ProgressValues } from './options.js';

/** Goals under one heading. */
export interface Group {
  readonly name: string;
  readonly goals: readonly Goal[];
}

export interface Progress {
  readonly date: string;
  readonly isLevels: boolean;
  /** Whether there is more to tell than how far each goal is. */
  readonly hasMore: boolean;
  readonly groups: readonly Group[];
  readonly goals: readonly Goal[];
  readonly left: {
    /** Rows that name no goal. */
    readonly nameless: number;
    /** Figures of a goal that has a later one. */
    readonly older: number;
    /** Goals with a day that cannot be read. */
    readonly undated: readonly string[];
  };
}

const cache = new WeakMap<ProgressValues, { readonly data: Dataset; readonly progress: Progress }>();

/** Reads the goals, tells how they stand, and puts them under their headings. */
export function prepare(data: Dataset, values: ProgressValues): Progress {
  const kept = cache.get(values);
  if (kept?.data === data) return kept.progress;
  const progress = read(data, values);
  cache.set(values, { data, progress });
  return progress;
}

function read(data: Dataset, values: ProgressValues): Progress {
  const { date } = values;
  const undated = new Set<string>();
  const left = { nameless: 0, older: 0 };
  const found = new Map<string, Agreement>();
  const times = new Map<string, number>();
  for (let row = 0; row < data.length; row++) {
    const words = (option: 'goal' | 'group' | 'unit' | 'status' | 'direction') =>
      textAt(values[option], row)?.trim() || undefined;
    const name = words('goal');
    if (!name) {
      left.nameless++;
      continue;
    }
    const day = (option: 'since' | 'due' | 'measured', side: Side): string | undefined => {
      const read = dayAt(values[option], row, side);
      if (!read && textAt(values[option], row)) undated.add(name);
      return read;
    };
    const isSecret = (option: 'value' | 'target' | 'start') => statusAt(values[option], row) === 'suppressed';
    const figure = (option: 'value' | 'target' | 'start') =>
      isSecret(option) ? undefined : numberAt(values[option], row);
    const measured = day('measured', 1);
    const direction = words('direction');
    const group = words('group') ?? '';
    const key = `${group}|${name}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const before = values.measured && found.get(key);
    const goal: Agreement = {
      row,
      id: before || time === 1 ? key : `${key}#${time}`,
      name,
      group,
      value: figure('value'),
      status: isSecret('target') ? 'suppressed' : statusAt(values.value, row),
      target: figure('target'),
      start: figure('start') ?? before?.start ?? (isSecret('start') ? undefined : values.startValue),
      since: day('since', 0) ?? values.sinceDate,
      due: day('due', 1) ?? values.dueDate,
      // A period that is not over yet has been measured until now.
      measured: measured && (measured <= date || (dayAt(values.measured, row, 0) ?? '') > date) ? measured : date,
      unit: words('unit') ?? values.value?.field.unit ?? values.target?.field.unit,
      direction: direction === undefined ? undefined : upward.test(direction) ? 1 : -1,
      weight: numberAt(values.weight, row),
      reported: words('status'),
    };
    if (before) left.older++;
    const hasFigure = goal.value !== undefined || goal.status !== undefined;
    if (!before || (hasFigure && goal.measured >= before.measured)) found.set(goal.id, goal);
  }
  const agreements = [...found.values()];
  const isLevels =
    values.view === 'levels' ||
    (values.view === 'auto' &&
      /niveau|level/i.test(`${values.value?.field.name} ${values.target?.field.name}`) &&
      agreements.every(({ value = 1, target = 1 }) => isLevel(value, values) && isLevel(target, values)));
  const goals = agreements.map((agreement): Goal => {
    const goal = judge(agreement, values);
    return isLevels ? { ...goal, state: levelState(goal) } : goal;
  });
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    const own = groups.get(goal.group) ?? [];
    own.push(goal);
    groups.set(goal.group, own);
  }
  if (values.order === 'behind') for (const own of groups.values()) own.sort((a, b) => lagOf(b) - lagOf(a));
  return {
    date,
    isLevels,
    hasMore:
      groups.size > 1 ||
      left.nameless + left.older + undated.size > 0 ||
      goals.some(({ reason, status, due, reported, weight }) => reason ?? status ?? due ?? reported ?? weight),
    goals,
    groups: Array.from(groups, ([name, own]) => ({ name, goals: own })),
    left: { ...left, undated: [...undated] },
  };
}

const upward = /hog|meer|stijg|omhoog|up|high|more|\+/i;

const isLevel = (value: number, { levels }: ProgressValues): boolean =>
  Number.isInteger(value) && value >= 0 && value <= levels;

/** A level is there or it is not: no pace is asked of it. */
function levelState({ state, value, target }: Goal): State {
  if (state === 'secret' || value === undefined || target === undefined) return state;
  return value >= target ? 'reached' : 'behind';
}

/** With more goals than this some are folded away. */
const most = 60;

/** The goals that are shown, in their order. */
export function shownOf({ goals, groups }: Progress, { all }: ProgressValues): readonly Goal[] {
  const inOrder = groups.flatMap((group) => group.goals);
  return all || goals.length <= most ? inOrder : inOrder.slice(0, most);
}

/** How many goals have a state, absent where none has it. */
export const count = (goals: readonly Goal[], state: State): number | undefined =>
  goals.filter((goal) => goal.state === state).length || undefined;

/** Of how many goals it can be told how they stand. */
export const known = (goals: readonly Goal[]): number =>
  goals.filter(({ state }) => state !== 'unknown' && state !== 'secret').length;

/** How many goals are on course or reached. */
export const good = (goals: readonly Goal[]): number =>
  (count(goals, 'reached') ?? 0) + (count(goals, 'on-course') ?? 0);
