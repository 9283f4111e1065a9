import type { Dataset, FieldType, Status } from '../core/dataset.js';
import type { Insight } from '../core/insight.js';
import type { Grain } from '../core/period.js';

/** One decision about the data, or one thing that is odd in it. Its kind is `report.<…>`; the locale has a template for each. */
export type Remark = Insight;

/** A dataset and how it was understood. */
export interface Reading {
  readonly data: Dataset;
  readonly report: Report;
}

/** What was recognised in a source and why; plain JSON. */
export interface Report {
  readonly format: DataFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly bytes?: number;
  readonly url?: string;
  readonly contentType?: string;
  /** Rows of data that were kept. */
  readonly rows: number;
  /** Rows and parts that were left out, counted and named. */
  readonly left: readonly Remark[];
  /** Decisions about the whole source. */
  readonly remarks: readonly Remark[];
  readonly columns: readonly ColumnReport[];
}

/** What a source turned out to be. */
export type DataFormat =
  | 'csv'
  | 'json'
  | 'geojson'
  | 'topojson'
  | 'table'
  | 'rows'
  | 'ndjson'
  | 'json-stat'
  | 'eurostat-tsv'
  | 'cbs-odata-v4'
  | 'cbs-odata-v3'
  | 'swing'
  | 'arcgis'
  | 'opendatasoft'
  | 'ckan'
  | 'ogc-features'
  | 'xlsx'
  | 'ods'
  | 'parquet'
  | 'flatgeobuf';

/** How a column writes its numbers: `1.234,5`, `1,234.5`, or without any separator. */
export type NumberReading = 'dutch' | 'english' | 'plain';

export interface ColumnReport {
  readonly name: string;
  readonly type: FieldType;
  readonly reading?: NumberReading;
  readonly unit?: string;
  /** What the numbers were multiplied by; absent for 1. */
  readonly factor?: number;
  /** Marks that stand for “no value”, with how often each occurs. */
  readonly missing: Readonly<Record<string, number>>;
  /** Cells with a value. */
  readonly filled: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  readonly why: Remark;
  readonly warnings: readonly Remark[];
}

/** What a page may decide instead of leaving it to be recognised. */
export interface ReadSettings {
  readonly format?: 'csv' | 'json' | 'geojson' | 'topojson';
  /** Where the rows are in JSON: `result.records`. */
  readonly path?: string;
  readonly delimiter?: string;
  /** Decides numbers that can be read in two ways, such as `1.234`. */
  readonly decimal?: ',' | '.';
  readonly encoding?: string;
  /** The row with the names, counted from 1; 0 when there is none. CSV only. */
  readonly headerRow?: number;
  /** Types by column name. */
  readonly types?: Readonly<Record<string, FieldType>>;
  /** What a lone `-` stands for; default `missing`. */
  readonly dash?: 'missing' | 'zero';
  /** Sheet of a workbook, by name or by its place counted from 1; default the first with rows. */
  readonly sheet?: string;
  /** Which rows are wanted: `Perioden >= 2020; RegioS = GM0344, GM0363`. Asked of the server where it can, else applied here. */
  readonly filter?: string;
  /** Which columns are wanted, by name; default all. Asked of the server where it can. */
  readonly columns?: readonly string[];
  /** The most rows that are asked of a server that gives them in pages; default 100,000. */
  readonly maxRows?: number;
  /** The part of the map that is wanted, `west,south,east,north` in the coordinates of the source. */
  readonly bbox?: string;
  /** The year, such as 2026, to whose municipalities an older series is recoded; counts are added up, rates never. */
  readonly recodeTo?: number;
  /** The column with the municipalities that are recoded; default the first that holds them. */
  readonly regionColumn?: string;
  /** Counts from 1 up to this one are hidden in the picture and in all that is made of it; default none. */
  readonly suppressBelow?: number;
  /** Counts are rounded to multiples of this; default not. */
  readonly roundTo?: number;
  /** The columns that hold the counts to hide and to round; default every column of whole numbers without a unit. */
  readonly suppressColumns?: readonly string[];
  /** Which length of period is kept where a source mixes them; default the finest that is complete. */
  readonly grain?: Grain | 'day' | 'all';
}
