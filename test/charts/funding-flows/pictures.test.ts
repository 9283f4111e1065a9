import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/charts/funding-flows/examples.js';
import { writeSvg } from '../../../src/render/write.js';
import { light } from '../../../src/theme/palettes.js';
import { csv, drawnAt, frameOf, valuesOf } from './ask.js';

describe.each(examples)('$name', ({ name, data, options, width = 720 }) => {
  it.each([320, width])('looks the same at %i px', async (px) => {
    const dataset = await csv(data);
    const drawing = await drawnAt(dataset, valuesOf(dataset, options), frameOf(px));
    const svg = writeSvg(drawing, light, { title: name, description: '', lang: 'nl' });
    await expect(svg).toMatchFileSnapshot(`pictures/${name}-${px}.svg`);
  });
});
