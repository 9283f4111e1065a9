import type { Cell, Field } from '../../core/dataset.js';
import { cellAt } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { corners, type PriorityValues } from './options.js';
import type { Corner, Item, Place, Priorities } from './prepare.js';

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The names of the quadrants: the page's, else those of the preset. */
export function cornerNames(
  { preset }: Priorities,
  values: PriorityValues,
  locale: Locale,
): Readonly<Record<Corner, string>> {
  const own = [values.topLeft, values.topRight, values.bottomLeft, values.bottomRight];
  return Object.fromEntries(
    corners.map((corner, at) => [corner, own[at] ?? locale.say(`${preset}.${corner}`)]),
  ) as Record<Corner, string>;
}

/** A place as a part that a reader can stop at; where there are more items, it holds them. */
export function placeMark(
  { items, x, y }: Place,
  drawn: { readonly box: Box; readonly shapes: readonly Shape[] } | undefined,
  priorities: Priorities,
  values: PriorityValues,
  locale: Locale,
): Mark {
  const shape = drawn ?? { box: nowhere, shapes: [] };
  const [one] = items;
  if (one && items.length === 1) return { ...itemMark(one, priorities, values, locale), ...shape };
  const names = items.slice(0, 6).map(({ name }) => name);
  const datum: Datum[] = [[itemField(values, locale), { value: locale.write(names) }]];
  for (const [channel, value] of [
    ['x', x],
    ['y', y],
  ] as const) {
    const field = values[channel]?.field;
    if (field) datum.push([field, { value }]);
  }
  return {
    id: `place:${x}|${y}`,
    kind: 'place',
    datum,
    ...shape,
    says: [insight('mark.together', { count: items.length }), ...cornerSays(one?.corner, priorities, values, locale)],
    marks: items.map((item) => itemMark(item, priorities, values, locale)),
  };
}

function itemMark(item: Item, priorities: Priorities, values: PriorityValues, locale: Locale): Mark {
  const { row, name, group, rank, corner, isTwice } = item;
  const cell = (channel: 'x' | 'y' | 'size'): Datum[] => {
    const column = values[channel];
    return column ? [[column.field, shownCell(cellAt(column, row))]] : [];
  };
  return {
    id: `item:${name}${isTwice ? `@${item.x}|${item.y}|${row}` : ''}`,
    kind: 'item',
    datum: [
      [itemField(values, locale), { value: name }],
      ...cell('x'),
      ...cell('y'),
      ...cell('size'),
      ...(values.group ? [[values.group.field, { value: group || null }] as Datum] : []),
    ],
    box: nowhere,
    shapes: [],
    says: [
      ...cornerSays(corner, priorities, values, locale),
      insight('mark.rank', { rank, of: priorities.items.length }),
    ],
  };
}

const shownCell = (cell: Cell): Cell => (cell.status === 'suppressed' ? { value: null, status: 'suppressed' } : cell);

const itemField = (values: PriorityValues, locale: Locale): Field =>
  values.item?.field ?? { name: locale.say('noun.item'), type: 'text' };

function cornerSays(
  corner: Corner | undefined,
  priorities: Priorities,
  values: PriorityValues,
  locale: Locale,
): readonly Insight[] {
  return corner
    ? [insight('mark.corner', { corner: cornerNames(priorities, values, locale)[corner] })]
    : [insight('mark.edge')];
}
