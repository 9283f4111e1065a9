import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { en } from '../../../src/charts/startup-map/words.en.js';
import { examples } from '../../../src/charts/startup-map/examples.js';
import { writeSvg } from '../../../src/render/write.js';
import { light } from '../../../src/theme/palettes.js';
import { frameOf, locale, prepared, words } from './drawing.js';

describe('pictures of the startup map', () => {
  for (const { name } of examples) {
    it.each([320, 720])(`draws ${name} at %d px as before`, async (width) => {
      const { data, values } = await prepared(name);
      const drawing = chart.draw(data, values, frameOf(width));
      const svg = writeSvg(drawing, light, { title: name, description: locale.say('name'), lang: 'nl' });
      await expect(svg).toMatchFileSnapshot(`pictures/${name}-${width}.svg`);
    });
  }

  it('has the same words in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(words).sort());
  });
});
