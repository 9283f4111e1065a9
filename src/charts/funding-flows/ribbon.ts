import type { Box, Shape } from '../../core/drawing.js';
import type { ShownLink, ShownNode } from './fold.js';
import { roleOf, type Tints } from './tints.js';

interface Track {
  readonly x0: number;
  readonly x1: number;
  /** Centres of the ribbon at both ends, and its width, px. */
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

const n = (value: number) => Math.round(value * 100) / 100;

/** The amount by colour in order of the tints, the provisional part of each behind its sure part. */
function bandsInOrder(bands: Iterable<readonly [number, number]>): (readonly [number, number])[] {
  return [...bands].sort((a, b) => a[0] - b[0]);
}

/** A ribbon as one strip per colour; what is provisional is hatched. */
export function ribbon(
  track: Track,
  link: ShownLink,
  tints: Tints,
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const width = Math.max(track.width, 0.8);
  const { x0, x1 } = track;
  let top0 = track.y0 - width / 2;
  let top1 = track.y1 - width / 2;
  const box = { x: x0, y: Math.min(top0, top1), width: x1 - x0, height: Math.abs(top1 - top0) + width };
  const middle = n((x0 + x1) / 2);
  const shapes = bandsInOrder(link.bands).flatMap(([band, amount]): Shape[] => {
    const part = (width * amount) / link.amount;
    const [a, b] = [top0, top1];
    top0 += part;
    top1 += part;
    // Strips thinner than a screen shows are counted, not painted.
    if (part < 0.25 && link.bands.size > 1) return [];
    const d =
      `M${n(x0)},${n(a)}C${middle},${n(a)} ${middle},${n(b)} ${n(x1)},${n(b)}` +
      `V${n(b + part)}C${middle},${n(b + part)} ${middle},${n(a + part)} ${n(x0)},${n(a + part)}Z`;
    return [
      {
        shape: 'path',
        d,
        fill: roleOf(band, tints),
        opacity: 0.55,
        ...(band & 1 ? { pattern: 'hatch' as const } : {}),
      },
    ];
  });
  return { shapes, box };
}

/** A node as a stack of the colours of its money; what is unknown is hatched grey. */
export function nodeRects(box: Box, node: ShownNode, links: readonly ShownLink[], tints: Tints): Shape[] {
  const height = Math.max(box.height, 1.5);
  const y = box.y + box.height / 2 - height / 2;
  if (node.kind === 'unknown') return [{ shape: 'rect', ...box, y, height, fill: 'muted', pattern: 'hatch' }];
  const sums = new Map<number, number>();
  for (const { bands } of links) {
    for (const [band, amount] of bands) sums.set(band & ~1, (sums.get(band & ~1) ?? 0) + amount);
  }
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  const share = Math.min(1, total / node.amount);
  let top = y;
  const rects = bandsInOrder(sums).flatMap(([band, amount]): Shape[] => {
    const part = (height * share * amount) / total;
    const at = top;
    top += part;
    return part < 0.2 && sums.size > 1
      ? []
      : [{ shape: 'rect', x: box.x, y: at, width: box.width, height: part, fill: roleOf(band, tints) }];
  });
  if (top < y + height - 0.5)
    rects.push({ shape: 'rect', x: box.x, y: top, width: box.width, height: y + height - top, fill: 'muted' });
  return rects;
}

/** Catches the pointer between a node and its words; not to be seen. `around` is px above and below. */
export function hitArea(box: Box, around = 0): Shape {
  return {
    shape: 'rect',
    x: box.x,
    y: box.y - around,
    width: box.width,
    height: box.height + 2 * around,
    fill: 'surface',
    opacity: 0,
  };
}
