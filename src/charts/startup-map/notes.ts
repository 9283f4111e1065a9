import { textAt, type Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import { placing } from './positions.js';

/** Most names that a note lists. */
const named = 5;

/** What a reader must know: firms that are not on the map or stand there with a reservation, counted and named. */
export function notesOf(firms: Firms, rows: Uint32Array, data: Dataset, values: MapValues): readonly Insight[] {
  const about = (kind: string, concerns: (row: number) => boolean): Insight[] => {
    const names: string[] = [];
    let count = 0;
    for (const row of rows) {
      if (!concerns(row)) continue;
      const name = count++ < named ? textAt(values.name, row) : undefined;
      if (name !== undefined) names.push(name);
    }
    if (count === 0) return [];
    const more = names.length > 0 && count > names.length ? count - names.length : undefined;
    return [insight(kind, { count, names: names.length > 0 ? names : undefined, more })];
  };
  const how = (kind: number) => (row: number) => firms.how[row] === kind;
  const statuses = (status: 'suppressed' | 'provisional') => {
    const columns = data.columns.filter((column) => column.statuses.size > 0);
    return columns.length === 0
      ? []
      : about(`note.${status}-firms`, (row) => columns.some((column) => column.statuses.get(row) === status));
  };
  return [
    ...(rows.length === 0 && firms.length > 0 ? [insight('note.nothing', { of: firms.length })] : []),
    ...about('note.no-position', how(placing.none)),
    ...about('note.odd-position', how(placing.odd)),
    ...about('note.swapped', how(placing.swapped)),
    ...about('note.area-only', how(placing.area)),
    ...(values.boundaries ? about('note.outside', (row) => firms.area[row] === -1 && !Number.isNaN(firms.x[row])) : []),
    ...(values.founded ? about('note.no-age', (row) => Number.isNaN(firms.founded[row])) : []),
    ...statuses('suppressed'),
    ...statuses('provisional'),
  ];
}
