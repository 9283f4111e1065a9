import { isNumeric, statusAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { grainOf, type Grain, type Period } from '../../core/period.js';

/** The periods among which a reader may choose. */
export interface Periods {
  /** Rising. Years, or school years, or what the source calls them. */
  readonly choices: readonly Period[];
  /** Latest choice of which at most half the amounts is provisional and no part is absent; `undefined` without periods. */
  readonly latest: Period | undefined;
  /** The choice a row belongs to; `undefined` when it has none, `null` when it is of another length than the most. */
  of(row: number): Period | undefined | null;
}

const none: Periods = { choices: [], latest: undefined, of: () => undefined };

/** Sorts rows into years. Where a source mixes lengths (quarters and years) only the commonest counts: together they would count money twice. */
export function periodsOf(data: Dataset, column: Column | undefined, amount: Column | undefined): Periods {
  if (!column || isNumeric(column)) return none;
  const counts = new Map<Grain | undefined, number>();
  const grains = column.values.map((value) => (value === null ? undefined : grainOf(value)));
  grains.forEach((grain, row) => {
    if (column.values[row] !== null) counts.set(grain, (counts.get(grain) ?? 0) + 1);
  });
  const [grain] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const whole = grain === undefined || grain === 'year' || grain === 'school-year';

  const of = (row: number) => {
    const written = textAt(column, row);
    if (written === undefined) return undefined;
    if (grains[row] !== grain) return null;
    return whole ? written : written.slice(0, 4);
  };

  const years = new Map<Period, { parts: Set<string>; rows: number; unsure: number }>();
  for (let row = 0; row < data.length; row++) {
    const year = of(row);
    if (year === undefined || year === null) continue;
    const seen = years.get(year) ?? { parts: new Set<string>(), rows: 0, unsure: 0 };
    years.set(year, seen);
    seen.parts.add(textAt(column, row) ?? '');
    seen.rows++;
    const status = statusAt(amount, row);
    if (status === 'provisional' || status === 'forecast') seen.unsure++;
  }
  const choices = [...years.keys()].sort();
  const most = Math.max(0, ...[...years.values()].map(({ parts }) => parts.size));
  const complete = choices.filter((year) => {
    const seen = years.get(year);
    return seen !== undefined && seen.parts.size === most && seen.unsure * 2 <= seen.rows;
  });
  return { choices, latest: complete.at(-1) ?? choices.at(-1), of };
}
