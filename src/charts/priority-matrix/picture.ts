import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Ends } from './options.js';
import type { Place, Priorities } from './prepare.js';
import { mostGroups } from './specification.js';

interface Row {
  readonly role: 'begin' | 'split' | 'item' | 'unsized';
  readonly name?: string;
  readonly x: number;
  readonly y: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly amount?: number | undefined;
  readonly group?: string;
  /** Which place it is. */
  readonly place?: number;
}

/** What is drawn for items in one place: their sizes together, or where none is asked how many there are. */
export function amountOf({ items }: Place): number | undefined {
  const known = items.flatMap(({ size }) => size ?? []);
  return known.length > 0 ? known.reduce((sum, size) => sum + size, 0) : undefined;
}

/** The quadrant to begin in, the lines between quadrants, and the places, as the columns that the specification names. */
export function pictureOf(
  { places, split, begin, groups }: Priorities,
  { x, y }: { readonly x: Ends; readonly y: Ends },
): Dataset {
  const named = new Set(groups.slice(0, mostGroups));
  const rows: readonly Row[] = [
    {
      role: 'begin',
      x: begin.endsWith('left') ? x[0] : split.x,
      x2: begin.endsWith('left') ? split.x : x[1],
      y: begin.startsWith('top') ? split.y : y[0],
      y2: begin.startsWith('top') ? y[1] : split.y,
    },
    { role: 'split', x: split.x, x2: split.x, y: y[0], y2: y[1] },
    { role: 'split', x: x[0], x2: x[1], y: split.y, y2: split.y },
    ...places.map((one, place): Row => {
      const amount = amountOf(one);
      const own = new Set(one.items.map(({ group }) => group));
      const [group = ''] = own.size === 1 ? own : [];
      return {
        role: amount === undefined ? 'unsized' : 'item',
        name: one.items.map(({ name }) => name).join(', '),
        x: one.x,
        y: one.y,
        amount,
        group: named.has(group) ? group : '',
        place,
      };
    }),
  ];
  const words = (name: 'role' | 'name' | 'group') =>
    textColumn(
      name,
      rows.map((row) => row[name] ?? null),
    );
  const numbers = (name: 'x' | 'y' | 'x2' | 'y2' | 'amount' | 'place') =>
    numberColumn(
      name,
      rows.map((row) => row[name] ?? null),
    );
  return {
    length: rows.length,
    columns: [
      words('role'),
      words('name'),
      words('group'),
      numbers('x'),
      numbers('y'),
      numbers('x2'),
      numbers('y2'),
      numbers('amount'),
      numbers('place'),
    ],
    metadata: {},
  };
}
