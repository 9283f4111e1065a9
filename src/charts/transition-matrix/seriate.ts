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

  // A part is called after its first row: what shares a column takes the lowest name, until nothing changes.
  const part = rows.map((_, at) => at);
  const nameOf = (column: Weights) => column.reduce((least, [row]) => Math.min(least, part[row] ?? 0), Infinity);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const column of columns) {
      const name = nameOf(column);
      for (const [row] of column) {
        isNew ||= part[row] !== name;
        part[row] = name;
      }
    }
  }
  const parts = new Map<number, [rows: number[], columns: number[], weight: number]>();
  const partNamed = (name: number) => {
    const one = parts.get(name) ?? [[], [], 0];
    parts.set(name, one);
    return one;
  };
  part.forEach((name, row) => {
    const one = partNamed(name);
    one[0].push(row);
    one[2] += sum(rows[row] ?? []);
  });
  columns.forEach((column, at) => partNamed(nameOf(column))[1].push(at));

  const inOrder = [...parts.values()]
    .sort((a, b) => b[2] - a[2])
    .map(([ownRows, ownColumns]) => alongAxis(ownRows, ownColumns, rows, columns));
  return { rows: inOrder.flatMap(([own]) => own), columns: inOrder.flatMap(([, own]) => own) };
}

/** The rows and columns of a part: a row is the mean of its columns, a column the mean of its rows, away from the trivial answer. */
function alongAxis(
  ownRows: readonly number[],
  ownColumns: readonly number[],
  rows: readonly Weights[],
  columns: readonly Weights[],
): [number[], number[]] {
  const ofColumns = columns.map((_, at) => Math.sin(at + 1));
  const ofRows: number[] = [];
  const total = (value: (score: number) => number) =>
    ownColumns.reduce((all, at) => all + value(ofColumns[at] ?? 0) * sum(columns[at] ?? []), 0);
  const weight = total(() => 1);
  for (let turn = 0; turn < turns; turn++) {
    const mean = total((score) => score) / weight;
    const spread = Math.sqrt(total((score) => (score - mean) ** 2) / weight);
    for (const at of ownColumns) ofColumns[at] = spread > 1e-9 ? ((ofColumns[at] ?? 0) - mean) / spread : 0;
    for (const at of ownRows) ofRows[at] = meanOf(rows[at] ?? [], ofColumns);
    for (const at of ownColumns) ofColumns[at] = meanOf(columns[at] ?? [], ofRows);
  }
  // The heavier end comes first.
  const side = ownRows.reduce((all, at) => all + Math.sign(ofRows[at] ?? 0) * sum(rows[at] ?? []), 0) > 0 ? -1 : 1;
  const sort = (own: readonly number[], scores: readonly number[]) =>
    [...own].sort((a, b) => {
      const apart = (scores[a] ?? 0) - (scores[b] ?? 0);
      return Math.abs(apart) < 1e-9 ? a - b : apart * side;
    });
  return [sort(ownRows, ofRows), sort(ownColumns, ofColumns)];
}

const sum = (weights: Weights): number => weights.reduce((total, [, weight]) => total + weight, 0);

const meanOf = (weights: Weights, scores: readonly number[]): number =>
  weights.reduce((all, [at, weight]) => all + (scores[at] ?? 0) * weight, 0) / (sum(weights) || 1);
