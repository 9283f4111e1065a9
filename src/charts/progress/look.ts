import type { Dataset } from '../../core/dataset.js';
import type { Paint, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Facts, Insight } from '../../core/insight.js';
import type { Json } from '../../vega-lite/model.js';
import type { Goal, State } from './goal.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './progress.js';

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

/** Draws a sign around a place. */
export type Sign = (x: number, y: number) => Shape;

/** The sign of a state from its middle; those with a width are lines. */
export type StateSign = readonly [path: string, paint: Paint, strokeWidth?: number];

/** A specification with what it draws. */
export interface Picture {
  readonly specification: Json;
  readonly rows: Dataset;
}

/** How a list of goals is shown and told: as bars on their way, or as levels of skills. */
export interface Look {
  /** Key of the sentence that counts the goals under a heading. */
  readonly count: string;
  readonly states: Readonly<Record<State, StateSign>>;
  /** The signs above the picture, by the end of the key of their words. */
  readonly legend: Readonly<Record<string, Sign>>;
  /** What the sentences that count goals are filled with. */
  tally(goals: readonly Goal[]): Facts;
  /** How a goal stands, in words. */
  stateOf(goal: Goal, locale: Locale): string;
  /** Its figures in words. */
  lineOf(goal: Goal, values: ProgressValues, locale: Locale): string;
  /** What is to be said of a goal by itself; in short its pace only where it is behind. */
  saysOf(goal: Goal, isShort?: boolean): readonly Insight[];
  /** What is to be said of all, most important first. */
  said(progress: Progress): readonly Insight[];
  /** What is supposed, missing, secret or left out. */
  notesOf(progress: Progress, values: ProgressValues): readonly Insight[];
  /** Where the bars end and where they begin, between two px. */
  ends(goals: readonly Goal[], left: number, right: number, values: ProgressValues): readonly [number, number];
  /** Whether words stand in the place of its bar. */
  isBare?(goal: Goal): boolean;
  picture(places: readonly Place[], room: Room, values: ProgressValues): Picture;
}
