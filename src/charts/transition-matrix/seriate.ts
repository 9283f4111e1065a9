/** Weights of a row, each with the place of its column. */
export type Weights = readonly (readonly [column: number, weight: number])[];

const turns = 120;

/**
 * An order of rows and columns in which large weights lie near the diagonal, so that blocks show. Parts that share nothing come one
 * after the other, the heaviest first; within a part the order is that of the first axis of a correspondence analysis
 * (reciprocal averaging: M. O. Hill, 1973). What has no weight comes last. The same weights always give the same order.
 */
export function seriate(rows: readonly Weights[], columnCount: number): { rows: number[]; columns: number[] } {
  const columns = Array.from({ length: columnCount }, (): [number, number][] => []);
  rows.forEach((weights, row) => weights.forEach(([column, weight]) => columns[column]?.push([row, weight])));
  const part = partsOf(rows, columns);
  const rowSums = rows.map(sum);
  const columnSums = columns.map(sum);
  const heavy = new Map<number, number>();
  rowSums.forEach((weight, row) => heavy.set(part[row] ?? 0, (heavy.get(part[row] ?? 0) ?? 0) + weight));

  // Reciprocal averaging: a row is the mean of its columns, a column the mean of its rows, away from the trivial answer.
  let scores = columnSums.map((_, at) => Math.sin(at + 1));
  let ofRows: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    scores = centred(
      scores,
      columnSums,
      columns.map((own) => part[own[0]?.[0] ?? -1] ?? -1),
    );
    ofRows = rows.map((own, at) => meanOf(own, scores, rowSums[at] ?? 0));
    scores = columns.map((own, at) => meanOf(own, ofRows, columnSums[at] ?? 0));
  }
  const sides = new Map<number, number>();
  rowSums.forEach((weight, row) => {
    const own = part[row] ?? 0;
    sides.set(own, (sides.get(own) ?? 0) + Math.sign(ofRows[row] ?? 0) * weight);
  });
  const sort = (scored: readonly number[], sums: readonly number[], partAt: (at: number) => number): number[] =>
    scored
      .map((score, at) => ({ at, own: partAt(at), score, isEmpty: sums[at] === 0 }))
      .sort(
        (a, b) =>
          Number(a.isEmpty) - Number(b.isEmpty) ||
          (heavy.get(b.own) ?? 0) - (heavy.get(a.own) ?? 0) ||
          a.own - b.own ||
          // The heavier end comes first.
          (Math.abs(a.score - b.score) < 1e-9 ? 0 : (a.score - b.score) * ((sides.get(a.own) ?? 0) > 0 ? -1 : 1)) ||
          a.at - b.at,
      )
      .map(({ at }) => at);
  return {
    rows: sort(ofRows, rowSums, (at) => part[at] ?? 0),
    columns: sort(scores, columnSums, (at) => part[columns[at]?.[0]?.[0] ?? -1] ?? -1),
  };
}

const sum = (weights: Weights): number => weights.reduce((total, [, weight]) => total + weight, 0);

const meanOf = (own: Weights, scores: readonly number[], total: number): number =>
  total === 0 ? 0 : own.reduce((all, [at, weight]) => all + (scores[at] ?? 0) * weight, 0) / total;

/** For every row the first row of the part that it shares columns with, directly or by others. */
function partsOf(rows: readonly Weights[], columns: readonly Weights[]): number[] {
  const part: number[] = rows.map(() => -1);
  const gone = new Set<number>();
  rows.forEach((_, start) => {
    const waiting = [start];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (part[row] !== -1) continue;
      part[row] = start;
      for (const [column] of rows[row] ?? []) {
        if (gone.has(column)) continue;
        gone.add(column);
        for (const [other] of columns[column] ?? []) waiting.push(other);
      }
    }
  });
  return part;
}

/** Scores with mean 0 and spread 1 within each part. */
function centred(scores: readonly number[], sums: readonly number[], parts: readonly number[]): number[] {
  const means = new Map<number, [total: number, weight: number, spread: number]>();
  const of = (at: number) => {
    const own = means.get(parts[at] ?? -1) ?? [0, 0, 0];
    means.set(parts[at] ?? -1, own);
    return own;
  };
  scores.forEach((score, at) => {
    const own = of(at);
    own[0] += score * (sums[at] ?? 0);
    own[1] += sums[at] ?? 0;
  });
  const away = scores.map((score, at) => (of(at)[1] === 0 ? 0 : score - of(at)[0] / of(at)[1]));
  away.forEach((score, at) => {
    of(at)[2] += score * score * (sums[at] ?? 0);
  });
  return away.map((score, at) => (of(at)[2] <= of(at)[1] * 1e-18 ? 0 : score / Math.sqrt(of(at)[2] / of(at)[1])));
}
