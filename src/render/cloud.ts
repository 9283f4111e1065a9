import type { Drawing, SwarmShape } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { fillSwarm, type Transform } from './swarm.js';

const still: Transform = { k: 1, x: 0, y: 0 };

/** Most device pixels in one canvas; some phones refuse more. */
const mostPixels = 8_000_000;

/** Swarms that share a canvas. */
export interface Cloud {
  readonly canvas: HTMLCanvasElement;
  /** Ids of the marks whose swarms these are. */
  readonly ids: Set<string>;
  readonly swarms: SwarmShape[];
}

const images = new WeakMap<HTMLCanvasElement, ImageData>();

/** Paints the swarms of a canvas, within the drawing's window. */
export function paintCloud({ canvas, swarms }: Cloud, drawing: Drawing, theme: Theme): void {
  const { width, height, window } = drawing;
  const scale = Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  let image = images.get(canvas);
  if (image?.width === across && image.height === down) image.data.fill(0);
  else images.set(canvas, (image = context.createImageData(across, down)));
  for (const swarm of swarms) fillSwarm(image, swarm, theme, still, scale);
  context.clearRect(0, 0, across, down);
  const { x, y, width: w, height: h } = window ?? { x: 0, y: 0, width, height };
  context.putImageData(image, 0, 0, x * scale, y * scale, w * scale, h * scale);
}
