import type { Drawing, Guide, Paint, Role, Shape } from '../../core/drawing.js';
import type { Theme } from '../../core/frame.js';
import { linear, type Linear } from '../../kit/linear.js';
import { moved } from './moved.js';

/** The drawing of a specification, and where its scales are. */
export interface Plot {
  readonly guides: readonly Guide[];
  /** Px of a moment in ms. */
  readonly x: Linear;
  readonly y: Linear;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Px that the whole takes, with its axes. */
  readonly height: number;
}

export interface Domains {
  /** Ms. */
  readonly x: readonly [number, number];
  /** The first and the last figure on the axis. */
  readonly y: readonly [number, number];
}

/** Takes what the engine drew as lines behind the marks of the chart, moved down by `top`, and finds its scales in its grid. */
export function plotOf(drawing: Drawing, domains: Domains, top: number, theme: Theme): Plot {
  const roles = rolesOf(theme);
  const own = (shape: Shape) => painted(moved(shape, 0, top), roles);
  const guides = drawing.guides.map((guide): Guide => ({ ...guide, shapes: guide.shapes.map(own) }));
  const lines: Guide = {
    kind: 'axis',
    channel: 'lines',
    shapes: drawing.marks.flatMap(({ shapes }) => shapes.map(own)),
  };
  // The vertical axis is the guide with most level lines; that of periods has one at most.
  const level = guides.map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === 'line' && Math.abs(shape.y1 - shape.y2) < 0.1 ? [shape] : [])),
  );
  const levels = level.reduce((most, one) => (one.length > most.length ? one : most), []);
  const longest = Math.max(0, ...levels.map(({ x1, x2 }) => Math.abs(x2 - x1)));
  const grid = levels.filter(({ x1, x2 }) => Math.abs(x2 - x1) > longest - 1);
  const [left, right] = [
    Math.min(...grid.flatMap(({ x1, x2 }) => [x1, x2])),
    Math.max(...grid.flatMap(({ x1, x2 }) => [x1, x2])),
  ];
  const heights = grid.map(({ y1 }) => y1);
  const [high, low] = [Math.min(...heights), Math.max(...heights)];
  const [first, last] = domains.x;
  const middle = (left + right) / 2;
  return {
    guides: [...guides, lines],
    x: first === last ? linear([0, 1], [middle, middle]) : linear(domains.x, [left, right]),
    y: linear(domains.y, [low, high]),
    left,
    right,
    top: high,
    bottom: low,
    height: drawing.height,
  };
}

/** The role of each colour of a theme, so that a picture follows the theme of its page. */
function rolesOf({ colours }: Theme): ReadonlyMap<string, Role> {
  const entries = Object.entries(colours) as [Role, string][];
  // Where two roles have one colour, the first is meant.
  return new Map(entries.reverse().map(([role, colour]) => [colour.toLowerCase(), role]));
}

function painted(shape: Shape, roles: ReadonlyMap<string, Role>): Shape {
  if (shape.shape === 'swarm') return shape;
  const change: { fill?: Paint; stroke?: Paint } = {};
  for (const name of ['fill', 'stroke'] as const) {
    const paint = name in shape ? (shape as { readonly [K in typeof name]?: Paint })[name] : undefined;
    const role = paint && roles.get(paint.toLowerCase());
    if (role) change[name] = role;
  }
  return { ...shape, ...change } as Shape;
}
