/** Weights of a row, each with the place of its column; or of a column, each with the place of its row. */
export type Weights = readonly (readonly [at: number, weight: number])[];

const turns = 120;

/**
 * An order of rows and columns in which large weights lie near the diagonal, so that blocks show. Parts that share nothing come one
 * after the other, the heaviest first; within a part the order is that of the first axis of a correspondence analysis
 * (reciprocal averaging: M. O. Hill, 1973). What has no weight comes last. The same weights always give the same order.
 */
export function seriate(rows: readonly Weights[], columnCount: number): { rows: number[]; columns: number[] } {
  const columns = Array.from({ length: columnCount }, (): [number, number][] => []);
  rows.forEach((weights, row) => weights.forEach(([column, weight]) => columns[column]?.push([row, weight])));

  const [freeRows, freeColumns] = [new Set(rows.keys()), new Set(columns.keys())];
  const gather = (row: number, part: readonly [rows: number[], columns: number[]]) => {
    if (!freeRows.delete(row)) return part;
    part[0].push(row);
    for (const [column] of rows[row] ?? [])
      if (freeColumns.delete(column)) {
        part[1].push(column);
        columns[column]?.forEach(([other]) => gather(other, part));
      }
    return part;
  };
  const parts = rows
    .map((_, row) => gather(row, [[], []]))
    .map(([ownRows, ownColumns]) => [weigh(ownRows, rows), weigh(ownColumns, columns)] as const)
    .sort(([a], [b]) => sum(b) - sum(a))
    .map(([ownRows, ownColumns]) => alongAxis(ownRows, ownColumns, rows, columns));
  return {
    rows: parts.flatMap(([own]) => own),
    columns: [...parts.flatMap(([, own]) => own), ...freeColumns],
  };
}

/** The rows and columns of a part: a row is the mean of its columns, a column the mean of its rows, away from the trivial answer. */
function alongAxis(
  ownRows: Weights,
  ownColumns: Weights,
  rows: readonly Weights[],
  columns: readonly Weights[],
): [number[], number[]] {
  const ofRows: number[] = [];
  const ofColumns = columns.map((_, at) => Math.sin(at + 1));
  for (let turn = 0; turn < turns; turn++) {
    const mean = meanOf(ownColumns, (at) => ofColumns[at]);
    const spread = Math.sqrt(meanOf(ownColumns, (at) => ((ofColumns[at] ?? 0) - mean) ** 2));
    for (const [at] of ownColumns) ofColumns[at] = spread > 1e-9 ? ((ofColumns[at] ?? 0) - mean) / spread : 0;
    for (const [at] of ownRows) ofRows[at] = meanOf(rows[at], (other) => ofColumns[other]);
    for (const [at] of ownColumns) ofColumns[at] = meanOf(columns[at], (other) => ofRows[other]);
  }
  // The heavier end comes first.
  const side = meanOf(ownRows, (at) => Math.sign(ofRows[at] ?? 0)) > 0 ? -1 : 1;
  const sorted = (own: Weights, scores: readonly number[]) =>
    own
      .map(([at]) => at)
      .sort((a, b) => {
        const apart = (scores[a] ?? 0) - (scores[b] ?? 0);
        return Math.abs(apart) < 1e-9 ? a - b : apart * side;
      });
  return [sorted(ownRows, ofRows), sorted(ownColumns, ofColumns)];
}

const weigh = (own: readonly number[], lines: readonly Weights[]): Weights => own.map((at) => [at, sum(lines[at])]);

const sum = (weights: Weights = []): number => weights.reduce((total, [, weight]) => total + weight, 0);

const meanOf = (weights: Weights = [], score: (at: number) => number | undefined): number =>
  weights.reduce((all, [at, weight]) => all + (score(at) ?? 0) * weight, 0) / (sum(weights) || 1);
