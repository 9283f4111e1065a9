import type { Column, Dataset } from './dataset.js';
import type { Chart } from './chart.js';
import { plainName } from './plain-name.js';
import { isRefusal, type Option, type Options, type Values } from './option.js';

/** One thing that is wrong with how a chart is asked for. */
export interface Problem {
  readonly code: 'missing-channel' | 'no-such-column' | 'wrong-type' | 'bad-value';
  readonly option: string;
  /** What the page gave, if anything. */
  readonly given?: string;
  /** Key of the words for what was expected. */
  readonly expected?: string;
  readonly choices?: readonly string[];
}

export interface Resolution<O extends Options> {
  readonly values: Values<O>;
  /** The set of channels that the data has, or `undefined` when none is complete. */
  readonly form?: readonly (keyof O & string)[];
  /** What is wrong. */
  readonly problems: readonly Problem[];
  /** Which column serves which channel, and why. */
  readonly found: readonly { readonly option: string; readonly column: string; readonly by: 'attribute' | 'synonym' }[];
}

/** Turns what a page asks into option values. What is wrong with it is only noticed; `resolve` says it in full. */
export function findValues<O extends Options>(
  chart: Pick<Chart<O>, 'options' | 'forms'>,
  inputs: Readonly<Record<string, unknown>>,
  data: Dataset,
  today: string,
): Resolution<O> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const taken = new Set<Column>();
  const found: { option: string; column: string; by: 'attribute' | 'synonym' }[] = [];
  const entries = Object.entries(chart.options) as [string, Option<unknown>][];

  const take = (option: string, column: Column, by: 'attribute' | 'synonym') => {
    taken.add(column);
    found.push({ option, column: column.field.name, by });
  };

  // Columns that the page names come first, so that no synonym takes them away.
  for (const [name, option] of entries) {
    const input = inputs[name];
    const given = Array.isArray(input) ? input.map(String) : String(input ?? '').trim();
    if (option.kind === 'channel' && given) {
      const column = findNamed(data, String(given));
      if (!column) problems.push({ code: 'no-such-column', option: name, given: String(given) });
      else if (!fits(option, column)) problems.push({ code: 'wrong-type', option: name, given: column.field.name });
      else {
        values[name] = column;
        take(name, column, 'attribute');
      }
    } else if (option.kind === 'channels' && given.length > 0) {
      const named = Array.isArray(given) ? given : splitNames(data, given);
      const columns = named.map((part) => findNamed(data, part));
      named.forEach((part, at) => {
        if (!columns[at]) problems.push({ code: 'no-such-column', option: name, given: part });
      });
      values[name] = columns.filter((column) => column !== undefined);
      for (const column of values[name] as Column[]) take(name, column, 'attribute');
    } else if (option.kind !== 'channel' && option.kind !== 'channels') {
      const value = option.parse(input, { data, today });
      if (isRefusal(value)) {
        problems.push({ code: 'bad-value', option: name, given: String(input) });
        values[name] = option.parse(undefined, { data, today });
      } else values[name] = value;
    }
  }

  for (const match of [isSame, startsAlike, holdsWord]) {
    for (const [name, option] of entries) {
      if (option.kind !== 'channel' || values[name] || String(inputs[name] ?? '').trim()) continue;
      const column = findBySynonym(data, option, taken, match);
      if (!column) continue;
      values[name] = column;
      take(name, column, 'synonym');
    }
  }

  const form = chart.forms.find((names) => names.every((name) => hasValue(values[name])));
  return { values: values as Values<O>, problems, found, ...(form ? { form } : {}) };
}

/** Whether an option was given or found. */
export function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function fits(option: Option<unknown>, column: Column): boolean {
  return (
    option.type === undefined ||
    option.type === column.field.type ||
    (option.type === 'text' && column.field.type !== 'number')
  );
}

function findNamed(data: Dataset, name: string): Column | undefined {
  const wanted = name.replace(/\s+/g, ' ').trim();
  const plain = plainName(wanted);
  return (
    data.columns.find((column) => column.field.name === wanted) ??
    data.columns.find((column) => plain !== '' && plainName(column.field.name) === plain)
  );
}

/** Splits a list of column names at commas, but not at a comma that is part of a column's own name. */
function splitNames(data: Dataset, given: string): string[] {
  const parts = given.split(',').map((part) => part.trim());
  const names: string[] = [];
  for (let at = 0; at < parts.length;) {
    let length = parts.length - at;
    while (length > 1 && !findNamed(data, parts.slice(at, at + length).join(', '))) length--;
    names.push(parts.slice(at, at + length).join(', '));
    at += length;
  }
  return names.filter(Boolean);
}

type Match = (column: string, synonym: string) => boolean;
const isSame: Match = (column, synonym) => column === synonym;
const startsAlike: Match = (column, synonym) => synonym.length > 3 && column.startsWith(synonym);
const holdsWord: Match = (column, synonym) => synonym.length > 4 && column.includes(synonym);

function findBySynonym(
  data: Dataset,
  option: Option<unknown>,
  taken: ReadonlySet<Column>,
  match: Match,
): Column | undefined {
  for (const synonym of option.synonyms ?? []) {
    const plain = plainName(synonym);
    const column = data.columns.find(
      (candidate) => !taken.has(candidate) && fits(option, candidate) && match(plainName(candidate.field.name), plain),
    );
    if (column) return column;
  }
  return undefined;
}
