import { categoryRoles, type Box, type RectShape, type Role, type Shape } from '../../core/drawing.js';
import type { FlowNode } from './graph.js';
import type { Tints } from './tints.js';

/** The colour of a band; see `Bands`. */
export function roleOf(band: number, tints: Tints): Role {
  return band >> 1 < tints.names.length ? (categoryRoles[band >> 1] ?? 'muted') : 'muted';
}

/** A box filled with the colours of its money, downward or along; what is unknown is hatched grey, what is provisional hatched. */
export function stackOf(
  box: Box,
  { kind, amount, bands }: Pick<FlowNode, 'kind' | 'amount' | 'bands'>,
  tints: Tints,
  along = false,
): Shape[] {
  if (kind === 'unknown') return [{ shape: 'rect', ...box, fill: 'muted', pattern: 'hatch' }];
  const long = along ? box.width : box.height;
  let at = 0;
  const part = (size: number): RectShape => {
    const rect = along ? { ...box, x: box.x + at, width: size } : { ...box, y: box.y + at, height: size };
    at += size;
    return { shape: 'rect', ...rect };
  };
  const whole = Math.max(
    amount,
    [...bands.values()].reduce((sum, value) => sum + value, 0),
  );
  const shapes = [...bands]
    .sort((a, b) => a[0] - b[0])
    .map(([band, value]): Shape => {
      const rect = { ...part((long * value) / whole), fill: roleOf(band, tints) };
      return band & 1 ? { ...rect, pattern: 'hatch' } : rect;
    });
  if (at < long - 0.5) shapes.push({ ...part(long - at), fill: 'muted' });
  return shapes;
}

/** Catches the pointer between a mark and its words; not to be seen. `around` is px above and below. */
export function hitArea({ x, y, width, height }: Box, around = 0): Shape {
  return { shape: 'rect', x, y: y - around, width, height: height + 2 * around, fill: 'surface', opacity: 0 };
}
