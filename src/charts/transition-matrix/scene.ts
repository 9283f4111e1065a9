import type { Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import type { MatrixValues } from './options.js';
import type { Matrix } from './prepare.js';

/** What is shown, and the letters it is shown in: their sizes follow from the text of a theme. */
export interface Scene extends Frame {
  readonly matrix: Matrix;
  readonly values: MatrixValues;
  /** Px of a letter. */
  readonly size: number;
  /** Px of a line of text. */
  readonly line: number;
  /** Px that the widest of some texts takes at most. */
  widest(texts: readonly string[]): number;
  /** The lines of a text of at most so many px and lines. */
  wrap(text: string, width: number, lines?: number): readonly string[];
  /** Lines of text around a height. */
  stack(lines: readonly string[], x: number, middle: number, look?: Partial<TextShape>): readonly Shape[];
}

export function sceneOf(matrix: Matrix, values: MatrixValues, frame: Frame): Scene {
  const { theme, measure } = frame;
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.3);
  return {
    ...frame,
    matrix,
    values,
    size,
    line,
    // Some are bold: there is room for all to be.
    widest: (texts) => Math.max(...texts.map((text) => measure(text, size, 600))),
    wrap: (text, width, lines) => wrapText(text, width, size, measure, lines, 600),
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
