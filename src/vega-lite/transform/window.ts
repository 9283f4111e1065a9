import { mark, reader, statusOf, type Row } from '../rows.js';
import { comparator, groupRows, type SortField } from './compare.js';
import { nameAt, refuse } from './refuse.js';
import { joinAggregate, summary, type Measure } from './summarise.js';
import { aggregateOps } from './tally.js';

/** A column over rows in order: a rank, a neighbour, or a figure over the rows around. */
export interface WindowMeasure extends Measure {
  /** Of `lag` and `lead` how far (default 1), of `ntile` and `nth_value` how many. */
  readonly param?: number | undefined;
}

export interface WindowSettings {
  readonly measures: readonly WindowMeasure[];
  readonly groupby?: readonly string[] | undefined;
  readonly sort?: readonly SortField[] | undefined;
  /** Rows before and after that count, `null` without end; default `[null, 0]`. */
  readonly frame?: readonly [number | null, number | null] | undefined;
  /** Whether rows that sort the same count apart; default false. */
  readonly ignorePeers?: boolean | undefined;
}

/** A group in order and where the work is in it. */
interface Place {
  readonly rows: readonly Row[];
  readonly at: number;
  /** First row of the frame, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The first and the last of the rows that sort as this one. */
  readonly first: number;
  readonly last: number;
  /** How many different places come before. */
  readonly before: number;
}

const ranks: Readonly<Record<string, (place: Place, param: number) => number>> = {
  row_number: ({ at }) => at + 1,
  rank: ({ first }) => first + 1,
  dense_rank: ({ before }) => before + 1,
  percent_rank: ({ first, rows }) => first / (rows.length - 1),
  cume_dist: ({ last, rows }) => (last + 1) / rows.length,
  ntile: ({ last, rows }, param) => Math.ceil((param * (last + 1)) / rows.length),
};

/** Of which row a neighbour is taken. */
const neighbours: Readonly<Record<string, (place: Place, param: number, has: (at: number) => boolean) => number>> = {
  lag: ({ at }, param) => at - param,
  lead: ({ at }, param) => at + param,
  first_value: ({ from }) => from,
  last_value: ({ to }) => to - 1,
  nth_value: ({ from, to }, param) => (from + param - 1 < to ? from + param - 1 : -1),
  prev_value: ({ at }, _, has) => {
    while (at >= 0 && !has(at)) at--;
    return at;
  },
  next_value: ({ at, rows }, _, has) => {
    while (at < rows.length && !has(at)) at++;
    return at;
  },
};

/** What a window can compute besides the operations of an aggregate. */
export const windowOps: readonly string[] = [...Object.keys(ranks), ...Object.keys(neighbours)];

/** Adds columns over rows in order; the rows keep theirs. Throws `PeilError` `option` for what we do not know. */
export function windowed(rows: readonly Row[], settings: WindowSettings, path: string): Row[] {
  const { measures, groupby = [], sort = [], frame = [null, 0], ignorePeers = false } = settings;
  const isSummary = ({ op }: WindowMeasure) => aggregateOps.includes(op);
  const figures = measures.filter(isSummary);
  if (frame[0] === null && frame[1] === null && figures.length === measures.length) {
    return joinAggregate(rows, groupby, measures, `${path}.window`);
  }
  const columns = measures.flatMap((measure, at) =>
    isSummary(measure) ? [] : [column(measure, `${path}.window[${at}]`)],
  );
  const prepared = summary(figures, `${path}.window`);
  const compare = comparator(sort);
  const made = new Map(rows.map((row) => [row, { ...row }]));
  for (const group of groupRows(rows, groupby)) {
    const ordered = compare ? [...group].sort(compare) : group;
    const peers = peersOf(ordered, compare);
    let tallied: { from: number; to: number; figures: ReturnType<typeof prepared.start> } | undefined;
    for (const [at, row] of ordered.entries()) {
      let from = clamp(frame[0] === null ? 0 : at + frame[0], ordered.length);
      let to = clamp(frame[1] === null ? ordered.length : at + frame[1] + 1, ordered.length);
      if (compare && !ignorePeers) {
        from = peers[from]?.first ?? from;
        to = (peers[to - 1]?.last ?? to - 1) + 1;
      }
      const target = made.get(row) ?? row;
      const place = { rows: ordered, at, from, to, ...(peers[at] ?? { first: at, last: at, before: at }) };
      for (const write of columns) write(place, target);
      if (figures.length === 0) continue;
      // A frame that only grows is added to; any other is counted anew.
      if (tallied?.from !== from || tallied.to > to) tallied = { from, to: from, figures: prepared.start() };
      for (const next of ordered.slice(tallied.to, to)) tallied.figures.add(next);
      tallied.to = Math.max(to, tallied.to);
      tallied.figures.write(target);
    }
  }
  return [...made.values()];
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

function column({ op, field, as, param }: WindowMeasure, path: string): (place: Place, target: Row) => void {
  const name = nameAt(`${path}.as`, as ?? (field === undefined ? op : `${op}_${field}`));
  const rank = Object.hasOwn(ranks, op) ? ranks[op] : undefined;
  const neighbour = Object.hasOwn(neighbours, op) ? neighbours[op] : undefined;
  const needsParam = op === 'ntile' || op === 'nth_value';
  if (needsParam && !(Number(param) > 0)) throw refuse(`${path}.param`, param);
  if (rank) return (place, target) => void (target[name] = rank(place, param ?? 1));
  if (!neighbour) throw refuse(`${path}.op`, op, [...windowOps, ...aggregateOps]);
  if (field === undefined) throw refuse(`${path}.field`, field);
  const read = reader(field);
  return (place, target) => {
    const row = place.rows[neighbour(place, param || 1, (at) => (read(place.rows[at] ?? {}) ?? null) !== null)];
    target[name] = (row && read(row)) ?? null;
    if (row) mark(target, name, statusOf(row, field));
  };
}

/** For every row in order the span of those that sort the same; without an order each is alone. */
function peersOf(ordered: readonly Row[], compare: ((a: Row, b: Row) => number) | undefined) {
  const peers: { first: number; last: number; before: number }[] = [];
  for (const [at, row] of ordered.entries()) {
    const previous = ordered[at - 1];
    const span = peers[at - 1];
    if (previous && span && compare?.(previous, row) === 0) {
      span.last = at;
      peers.push(span);
    } else {
      peers.push({ first: at, last: at, before: span ? span.before + 1 : 0 });
    }
  }
  return peers;
}
