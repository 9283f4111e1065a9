import type { Shape, TextShape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { wrapText } from './text.js';

/** The letters within a picture: a little smaller than the text of the theme, and never under 12 px. */
export interface Lettering {
  /** Px of a letter. */
  readonly size: number;
  /** Px of a line of text. */
  readonly line: number;
  /** Px that the widest of some texts takes, bold unless said otherwise; 0 of none. */
  widest(texts: readonly string[], weight?: 400 | 600): number;
  /** The lines of a text of at most so many px and lines, with room to be bold unless said otherwise. */
  wrap(text: string, width: number, lines?: number, weight?: 400 | 600): readonly string[];
  /** Lines of text around a height. */
  stack(lines: readonly string[], x: number, middle: number, look?: Partial<TextShape>): readonly Shape[];
}

export function lettering({ theme, measure }: Pick<Frame, 'theme' | 'measure'>): Lettering {
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.3);
  return {
    size,
    line,
    widest: (texts, weight = 600) => Math.max(0, ...texts.map((text) => measure(text, size, weight))),
    wrap: (text, width, lines, weight = 600) => wrapText(text, width, size, measure, lines, weight),
    stack: (lines, x, middle, look) =>
      lines.map((text, at) => ({
        shape: 'text',
        x,
        y: middle + (at - (lines.length - 1) / 2) * line + size * 0.35,
        text,
        size,
        fill: 'text',
        ...look,
      })),
  };
}
