import type { Dataset } from '../../core/dataset.js';
import type { Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import type { Goal } from './goal.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './prepare.js';

/** Where the picture of a goal stands, px. */
export interface Place {
  readonly goal: Goal;
  /** Middle of its bar. */
  readonly y: number;
}

/** Where the bars stand, px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Where nothing stands yet. */
export const nowhere: Room = { left: 0, right: 1, height: 1 };

/** One sign with its words, above the picture. */
export interface Sign {
  readonly words: string;
  /** The sign around a place. */
  draw(x: number, y: number): Shape;
}

/** A specification with what it draws. */
export interface Picture {
  readonly specification: Json;
  readonly rows: Dataset;
}

/** How a list of goals is shown: as bars on their way, or as levels of skills. */
export interface Look {
  /** Key of the sentence that counts the goals under a heading. */
  readonly count: string;
  /** How a goal stands, in words. */
  stateOf(goal: Goal, locale: Locale): string;
  /** Its figures in words. */
  lineOf(goal: Goal, values: ProgressValues, locale: Locale): string;
  /** Px that the bars take at most. */
  extent(values: ProgressValues): number;
  /** Where they begin between two px. */
  begin(goals: readonly Goal[], left: number, right: number): number;
  signs(progress: Progress, locale: Locale): readonly Sign[];
  picture(places: readonly Place[], values: ProgressValues, room: Room): Picture;
}
