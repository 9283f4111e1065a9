import { isNumeric } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { ball, bullets, farthest, rowsOf } from './bullets.js';
import { figuresOf } from './figures.js';
import type { Goal } from './goal.js';
import { said, tally } from './insights.js';
import { parts } from './later-parts.js';
import type { Look, Place } from './look.js';
import { paceOf } from './pace.js';
import type { AnyProgress } from './prepare.js';
import { colours, specification } from './specification.js';

/** The lowest share that is shown, in percent; what lies further is pointed at. */
export const lowest = -30;

const paints = { ...colours, overdue: 'category-2', unknown: 'muted' };

/** How goals of any kind are shown and told. */
export function lookFor({ goals, isFar, hasMore, hasLeft, left: leftOut }: Omit<AnyProgress, 'look'>): Look {
  const hasPace = goals.some(({ needed }) => needed !== undefined);
  const { needed: _needed, ...legend } = bullets.legend;
  return {
    ...bullets,
    states: {
      ...bullets.states,
      overdue: ['m-5,-5l10,10m0,-10l-10,10', 'category-2', 3],
      secret: ['m-5,-5h10v10h-10z', 'muted'],
      unknown: [ball, 'muted', 2],
    },
    legend: hasPace ? bullets.legend : legend,
    tally,
    lineOf: figuresOf,
    saysOf(goal, isShort = false): readonly Insight[] {
      const isLate = goal.state === 'behind' || goal.state === 'overdue';
      return [...(isShort && !isLate ? [] : paceOf(goal)), ...(hasMore ? parts.more.part.saysOf(goal) : [])];
    },
    said: (progress) => said(progress, hasMore ? parts.more.part : undefined),
    notesOf: (progress, { margin }): readonly Insight[] => [
      ...(hasPace ? [insight('note.pace', { margin: margin || undefined })] : []),
      ...(hasMore ? parts.more.part.notesOf(progress) : []),
      ...(hasLeft ? parts.rare.part.notesOf(leftOut) : []),
    ],
    ends(shown, left, right) {
      const [low, high] = domainOf(shown);
      return [right, Math.round(left + ((right - left) * -low) / (high - low))];
    },
    isBare: ({ share }) => share === undefined,
    picture(places, room) {
      const domain = domainOf(places.map(({ goal }) => goal));
      const picture = { specification: specification(domain, room, paints), rows: knownRows(places, domain) };
      return isFar ? parts.rare.part.withFar(picture, places) : picture;
    },
  };
}

/** The lowest and the highest share of goals that are shown, in percent. */
function domainOf(goals: readonly Goal[]): readonly [number, number] {
  let [low, high] = [0, 100];
  for (const { share = 0 } of goals) [low, high] = [Math.min(low, share), Math.max(high, share)];
  return [Math.max(lowest, low), Math.min(high, farthest)];
}

/** Rows without a bar for goals without a figure on the way: an empty one would say that nothing has been done. */
function knownRows(places: readonly Place[], [low, high]: readonly [number, number]): ReturnType<typeof rowsOf> {
  const within = ({ goal, y }: Place): Place => ({
    y,
    goal: { ...goal, share: goal.share === undefined ? undefined : Math.max(low, Math.min(goal.share, high)) },
  });
  const rows = rowsOf(places.map(within));
  return {
    ...rows,
    columns: rows.columns.map((column) =>
      isNumeric(column) && column.field.name !== 'y'
        ? {
            ...column,
            values: column.values.map((value, at) => (places[at]?.goal.share === undefined ? Number.NaN : value)),
          }
        : column,
    ),
  };
}
