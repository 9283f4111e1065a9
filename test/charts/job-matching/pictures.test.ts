import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/charts/job-matching/examples.js';
import { writeSvg } from '../../../src/render/write.js';
import { light } from '../../../src/theme/palettes.js';
import { openText } from './read-chart.js';

describe('pictures', () => {
  for (const example of examples) {
    for (const width of [320, 720]) {
      it(`${example.name} at ${width} px`, async () => {
        const { draw } = await openText(example.data, example.options);
        const svg = writeSvg(draw(width), light, { title: example.name, description: '', lang: 'nl' });
        await expect(svg).toMatchFileSnapshot(`./pictures/${example.name}-${width}.svg`);
      });
    }
  }
});
