import type { TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';

/** Sizes that follow from the text of a theme. */
export interface Lettering {
  /** Px of a letter. */
  readonly size: number;
  /** Px of a line of text. */
  readonly line: number;
}

export function letteringOf({ theme }: Frame): Lettering {
  const size = Math.max(12, theme.textSize - 1);
  return { size, line: Math.round(size * 1.3) };
}

/** Lines of text around a height. */
export function stack(
  lines: readonly string[],
  x: number,
  middle: number,
  { size, line }: Lettering,
  look: Partial<TextShape> = {},
): readonly TextShape[] {
  const first = middle - ((lines.length - 1) * line) / 2 + size * 0.35;
  return lines.map((text, at) => ({ shape: 'text', x, y: first + at * line, text, size, fill: 'text', ...look }));
}
