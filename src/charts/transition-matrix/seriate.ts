/** Weights of a row, each with the place of its column. */
export type Weights = readonly (readonly [at: number, weight: number])[];

/**
 * An order of rows and columns in which large weights lie near the diagonal, so that blocks show. Columns are joined end to end into
 * lines, first those that share most with the same rows (the sum of the products of their weights). Lines that cannot be joined come
 * one after the other, the heaviest first; a row stands where its columns stand, in the mean. What has no weight comes last. The same
 * weights always give the same order.
 */
export function seriate(rows: readonly Weights[], columnCount: number): { rows: number[]; columns: number[] } {
  const heavy = Array.from({ length: columnCount }, () => 0);
  const shared = new Map<number, number>();
  for (const row of rows)
    for (const [one, weight] of row) {
      heavy[one] = (heavy[one] ?? 0) + weight;
      for (const [other, beside] of row)
        if (one < other) {
          const key = one * columnCount + other;
          shared.set(key, (shared.get(key) ?? 0) + weight * beside);
        }
    }

  const lineOf = heavy.map((_, at) => [at]);
  for (const [key] of [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const other = key % columnCount;
    const one = (key - other) / columnCount;
    const [line = [], next = []] = [lineOf[one], lineOf[other]];
    const isEnd = (of: readonly number[], at: number) => of[0] === at || of.at(-1) === at;
    if (line === next || !isEnd(line, one) || !isEnd(next, other)) continue;
    if (line.at(-1) !== one) line.reverse();
    if (next[0] !== other) next.reverse();
    line.push(...next);
    for (const at of next) lineOf[at] = line;
  }
  const weigh = (at = -1) => heavy[at] ?? 0;
  const columns = [...new Set(lineOf)]
    .map((line) => (weigh(line.at(-1)) > weigh(line[0]) ? line.reverse() : line))
    .map((line) => [line, line.reduce((sum, at) => sum + weigh(at), 0)] as const)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([line]) => line);

  const place = new Map(columns.map((at, index) => [at, index]));
  const stands = rows.map((row) => {
    const sum = (score: (at: number) => number) => row.reduce((all, [at, weight]) => all + weight * score(at), 0);
    return row.length > 0 ? sum((at) => place.get(at) ?? 0) / sum(() => 1) : columnCount;
  });
  return { rows: [...rows.keys()].sort((a, b) => (stands[a] ?? 0) - (stands[b] ?? 0)), columns };
}
