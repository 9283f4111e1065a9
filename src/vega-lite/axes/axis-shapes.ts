import type { Shape } from '../../core/drawing.js';

/** Where words may stand, px. */
export interface Within {
  readonly from: number;
  readonly to: number;
}

/** Words below an axis, and the px that they take. */
export interface Below {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** A line of a grid; that of zero stands out. */
export const grid = (x1: number, y1: number, x2: number, y2: number, value: unknown): Shape => ({
  shape: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: value === 0 ? 'axis' : 'grid',
});

/** Words of an axis. */
export const words = (
  x: number,
  y: number,
  text: string,
  size: number,
  anchor: 'start' | 'middle' | 'end',
  angle?: number,
): Shape => ({ shape: 'text', x, y, text, size, anchor, fill: 'subtle', ...(angle ? { angle } : {}) });

/** The middle of words that must stay within their bounds. */
export const clampedX = (x: number, half: number, { from, to }: Within): number =>
  Math.min(Math.max(x, from + half), to - half);
