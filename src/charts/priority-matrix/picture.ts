import type { Dataset } from '../../core/dataset.js';
import { plainDataset } from '../../kit/plain-dataset.js';
import type { Priorities } from './prepare.js';
import type { PrioritySpecification } from './specification.js';

const texts = ['role', 'name', 'group'] as const;
const numbers = ['x', 'y', 'x2', 'y2', 'amount', 'place'] as const;

type Row = Partial<Record<(typeof texts)[number], string> & Record<(typeof numbers)[number], number | undefined>>;

/** The quadrant to begin in, the lines between quadrants, and the places, as the columns that the specification names. */
export function pictureOf(
  { places, x, y, begin }: Priorities,
  { encoding }: Pick<PrioritySpecification, 'encoding'>,
): Dataset {
  const [x2, y2, [left, right], [bottom, top]] = [x.split, y.split, encoding.x.scale.domain, encoding.y.scale.domain];
  const rows: readonly Row[] = [
    { role: 'begin', x: begin.endsWith('left') ? left : right, x2, y: begin.startsWith('top') ? top : bottom, y2 },
    { role: 'split', x: x2, x2, y: bottom, y2: top },
    { role: 'split', x: left, x2: right, y: y2, y2 },
    ...places.map(({ items, ...one }, place) => ({
      ...one,
      role: one.amount === undefined ? 'unsized' : 'items',
      name: items.map(({ name }) => name).join(', '),
      place,
    })),
  ];
  return plainDataset(rows, texts, numbers);
}
