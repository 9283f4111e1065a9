import type { Box, Guide, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { saysOf } from './later-parts.js';
import type { Look, Place, Room } from './look.js';
import type { ProgressValues } from './options.js';
import { good, known, shownOf, type Progress } from './prepare.js';
import { stateSign } from './state-sign.js';

/** Something that is drawn once it is known how far down the plot begins, px. */
type Lowered<T> = (top: number) => T;

/** A goal with all that stands around its bar. */
export interface Row extends Place {
  readonly draw: Lowered<{ readonly box: Box; readonly shapes: readonly Shape[] }>;
}

export interface Layout {
  readonly room: Room;
  readonly guides: readonly Lowered<Guide>[];
  readonly rows: readonly Row[];
}

/** Px that a sign takes with the space after it. */
const signWidth = 24;
const gap = 20;

/** Puts names, bars and states beside each other, or on a phone below each other. */
export function layoutOf(progress: Progress, look: Look, values: ProgressValues, frame: Frame): Layout {
  const { width, locale, measure, theme } = frame;
  const size = theme.textSize;
  const line = Math.round(size * 1.35);
  const isWide = width >= size * 43;
  const small = { size: Math.max(12, size - 1), fill: 'subtle' } as const;
  const bold = { weight: 600 } as const;
  const wrap = (text: string, room: number, { size: own = size, weight }: Partial<TextShape> = {}) =>
    wrapText(text, room, own, measure, Infinity, weight);
  const write = (lines: readonly string[], x: number, y: number, about?: Partial<TextShape>): Shape[] =>
    lines.map((text, at) => ({ shape: 'text', x, y: y + at * line + size, text, ...about }));

  const shown = new Map(shownOf(progress, values).map((goal) => [goal, look.stateOf(goal, locale)]));
  const widest = Math.max(0, ...Array.from(new Set(shown.values()), (word) => measure(word, size, 600)));
  const left = isWide ? Math.round(Math.min(340, width * 0.32)) + gap : 9;
  const most = isWide ? Math.round(width - widest - signWidth - gap) : width - 9;
  const right = Math.min(most, left + look.extent(values));
  const start = isWide ? look.begin([...shown.keys()], left, right) : 0;
  const states = isWide ? right + gap : 0;

  const guides: Lowered<Guide>[] = [];
  let [x, y] = [0, 0];
  for (const sign of look.signs(progress, locale)) {
    const lines = wrap(sign.words, width - signWidth, small);
    const extent = signWidth + measure(lines[0] ?? '', small.size);
    if (x > 0 && x + extent > width) [x, y] = [0, y + line + 4];
    const [atX, atY] = [x, y];
    guides.push((top) => ({
      kind: 'legend',
      channel: sign.words,
      shapes: [sign.draw(atX, top + atY + size * 0.65), ...write(lines, atX + signWidth, top + atY, small)],
    }));
    y += (lines.length - 1) * line;
    x += extent + gap;
  }
  y += line + 14;

  const rows: Row[] = [];
  for (const { name, goals } of progress.groups) {
    const own = goals.filter((goal) => shown.has(goal));
    if (own.length > 0 && (name || progress.groups.length > 1)) {
      const unknown = goals.length - known(goals) || undefined;
      const told = locale.say(look.count, { good: good(goals), count: goals.length, unknown });
      const title = wrap(name || locale.say('group.none'), isWide ? width - measure(told, size) - gap : width, bold);
      const below = isWide ? [] : wrap(told, width);
      const from = y;
      guides.push((top) => {
        const first = top + from + 8;
        return {
          kind: 'caption',
          channel: `group-${name}`,
          shapes: [
            { shape: 'line', x1: 0, x2: width, y1: top + from, y2: top + from, stroke: 'axis' },
            ...write(title, 0, first, bold),
            ...write(isWide ? [told] : [], width, first, { anchor: 'end', fill: 'subtle' }),
            ...write(below, 0, first + title.length * line, { fill: 'subtle' }),
          ],
        };
      });
      y += 20 + (title.length + below.length) * line;
    }
    for (const goal of own) {
      const about = isWide ? {} : bold;
      const lines = wrap(goal.name, isWide ? left - gap : width, about);
      // Without a bar its words stand in its place.
      const hasBar = progress.isLevels || goal.share !== undefined;
      const space = (isWide && !hasBar ? right : width) - start;
      const said = [look.lineOf(goal, values, locale), ...saysOf(progress, goal, true).map(locale.tell)].flatMap(
        (sentence) => wrap(sentence, space, small),
      );
      const from = y;
      const state = isWide ? y : y + lines.length * line + 3;
      const below = state + (isWide && !hasBar ? 0 : line + 3);
      y = Math.max(y + lines.length * line, below + said.length * line) + (isWide || !hasBar ? 14 : 42);
      const height = y - from - 4;
      rows.push({
        goal,
        y: isWide ? from + size * 0.65 : y - 27,
        draw: (top) => ({
          box: { x: 0, y: top + from - 5, width, height },
          shapes: [
            ...write(lines, 0, top + from, about),
            ...stateSign(goal.state, states + 8, top + state + size * 0.65),
            ...write([shown.get(goal) ?? ''], states + signWidth, top + state, bold),
            ...write(said, start, top + below, small),
          ],
        }),
      });
    }
    y += 10;
  }
  return { room: { left, right, height: Math.ceil(y) }, guides, rows };
}
