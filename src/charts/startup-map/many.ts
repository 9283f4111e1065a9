import type { Words } from '../../core/chart.js';
import type { Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { around } from '../../kit/boxes.js';
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
  const paint = Uint8Array.from(rows, (row) => slots[firms.sector[row] as number] as number);
  return {
    id: 'all',
    kind: 'swarm',
    datum: figures(locale, { group: locale.say('swarm.name'), firms: rows.length }),
    box: around(boxesOf(x, y)),
    shapes: [{ shape: 'swarm', x, y, paint, paints: slotPaints, r: 1.2, opacity: 0.55 }],
  };
}

function* boxesOf(x: Float32Array, y: Float32Array) {
  for (let at = 0; at < x.length; at++) yield { x: x[at] as number, y: y[at] as number, width: 0, height: 0 };
}
