import type { ReactiveControllerHost } from 'lit';
import type { AnyChart, Words } from '../core/chart.js';
import type { PeilError } from '../core/error.js';
import type { Options, Values } from '../core/option.js';

/** What the parts of an element need to know of it. */
export interface PeilHost extends ReactiveControllerHost, HTMLElement {
  readonly chart: AnyChart;
  readonly dataUrl: string | undefined;
  readonly credentials: RequestCredentials | undefined;
  readonly refresh: string | undefined;
  readonly rows: readonly unknown[] | undefined;
  readonly words: Words | undefined;
  readonly source: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly date: string | undefined;
  readonly definition: string | undefined;
  /** Names of the columns of the data, as the source writes them. */
  readonly columnNames: readonly string[];
  /** What the options have become. */
  readonly values: Values<Options>;
  /** The input of an option: what the page or the reader set. */
  input(option: string): unknown;
}

/** What an element brings besides its data, for options that are not in the data. */
export interface Besides {
  readonly error: PeilError | undefined;
  /** Asks for what is needed and has changed, before an update of the element. */
  prepare(): void;
  /** Asks again for what did not come. */
  again(): void;
  /** Whether something is on its way. */
  readonly waiting: boolean;
  /** What was brought for an option. */
  of(option: string): unknown;
}
