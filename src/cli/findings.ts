import type { AnyChart } from '../core/chart.js';
import type { FieldType, Status } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import { resolve, type Problem } from '../core/resolve.js';
import type { Reading, Remark, Report } from '../data/report.js';
import { check } from '../data/warnings/check.js';
import { picture } from '../node.js';
import { columnSums, type ColumnSums } from './column-sums.js';

/** A remark with its sentence. */
export interface Said extends Remark {
  readonly text: string;
}

export interface ColumnFindings extends ColumnSums {
  readonly name: string;
  readonly type: FieldType;
  readonly unit?: string;
  readonly reading?: string;
  readonly factor?: number;
  readonly filled: number;
  readonly missing: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** The channel of the monitor that the column serves, and how it was found. */
  readonly channel?: string;
  readonly by?: 'attribute' | 'synonym';
  readonly why: Said;
  readonly warnings: readonly Said[];
}

/** What a file holds and what a monitor makes of it; plain JSON. */
export interface Findings {
  readonly file: string;
  readonly format: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly rows: number;
  readonly monitor?: string;
  /** Whether the monitor can be drawn; absent without a monitor. */
  readonly drawable?: boolean;
  /** What stands in the way of drawing. */
  readonly problems: readonly (Problem & { readonly text: string })[];
  /** What went wrong in drawing, in words. */
  readonly failure?: string;
  /** What the monitor would say of the data. */
  readonly summary: readonly string[];
  readonly left: readonly Said[];
  readonly remarks: readonly Said[];
  readonly warnings: readonly Said[];
  readonly columns: readonly ColumnFindings[];
}

export interface FindingsTerms {
  readonly file: string;
  readonly chart?: AnyChart | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly today: string;
}

/** Looks at data as a monitor does, and at what is odd in them. */
export async function findingsOf(reading: Reading, terms: FindingsTerms): Promise<Findings> {
  const { file, chart, options, locale, today } = terms;
  const { data, report } = reading;
  const said = (remark: Remark): Said => ({ ...remark, text: locale.tell(remark) });
  const resolution = chart && resolve(chart, options, data, today);
  const problems = (resolution?.problems ?? []).map((problem) => ({ ...problem, text: problemText(problem, terms) }));
  const drawn = chart && problems.length === 0 ? await drawnBy(chart, reading, terms) : undefined;
  const odd = await check(reading, chart, { options, today });
  return {
    file,
    ...aboutSource(report),
    ...(chart ? { monitor: chart.name, drawable: drawn?.summary !== undefined } : {}),
    problems,
    ...(drawn?.failure === undefined ? {} : { failure: drawn.failure }),
    summary: drawn?.summary ?? [],
    left: report.left.map(said),
    remarks: report.remarks.map(said),
    warnings: odd.map(said),
    columns: report.columns.map((column, at) => {
      const serves = resolution?.found.find((one) => one.column === column.name);
      const own = data.columns[at];
      return {
        ...withoutAbsent(column),
        ...(serves ? { channel: serves.option, by: serves.by } : {}),
        ...(own ? columnSums(own) : {}),
        why: said(column.why),
        warnings: column.warnings.map(said),
      };
    }),
  };
}

function aboutSource({ format, encoding, delimiter, rows }: Report) {
  return { format, ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}), rows };
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

interface Drawn {
  readonly summary?: readonly string[];
  readonly failure?: string;
}

/** Draws in earnest, because only that shows that it can be done. */
async function drawnBy(chart: AnyChart, { data }: Reading, terms: FindingsTerms): Promise<Drawn> {
  const { options, locale, today } = terms;
  try {
    const lang = locale.lang === 'en' ? 'en' : 'nl';
    const { summary } = await picture(chart, data, { options, lang, today });
    return { summary };
  } catch (error) {
    return { failure: failureText(error, locale) };
  }
}

/** What went wrong, in words; what is no error of Peil's own is a fault in it. */
export function failureText(error: unknown, locale: Locale): string {
  if (!(error instanceof PeilError)) return locale.say('error.drawing', { found: String(error) });
  const { code, facts } = error;
  const { expected } = facts;
  return locale.say(
    `error.${code}`,
    typeof expected === 'string' ? { ...facts, expected: locale.say(expected) } : facts,
  );
}

/** The name of an option as an attribute. */
export function attributeOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function problemText(problem: Problem, { chart, locale }: FindingsTerms): string {
  const { code, option, given, expected, choices } = problem;
  const key = chart?.options[option]?.kind === 'channels' && code === 'missing-channel' ? 'missing-channels' : code;
  return locale.say(`cli.${key}`, {
    option: attributeOf(option),
    given,
    expected: expected && locale.say(expected),
    choices,
    names: chart?.options[option]?.synonyms?.slice(0, 6),
  });
}
