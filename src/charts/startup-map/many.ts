import type { Words } from '../../core/chart.js';
import type { Box, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { figures } from './fields.js';
import type { Firms } from './firms.js';
import type { Points } from './group.js';
import { slotPaints } from './symbols.js';

export { areaIndex } from '../../core/inside.js';

/** Words for many firms, in Dutch. */
export const words: Words = { 'swarm.name': 'Alle bedrijven in beeld' };

/** All points in view as one shape for the canvas. */
export function drawSwarm(firms: Firms, { x, y, rows }: Points, locale: Locale): Mark {
  const slots = Uint8Array.from(firms.sectors, ({ slot }) => slot);
  // Many times faster than `Uint8Array.from` with a function.
  const paint = new Uint8Array(rows.map((row) => slots[firms.sector[row] as number] as number));
  return {
    id: 'all',
    kind: 'swarm',
    datum: figures(locale, { group: locale.say('swarm.name'), firms: rows.length }),
    box: boxOf(x, y),
    shapes: [{ shape: 'swarm', x, y, paint, paints: slotPaints, r: 1.2, opacity: 0.55 }],
  };
}

/** Without an object for every point, of which there are many. */
function boxOf(xs: Float32Array, ys: Float32Array): Box {
  const [x, right] = ends(xs);
  const [y, bottom] = ends(ys);
  return { x, y, width: right - x, height: bottom - y };
}

function ends(of: Float32Array): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < of.length; at++) {
    const one = of[at] as number;
    if (one < low) low = one;
    if (one > high) high = one;
  }
  return [low, high];
}
