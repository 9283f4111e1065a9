import type { Box } from '../../../core/drawing.js';
import { scene, type PathCommand } from './vega-parts.js';

/** Where the points of a path come to stand: turned around the origin, degrees clockwise, then moved, px. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly angle?: number;
}

type Point = readonly [x: number, y: number];

/** A path in absolute commands M, L, C, Q, A and Z only. */
function* absolute(commands: readonly PathCommand[]): Generator<PathCommand> {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The control point that a smooth curve mirrors.
  let mirror: Point | undefined;
  for (const [letter, ...numbers] of commands) {
    const command = letter.toUpperCase();
    const isRelative = letter !== command;
    const [dx, dy] = isRelative ? [x, y] : [0, 0];
    const at = (place: number) => (numbers[place] ?? 0) + (place % 2 === 0 ? dx : dy);
    const before = mirror;
    mirror = undefined;
    switch (command) {
      case 'Z':
        [x, y] = [startX, startY];
        yield ['Z'];
        continue;
      case 'H':
        x = at(0);
        yield ['L', x, y];
        continue;
      case 'V':
        y = (numbers[0] ?? 0) + dy;
        yield ['L', x, y];
        continue;
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = numbers;
        [x, y] = [endX + dx, endY + dy];
        yield ['A', rx, ry, turn, large, sweep, x, y];
        continue;
      }
      case 'S':
      case 'T': {
        const [mx, my] = before ? [2 * x - before[0], 2 * y - before[1]] : [x, y];
        const rest = numbers.map((_, place) => at(place));
        mirror = command === 'S' ? [rest[0] ?? 0, rest[1] ?? 0] : [mx, my];
        [x, y] = rest.slice(-2) as unknown as Point;
        yield [command === 'S' ? 'C' : 'Q', mx, my, ...rest];
        continue;
      }
      default: {
        const rest = numbers.map((_, place) => at(place));
        if (command === 'C' || command === 'Q') mirror = rest.slice(-4, -2) as unknown as Point;
        [x, y] = rest.slice(-2) as unknown as Point;
        if (command === 'M') [startX, startY] = [x, y];
        yield [command, ...rest];
      }
    }
  }
}

/** The commands of a path, put in its place. */
export function placePath(path: string, { x, y, angle = 0 }: Placing): readonly PathCommand[] {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const put = (numbers: readonly number[]) =>
    numbers.flatMap((px, at) => {
      if (at % 2 === 1) return [];
      const py = numbers[at + 1] ?? 0;
      return angle ? [x + px * cos - py * sin, y + px * sin + py * cos] : [x + px, y + py];
    });
  return [...absolute(scene.pathParse(path))].map(([command, ...numbers]): PathCommand =>
    command === 'A'
      ? ['A', ...numbers.slice(0, 2), (numbers[2] ?? 0) + angle, ...numbers.slice(3, 5), ...put(numbers.slice(5))]
      : [command, ...put(numbers)],
  );
}

/** A path as text; empty when a number in it is none. */
export function writePath(commands: readonly PathCommand[]): string {
  const parts = commands.map(([command, ...numbers]) => command + numbers.map(round).join(' '));
  const text = parts.join('');
  return text.includes('NaN') || text.includes('Infinity') ? '' : text;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The part of a path within a box: curves become short lines, arcs are kept whole. */
export function clipPath(commands: readonly PathCommand[], box: Box, isArea: boolean): readonly PathCommand[] {
  if (commands.some(([command]) => command === 'A')) return commands;
  return runsOf(commands).flatMap((run) => {
    if (isArea) return pathOf(clipArea(run, box), true);
    return clipLine(run, box).flatMap((part) => pathOf(part, false));
  });
}

function pathOf(points: readonly Point[], isClosed: boolean): PathCommand[] {
  if (points.length < 2) return [];
  return [
    ...points.map(([x, y], at): PathCommand => [at === 0 ? 'M' : 'L', x, y]),
    ...(isClosed ? [['Z'] as const] : []),
  ];
}

/** The parts of a path between its moves, as points. */
function runsOf(commands: readonly PathCommand[]): Point[][] {
  const runs: Point[][] = [];
  for (const [command, ...numbers] of commands) {
    const run = runs.at(-1);
    const end = numbers.slice(-2) as unknown as Point;
    if (command === 'M') runs.push([end]);
    else if (command === 'Z') {
      const first = run?.[0];
      if (run && first) run.push(first);
    } else if (command === 'L') run?.push(end);
    else if (run) {
      const from = run.at(-1) ?? end;
      for (let step = 1; step <= 8; step++) run.push(curveAt(from, numbers, step / 8));
    }
  }
  return runs;
}

/** A point of a Bézier curve of two or three degrees, by De Casteljau. */
function curveAt(from: Point, numbers: readonly number[], t: number): Point {
  let points: Point[] = [from];
  for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  while (points.length > 1) {
    points = points.slice(1).map(([x, y], at) => {
      const [px, py] = points[at] ?? [x, y];
      return [px + (x - px) * t, py + (y - py) * t];
    });
  }
  return points[0] ?? from;
}

/** A line within a box; Liang and Barsky's way. */
export function clipSegment([x1, y1]: Point, [x2, y2]: Point, box: Box): readonly [Point, Point] | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const;
  for (const [way, room] of sides) {
    if (way === 0) {
      if (room < 0) return undefined;
    } else if (way < 0) from = Math.max(from, room / way);
    else to = Math.min(to, room / way);
  }
  if (from > to) return undefined;
  const at = (t: number): Point => [x1 + t * dx, y1 + t * dy];
  return [at(from), at(to)];
}

function clipLine(points: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  points.slice(1).forEach((to, at) => {
    const segment = clipSegment(points[at] ?? to, to, box);
    if (!segment) return;
    const [start, end] = segment;
    const last = parts.at(-1)?.at(-1);
    if (last && last[0] === start[0] && last[1] === start[1]) parts.at(-1)?.push(end);
    else parts.push([start, end]);
  });
  return parts;
}

/** An area within a box, side after side; Sutherland and Hodgman's way. */
function clipArea(points: readonly Point[], { x, y, width, height }: Box): Point[] {
  const sides: readonly (readonly [axis: 0 | 1, bound: number, sign: 1 | -1])[] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ];
  let kept = [...points];
  for (const [axis, bound, sign] of sides) {
    const isIn = (point: Point) => sign * (point[axis] - bound) >= 0;
    kept = kept.flatMap((to, at) => {
      const from = kept.at(at - 1) ?? to;
      const crossing = (): Point => {
        const t = (bound - from[axis]) / (to[axis] - from[axis] || 1);
        return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      };
      if (isIn(to)) return isIn(from) ? [to] : [crossing(), to];
      return isIn(from) ? [crossing()] : [];
    });
  }
  return kept;
}
