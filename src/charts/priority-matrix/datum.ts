import { cellAt } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { corners, type PriorityValues } from './options.js';
import type { Place, Priorities } from './prepare.js';
import { rarity } from './rarity.js';

/** What is drawn of a place. */
export interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** The page's own names of the quadrants. */
export const ownNames = ({ topLeft, topRight, bottomLeft, bottomRight }: PriorityValues) => [
  topLeft,
  topRight,
  bottomLeft,
  bottomRight,
];

/** The names of the quadrants: the page's, else those of the preset. */
export const cornerNames = ({ preset }: Priorities, values: PriorityValues, locale: Locale): readonly string[] =>
  ownNames(values).map((name, at) => name ?? locale.say(`${preset}.${corners[at]}`));

/** A place as a part that a reader can stop at; where there are more items, it holds them. */
export function placeMark(
  { items, x, y }: Place,
  drawn: Drawn,
  names: readonly string[],
  of: number,
  values: PriorityValues,
  locale: Locale,
): Mark {
  const marks = items.map(({ row, name, rank, corner, isTwice }): Mark => ({
    id: `item:${name}${isTwice ? `@${x}|${y}|${row}` : ''}`,
    kind: 'item',
    datum: (['item', 'x', 'y', 'size', 'group'] as const).flatMap((channel): Datum[] => {
      const column = values[channel];
      if (!column) return [];
      const cell = cellAt(column, row);
      const value = channel === 'item' ? name : cell.status === 'suppressed' ? null : cell.value;
      return [[column.field, { ...cell, value }]];
    }),
    ...drawn,
    says: [
      corner ? insight('mark.corner', { corner: names[corners.indexOf(corner)] }) : insight('mark.edge'),
      insight('mark.rank', { rank, of }),
    ],
  }));
  const [one] = marks;
  return one && marks.length === 1 ? one : rarity.part.together(marks, drawn, `${x}|${y}`, locale);
}
