import type { Line } from './prepare.js';

/** What is put in order: what it supports, or is supported by. */
export type Linked = Pick<Line, 'name' | 'pairs'>;

/** With more columns than this none has another beside it that is visibly alike, and comparing all takes long. */
const mostColumns = 200;

/**
 * An order of rows and columns in which what is supported together stands side by side, so that blocks show. It goes by what supports
 * what and not by how much, so that no large amount decides. Columns come in one by one, each time the one that fits best, there where
 * it is most like those beside it (the bond energy algorithm of McCormick, Schweitzer and White, 1972, on the cosine of the rows that
 * support two columns). A row stands at the median of its columns; what has no support comes last. The same lines always give the same
 * order, and of equals the first stays first. More than 200 columns stay as they are.
 */
export function seriate<L extends Linked>(rows: readonly L[], columns: readonly L[]) {
  const line = columns.length > mostColumns ? columns : lineOf(columns);
  const stands = new Map(
    rows.map((row) => {
      const own = supporting(row, 'column');
      const places = line.flatMap(({ name }, at) => (own.has(name) ? at : []));
      const { length } = places;
      return [row, (places[(length - 1) >> 1] ?? Infinity) + (places[length >> 1] ?? Infinity)];
    }),
  );
  return { rows: [...rows].sort((a, b) => Number(stands.get(a)) - Number(stands.get(b))), columns: line };
}

/** The names at the other side of all pairs that give support. */
const supporting = ({ pairs }: Linked, side: 'row' | 'column') =>
  new Set(pairs.flatMap((pair) => (pair.state === 'support' ? pair[side] : [])));

/** Columns with those next to one another that are most alike. */
function lineOf<L extends Linked>(columns: readonly L[]): readonly L[] {
  const held = columns.map((column) => supporting(column, 'row'));
  const alike = held.map((rows) =>
    held.map((beside) => [...rows].filter((row) => beside.has(row)).length / Math.sqrt(rows.size * beside.size)),
  );
  // At the ends there is nothing beside it, and what has no support is like nothing.
  const bond = (one = -1, other = -1) => alike[one]?.[other] || 0;
  const left = new Set(columns.keys());
  const line: number[] = [];
  while (left.size > 0) {
    let [most, place, next] = [-1, 0, 0];
    for (const one of left)
      for (let at = line.length; at >= 0; at--) {
        const [before, after] = [line[at - 1], line[at]];
        // What has support is at least like itself. Where the difference is no more than rounding the first stays.
        const gain = bond(one, one) + bond(before, one) + bond(one, after) - bond(before, after);
        if (gain > most + 1e-9) [most, place, next] = [gain, at, one];
      }
    left.delete(next);
    line.splice(place, 0, next);
  }
  return line.map((at) => columns[at] as L);
}
