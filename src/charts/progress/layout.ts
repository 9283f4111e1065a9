import type { Box, Guide, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { lookOf, saysOf } from './later-parts.js';
import type { Place, Room } from './look.js';
import type { ProgressValues } from './options.js';
import { good, shownOf, unknown, type Progress } from './prepare.js';
import { stateSign } from './state-sign.js';

/** A goal with all that stands around its bar. */
export interface Row extends Place {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

export interface Layout {
  readonly room: Room;
  readonly guides: readonly Guide[];
  readonly rows: readonly Row[];
}

/** Px that a sign takes with the space after it. */
const signWidth = 24;
const gap = 20;
const bold = { weight: 600 } as const;

/** Puts names, bars and states beside each other, or on a phone below each other; the plot begins `top` px down. */
export function layoutOf(progress: Progress, values: ProgressValues, frame: Frame, top: number): Layout {
  const { width, locale, measure, theme } = frame;
  const size = theme.textSize;
  const line = Math.round(size * 1.35);
  const middle = size * 0.65;
  const isWide = width >= size * 43;
  const small = { size: Math.max(12, size - 1), fill: 'subtle' } as const;
  const write = (words: string, x: number, y: number, room: number, about: Partial<TextShape> = {}): Shape[] =>
    wrapText(words, room, about.size ?? size, measure, Infinity, about.weight).map((text, at) => ({
      shape: 'text',
      x,
      y: y + at * line + size,
      text,
      ...about,
    }));

  const look = lookOf(progress);
  const shown = new Map(shownOf(progress, values).map((goal) => [goal, look.stateOf(goal, locale)]));
  const widest = Math.max(0, ...Array.from(new Set(shown.values()), (word) => measure(word, size, 600)));
  const left = isWide ? Math.round(Math.min(340, width * 0.32)) + gap : 9;
  const most = isWide ? Math.round(width - widest - signWidth - gap) : width - 9;
  const right = Math.min(most, left + look.extent(values));
  const start = isWide ? look.begin([...shown.keys()], left, right) : 0;
  const states = isWide ? right + gap : 0;

  const guides: Guide[] = [];
  const rows: Row[] = [];
  let [x, y] = [0, top];
  for (const { words, draw } of look.signs(progress, locale)) {
    const extent = signWidth + measure(words, small.size);
    if (x > 0 && x + extent > width) [x, y] = [0, y + line + 4];
    const lines = write(words, x + signWidth, y, width - signWidth, small);
    guides.push({ kind: 'legend', channel: words, shapes: [draw(x, y + middle), ...lines] });
    y += (lines.length - 1) * line;
    x += extent + gap;
  }
  y += line + 14;

  for (const { name, goals } of progress.groups) {
    const own = goals.filter((goal) => shown.has(goal));
    if (own.length > 0 && (name || progress.groups.length > 1)) {
      const told = locale.say(look.count, {
        good: good(goals),
        count: goals.length,
        unknown: unknown(goals) || undefined,
      });
      const room = isWide ? width - measure(told, size) - gap : width;
      const title = write(name || locale.say('group.none'), 0, y + 8, room, bold);
      const below = isWide ? 0 : title.length * line;
      const count = write(told, isWide ? width : 0, y + 8 + below, width, {
        anchor: isWide ? 'end' : 'start',
        fill: 'subtle',
      });
      guides.push({
        kind: 'caption',
        channel: `group-${name}`,
        shapes: [{ shape: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'axis' }, ...title, ...count],
      });
      y += 20 + below + (isWide ? title : count).length * line;
    }
    for (const goal of own) {
      // Without a bar its words stand in its place.
      const hasBar = progress.isLevels || goal.share !== undefined;
      const isBeside = isWide && !hasBar;
      const title = write(goal.name, 0, y, isWide ? left - gap : width, isWide ? {} : bold);
      const state = isWide ? y : y + title.length * line + 3;
      const below = isBeside ? state : state + line + 3;
      const said: Shape[] = [];
      for (const words of [look.lineOf(goal, values, locale), ...saysOf(progress, goal, true).map(locale.tell)])
        said.push(...write(words, start, below + said.length * line, (isBeside ? right : width) - start, small));
      const bottom = Math.max(y + title.length * line, below + said.length * line) + (isWide || !hasBar ? 14 : 42);
      rows.push({
        goal,
        y: (isWide ? y + middle : bottom - 27) - top,
        box: { x: 0, y: y - 5, width, height: bottom - y - 4 },
        shapes: [
          ...title,
          stateSign(goal.state, states + 8, state + middle),
          ...write(shown.get(goal) ?? '', states + signWidth, state, width, bold),
          ...said,
        ],
      });
      y = bottom;
    }
    y += 10;
  }
  return { room: { left, right, height: Math.ceil(y - top) }, guides, rows };
}
