import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { corners, type PriorityValues } from './options.js';
import type { Corner, Item, Priorities } from './prepare.js';

/** Items that a list names before it is opened. */
const most = 40;

/** The items that are in the list. */
export const listed = (items: readonly Item[], all: boolean): readonly Item[] =>
  all || items.length <= most + 5 ? items : items.slice(0, most);

/** The numbers of the picture with their names, quadrant by quadrant, the one to begin in first. */
export function listBelow(
  { items, begin }: Priorities,
  names: Readonly<Record<Corner, string>>,
  { all }: PriorityValues,
  top: number,
  { width, locale, measure, theme }: Frame,
): { readonly guides: readonly Guide[]; readonly marks: readonly Mark[]; readonly bottom: number } {
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.35);
  const columns = Math.min(3, Math.max(1, Math.floor(width / 300)));
  const gap = 24;
  const wide = (width - gap * (columns - 1)) / columns;
  const shown = listed(items, all);
  const number = measure(String(shown.length), size) + 10;
  const sections = [begin, ...corners.filter((corner) => corner !== begin), undefined];

  interface Entry {
    readonly lines: readonly string[];
    readonly rank?: number;
    readonly isBegin?: boolean;
  }
  const entries = sections.flatMap((corner): Entry[] => {
    const count = items.filter((item) => item.corner === corner).length;
    const own = shown.filter((item) => item.corner === corner);
    if (count === 0) return [];
    const heading = locale.say('list.heading', { name: corner ? names[corner] : locale.say('list.edge'), count });
    return [
      { lines: wrapText(heading, wide, size, measure, 2, 600), isBegin: corner === begin },
      ...own.map(({ rank, name }) => ({ rank, lines: wrapText(name, wide - number, size, measure, 3) })),
    ];
  });
  const heightOf = ({ lines, rank }: Entry) => lines.length * line + (rank === undefined ? 12 : 3);
  const each = entries.reduce((sum, entry) => sum + heightOf(entry), 0) / columns;

  const shapes: Shape[] = [];
  let [column, y, bottom] = [0, 0, 0];
  for (const [at, entry] of entries.entries()) {
    const height = heightOf(entry);
    const isLast = entry.rank === undefined && entries[at + 1]?.rank !== undefined && y + height + line > each;
    if (column < columns - 1 && y > 0 && (y + height / 2 > each || isLast)) {
      column++;
      y = 0;
    }
    const x = column * (wide + gap);
    const isHeading = entry.rank === undefined;
    const from = top + y + (isHeading ? 8 : 0) + size;
    if (!isHeading)
      shapes.push({
        shape: 'text',
        x: x + number - 8,
        y: from,
        text: String(entry.rank),
        size,
        anchor: 'end',
        fill: 'subtle',
      });
    for (const [step, text] of entry.lines.entries())
      shapes.push({
        shape: 'text',
        x: isHeading ? x : x + number,
        y: from + step * line,
        text,
        size,
        ...(isHeading ? { weight: 600, fill: entry.isBegin ? 'accent' : 'text' } : { fill: 'text' }),
      });
    y += height;
    bottom = Math.max(bottom, top + y + 4);
  }
  const guide: Guide = { kind: 'caption', channel: 'list', shapes };
  if (shown.length === items.length) return { guides: [guide], marks: [], bottom };
  const text = locale.say('fold.open', { count: items.length });
  const box = { x: 0, y: bottom + 8, width: measure(text, theme.textSize, 600) + 24, height: 32 };
  const fold: Mark = {
    id: 'fold',
    kind: 'fold',
    datum: [],
    box,
    shapes: [
      { shape: 'rect', ...box, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: box.y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    action: { option: 'all', value: true },
  };
  return { guides: [guide], marks: [fold], bottom: box.y + 34 };
}
