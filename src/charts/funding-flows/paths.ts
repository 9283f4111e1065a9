import { numberAt, statusAt, type Column, type Dataset } from '../../core/dataset.js';
import type { Period } from '../../core/period.js';
import type { Periods } from './periods.js';
import { addTo, nothingYet, type Sums } from './sums.js';
import { nameAt, type Tints } from './tints.js';

/** Everything that went the same way, added up; its amount is what corrections left. */
export interface Path extends Sums {
  /** One per stage; `undefined` is an empty cell. */
  readonly names: readonly (string | undefined)[];
  /** Sum of the amounts above zero. */
  gross: number;
  /** Rows whose amount is kept secret. */
  suppressed: number;
}

/** The paths of one period, what their rows come to, and what fell outside. */
export interface Paths {
  readonly paths: readonly Path[];
  /** Rows of the period. */
  rows: number;
  projects: number;
  /** Sum of the amounts above zero and of those below, and how many are below. */
  gross: number;
  cut: number;
  corrections: number;
  /** Rows without an amount, and how many of those are kept secret. */
  missing: number;
  suppressed: number;
  /** Rows without a period while one was chosen, and of another length of period. */
  undated: number;
  otherGrain: number;
  /** Rows with a provisional or forecast amount, and their sum. */
  provisionalRows: number;
  provisionalSum: number;
  /** Per stage the rows whose name is empty. */
  readonly unknown: readonly number[];
}

/** Adds up the rows of a period by the names they pass. */
export function pathsOf(
  data: Dataset,
  columns: readonly Column[],
  amounts: Column,
  project: Column | undefined,
  periods: Periods,
  at: Period | undefined,
  tints: Tints,
): Paths {
  const found = new Map<string, Path>();
  const projects = new Set<string>();
  const unknown = columns.map(() => 0);
  const all = {
    rows: 0,
    gross: 0,
    cut: 0,
    corrections: 0,
    missing: 0,
    suppressed: 0,
    undated: 0,
    otherGrain: 0,
    provisionalRows: 0,
    provisionalSum: 0,
  };
  for (let row = 0; row < data.length; row++) {
    const period = periods.of(row);
    if (period === null) all.otherGrain++;
    else if (at !== undefined && period === undefined) all.undated++;
    if (period === null || (at !== undefined && period !== at)) continue;
    all.rows++;
    const names = columns.map((column, stage) => {
      const name = nameAt(column, row);
      if (name === undefined) unknown[stage] = (unknown[stage] ?? 0) + 1;
      return name;
    });
    const key = JSON.stringify(names);
    let path = found.get(key);
    if (!path) found.set(key, (path = { ...nothingYet(), names, gross: 0, suppressed: 0 }));
    const one = { ...nothingYet(), rows: 1 };
    const name = nameAt(project, row);
    if (name !== undefined) projects.add(name);
    const amount = numberAt(amounts, row);
    const status = statusAt(amounts, row);
    if (amount === undefined || !Number.isFinite(amount)) {
      all.missing++;
      one.missing++;
      if (status === 'suppressed') {
        all.suppressed++;
        path.suppressed++;
      }
    } else {
      const unsure = status === 'provisional' || status === 'forecast';
      one.amount = amount;
      one.bands.set(tints.of(row) * 2 + Number(unsure), amount);
      if (amount < 0) {
        all.cut += amount;
        all.corrections++;
      } else {
        all.gross += amount;
        path.gross += amount;
      }
      if (unsure) {
        all.provisionalRows++;
        all.provisionalSum += amount;
      }
    }
    addTo(path, one);
  }
  const paths = [...found.values()];
  // What is left of amounts that cancel out is rounding, not money.
  for (const path of paths) if (Math.abs(path.amount) < path.gross * 1e-12) path.amount = 0;
  return { ...all, paths, unknown, projects: projects.size };
}

/** The path's amount by colour: what a correction takes away is taken from all in proportion. */
export function netOf(path: Path): Sums {
  const above = [...path.bands].filter(([, amount]) => amount > 0);
  const sum = above.reduce((total, [, amount]) => total + amount, 0);
  const bands = new Map(
    above.map(([band, amount]) => [band, sum === path.amount ? amount : (amount * path.amount) / sum]),
  );
  let provisional = 0;
  for (const [band, amount] of bands) if (band & 1) provisional += amount;
  return { ...path, bands, provisional };
}
