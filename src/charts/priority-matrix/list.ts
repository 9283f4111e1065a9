import type { Words } from '../../core/chart.js';
import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { nameOf } from './datum.js';
import type { Below } from './groups.js';
import { corners } from './options.js';
import type { Priorities } from './prepare.js';
import { rarity } from './rarity.js';

/** The Dutch words of what is here. */
export const words: Words = {
  'list.heading': '{name} ({count})',
  'list.edge': 'Op de grens',
};

/** Places beside which a number is tried. */
const mostNumbers = 80;

/** The numbers beside the dots, a line for each place; none where the list does not have its names, for then a number says nothing. */
export const numbersOf = ({ places, listed }: Priorities): readonly (readonly string[])[] =>
  places.slice(0, mostNumbers).map(({ items }) => {
    // Items in one place have ranks that follow each other.
    const [first, last = 0] = [items[0]?.rank, items.at(-1)?.rank];
    return last > listed ? [] : [first === last ? `${first}` : `${first}–${last}`];
  });

/** The numbers of the picture with their names, quadrant by quadrant, the one to begin in first. */
export function listBelow(priorities: Priorities, above: number, frame: Frame): Below {
  const { items, begin, listed } = priorities;
  const { width, locale, measure, theme } = frame;
  const top = above + 8;
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.35);
  const columns = Math.min(3, Math.max(1, Math.floor(width / 300)));
  const gap = 24;
  const wide = (width - gap * (columns - 1)) / columns;
  const number = measure(String(listed), size) + 10;

  interface Entry {
    readonly lines: readonly string[];
    readonly rank?: number;
    readonly isBegin?: boolean;
  }
  const sections = [begin, ...corners.filter((corner) => corner !== begin), undefined];
  const entries = sections.flatMap((corner): Entry[] => {
    const own = items.filter((item) => item.corner === corner);
    const named = own.filter(({ rank }) => rank <= listed);
    if (named.length === 0) return [];
    const name = corner ? nameOf(priorities, corner, locale) : locale.say('list.edge');
    return [
      {
        lines: wrapText(locale.say('list.heading', { name, count: own.length }), wide, size, measure, 2, 600),
        isBegin: corner === begin,
      },
      ...named.map(({ rank, name: item }) => ({ rank, lines: wrapText(item, wide - number, size, measure, 3) })),
    ];
  });
  const heightOf = ({ lines, rank }: Entry) => lines.length * line + (rank === undefined ? 12 : 3);
  const each = entries.reduce((sum, entry) => sum + heightOf(entry), 0) / columns;

  const shapes: Shape[] = [];
  let [column, y, bottom] = [0, 0, top];
  for (const [at, entry] of entries.entries()) {
    const { lines, rank, isBegin } = entry;
    const height = heightOf(entry);
    const isHeading = rank === undefined;
    const isLast = isHeading && entries[at + 1]?.rank !== undefined && y + height + line > each;
    if (column < columns - 1 && y > 0 && (y + height / 2 > each || isLast)) {
      column++;
      y = 0;
    }
    const x = column * (wide + gap);
    const from = top + y + size + (isHeading ? 8 : 0);
    if (!isHeading)
      shapes.push({
        shape: 'text',
        x: x + number - 8,
        y: from,
        text: `${rank}`,
        size,
        anchor: 'end',
        fill: 'subtle',
      });
    lines.forEach((text, step) =>
      shapes.push({
        shape: 'text',
        x: isHeading ? x : x + number,
        y: from + step * line,
        text,
        size,
        weight: isHeading ? 600 : 400,
        fill: isBegin ? 'accent' : 'text',
      }),
    );
    y += height;
    bottom = Math.max(bottom, top + y + 4);
  }
  return {
    guides: [{ kind: 'caption', channel: 'list', shapes }],
    ...(listed < items.length ? rarity.part.fold(items.length, bottom, frame) : { marks: [], bottom }),
  };
}
