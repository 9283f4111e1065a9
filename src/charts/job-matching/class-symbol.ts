import type { Shape } from '../../core/drawing.js';
import { symbolPath, type SymbolName } from '../../kit/symbols.js';
import { roleOf, type TensionClass } from './tension.js';

type Part = readonly [SymbolName, offset: number, size: number];

/** The parts of the symbol of a class, in radii: one or two triangles that point up for tight and down for wide. */
const parts: Readonly<Record<TensionClass, readonly Part[]>> = {
  'no-jobseekers': [['diamond', 0, 1]],
  'very-tight': [
    ['triangle', -0.62, 0.66],
    ['triangle', 0.62, 0.66],
  ],
  tight: [['triangle', 0.2, 0.85]],
  average: [['square', 0, 0.85]],
  wide: [['triangle-down', -0.2, 0.85]],
  'very-wide': [
    ['triangle-down', -0.62, 0.66],
    ['triangle-down', 0.62, 0.66],
  ],
  nothing: [['ring', 0, 0.85]],
  unknown: [['cross', 0, 0.75]],
};

/** The symbol of a class in its colour, around a point; the pale middle class has an outline. */
export function classSymbol(kind: TensionClass, x: number, y: number, r = 6): Shape {
  const d = parts[kind].map(([name, offset, size]) => symbolPath(name, x, y + r * offset, r * size)).join('');
  return { shape: 'path', d, fill: roleOf(kind), ...(kind === 'average' && { stroke: 'axis' }) };
}
