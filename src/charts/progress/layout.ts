import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import type { Goal } from './goal.js';
import { saysOf } from './later-parts.js';
import type { Look, Sign } from './look.js';
import type { ProgressValues } from './options.js';
import { count, shownOf, type Progress } from './prepare.js';

/** Px of letters and lines. */
export interface Letters {
  readonly size: number;
  readonly small: number;
  readonly line: number;
  /** Whether there is room for names, bars and states beside each other. */
  readonly isWide: boolean;
}

export interface Heading {
  readonly y: number;
  readonly name: string;
  readonly title: readonly string[];
  readonly words: string;
}

/** A goal with its words in lines, and where they begin, px down. */
export interface Row {
  readonly goal: Goal;
  readonly y: number;
  readonly bottom: number;
  readonly name: readonly string[];
  readonly state: string;
  readonly stateY: number;
  readonly said: readonly string[];
  readonly saidY: number;
  /** Middle of its bar. */
  readonly middle: number;
}

export interface Placed {
  readonly sign: Sign;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly key: readonly Placed[];
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  /** Between which px from the left the bars stand, and where the words below them and the states begin. */
  readonly left: number;
  readonly right: number;
  readonly words: number;
  readonly states: number;
  readonly height: number;
}

/** Px that a sign takes with the space after it. */
export const signWidth = 24;
const gap = 20;

export function lettersOf({ theme, width }: Frame): Letters {
  const size = theme.textSize;
  return { size, small: Math.max(12, size - 1), line: Math.round(size * 1.35), isWide: width >= size * 43 };
}

/** Puts names, bars and states beside each other, or on a phone below each other. */
export function layoutOf(progress: Progress, look: Look, values: ProgressValues, frame: Frame): Layout {
  const { width, locale, measure } = frame;
  const { size, small, line, isWide } = lettersOf(frame);
  const wrap = (text: string, room: number, letters = size, weight: 400 | 600 = 400) =>
    wrapText(text, room, letters, measure, Infinity, weight);
  const shown = new Map(shownOf(progress, values).map((goal) => [goal, look.stateOf(goal, locale)]));
  const widest = Math.max(0, ...Array.from(new Set(shown.values()), (word) => measure(word, size, 600)));
  const left = isWide ? Math.round(Math.min(340, width * 0.32)) + gap : 9;
  const most = isWide ? Math.round(width - widest - signWidth - gap) : width - 9;
  const right = Math.min(most, left + look.extent(values));
  const words = isWide ? look.begin([...shown.keys()], left, right) : 0;

  let [x, y] = [0, 0];
  const key: Placed[] = [];
  for (const sign of look.signs(progress, locale)) {
    const lines = wrap(sign.words, width - signWidth, small);
    const extent = signWidth + measure(lines[0] ?? '', small);
    if (x > 0 && x + extent > width) [x, y] = [0, y + line + 4];
    key.push({ sign, lines, x, y });
    y += (lines.length - 1) * line;
    x += extent + gap;
  }
  y += line + 14;

  const headings: Heading[] = [];
  const rows: Row[] = [];
  for (const { name, goals } of progress.groups) {
    const own = goals.filter((goal) => shown.has(goal));
    if (own.length === 0) continue;
    if (name || progress.groups.length > 1) {
      const good = count(goals, 'reached', 'on-course');
      const told = locale.say(progress.isLevels ? 'levels.count' : 'group.count', { good, count: goals.length });
      const room = isWide ? width - measure(told, size) - gap : width;
      const title = wrap(name || locale.say('group.none'), room, size, 600);
      headings.push({ y, name, title, words: told });
      y += 8 + (title.length + (isWide ? 0 : 1)) * line + 12;
    }
    for (const goal of own) {
      const lines = wrap(goal.name, isWide ? left - gap : width, size, isWide ? 400 : 600);
      const said = [
        look.lineOf(goal, values, locale),
        ...saysOf(progress, goal, true).map((one) => locale.tell(one)),
      ].flatMap((sentence) => wrap(sentence, width - words, small));
      const stateY = isWide ? y : y + lines.length * line + 3;
      const saidY = stateY + line + 3;
      const bottom = Math.max(y + lines.length * line, saidY + said.length * line) + (isWide ? 14 : 42);
      const middle = isWide ? y + size * 0.65 : bottom - 27;
      rows.push({ goal, y, bottom, name: lines, state: shown.get(goal) ?? '', stateY, said, saidY, middle });
      y = bottom;
    }
    y += 10;
  }
  return { key, headings, rows, left, right, words, states: isWide ? right + gap : 0, height: Math.ceil(y) };
}
