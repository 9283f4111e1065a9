import { cellAt } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import type { PriorityValues } from './options.js';
import type { Corner, Place, Priorities } from './prepare.js';
import { rarity } from './rarity.js';

/** What is drawn of a place. */
export interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** What a quadrant is called: by the page, else by the preset. */
export const nameOf = ({ preset, own }: Priorities, corner: Corner, locale: Locale): string =>
  own[`${corner}-name`] ?? locale.say(`${preset}.${corner}`);

/** A place as a part that a reader can stop at; where there are more items, it holds them. */
export function placeMark(
  { items, x, y }: Place,
  drawn: Drawn,
  priorities: Priorities,
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
      corner ? insight('mark.corner', { corner: nameOf(priorities, corner, locale) }) : insight('mark.edge'),
      insight('mark.rank', { rank, of: priorities.items.length }),
    ],
  }));
  const [one] = marks;
  return one && marks.length === 1 ? one : rarity.part.together(marks, drawn, `${x}|${y}`, locale);
}
