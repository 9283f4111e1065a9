import type { Box } from '../../core/drawing.js';
import type { Item, Point, Size } from '../model.js';

/** What an item covers, within its plot; something small a little more, so that it can be pointed at. */
export function boxOf({ shape }: Pick<Item, 'shape'>, plot: Box): Box {
  const corners = ('points' in shape ? shape.points : [shape]) as readonly (Partial<Corner> | undefined)[];
  const margin = 'size' in shape ? Math.max(6, Math.sqrt(shape.size) / 2) : (margins[shape.kind] ?? 0);
  const [x, width] = span(
    corners.flatMap((one) => ends(one?.x, one?.x2, one?.width)),
    margin,
    plot.width,
  );
  const [y, height] = span(
    corners.flatMap((one) => ends(one?.y, one?.y2, one?.height)),
    margin,
    plot.height,
  );
  return { x: plot.x + x, y: plot.y + y, width, height };
}

type Corner = Point & Size;

const margins: Readonly<Record<string, number>> = { rule: 3, text: 9 };

const ends = (from?: number, to?: number, extent = 0): number[] =>
  from === undefined ? [] : [from, to ?? from + extent];

function span(px: readonly number[], margin: number, extent: number): readonly [number, number] {
  const clamp = (value: number) => Math.min(Math.max(value, 0), extent);
  const low = clamp(Math.min(...px) - margin);
  return px.length ? [low, clamp(Math.max(...px) + margin) - low] : [0, 0];
}
