import { isNumeric } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { bullets, domainOf, rowsOf } from './bullets.js';
import { figuresOf } from './figures.js';
import { said, tally } from './insights.js';
import { parts } from './later-parts.js';
import type { Look, Place } from './look.js';
import { paceOf } from './pace.js';
import type { AnyProgress } from './prepare.js';
import { specification } from './specification.js';

const states: Look['states'] = {
  ...bullets.states,
  unknown: [bullets.states['on-course'][0], 'muted', 2],
  secret: ['m-5,-5h10v10h-10z', 'muted'],
};

/** How goals of any kind are shown and told. */
export function lookFor({ goals, isFar, hasMore, hasLeft, left: leftOut }: Omit<AnyProgress, 'look'>): Look {
  const hasPace = goals.some(({ needed }) => needed !== undefined);
  const { needed: _needed, ...legend } = bullets.legend;
  return {
    ...bullets,
    states,
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
    isBare: ({ share }) => share === undefined,
    picture(places, room) {
      const domain = domainOf(places.map(({ goal }) => goal));
      const picture = { specification: specification(domain, room, states), rows: knownRows(places, domain) };
      return isFar ? parts.rare.part.withFar(picture, places) : picture;
    },
  };
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
