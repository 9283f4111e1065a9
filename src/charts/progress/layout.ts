import type { Box, Guide, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import type { Place, Room } from './look.js';
import type { ProgressValues } from './options.js';
import { good, type Progress } from './progress.js';

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
  const { groups, goals: all, look, shown = new Set(all) } = progress;
  const { width, locale, measure, theme } = frame;
  const size = theme.textSize;
  const line = Math.round(size * 1.35);
  const middle = size * 0.65;
  const isWide = width >= size * 43;
  const small = { size: Math.max(12, size - 1), fill: 'subtle' } as const;
  let y = top;
  /** Writes words in lines from `y` down, and returns how many px they take. */
  const write = (
    shapes: Shape[],
    words: string,
    x: number,
    y: number,
    room: number,
    about: Partial<TextShape> = {},
  ) => {
    const lines = wrapText(words, room, about.size ?? size, measure, Infinity, about.weight);
    shapes.push(...lines.map((text, at): Shape => ({ shape: 'text', x, y: y + at * line + size, text, ...about })));
    return lines.length * line;
  };
  const widest = Math.max(
    0,
    ...Array.from(new Set(Array.from(shown, (goal) => look.stateOf(goal, locale))), (word) => measure(word, size, 600)),
  );
  const left = isWide ? Math.round(Math.min(340, width * 0.32)) + gap : 9;
  const most = width - (isWide ? Math.round(widest) + signWidth + gap : 9);
  const [right, begin] = look.ends([...shown], left, most, values);
  const start = isWide ? begin : 0;
  const states = isWide ? right + gap : 0;

  const guides: Guide[] = [];
  const rows: Row[] = [];
  let x = 0;
  for (const [name, draw] of Object.entries(look.legend)) {
    const words = locale.say(`key.${name}`);
    const extent = signWidth + measure(words, small.size);
    if (x > 0 && x + extent > width) [x, y] = [0, y + line + 4];
    const shapes = [draw(x + 9, y + middle)];
    y += write(shapes, words, x + signWidth, y, width - signWidth, small) - line;
    guides.push({ kind: 'legend', channel: words, shapes });
    x += extent + gap;
  }
  y += line + 14;

  for (const { name, goals } of groups) {
    const own = goals.filter((goal) => shown.has(goal));
    if (own.length > 0 && (name || groups.length > 1)) {
      const told = locale.say(look.count, { ...look.tally(goals), good: good(goals) });
      const shapes: Shape[] = [{ shape: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'axis' }];
      y += 8;
      const room = isWide ? width - measure(told, size) - gap : width;
      const below = write(shapes, name || locale.say('group.none'), 0, y, room, bold);
      const about = { anchor: isWide ? 'end' : 'start', fill: 'subtle' } as const;
      const count = write(shapes, told, isWide ? width : 0, isWide ? y : y + below, width, about);
      y += 12 + (isWide ? below : below + count);
      guides.push({ kind: 'caption', channel: `group-${name}`, shapes });
    }
    for (const goal of own) {
      const { state, name: title } = goal;
      // Without a bar its words stand in its place.
      const isBare = look.isBare?.(goal);
      const isBeside = isWide && isBare;
      const shapes: Shape[] = [];
      const named = y + write(shapes, title, 0, y, isWide ? left - gap : width, isWide ? {} : bold);
      const stands = isWide ? y : named + 3;
      const [path, paint, strokeWidth] = look.states[state];
      shapes.push({
        shape: 'path',
        d: `M${states + 8},${stands + middle}${path}`,
        ...(strokeWidth ? { fill: 'none', stroke: paint, strokeWidth } : { fill: paint }),
      });
      write(shapes, look.stateOf(goal, locale), states + signWidth, stands, width, bold);
      let said = isBeside ? stands : stands + line + 3;
      for (const words of [look.lineOf(goal, values, locale), ...look.saysOf(goal, true).map(locale.tell)])
        said += write(shapes, words, start, said, (isBeside ? right : width) - start, small);
      const bottom = Math.max(named, said) + (isWide || isBare ? 14 : 42);
      rows.push({
        goal,
        y: (isWide ? y + middle : bottom - 27) - top,
        box: { x: 0, y: y - 5, width, height: bottom - y - 4 },
        shapes,
      });
      y = bottom;
    }
    y += 10;
  }
  return { room: { left, right, height: Math.ceil(y - top) }, guides, rows };
}
