import { expect } from '@open-wc/testing';
import type { Drawing, Shape } from '../../src/core/drawing.js';
import { toPng } from '../../src/documents/png.js';
import { save } from '../../src/documents/save.js';
import { paintCanvas } from '../../src/render/canvas.js';
import { dark, light } from '../../src/theme/palettes.js';
import { parts } from '../documents/sample-parts.js';
import { mark, sample } from './sample-drawing.js';

const box = { x: 10, y: 10, width: 60, height: 60 };
const drawing = (...shapes: Shape[]): Drawing => ({
  width: 100,
  height: 100,
  guides: [],
  marks: [mark('a', box, shapes)],
  notes: [],
});

function painted(of: Drawing, theme = light, scale = 1, at = { x: 0, y: 0 }) {
  const canvas = document.createElement('canvas');
  canvas.width = of.width * scale;
  canvas.height = of.height * scale;
  const context = canvas.getContext('2d')!;
  paintCanvas(context, of, theme, scale, at);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
  const hexAt = (x: number, y: number) => {
    const from = (Math.floor(y * scale) * canvas.width + Math.floor(x * scale)) * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice(from, from + 4);
    return alpha === 0 ? '' : `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
  const colours = () => {
    const found = new Set<string>();
    for (let y = 0; y < of.height; y++) for (let x = 0; x < of.width; x++) found.add(hexAt(x, y));
    return found;
  };
  return { hexAt, colours };
}

describe('paintCanvas', () => {
  it('fills with the theme’s colours at any scale and place', () => {
    const rect = drawing({ shape: 'rect', ...box, fill: 'category-2' });
    expect(painted(rect).hexAt(30, 30)).to.equal(light.colours['category-2']);
    expect(painted(rect, dark, 2).hexAt(30, 30)).to.equal(dark.colours['category-2']);
    expect(painted(rect).hexAt(5, 5)).to.equal('');
    expect(painted(rect, light, 2, { x: 20, y: 0 }).hexAt(85, 30)).to.equal(light.colours['category-2']);
  });

  it('paints lines, circles, paths, dashes and words', () => {
    const { hexAt } = painted(
      drawing(
        { shape: 'line', x1: 0, y1: 5, x2: 100, y2: 5, stroke: 'target', strokeWidth: 4, dash: [10, 10] },
        { shape: 'circle', x: 30, y: 40, r: 10, fill: 'accent' },
        { shape: 'path', d: 'M60,60h20v20h-20z', fill: '#123456' },
      ),
    );
    expect([hexAt(5, 5), hexAt(15, 5)]).to.deep.equal([light.colours.target, '']);
    expect(hexAt(30, 40)).to.equal(light.colours.accent);
    expect(hexAt(70, 70)).to.equal('#123456');
    const words = painted(
      drawing({ shape: 'text', x: 50, y: 60, text: 'HHH', size: 40, weight: 600, anchor: 'middle', halo: true }),
    );
    expect(words.colours()).to.include(light.colours.text).and.to.include(light.colours.surface);
  });

  it('lays patterns over fills', () => {
    for (const pattern of ['hatch', 'dots'] as const) {
      const found = painted(drawing({ shape: 'rect', ...box, fill: 'category-1', pattern }), light, 2).colours();
      expect(found).to.include(light.colours['category-1']).and.to.include(light.colours.surface);
    }
  });

  it('keeps what was painted before under a swarm', () => {
    const rect: Shape = { shape: 'rect', ...box, fill: 'category-1' };
    const swarm: Shape = {
      shape: 'swarm',
      x: Float32Array.of(40),
      y: Float32Array.of(40),
      paint: Uint8Array.of(0),
      paints: ['category-2'],
      r: 4,
    };
    const { hexAt } = painted(drawing(rect, swarm), light, 2);
    expect([hexAt(40, 40), hexAt(20, 20)]).to.deep.equal([light.colours['category-2'], light.colours['category-1']]);
  });
});

describe('toPng', () => {
  it('is a PNG of twice the size, on the surface colour', async () => {
    const blob = await toPng({ ...parts, drawing: sample });
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.equal((sample.width + 48) * 2);
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    expect([...context.getImageData(2, 2, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
  });

  it('is made smaller where a canvas would be too large', async () => {
    const tall = { ...sample, height: 9000, marks: [] };
    const bitmap = await createImageBitmap(await toPng({ ...parts, drawing: tall }));
    expect(bitmap.height).to.be.at.most(8193);
  });
});

describe('save', () => {
  it('offers a file under a safe name and leaves nothing in the page', () => {
    let link: HTMLAnchorElement | undefined;
    const stop = (event: Event) => {
      event.preventDefault();
      link = event.target as HTMLAnchorElement;
    };
    document.addEventListener('click', stop, { once: true });
    save('a;b', 'banen: 2025/2026.csv', 'text/csv');
    expect(link?.download).to.equal('banen- 2025-2026.csv');
    expect(link?.href).to.match(/^blob:/);
    expect(document.querySelector('a[download]')).to.equal(null);
  });
});
