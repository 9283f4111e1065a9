import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import { clampedX, words, type Below, type Within } from './axis-shapes.js';
import { apart, labelSize, type Tick } from './ticks.js';

interface Place {
  readonly left: number;
  readonly bottom: number;
  readonly within: Within;
  /** Px between two names. */
  readonly room: number;
  /** Degrees that a specification asks, 0 for none. */
  readonly angle: number;
}

/** Most px below a plot that turned names take. */
const deepest = 160;

/**
 * Names below an axis, whole wherever there is room: in a line, in up to three lines below each other, else turned. Only where there
 * are so many that even turned names would touch, some are left out, which can still be stopped at.
 */
export function namesBelow(ticks: readonly Tick[], { left, bottom, within, room, angle }: Place, frame: Frame): Below {
  const size = labelSize(frame);
  const { measure } = frame;
  const line = size * 1.2;
  const wrapped = ticks.map(({ text }) => wrapText(text, room - 6, size, measure, 3));
  const isWhole = wrapped.every((lines, at) => lines.join(' ') === ticks[at]?.text.trim().replace(/ +/g, ' '));
  if (!angle && isWhole) {
    const shapes = wrapped.flatMap((lines, at) =>
      lines.map((text, row) => {
        const x = clampedX(left + (ticks[at]?.px ?? 0), measure(text, size) / 2, within);
        return words(x, bottom + size + 6 + row * line, text, size, 'middle');
      }),
    );
    const most = Math.max(1, ...wrapped.map(({ length }) => length));
    return { shapes, height: size + 10 + (most - 1) * line };
  }
  const sorted = [...ticks].sort((a, b) => a.px - b.px);
  // What leans to the left must not leave the drawing.
  const leans = sorted.every(
    ({ px, text }) => measure(text, size) * Math.SQRT1_2 <= Math.min(deepest, left + px - within.from),
  );
  const isUpright = angle ? Math.abs(angle) > 60 : !leans || room < size * 1.6;
  const sine = isUpright ? 1 : Math.SQRT1_2;
  const shown = apart(
    sorted,
    (some) => some,
    (one, next) => (next.px - one.px) * sine < size,
  );
  const texts = shown.map(({ px, text }) =>
    fitText(text, isUpright ? deepest : Math.min(deepest, left + px - within.from) / sine, size, measure),
  );
  const shapes = shown.map(({ px }, at) => {
    const [x, y] = isUpright ? [left + px + size * 0.35, bottom + 8] : [left + px + 2, bottom + size + 2];
    return words(x, y, texts[at] ?? '', size, 'end', isUpright ? -90 : -45);
  });
  const longest = Math.max(0, ...texts.map((text) => measure(text, size)));
  return { shapes, height: Math.ceil(longest * sine + size + 4) };
}
