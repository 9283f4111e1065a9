import { insight, type Insight } from '../../core/insight.js';
import { later } from '../../kit/later.js';
import { bullets } from './bullets.js';
import type { Goal } from './goal.js';
import type { Look, Picture, Place, Room } from './look.js';
import type { ProgressValues } from './options.js';
import { paceOf } from './pace.js';
import type { Progress } from './prepare.js';

/** What not every page needs. */
export const parts = {
  checklist: later(() => import('./checklist/checklist-part.js')),
  levels: later(() => import('./levels/levels-part.js')),
  /** Goals of which there is more to say than their pace. */
  more: later(() => import('./more.js')),
  /** Rows that do not show, goals that lie outside the picture or are folded away. */
  rare: later(() => import('./rare.js')),
  free: later(() => import('./free.js')),
};

export const lookOf = ({ isLevels }: Progress): Look => (isLevels ? parts.levels.part.look : bullets);

/** What is drawn by a specification: the bars of goals at their places. */
export function pictureOf(progress: Progress, places: readonly Place[], values: ProgressValues, room: Room): Picture {
  const picture = lookOf(progress).picture(places, values, room);
  return progress.isFar ? parts.rare.part.withFar(picture, places) : picture;
}

/** What is to be said of a goal by itself; in short its pace only where it is behind. */
export function saysOf({ hasMore }: Progress, goal: Goal, isShort = false): readonly Insight[] {
  const isLate = goal.state === 'behind' || goal.state === 'overdue';
  return [...(isShort && !isLate ? [] : paceOf(goal)), ...(hasMore ? parts.more.part.saysOf(goal) : [])];
}

/** What is supposed, missing, secret or left out. */
export function notesOf(progress: Progress, { margin }: ProgressValues): readonly Insight[] {
  const { goals, hasMore, hasLeft } = progress;
  return [
    ...(goals.some(({ needed }) => needed !== undefined)
      ? [insight('note.pace', { margin: margin || undefined })]
      : []),
    ...(hasMore ? parts.more.part.notesOf(progress) : []),
    ...(hasLeft ? parts.rare.part.notesOf(progress) : []),
  ];
}
