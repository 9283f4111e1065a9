import { flatName, mark, reader, statusOf, type Row } from '../rows.js';
import { groupRows } from './compare.js';
import { nameAt, refuse } from './refuse.js';
import { keepsStatus, operation, Tally } from './tally.js';

/** One figure over the rows of a group. */
export interface Measure {
  readonly op: string;
  /** Not needed for `count`. */
  readonly field?: string | undefined;
  /** Default `sum_people`. */
  readonly as?: string | undefined;
}

/** Measures made ready: gather rows, then write the figures. */
export interface Summary {
  start(): { add(row: Row): void; write(target: Row): void };
}

/** Prepares measures; throws `PeilError` `option` for an operation we do not know or a field that is not named. */
export function summary(measures: readonly Measure[], path: string): Summary {
  const fields = new Map<string | undefined, ((row: Row) => unknown) | undefined>([[undefined, undefined]]);
  const prepared = measures.map(({ op, field, as }, at) => {
    const place = `${path}[${at}]`;
    const compute = operation(op, `${place}.op`);
    const on = op === 'count' || field === '*' ? undefined : field;
    if (on === undefined && op !== 'count') throw refuse(`${place}.field`, field);
    if (on !== undefined) fields.set(on, reader(on));
    const name = nameAt(`${place}.as`, as ?? (op === 'count' ? '__count' : `${op}_${flatName(on ?? '')}`));
    return { op, on, name, compute };
  });
  return {
    start() {
      const tallies = new Map([...fields].map(([field, read]) => [field, new Tally(read, field && flatName(field))]));
      return {
        add(row) {
          for (const tally of tallies.values()) tally.add(row);
        },
        write(target) {
          for (const { op, on, name, compute } of prepared) {
            const tally = tallies.get(on);
            if (!tally) continue;
            target[name] = compute(tally);
            if (keepsStatus(op)) mark(target, name, tally.status);
          }
        },
      };
    },
  };
}

/** One row for every group, in the order in which groups first occur. */
export function aggregate(
  rows: readonly Row[],
  groupby: readonly string[],
  measures: readonly Measure[],
  path: string,
): Row[] {
  const prepared = summary(measures, path);
  const names = groupby.map((field) => ({ name: nameAt(path, flatName(field)), read: reader(field) }));
  return groupRows(rows, groupby).map((group) => {
    const made: Row = {};
    for (const { name, read } of names) {
      made[name] = read(group[0] ?? {});
      mark(made, name, statusOf(group[0] ?? {}, name));
    }
    summarised(prepared, group).write(made);
    return made;
  });
}

/** Every row with the figures of its group. */
export function joinAggregate(
  rows: readonly Row[],
  groupby: readonly string[],
  measures: readonly Measure[],
  path: string,
): Row[] {
  const prepared = summary(measures, path);
  const joined = new Map<Row, Row>();
  for (const group of groupRows(rows, groupby)) {
    const done = summarised(prepared, group);
    for (const row of group) {
      const copy = { ...row };
      done.write(copy);
      joined.set(row, copy);
    }
  }
  return rows.map((row) => joined.get(row) ?? row);
}

function summarised(prepared: Summary, rows: readonly Row[]): { write(target: Row): void } {
  const done = prepared.start();
  for (const row of rows) done.add(row);
  return done;
}
