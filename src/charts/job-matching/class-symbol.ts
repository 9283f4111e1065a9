import type { Shape } from '../../core/drawing.js';
import { classes, roleOf, type TensionClass } from './tension.js';

/** Corners as x and y by turns, in radii: triangles that point up for tight and down for wide, and what is neither. */
const up = '0 -1.35 1.2 .8 -1.2 .8';
const diamond = '0 -1.3 1.3 0 0 1.3 -1.3 0';
const square = '-.89 -.89 .89 -.89 .89 .89 -.89 .89';
const dash = '-1.2 -.35 1.2 -.35 1.2 .35 -1.2 .35';
const cross = '-.4 -1.2 .4 -1.2 .4 -.4 1.2 -.4 1.2 .4 .4 .4 .4 1.2 -.4 1.2 -.4 .4 -1.2 .4 -1.2 -.4 -.4 -.4';

type Part = readonly [corners: string, offset: number, size: number];

/** The parts of every class's symbol, in the order of the classes; a negative size turns it upside down. */
const parts: readonly (readonly Part[])[] = [
  [[diamond, 0, 1]],
  [
    [up, -0.62, 0.66],
    [up, 0.62, 0.66],
  ],
  [[up, 0.2, 0.85]],
  [[square, 0, 0.85]],
  [[up, -0.2, -0.85]],
  [
    [up, -0.62, -0.66],
    [up, 0.62, -0.66],
  ],
  [[dash, 0, 0.75]],
  [[cross, 0, 0.75]],
];

/** The symbol of a class in its colour, around a point; the pale middle class has an outline. */
export function classSymbol(kind: TensionClass, x: number, y: number, r = 6): Shape {
  const path = ([corners, offset, size]: Part) => {
    const places = corners.split(' ').map((corner, at) => {
      const isY = at % 2 > 0;
      const place = isY ? y + r * offset + Number(corner) * r * size : x + Number(corner) * r * Math.abs(size);
      return (isY ? ',' : at > 0 ? 'L' : 'M') + Math.round(place * 100) / 100;
    });
    return `${places.join('')}Z`;
  };
  const d = (parts[classes.indexOf(kind)] ?? []).map(path).join('');
  return { shape: 'path', d, fill: roleOf(kind), ...(kind === 'average' && { stroke: 'axis' }) };
}
