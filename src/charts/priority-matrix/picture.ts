import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import { mostGroups } from './grouping.js';
import type { Priorities } from './prepare.js';
import type { Terms } from './specification.js';

const texts = ['role', 'name', 'group'] as const;
const numbers = ['x', 'y', 'x2', 'y2', 'amount', 'place'] as const;

type Row = Partial<Record<(typeof texts)[number], string> & Record<(typeof numbers)[number], number | undefined>>;

/** The quadrant to begin in, the lines between quadrants, and the places, as the columns that the specification names. */
export function pictureOf({ places, split, begin, groups }: Priorities, { x, y }: Pick<Terms, 'x' | 'y'>): Dataset {
  const named = groups.slice(0, mostGroups);
  const [[left, right], [bottom, top]] = [x.domain, y.domain];
  const rows: readonly Row[] = [
    {
      role: 'begin',
      x: begin.endsWith('left') ? left : right,
      x2: split.x,
      y: begin.startsWith('top') ? top : bottom,
      y2: split.y,
    },
    { role: 'split', x: split.x, x2: split.x, y: bottom, y2: top },
    { role: 'split', x: left, x2: right, y: split.y, y2: split.y },
    ...places.map(({ items, amount, ...at }, place): Row => {
      const group = items[0]?.group ?? '';
      const isOne = named.includes(group) && items.every((item) => item.group === group);
      return {
        ...at,
        role: amount === undefined ? 'unsized' : 'items',
        name: items.map(({ name }) => name).join(', '),
        amount,
        group: isOne ? group : '',
        place,
      };
    }),
  ];
  return {
    length: rows.length,
    columns: [
      ...texts.map((name) =>
        textColumn(
          name,
          rows.map((row) => row[name] ?? null),
        ),
      ),
      ...numbers.map((name) =>
        numberColumn(
          name,
          rows.map((row) => row[name] ?? null),
        ),
      ),
    ],
    metadata: {},
  };
}
