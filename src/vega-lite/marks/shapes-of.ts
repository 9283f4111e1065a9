import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Item } from '../model.js';
import { paintOf } from '../paint-of.js';
import { pathOf } from './path-of.js';
import { symbolPath } from './symbol-path.js';

const anchors: Readonly<Record<string, 'start' | 'end'>> = { left: 'start', right: 'end' };

/** The shapes of an item in a drawing in which its plot begins at a place. */
export function shapesOf(
  { shape, fill, stroke, strokeWidth, dash, opacity }: Item,
  left: number,
  top: number,
  { theme }: Frame,
): readonly Shape[] {
  const paint = {
    fill: paintOf(fill, theme),
    ...(stroke === undefined ? {} : { stroke: paintOf(stroke, theme), strokeWidth }),
    ...(dash ? { dash } : {}),
    ...(opacity < 1 ? { opacity } : {}),
  };
  if ('points' in shape) return [{ shape: 'path', d: pathOf(shape, left, top), ...paint }];
  const [x, y] = [left + shape.x, top + shape.y];
  switch (shape.kind) {
    case 'rect':
      return [{ shape: 'rect', x, y, width: shape.width, height: shape.height, ...paint }];
    case 'rule':
      return [{ shape: 'line', x1: x, y1: y, x2: left + shape.x2, y2: top + shape.y2, ...paint }];
    case 'symbol':
      if (shape.form === 'circle') return [{ shape: 'circle', x, y, r: Math.sqrt(shape.size) / 2, ...paint }];
      return [{ shape: 'path', d: symbolPath(shape.form, x, y, shape.size), ...paint }];
    default: {
      const { text, look } = shape;
      const size = Math.max(12, Number(look['fontSize'] ?? theme.textSize - 1));
      const anchor = anchors[String(look['align'])] ?? 'middle';
      const down = { top: size, bottom: 0, alphabetic: 0 }[String(look['baseline'])] ?? size * 0.35;
      return text ? [{ shape: 'text', x, y: y + down, text, size, anchor, fill: paint.fill }] : [];
    }
  }
}
