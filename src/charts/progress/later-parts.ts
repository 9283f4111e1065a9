import type { Insight } from '../../core/insight.js';
import { later } from '../../kit/later.js';
import { bullets } from './bullets.js';
import type { Goal } from './goal.js';
import type { Look } from './look.js';
import type { Progress } from './prepare.js';

/** What not every page needs. */
export const parts = {
  checklist: later(() => import('./checklist/checklist-part.js')),
  levels: later(() => import('./levels/levels-part.js')),
  fold: later(() => import('./fold.js')),
  free: later(() => import('./free.js')),
  more: later(() => import('./more.js')),
};

/** What is to be said of a goal by itself; in short what stands with its bar. */
export const saysOf = ({ hasMore, isLevels }: Progress, goal: Goal, isShort = false): readonly Insight[] =>
  hasMore && !isLevels ? parts.more.part.saysOf(goal, isShort) : [];

export const lookOf = ({ isLevels }: Progress): Look => (isLevels ? parts.levels.part.look : bullets);
