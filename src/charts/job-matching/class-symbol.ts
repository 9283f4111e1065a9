import type { Shape } from '../../core/drawing.js';
import { symbolPath } from '../../kit/symbols.js';
import { classRoles, type TensionClass } from './tension.js';

/** Path of the symbol of a class: one or two triangles that point up for tight and down for wide. */
function classPath(kind: TensionClass, x: number, y: number, r: number): string {
  const two = (name: 'triangle' | 'triangle-down') =>
    symbolPath(name, x, y - r * 0.62, r * 0.66) + symbolPath(name, x, y + r * 0.62, r * 0.66);
  switch (kind) {
    case 'no-jobseekers':
      return symbolPath('diamond', x, y, r);
    case 'very-tight':
      return two('triangle');
    case 'tight':
      return symbolPath('triangle', x, y + r * 0.2, r * 0.85);
    case 'average':
      return symbolPath('square', x, y, r * 0.85);
    case 'wide':
      return symbolPath('triangle-down', x, y - r * 0.2, r * 0.85);
    case 'very-wide':
      return two('triangle-down');
    case 'nothing':
      return symbolPath('ring', x, y, r * 0.85);
    case 'unknown':
      return symbolPath('cross', x, y, r * 0.75);
  }
}

/** The symbol of a class in its colour, around a point; the pale middle class has an outline. */
export function classSymbol(kind: TensionClass, x: number, y: number, r = 6): Shape {
  const outline = kind === 'average' ? { stroke: 'axis' as const } : {};
  return { shape: 'path', d: classPath(kind, x, y, r), fill: classRoles[kind], ...outline };
}
