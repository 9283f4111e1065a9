import type { RecodeNotes } from './recode-notes.js';
import type { Roles } from './recode-roles.js';

/** What a page or a caller knows of the figures. */
export interface RecodeTerms {
  /** The column with municipalities, as codes or names. */
  readonly regionColumn: string;
  /** The year of the figures; by default that of the column with periods, else the year that the codes fit best. */
  readonly yearOfData?: number;
  /** To the municipalities of 1 January of which year; default 2026. */
  readonly toYear?: number;
  /** Columns that hold counts, whatever their name says. */
  readonly counts?: readonly string[];
  /** Columns that hold rates, whatever their name says. */
  readonly rates?: readonly string[];
  /** What it means that a row is not there for part of a municipality: not known (default), or that there is nothing. */
  readonly absentRows?: 'unknown' | 'nothing';
  /**
   * What a municipality says that later got part of a divided one: not known (default), or its own figure, which is then
   * without that part.
   */
  readonly dividedParts?: 'unknown' | 'ignored';
}

/** What was found out about the rows before any column is made anew. */
export interface RecodePlan {
  /** The rows of every new row. */
  readonly groups: readonly (readonly number[])[];
  /** The municipality of every old row; `undefined` for what is none. */
  readonly codes: readonly (string | undefined)[];
  /** What that is now; the same where it was divided. */
  readonly places: readonly (string | undefined)[];
  readonly roles: Roles;
  readonly notes: RecodeNotes;
  readonly toYear: number;
  yearOf(row: number): number | undefined;
}
