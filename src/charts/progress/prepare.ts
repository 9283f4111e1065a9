import { numberAt, statusAt, textAt, type Dataset } from '../../core/dataset.js';
import { localDay } from '../../core/local-day.js';
import { farthest, lowest } from './bullets.js';
import { lagOf, type Agreement, type Goal } from './goal.js';
import { lookFor } from './intricate-look.js';
import { judge } from './judge.js';
import { parts } from './later-parts.js';
import { dayGiven, dayIn, type Side } from './moments.js';
import type { ProgressValues } from './options.js';
import { most } from './plain.js';
import type { Progress } from './progress.js';

/** Rows that do not show, and days that cannot be read. */
export interface LeftOut {
  /** Rows that name no goal. */
  readonly nameless: number;
  /** Figures of a goal that has a later one. */
  readonly older: number;
  /** Goals with a day that cannot be read. */
  readonly undated: ReadonlySet<string>;
}

/** Goals of any kind. */
export interface AnyProgress extends Progress {
  /** Whether the figures are levels of skills. */
  readonly isLevels: boolean;
  /** Whether a goal lies outside the picture. */
  readonly isFar: boolean;
  /** Whether there is more to say of goals than their pace. */
  readonly hasMore: boolean;
  /** Whether there are rows that do not show, or days that cannot be read. */
  readonly hasLeft: boolean;
  readonly left: LeftOut;
  readonly shown: ReadonlySet<Goal>;
}

/** Values hold columns, so that there is one dataset for each. */
const cache = new WeakMap<ProgressValues, AnyProgress>();

/** Reads the goals, tells how they stand, and puts them under their headings. */
export function prepare(data: Dataset, values: ProgressValues): AnyProgress {
  let progress = cache.get(values);
  if (!progress) cache.set(values, (progress = read(data, values)));
  return progress;
}

/** Whether the columns are called so that their figures may be levels. */
export const mayBeLevels = ({ view, value, target }: ProgressValues): boolean =>
  view === 'levels' || (view === 'auto' && /niveau|level/i.test(`${value?.field.name} ${target?.field.name}`));

function read(data: Dataset, values: ProgressValues): AnyProgress {
  const { value } = values;
  // A day that a source gives of itself and that is none is not the page's fault.
  const isOwn = values.date !== data.metadata.date || dayIn(values.date, 1) !== undefined;
  const date = (isOwn && dayGiven('date', values.date, 1)) || localDay();
  const sinceDate = dayGiven('since-date', values.sinceDate, 0);
  const dueDate = dayGiven('due-date', values.dueDate, 1);
  const undated = new Set<string>();
  const agreements = new Map<string, Agreement>();
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
    const same = agreements.get(key);
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
      since: day('since', 0) ?? sinceDate,
      due: day('due', 1) ?? dueDate,
      // A period that is not over yet has been measured until now.
      measured: measured && (measured <= date || (day('measured', 0) ?? '') > date) ? measured : date,
      unit: words('unit') ?? value?.field.unit ?? values.target?.field.unit,
      direction: direction === undefined ? undefined : upward.test(direction) ? 1 : -1,
      weight: numberAt(values.weight, row),
      reported: words('status'),
    };
    if (before) older++;
    const hasFigure = goal.value !== undefined || goal.status !== undefined;
    if (!before || (hasFigure && goal.measured >= before.measured)) agreements.set(goal.id, goal);
  }
  const judged = Array.from(agreements.values(), (agreement) => judge(agreement, { ...values, date }));
  const levels = mayBeLevels(values) ? parts.levels.part.levelsOf(judged, values) : undefined;
  const goals = levels ?? judged;
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    const own = groups.get(goal.group);
    if (own) own.push(goal);
    else groups.set(goal.group, [goal]);
  }
  if (values.order === 'behind') for (const own of groups.values()) own.sort((a, b) => lagOf(b) - lagOf(a));
  const all = Array.from(groups, ([name, own]) => ({ name, goals: own }));
  const found = {
    date,
    isLevels: levels !== undefined,
    goals,
    groups: all,
    shown: new Set(all.flatMap((group) => group.goals).slice(0, values.all ? undefined : most)),
    isFar: goals.some(({ share = 0 }) => share < lowest || share > farthest),
    hasMore: goals.some(
      ({ reason, status, reported, weight, start }) => reason ?? status ?? reported ?? weight ?? start === undefined,
    ),
    hasLeft: nameless + older + undated.size > 0,
    left: { nameless, older, undated },
  };
  const look = lookFor(found);
  return { ...found, look: levels ? { ...look, ...parts.levels.part.look } : look };
}

const upward = /hog|meer|stijg|omhoog|up|high|more|\+/i;
