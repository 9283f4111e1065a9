import type { SwarmShape } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { colourOf } from './lower.js';

/** Scale and movement, px of the drawing: a point `p` is shown at `p * k + (x, y)`. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
function channels(colour: string): readonly [number, number, number] {
  const whole = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const value = parseInt(whole.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Which pixels a disc covers, as offsets from its middle, and how much of each, 0 to 1. */
function makeStamp(r: number): { readonly dx: Int8Array; readonly dy: Int8Array; readonly cover: Float32Array } {
  const reach = Math.ceil(r);
  const found: [number, number, number][] = [];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const cover = Math.min(1, r + 0.5 - Math.hypot(dx, dy));
      if (cover > 0.05) found.push([dx, dy, cover]);
    }
  }
  return {
    dx: Int8Array.from(found, ([dx]) => dx),
    dy: Int8Array.from(found, ([, dy]) => dy),
    cover: Float32Array.from(found, ([, , cover]) => cover),
  };
}

/**
 * Paints a swarm over what a canvas shows. Points keep their size under a transform. Writes pixels itself: a hundred thousand
 * separate canvas calls take many times longer.
 */
export function paintSwarm(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  shape: SwarmShape,
  theme: Theme,
  transform: Transform,
  scale: number,
): void {
  const { width, height } = context.canvas;
  if (width === 0 || height === 0) return;
  const image = context.getImageData(0, 0, width, height);
  const pixels = image.data;
  const inks = shape.paints.map((paint) => {
    const colour = colourOf(paint, theme);
    return colour === 'none' ? undefined : channels(colour);
  });
  const { dx, dy, cover } = makeStamp(Math.min(100, Math.max(0.5, shape.r * scale)));
  const opacity = shape.opacity ?? 1;
  const { k, x: moveX, y: moveY } = transform;
  const { x, y, paint } = shape;
  for (let point = 0; point < x.length; point++) {
    const ink = inks[paint[point] as number];
    if (!ink) continue;
    const px = Math.round(((x[point] as number) * k + moveX) * scale - 0.5);
    const py = Math.round(((y[point] as number) * k + moveY) * scale - 0.5);
    const [red, green, blue] = ink;
    for (let part = 0; part < dx.length; part++) {
      const column = px + (dx[part] as number);
      const row = py + (dy[part] as number);
      if (!(column >= 0 && column < width && row >= 0 && row < height)) continue;
      const at = (row * width + column) * 4;
      const alpha = (cover[part] as number) * opacity;
      const under = (pixels[at + 3] as number) / 255;
      // Source over destination, with colours that are not multiplied by alpha.
      if (alpha > 0.99 || under === 0) {
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
        pixels[at + 3] = alpha * 255;
      } else {
        const total = alpha + under * (1 - alpha);
        const share = alpha / total;
        pixels[at] = (pixels[at] as number) + (red - (pixels[at] as number)) * share;
        pixels[at + 1] = (pixels[at + 1] as number) + (green - (pixels[at + 1] as number)) * share;
        pixels[at + 2] = (pixels[at + 2] as number) + (blue - (pixels[at + 2] as number)) * share;
        pixels[at + 3] = total * 255;
      }
    }
  }
  context.putImageData(image, 0, 0);
}
