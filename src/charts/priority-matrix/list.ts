import type { Words } from '../../core/chart.js';
import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { corners } from './options.js';
import type { Priorities } from './prepare.js';

/** The Dutch words of what is here. */
export const words: Words = {
  'list.heading': '{name} ({count})',
  'list.edge': 'Op de grens',
  'fold.open': 'Toon alle {count}',
  'control.all': 'Toon alle namen',
};

/** The numbers of the picture with their names, quadrant by quadrant, the one to begin in first. */
export function listBelow(
  { items, begin, listed }: Priorities,
  names: readonly string[],
  top: number,
  { width, locale, measure, theme }: Frame,
): { readonly guide: Guide; readonly marks: readonly Mark[]; readonly bottom: number } {
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
    if (own.length === 0) return [];
    const name = corner ? names[corners.indexOf(corner)] : locale.say('list.edge');
    return [
      {
        lines: wrapText(locale.say('list.heading', { name, count: own.length }), wide, size, measure, 2, 600),
        isBegin: corner === begin,
      },
      ...own
        .filter(({ rank }) => rank <= listed)
        .map(({ rank, name: item }) => ({ rank, lines: wrapText(item, wide - number, size, measure, 3) })),
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
      shapes.push({ shape: 'text', x: x + number - 8, y: from, text: `${rank}`, size, anchor: 'end', fill: 'subtle' });
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
  const guide: Guide = { kind: 'caption', channel: 'list', shapes };
  if (listed === items.length) return { guide, marks: [], bottom };
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
  return { guide, marks: [fold], bottom: box.y + 34 };
}
