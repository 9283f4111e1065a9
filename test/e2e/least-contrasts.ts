import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.js';

/** A text in a picture: its colour, where it stands (px of the picture), and the colour of its outline if it has one. */
export interface PictureText {
  readonly text: string;
  readonly colour: string;
  readonly halo: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All texts of an element's picture. */
export function textsOf(page: Page, tag: string): Promise<PictureText[]> {
  return page.evaluate((name) => {
    const picture = document.querySelector(name)?.shadowRoot?.querySelector('.picture');
    picture?.scrollIntoView();
    const { left, top } = picture?.getBoundingClientRect() ?? new DOMRect();
    return Array.from(picture?.querySelectorAll('text') ?? [], (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { fill, stroke, paintOrder } = getComputedStyle(node);
      const halo = stroke !== 'none' && paintOrder.startsWith('stroke') ? stroke : undefined;
      return { text: node.textContent ?? '', colour: fill, halo, x: x - left, y: y - top, width, height };
    });
  }, tag);
}

/**
 * The least contrast of each text with a colour that covers a tenth or more of what lies under it, in a picture (PNG, base64)
 * without its texts; WCAG 2.2, relative luminance.
 */
export async function leastContrasts(
  stage: Stage,
  image: string,
  texts: readonly PictureText[],
): Promise<{ text: string; contrast: number }[]> {
  const page = await stage.blank();
  try {
    return await page.evaluate(
      async (png, all) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${png}`;
        await picture.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [picture.width, picture.height];
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(picture, 0, 0);
        const luminance = (colour: readonly number[]) => {
          const [r = 0, g = 0, b = 0] = colour
            .slice(0, 3)
            .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        return all.map(({ text, colour, halo, x, y, width, height }) => {
          const own = luminance(parts(colour));
          if (halo) return { text, contrast: contrast(own, luminance(parts(halo))) };
          const box = [
            Math.floor(x),
            Math.floor(y),
            Math.max(1, Math.ceil(width)),
            Math.max(1, Math.ceil(height)),
          ] as const;
          const pixels = context?.getImageData(...box).data ?? new Uint8ClampedArray();
          const counts = new Map<string, number>();
          for (let at = 0; at < pixels.length; at += 4) {
            if (pixels[at + 3] === 0) continue;
            const key = pixels.slice(at, at + 3).join();
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          const much = [...counts].filter(([, count]) => count >= pixels.length / 40);
          return {
            text,
            contrast: Math.min(...much.map(([key]) => contrast(own, luminance(key.split(',').map(Number))))),
          };
        });
      },
      image,
      texts as PictureText[],
    );
  } finally {
    await page.close();
  }
}
