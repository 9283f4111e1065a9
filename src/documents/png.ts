import { paintCanvas } from '../render/canvas.js';
import { PeilError } from '../core/error.js';
import { layoutPage } from './page.js';
import type { DocumentParts } from './parts.js';

/** What every browser can still make: pixels along a side, and in all. */
const longestSide = 8192;
const mostPixels = 32_000_000;

/** The picture with heading, summary, notes and source as a PNG file. `scale` is pixels per px, default 2; less for a very large picture. */
export async function toPng(parts: DocumentParts, scale = 2): Promise<Blob> {
  const page = layoutPage(parts);
  const { width, height } = page;
  const fits = Math.min(scale, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * fits);
  canvas.height = Math.ceil(height * fits);
  const context = canvas.getContext('2d');
  if (!context) throw new PeilError('drawing', { reason: 'canvas' });
  context.fillStyle = parts.theme.colours.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { drawing, x, y } of page.parts) paintCanvas(context, drawing, parts.theme, fits, { x, y });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new PeilError('drawing', { reason: 'canvas' });
  return blob;
}
