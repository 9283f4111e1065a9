import type { Column, Dataset, FieldType } from './dataset.js';

/** What an option needs besides its input to become a value. */
export interface ParseContext {
  readonly data: Dataset;
  /** The day on which the reader looks, `2026-11-22`. */
  readonly today: string;
}

/** Why an input cannot be a value; the locale says it in words. */
export interface Refusal {
  readonly refused: true;
  /** Key of the sentence that says what was expected, such as `expected.choice`. */
  readonly expected: string;
  readonly choices?: readonly string[];
}

export type OptionKind =
  'channel' | 'channels' | 'choice' | 'flag' | 'number' | 'numbers' | 'text' | 'day' | 'boundaries';

/** One declared setting of a chart. */
export interface Option<Out> {
  readonly kind: OptionKind;
  /** One English sentence for the documentation. */
  readonly about: string;
  /** What it is when the page sets nothing; written as an attribute would be. */
  readonly fallback?: string;
  readonly choices?: readonly string[];
  /** Channels only: names of columns met in practice, matched without regard to case, accents, spaces and trailing numbers. */
  readonly synonyms?: readonly string[];
  /** Channels only: what the column must hold. */
  readonly type?: FieldType;
  /** Returns the value, or why there is none. `input` is an attribute's text or a property's value; absent is `undefined`. */
  parse(input: unknown, context: ParseContext): Out | Refusal;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of a chart's options; channels that were not found are `undefined`. */
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer Out> ? Out : never };

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** Why an input cannot be a value, for an option's `parse`. */
export function refuse(expected: string, choices?: readonly string[]): Refusal {
  return choices ? { refused: true, expected, choices } : { refused: true, expected };
}

interface ChannelTerms {
  readonly about: string;
  readonly synonyms: readonly string[];
  /** Default: any. A number channel refuses a column of words. */
  readonly type?: FieldType;
}

/** An option whose value is a column of the dataset, found by its synonyms or named by the attribute. */
export function channel(terms: ChannelTerms): Option<Column | undefined> {
  return {
    ...terms,
    kind: 'channel',
    // The search itself needs all channels at once, so that no column serves two: see `resolve`.
    parse: () => undefined,
  };
}

/** Several columns in order, named in one attribute: `fonds,programma,begunstigde`. */
export function channels(terms: Omit<ChannelTerms, 'synonyms'>): Option<readonly Column[] | undefined> {
  return { ...terms, kind: 'channels', synonyms: [], parse: () => undefined };
}

/** One of a closed list of words. */
export function choice<const C extends string>(terms: {
  readonly about: string;
  readonly choices: readonly C[];
  readonly fallback: NoInfer<C>;
}): Option<C> {
  return {
    ...terms,
    kind: 'choice',
    parse(input) {
      const word = input === undefined || input === null || input === '' ? terms.fallback : String(input).trim();
      return terms.choices.find((known) => known === word) ?? refuse('expected.choice', terms.choices);
    },
  };
}

/** Off unless the attribute is present. */
export function flag(about: string): Option<boolean> {
  return {
    about,
    kind: 'flag',
    parse: (input) => input !== undefined && input !== null && input !== false && input !== 'false',
  };
}

/** A number within bounds; `fallback` when the page sets none. */
export function number<const F extends number | undefined = undefined>(terms: {
  readonly about: string;
  readonly fallback?: F;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}): Option<number | F> {
  const { fallback, min = -Infinity, max = Infinity, whole = false } = terms;
  return {
    about: terms.about,
    kind: 'number',
    ...(fallback === undefined ? {} : { fallback: String(fallback) }),
    parse(input) {
      if (input === undefined || input === null || input === '') return fallback as F;
      const value = Number(input);
      const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
      return fits ? value : refuse(whole ? 'expected.whole' : 'expected.number');
    },
  };
}

/** Any words; `undefined` when the page sets none. */
export function text(about: string): Option<string | undefined> {
  return {
    about,
    kind: 'text',
    parse: (input) => (input === undefined || input === null || input === '' ? undefined : String(input)),
  };
}
