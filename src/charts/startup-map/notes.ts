import { textAt, type Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import { rare } from './parts.js';
import { placing } from './positions.js';

/** Most names that a note lists. */
const named = 5;

/** A note about the rows that it concerns, counted and named; none when there are no such rows. */
export type About = (kind: string, concerns: (row: number) => boolean) => readonly Insight[];

/** Whether there is something to note that few files have. */
export function hasRare(data: Dataset, { how, founded }: Firms, { area, boundaries }: MapValues): boolean {
  return (
    Boolean(boundaries && (area || boundaries.left)) ||
    how.some((one) => one > placing.exact) ||
    founded?.some(Number.isNaN) === true ||
    data.columns.some(({ statuses }) => [...statuses.values()].some((one) => /^(suppressed|provisional)$/.test(one)))
  );
}

/** What a reader must know: firms that are not on the map or stand there with a reservation, counted and named. */
export function notesOf(firms: Firms, rows: Uint32Array, data: Dataset, values: MapValues): readonly Insight[] {
  const about: About = (kind, concerns) => {
    const those = rows.filter(concerns);
    const count = those.length;
    const names = Array.from(those.subarray(0, named)).flatMap((row) => textAt(values.name, row) ?? []);
    const more = names.length > 0 && count > names.length ? count - names.length : undefined;
    return count > 0 ? [insight(`note.${kind}`, { count, names, more })] : [];
  };
  return [
    ...(rows.length === 0 && firms.length > 0 ? [insight('list.nothing')] : []),
    ...about('no-position', (row) => firms.how[row] === placing.none),
    ...(hasRare(data, firms, values) ? rare.part.rareNotes(firms, data, about) : []),
    ...(values.boundaries
      ? about('outside', (row) => (firms.area[row] as number) < 0 && !Number.isNaN(firms.x[row]))
      : []),
  ];
}
