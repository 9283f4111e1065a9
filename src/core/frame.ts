import type { Role } from './drawing.js';
import type { Fact, Facts, Insight } from './insight.js';
import type { Cell, Field } from './dataset.js';

/** Width of a text in px at a size in px. */
export type Measure = (text: string, size: number, weight?: 400 | 600) => number;

/** Colours by role, and the text they are set in. */
export interface Theme {
  readonly colours: Readonly<Record<Role, string>>;
  readonly fontFamily: string;
  /** Px; size of labels. Between 12 and 20. */
  readonly textSize: number;
  /** Px between letters, where the page or the reader asks for more; default 0. */
  readonly letterSpacing?: number;
}

/** A language: how it writes numbers, dates, periods and sentences. Made by `makeLocale`. */
export interface Locale {
  readonly lang: string;
  /** A template's sentence with its facts filled in. An unknown key gives the key itself. */
  say(key: string, facts?: Facts): string;
  /** Whether a template of this name exists. */
  has(key: string): boolean;
  /** An insight as a sentence: the template named after its kind. */
  tell(insight: Insight): string;
  /** One fact as words: `€ 1,3 mld`, `3e kwartaal 2026`, `zorg, bouw en techniek`. */
  write(fact: Fact): string;
  /** A number: thousands and decimals as the language writes them; by default up to two decimals. */
  number(value: number, decimals?: number): string;
  /** A cell of a field as words, with its unit; what is absent is said in words (`geheim`, `onbekend`, `niet ingevuld`). */
  cell(field: Field, cell: Cell): string;
  /** Order of words in this language, with numbers in them by size. */
  compare(a: string, b: string): number;
}

/** What surrounds the data of one drawing. */
export interface Frame {
  /** Px; 280 and up. */
  readonly width: number;
  /** Px; a wish, not a limit. A chart whose height follows from its rows takes what it needs. */
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly measure: Measure;
  /**
   * Does work that takes long; default at once. It may instead be thrown, for who draws to do it first in a task of its own and then
   * draw anew: a drawing gives the same each time.
   */
  readonly apart?: <T>(work: () => T) => T;
}
