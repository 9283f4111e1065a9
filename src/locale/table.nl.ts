import type { Words } from '../core/chart.js';

/** What stands around a table, in Dutch. Brought with the table. */
export const tableNl: Words = {
  'ui.table-more': 'Toon meer rijen{count! ({shown} van {count})}',
  'ui.table-caption': 'Tabel{name! bij: {name}}{count!, {count} {count?rij:rijen}}',
};
