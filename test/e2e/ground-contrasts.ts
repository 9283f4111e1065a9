import type { Page } from 'puppeteer-core';

/** A text in a view of a page: its colour, the opacity of all it is in, and the boxes of its lines in px. */
export interface Patch {
  readonly at: number;
  readonly text: string;
  readonly colour: string;
  readonly alpha: number;
  readonly needed: number;
  readonly boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[];
}

/** A part of a view, in px. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The least contrast (WCAG 2.2, relative luminance) of each text with the pixels under its glyphs, from three views of a
 * frame (PNG, base64): without the texts, with black and with white ones. Null where no glyph is seen or the colour is not plain.
 */
export function groundContrasts(
  page: Page,
  views: readonly string[],
  frame: Frame,
  patches: readonly Patch[],
): Promise<(number | null)[]> {
  return page.evaluate(
    async (pngs, { x, y }, all) => {
      // Not by an image of a data URL, which a strict policy refuses.
      const pixelsOf = async (png: string) => {
        const characters = atob(png);
        const bytes = new Uint8Array(characters.length);
        for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
        const image = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const rgba = (colour: string): readonly number[] => {
        if (!pen) return [];
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data];
      };
      const linear = (part: number) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) =>
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
      const contrastOver = (under: readonly number[], colour: readonly number[], cover: number) => {
        const over = colour.map((part, at) => part * cover + (under[at] ?? 0) * (1 - cover));
        const [a, b] = [luminance(over), luminance(under)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      const [bare, black, white] = await Promise.all(pngs.map(pixelsOf));
      if (!bare || !black || !white) throw new Error('three views are needed');
      return all.map(({ colour, alpha, boxes }) => {
        if (!CSS.supports('color', colour)) return null;
        const [r = 0, g = 0, b = 0, a = 0] = rgba(colour);
        const known = new Map<number, number>();
        let least: number | null = null;
        for (const [left, top, right, bottom] of boxes) {
          for (let row = Math.max(0, Math.floor(top) - y); row < Math.min(bare.height, bottom - y); row++) {
            for (let column = Math.max(0, Math.floor(left) - x); column < Math.min(bare.width, right - x); column++) {
              const at = 4 * (row * bare.width + column);
              // Less than a quarter of the text's colour is the soft edge of a glyph.
              if ((white.data[at] ?? 0) - (black.data[at] ?? 0) < 64 * alpha) continue;
              const [red = 0, green = 0, blue = 0] = bare.data.subarray(at, at + 3);
              const key = (red << 16) | (green << 8) | blue;
              const here = known.get(key) ?? contrastOver([red, green, blue], [r, g, b], (a / 255) * alpha);
              known.set(key, here);
              least = Math.min(least ?? here, here);
            }
          }
        }
        return least;
      });
    },
    views as string[],
    frame,
    patches as Patch[],
  );
}
