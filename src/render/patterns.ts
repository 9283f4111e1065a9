import type { Paint, Pattern } from '../core/drawing.js';
import type { SvgNode } from './lower.js';

/** Side of a pattern's tile, px. */
export const tile = 6;

/** Fills so near the surface that strokes in the surface colour would not show on them. */
const pale: readonly Paint[] = [
  'none',
  'surface',
  'raised',
  'grid',
  'on-accent',
  'diverging-3',
  'sequential-1',
  'sequential-2',
];

/** The definition of a fill with strokes (`hatch`) or dots over it. */
export function definePattern(
  id: string,
  pattern: Pattern,
  fill: Paint,
  colour: (property: 'fill' | 'stroke', paint: Paint) => readonly [string, string],
): SvgNode {
  const ink: Paint = pale.includes(fill) ? 'subtle' : 'surface';
  const paint = (property: 'fill' | 'stroke', of: Paint) => Object.fromEntries([colour(property, of)]);
  const over: SvgNode =
    pattern === 'hatch'
      ? { name: 'path', attributes: { d: `M0,${tile / 2}h${tile}`, 'stroke-width': 2, ...paint('stroke', ink) } }
      : { name: 'circle', attributes: { cx: tile / 2, cy: tile / 2, r: 1.3, ...paint('fill', ink) } };
  const under: SvgNode = { name: 'rect', attributes: { width: tile, height: tile, ...paint('fill', fill) } };
  return {
    name: 'pattern',
    attributes: {
      id,
      width: tile,
      height: tile,
      patternUnits: 'userSpaceOnUse',
      ...(pattern === 'hatch' ? { patternTransform: 'rotate(-45)' } : {}),
    },
    children: fill === 'none' ? [over] : [under, over],
  };
}
