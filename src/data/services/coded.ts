import type { Metadata, Status } from '../../core/dataset.js';
import type { DataFormat, Remark } from '../report.js';
import { leveled } from '../row-filter.js';

/** A code of a dimension, as the source explains it. */
export interface Code {
  readonly title: string;
  /** As the source writes the code: older services pad it with blanks. */
  readonly written?: string;
  /** Of all figures that have this code. */
  readonly status?: Status | undefined;
}

/** What figures are broken down by. */
export interface Dimension {
  readonly key: string;
  readonly title: string;
  readonly isTime: boolean;
  /** Absent when the source did not tell them. */
  readonly codes?: ReadonlyMap<string, Code> | undefined;
}

/** A subject of figures. */
export interface Measure {
  readonly key: string;
  readonly title: string;
  /** The group it belongs to. */
  readonly group?: string | undefined;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly isText?: boolean;
}

/** What a source says of a table. */
export interface Labels {
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly metadata: Metadata;
  /** Rows or observations in the whole table. */
  readonly count?: number | undefined;
  /** Parts that did not come. */
  readonly missing: readonly string[];
}

/** Figures of one subject, by row. */
export interface Figures {
  readonly measure: Measure;
  readonly values: readonly (number | string | null)[];
  readonly statuses: ReadonlyMap<number, Status>;
}

/** Rows of codes with their figures. */
export interface Coded {
  readonly format: DataFormat;
  readonly length: number;
  readonly dimensions: readonly (Dimension & { readonly cells: readonly string[] })[];
  readonly figures: readonly Figures[];
  readonly metadata: Metadata;
  readonly left: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** Text without runs of white space and blanks around it. */
export function clean(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : typeof text === 'number' ? String(text) : '';
}

/** Names of measures: the title, with its group or else its code where two have the same. */
export function measureNames(measures: readonly Measure[]): string[] {
  const titles = measures.map(({ title, key }) => title || key);
  const grouped = measures.map(({ group }, at) => (group ? `${group}: ${titles[at]}` : titles[at]!));
  const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length;
  return measures.map(({ key }, at) => {
    if (count(titles, titles[at]!) === 1) return titles[at]!;
    return count(grouped, grouped[at]!) === 1 ? grouped[at]! : `${titles[at]} (${key})`;
  });
}

/** Whether a name that a page wrote means this dimension or measure. */
export function isCalled(written: string, one: { readonly key: string; readonly title: string }, name = ''): boolean {
  const sought = leveled(written);
  return [one.key, one.title, name, codeName(one)].some((called) => leveled(called) === sought);
}

/** The name of the column with the codes of a dimension. */
export function codeName({ key, title }: { readonly key: string; readonly title: string }): string {
  return leveled(key) === leveled(title) ? `${key} (code)` : key;
}

/** The measures that a page asks for by its columns; all when it names none. */
export function wantedMeasures<T extends Measure>(
  measures: readonly T[],
  columns: readonly string[] | undefined,
): readonly T[] {
  if (!columns) return measures;
  const names = measureNames(measures);
  const wanted = measures.filter((one, at) => columns.some((written) => isCalled(written, one, names[at])));
  return wanted.length ? wanted : measures;
}
