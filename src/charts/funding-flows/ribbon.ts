import type { Box, Shape } from '../../core/drawing.js';
import type { FlowLink } from './graph.js';
import { roleOf, type Tints } from './tints.js';

interface Track {
  readonly x0: number;
  readonly x1: number;
  /** Middles of the ribbon at both ends, and its width, px. */
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

const n = (value: number) => Math.round(value * 100) / 100;

/**
 * A ribbon as one strip per colour, which lets others show through, within lines in the full colour, which can be told from the
 * surface (3:1). What is provisional is hatched.
 */
export function ribbon(
  { x0, x1, y0, y1, width: wished }: Track,
  link: FlowLink,
  tints: Tints,
): readonly [Box, readonly Shape[]] {
  const width = Math.max(wished, 1);
  let a = y0 - width / 2;
  let b = y1 - width / 2;
  const box = { x: x0, y: Math.min(a, b), width: x1 - x0, height: Math.abs(b - a) + width };
  const middle = n((x0 + x1) / 2);
  const shapes = [...link.bands]
    .sort((one, other) => one[0] - other[0])
    .flatMap(([band, amount]): Shape[] => {
      const part = (width * amount) / link.amount;
      const upper = `M${n(x0)},${n(a)}C${middle},${n(a)} ${middle},${n(b)} ${n(x1)},${n(b)}`;
      a += part;
      b += part;
      // Strips thinner than a screen shows are counted, not painted.
      if (part < 0.25 && link.bands.size > 1) return [];
      const lower = `${n(x1)},${n(b)}C${middle},${n(b)} ${middle},${n(a)} ${n(x0)},${n(a)}`;
      const fill = roleOf(band, tints);
      const strip: Shape = {
        shape: 'path',
        d: `${upper}L${lower}Z`,
        fill,
        ...(part > 2 ? { opacity: 0.45 } : {}),
        ...(band & 1 ? { pattern: 'hatch' } : {}),
      };
      return part > 2
        ? [strip, { shape: 'path', d: `${upper}M${lower}`, fill: 'none', stroke: fill, strokeWidth: 0.75 }]
        : [strip];
    });
  return [box, shapes];
}
