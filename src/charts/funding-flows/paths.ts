import { numberAt, statusAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import type { Period } from '../../core/period.js';
import type { Periods } from './periods.js';

/** Amounts by colour: index of a tint times two, plus one for the provisional part. */
export type Bands = Map<number, number>;

/** Everything that went the same way, added up. */
export interface Path {
  /** One per stage; `undefined` is an empty cell. */
  readonly names: readonly (string | undefined)[];
  /** Sum of all amounts, of those above zero and of those below. */
  net: number;
  gross: number;
  cut: number;
  corrections: number;
  rows: number;
  /** Rows without an amount, and how many of those are kept secret. */
  missing: number;
  suppressed: number;
  provisional: number;
  readonly bands: Bands;
}

/** The paths of one period and what fell outside. */
export interface Paths {
  readonly paths: readonly Path[];
  /** Rows of the period. */
  readonly rows: number;
  readonly projects: number;
  /** Rows without a period while one was chosen, of another period, and of another length of period. */
  readonly undated: number;
  readonly elsewhere: number;
  readonly otherGrain: number;
  /** Rows with a provisional or forecast amount, and their sum. */
  readonly provisionalRows: number;
  readonly provisionalSum: number;
}

/** A name as it is compared and shown: one form of every letter, single spaces. */
export function nameAt(column: Column | undefined, row: number): string | undefined {
  return textAt(column, row)?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
}

/** Adds up the rows of a period by the names they pass. */
export function pathsOf(
  data: Dataset,
  asked: {
    readonly columns: readonly Column[];
    readonly amount: Column;
    readonly project: Column | undefined;
    readonly periods: Periods;
    readonly at: Period | undefined;
    readonly tint: (row: number) => number;
  },
): Paths {
  const found = new Map<string, Path>();
  const projects = new Set<string>();
  const counts = { rows: 0, undated: 0, elsewhere: 0, otherGrain: 0, provisionalRows: 0, provisionalSum: 0 };
  for (let row = 0; row < data.length; row++) {
    const period = asked.periods.of(row);
    if (period === null) counts.otherGrain++;
    else if (asked.at !== undefined && period === undefined) counts.undated++;
    else if (asked.at !== undefined && period !== asked.at) counts.elsewhere++;
    else {
      counts.rows++;
      const names = asked.columns.map((column) => nameAt(column, row));
      const key = JSON.stringify(names);
      let path = found.get(key);
      if (!path) {
        path = {
          names,
          net: 0,
          gross: 0,
          cut: 0,
          corrections: 0,
          rows: 0,
          missing: 0,
          suppressed: 0,
          provisional: 0,
          bands: new Map(),
        };
        found.set(key, path);
      }
      path.rows++;
      const project = nameAt(asked.project, row);
      if (project !== undefined) projects.add(project);
      const amount = numberAt(asked.amount, row);
      const status = statusAt(asked.amount, row);
      if (amount === undefined || !Number.isFinite(amount)) {
        path.missing++;
        if (status === 'suppressed') path.suppressed++;
        continue;
      }
      const unsure = status === 'provisional' || status === 'forecast';
      const band = asked.tint(row) * 2 + (unsure ? 1 : 0);
      path.net += amount;
      path.bands.set(band, (path.bands.get(band) ?? 0) + amount);
      if (amount < 0) {
        path.cut += amount;
        path.corrections++;
      } else path.gross += amount;
      if (unsure) {
        path.provisional += amount;
        counts.provisionalRows++;
        counts.provisionalSum += amount;
      }
    }
  }
  const paths = [...found.values()];
  // What is left of amounts that cancel out is rounding, not money.
  for (const path of paths) if (Math.abs(path.net) < path.gross * 1e-12) path.net = 0;
  return { paths, projects: projects.size, ...counts };
}

/** The path's amount by colour: what a correction takes away is taken from all in proportion. */
export function bandsOf(path: Path): Bands {
  const positive = [...path.bands].filter(([, amount]) => amount > 0);
  const sum = positive.reduce((total, [, amount]) => total + amount, 0);
  return new Map(positive.map(([band, amount]) => [band, sum === path.net ? amount : (amount * path.net) / sum]));
}
