import { numberAt, statusAt, textAt, type Dataset } from '../../core/dataset.js';
import { farthest, lowest } from './bullets.js';
import { judge, lagOf, type Agreement, type Goal, type State } from './goal.js';
import { parts } from './later-parts.js';
import { dayIn, type Side } from './moments.js';
import type { ProgressValues } from './options.js';

/** Goals under one heading. */
export interface Group {
  readonly name: string;
  readonly goals: readonly Goal[];
}

export interface Progress {
  readonly date: string;
  readonly isLevels: boolean;
  /** Whether a goal lies outside the picture. */
  readonly isFar: boolean;
  /** Whether there is more to say of goals than their pace. */
  readonly hasMore: boolean;
  /** Whether there are rows that do not show, or days that cannot be read. */
  readonly hasLeft: boolean;
  readonly groups: readonly Group[];
  readonly goals: readonly Goal[];
  /** Rows that name no goal. */
  readonly nameless: number;
  /** Figures of a goal that has a later one. */
  readonly older: number;
  /** Goals with a day that cannot be read. */
  readonly undated: ReadonlySet<string>;
}

/** Values hold columns, so that there is one dataset for each. */
const cache = new WeakMap<ProgressValues, Progress>();

/** Reads the goals, tells how they stand, and puts them under their headings. */
export function prepare(data: Dataset, values: ProgressValues): Progress {
  let progress = cache.get(values);
  if (!progress) cache.set(values, (progress = read(data, values)));
  return progress;
}

/** Whether the columns are called so that their figures may be levels. */
export const mayBeLevels = ({ view, value, target }: ProgressValues): boolean =>
  view === 'levels' || (view === 'auto' && /niveau|level/i.test(`${value?.field.name} ${target?.field.name}`));

function read(data: Dataset, values: ProgressValues): Progress {
  const { date, value } = values;
  const undated = new Set<string>();
  const found = new Map<string, Agreement>();
  let [nameless, older] = [0, 0];
  for (let row = 0; row < data.length; row++) {
    const words = (option: 'goal' | 'group' | 'unit' | 'status' | 'direction' | 'since' | 'due' | 'measured') =>
      textAt(values[option], row)?.trim() || undefined;
    const name = words('goal');
    if (!name) {
      nameless++;
      continue;
    }
    const day = (option: 'since' | 'due' | 'measured', side: Side) => {
      const written = words(option);
      const read = written && dayIn(written, side);
      if (written && !read) undated.add(name);
      return read;
    };
    const isSecret = (option: 'value' | 'target' | 'start') => statusAt(values[option], row) === 'suppressed';
    const figure = (option: 'value' | 'target' | 'start') =>
      isSecret(option) ? undefined : numberAt(values[option], row);
    const measured = day('measured', 1);
    const direction = words('direction');
    const group = words('group') ?? '';
    const key = `${group}|${name}`;
    const same = found.get(key);
    const before = values.measured && same;
    const goal: Agreement = {
      row,
      id: same && !before ? `${key}#${row}` : key,
      name,
      group,
      value: figure('value'),
      status: isSecret('target') ? 'suppressed' : statusAt(value, row),
      target: figure('target'),
      start: figure('start') ?? before?.start ?? (isSecret('start') ? undefined : values.startValue),
      since: day('since', 0) ?? values.sinceDate,
      due: day('due', 1) ?? values.dueDate,
      // A period that is not over yet has been measured until now.
      measured: measured && (measured <= date || (day('measured', 0) ?? '') > date) ? measured : date,
      unit: words('unit') ?? value?.field.unit ?? values.target?.field.unit,
      direction: direction === undefined ? undefined : upward.test(direction) ? 1 : -1,
      weight: numberAt(values.weight, row),
      reported: words('status'),
    };
    if (before) older++;
    const hasFigure = goal.value !== undefined || goal.status !== undefined;
    if (!before || (hasFigure && goal.measured >= before.measured)) found.set(goal.id, goal);
  }
  const judged = Array.from(found.values(), (agreement) => judge(agreement, values));
  const levels = mayBeLevels(values) ? parts.levels.part.levelsOf(judged, values) : undefined;
  const goals = levels ?? judged;
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    const own = groups.get(goal.group);
    if (own) own.push(goal);
    else groups.set(goal.group, [goal]);
  }
  if (values.order === 'behind') for (const own of groups.values()) own.sort((a, b) => lagOf(b) - lagOf(a));
  return {
    date,
    isLevels: levels !== undefined,
    isFar: !levels && goals.some(({ share = 0 }) => share < lowest || share > farthest),
    hasMore: goals.some(
      ({ reason, status, reported, weight, start }) => reason ?? status ?? reported ?? weight ?? start === undefined,
    ),
    hasLeft: nameless + older + undated.size > 0,
    goals,
    groups: Array.from(groups, ([name, own]) => ({ name, goals: own })),
    nameless,
    older,
    undated,
  };
}

const upward = /hog|meer|stijg|omhoog|up|high|more|\+/i;

/** With more goals than this some are folded away. */
const most = 60;

/** The goals that are shown, in their order. */
export const shownOf = ({ groups }: Progress, { all }: ProgressValues): readonly Goal[] =>
  groups.flatMap(({ goals }) => goals).slice(0, all ? undefined : most);

/** How many goals have one of some states. */
export const count = (goals: readonly Goal[], ...states: readonly State[]): number =>
  goals.filter(({ state }) => states.includes(state)).length;

/** How many goals are on course or reached. */
export const good = (goals: readonly Goal[]): number => count(goals, 'reached', 'on-course');

/** Of how many goals it cannot be told how they stand. */
export const unknown = (goals: readonly Goal[]): number => count(goals, 'unknown', 'secret');
