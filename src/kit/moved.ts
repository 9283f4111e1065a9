import type { Shape } from '../core/drawing.js';

/** How many numbers a command of an absolute path takes, and which of them are an x (0) or a y (1); -1 is neither. */
const places: Readonly<Record<string, readonly number[]>> = {
  M: [0, 1],
  L: [0, 1],
  T: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  S: [0, 1, 0, 1],
  Q: [0, 1, 0, 1],
  A: [-1, -1, -1, -1, -1, 0, 1],
};

/** A shape somewhere else. */
export function moved<S extends Shape>(shape: S, dx: number, dy: number): S {
  if (dx === 0 && dy === 0) return shape;
  if (shape.shape === 'line')
    return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
  if (shape.shape === 'path') return { ...shape, d: movedPath(shape.d, dx, dy) };
  if (shape.shape === 'swarm')
    return { ...shape, x: shape.x.map((value) => value + dx), y: shape.y.map((value) => value + dy) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** Path data somewhere else; relative commands stay as they are, but for a first `m`. */
export function movedPath(d: string, dx: number, dy: number): string {
  let command = '';
  let at = 0;
  let isFirst = true;
  return d.replace(/([a-zA-Z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g, (part: string, letter?: string) => {
    if (letter !== undefined) {
      isFirst = command === '' && letter === 'm';
      command = isFirst ? 'M' : letter;
      at = 0;
      return isFirst ? 'M' : letter;
    }
    const axis = places[command]?.[at++ % (places[command]?.length ?? 1)] ?? -1;
    return axis < 0 ? part : ` ${Math.round((Number(part) + (axis === 0 ? dx : dy)) * 1000) / 1000}`;
  });
}
