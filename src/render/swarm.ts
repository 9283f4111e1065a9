import type { SwarmShape } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { colourOf } from './lower.js';

/** Scale and movement, px of the drawing: a point `p` is shown at `p * k + (x, y)`. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

type Part = readonly [dx: number, dy: number, cover: number];

/** Keeps numbers above zero while they are made whole, so that all are rounded down. */
const shift = 0x10000;

/** From so many points on, edges are hard: soft ones take most of the time, and are not seen in a crowd. */
const crowd = 20_000;

/** Which pixels a disc covers, from its middle, and how much of each, 0 to 1; wholly covered pixels first. */
function makeStamp(r: number, hard: boolean): readonly Part[] {
  const reach = Math.ceil(r);
  const parts: Part[] = [];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const cover = Math.min(1, r + 0.5 - Math.hypot(dx, dy));
      if (hard ? cover >= 0.5 : cover > 0.05) parts.push([dx, dy, hard ? 1 : cover]);
    }
  }
  return parts.sort((a, b) => b[2] - a[2]);
}

/** A hex colour as the bytes of a pixel without alpha, in the order of every processor that browsers run on. */
function pixelOf(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const value = parseInt(whole.slice(1, 7), 16);
  return ((value & 255) << 16) | (value & 0xff00) | (value >> 16);
}

/**
 * Writes a swarm into pixels. Points keep their size under a transform; one point hides another, and opacity is that of the swarm as a
 * whole. Writing pixels is many times faster than a hundred thousand calls to a canvas.
 */
export function fillSwarm(
  { data, width, height }: ImageData,
  { x, y, paint, paints, r, opacity = 1 }: SwarmShape,
  theme: Theme,
  { k, x: moveX, y: moveY }: Transform,
  scale: number,
): void {
  const pixels = new Uint32Array(data.buffer);
  const reach = Math.min(100, Math.max(0.5, r * scale));
  const stamp = makeStamp(reach, x.length >= crowd);
  const whole = stamp.filter(([, , cover]) => cover === 1).length;
  const offsets = Int32Array.from(stamp, ([dx, dy]) => dy * width + dx);
  const alphas = Uint8Array.from(stamp, ([, , cover]) => cover * opacity * 255);
  const inks = paints.map((of) => {
    const colour = colourOf(of, theme);
    return colour === 'none' ? undefined : Uint32Array.from(alphas, (alpha) => (alpha << 24) | pixelOf(colour));
  });
  const margin = Math.ceil(reach);
  for (let point = 0; point < x.length; point++) {
    const ink = inks[paint[point] as number];
    // Math.floor costs more here than all else together.
    const column = ((((x[point] as number) * k + moveX) * scale + shift) | 0) - shift;
    const row = ((((y[point] as number) * k + moveY) * scale + shift) | 0) - shift;
    if (!ink || column < -margin || row < -margin || column >= width + margin || row >= height + margin) continue;
    const at = row * width + column;
    if (column >= margin && row >= margin && column < width - margin && row < height - margin) {
      const solid = ink[0] as number;
      for (let part = 0; part < whole; part++) pixels[at + (offsets[part] as number)] = solid;
      for (let part = whole; part < alphas.length; part++)
        write(pixels, at + (offsets[part] as number), ink[part] as number);
    } else {
      stamp.forEach((part, of) => {
        if (!isOutside(part, column, row, width, height))
          write(pixels, at + (offsets[of] as number), ink[of] as number);
      });
    }
  }
}

/** A pixel shows whichever point covers most of it. */
function write(pixels: Uint32Array, at: number, ink: number): void {
  if ((pixels[at] as number) >>> 24 <= ink >>> 24) pixels[at] = ink;
}

function isOutside([dx, dy]: Part, column: number, row: number, width: number, height: number): boolean {
  return column + dx < 0 || column + dx >= width || row + dy < 0 || row + dy >= height;
}

/** Paints a swarm over what a canvas shows. */
export function paintSwarm(
  context: CanvasRenderingContext2D,
  shape: SwarmShape,
  theme: Theme,
  transform: Transform,
  scale: number,
): void {
  const { width, height } = context.canvas;
  if (width === 0 || height === 0) return;
  const image = context.createImageData(width, height);
  fillSwarm(image, shape, theme, transform, scale);
  const layer = document.createElement('canvas');
  layer.width = width;
  layer.height = height;
  layer.getContext('2d')?.putImageData(image, 0, 0);
  context.save();
  context.resetTransform();
  context.drawImage(layer, 0, 0);
  context.restore();
}
