import type { Status } from '../../core/dataset.js';

/** How a goal stands against what was agreed. */
export type State = 'reached' | 'on-course' | 'behind' | 'overdue' | 'unknown' | 'secret';

/** Why a state cannot be told, or not from a pace. */
export type Reason = 'value' | 'target' | 'start' | 'since' | 'due' | 'early' | 'direction';

/** What the data says of a goal. */
export interface Agreement {
  /** Row of the data. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly value?: number | undefined;
  readonly status?: Status | undefined;
  readonly target?: number | undefined;
  readonly start?: number | undefined;
  /** Days, `2026-09-30`. */
  readonly since?: string | undefined;
  readonly due?: string | undefined;
  readonly measured: string;
  readonly unit?: string | undefined;
  /** What the data says of it: 1 where higher is better, -1 where lower is. */
  readonly direction?: 1 | -1 | undefined;
  readonly weight?: number | undefined;
  /** What the owner reports, in her words. */
  readonly reported?: string | undefined;
}

/** A goal and how it stands. */
export interface Goal extends Agreement {
  readonly state: State;
  readonly reason?: Reason | undefined;
  /** 1 where higher is better, -1 where lower is; `undefined` where nothing says so. */
  readonly way?: 1 | -1 | undefined;
  /** How far it is, in percent. */
  readonly share?: number | undefined;
  /** Of what `share` is a part: of the way from start to target, or of the target. */
  readonly of: 'way' | 'target';
  /** How far it would be at an even pace, in percent of the way. */
  readonly needed?: number | undefined;
}

/** A goal of which all is known that a pace needs. */
export interface PlainGoal extends Goal {
  readonly value: number;
  readonly target: number;
  readonly start: number;
  readonly since: string;
  readonly due: string;
  readonly way: 1 | -1;
  readonly share: number;
  readonly needed: number;
}

/** Goals under one heading. */
export interface Group<G extends Goal = Goal> {
  readonly name: string;
  readonly goals: readonly G[];
}

/** Points of 100 that a goal is behind; more for what is past its term. */
export function lagOf({ state, share = 0, needed = 100 }: Goal): number {
  return state === 'overdue' ? 1000 - share : state === 'behind' ? needed - share : -1;
}
