import type { Box, Drawing } from '../core/drawing.js';
import type { Cloud } from './cloud.js';
import { letMove, still, type Sheet } from './dom.js';
import type { Transform } from './swarm.js';

/** Lets painted drawings be moved and scaled by `moveBy`. */
export function allowMoving(): void {
  letMove(move);
}

const movers = new WeakMap<Element, HTMLElement>();

/**
 * Shows what moves of a drawing elsewhere, within the drawing's window. For as long as it moves, that stands in a box of its own, below
 * what stays: a browser then paints it once, and shows those pixels elsewhere in each frame.
 */
export function move(
  host: HTMLElement,
  layers: readonly (Sheet | Cloud)[],
  { width, height, window }: Drawing,
  transform: Transform,
): void {
  let mover = movers.get(host);
  if (transform === still) {
    movers.delete(host);
    mover?.parentElement?.remove();
    if (mover) putBack(host, layers);
    return;
  }
  if (!mover) {
    mover = take(layers, width, height, window ?? { x: 0, y: 0, width, height });
    movers.set(host, mover);
    // What moves is below what stays, but not below the page.
    host.style.isolation = 'isolate';
    host.append(mover.parentElement as HTMLElement);
  }
  const { k, x, y } = transform;
  mover.style.transform = `translate(${(100 * x) / width}%, ${(100 * y) / height}%) scale(${k})`;
}

/** A box as large as the drawing, seen through one as large as its window, with all that moves. In shares, so that it fits any size. */
function take(layers: readonly (Sheet | Cloud)[], width: number, height: number, { x, y, ...seen }: Box): HTMLElement {
  const frame = document.createElement('div');
  const mover = document.createElement('div');
  place(frame, x / width, y / height, seen.width / width, seen.height / height);
  place(mover, -x / seen.width, -y / seen.height, width / seen.width, height / seen.height);
  Object.assign(frame.style, { overflow: 'hidden', zIndex: -1 });
  Object.assign(mover.style, { transformOrigin: '0 0', willChange: 'transform' });
  for (const layer of layers) {
    const shown = 'canvas' in layer ? layer.canvas : (layer.svg.cloneNode() as SVGSVGElement);
    if ('svg' in layer) shown.append(layer.parts[0].group);
    place(shown, 0, 0, 1, 1);
    mover.append(shown);
  }
  frame.append(mover);
  return mover;
}

function putBack(host: Element, layers: readonly (Sheet | Cloud)[]): void {
  layers.forEach((layer, at) => {
    if ('svg' in layer) layer.svg.prepend(layer.parts[0].group);
    else host.insertBefore(layer.canvas, host.children[at] ?? null);
  });
}

function place({ style }: HTMLElement | SVGElement, ...shares: readonly number[]): void {
  const [left, top, width, height] = shares.map((share) => `${100 * share}%`);
  Object.assign(style, { position: 'absolute', left, top, width, height });
}
