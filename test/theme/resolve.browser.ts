import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { categoryRoles, roles } from '../../src/core/drawing.js';
import { contrast } from '../../src/theme/contrast.js';
import { canvasMeasure } from '../../src/theme/measure.js';
import { dark, light } from '../../src/theme/palettes.js';
import { resolveTheme } from '../../src/theme/resolve.js';
import { themedHost } from '../render/themed-host.js';

const usual = { 'forced-colors': 'none', 'prefers-color-scheme': 'light', 'prefers-contrast': 'no-preference' };

const media = (features: Partial<typeof usual>) =>
  executeServerCommand(
    'cdp-media',
    Object.entries({ ...usual, ...features }).map(([name, value]) => ({ name, value })),
  );

describe('resolveTheme', () => {
  let at: ReturnType<typeof themedHost>;
  const page = document.documentElement.style;

  beforeEach(() => (at = themedHost()));

  afterEach(async () => {
    at.remove();
    page.colorScheme = '';
    await media({});
  });

  it('is the house theme on a bare page', () => {
    expect(resolveTheme(at.host).colours).to.deep.equal(light.colours);
    expect(resolveTheme(at.host).textSize).to.equal(14);
    expect(at.host.shadowRoot!.querySelector('svg')).to.equal(null);
  });

  it('is dark where the page says it can be and the reader asks, or by attribute', async () => {
    await media({ 'prefers-color-scheme': 'dark' });
    expect(resolveTheme(at.host, true).colours).to.deep.equal(light.colours);
    page.colorScheme = 'light dark';
    expect(resolveTheme(at.host, true).colours).to.deep.equal(dark.colours);
    at.host.setAttribute('theme', 'light');
    expect(resolveTheme(at.host, true).colours).to.deep.equal(light.colours);
    page.colorScheme = '';
    at.host.setAttribute('theme', 'dark');
    expect(resolveTheme(at.host, true).colours).to.deep.equal(dark.colours);
  });

  it('follows the page’s own theme, and our tokens before it', () => {
    at.host.style.setProperty('--nl-link-color', 'hsl(210deg 100% 30%)');
    at.host.style.setProperty('--utrecht-document-color', 'oklch(0.25 0 0)');
    at.host.style.setProperty('--utrecht-button-primary-action-background-color', '#c00');
    at.host.style.setProperty('--peil-category-1-color', 'rgb(0 0 255 / 50%)');
    at.host.style.setProperty('--basis-text-font-family-default', 'Georgia, serif');
    const { colours, fontFamily } = resolveTheme(at.host, true);
    expect(colours.link).to.equal('#004d99');
    expect(colours.text).to.match(/^#(2[0-9a-f])\1\1$/);
    expect(colours.accent).to.equal('#cc0000');
    expect(colours['category-1']).to.match(/^#(7f|80)(7f|80)ff$/);
    expect(fontFamily).to.equal('Georgia, serif');
    at.host.style.setProperty('--peil-link-color', 'rebeccapurple');
    expect(resolveTheme(at.host, true).colours.link).to.equal('#663399');
  });

  it('does not mix the page’s light theme with a dark picture', () => {
    at.host.style.setProperty('--utrecht-document-color', '#222');
    at.host.setAttribute('theme', 'dark');
    expect(resolveTheme(at.host, true).colours.text).to.equal(dark.colours.text);
  });

  it('keeps labels from 12 to 20 px whatever the page says', () => {
    const size = (given: string) => {
      at.host.style.setProperty('--peil-font-size', given);
      return resolveTheme(at.host, true).textSize;
    };
    expect(['4px', '1rem', 'clamp(10px, 18px, 30px)', '3rem'].map(size)).to.deep.equal([12, 14, 15.8, 20]);
  });

  it('remembers until asked again, and gives the same object while nothing changes', () => {
    const before = resolveTheme(at.host);
    at.host.style.setProperty('--peil-text-color', '#123456');
    expect(resolveTheme(at.host)).to.equal(before);
    const after = resolveTheme(at.host, true);
    expect(after.colours.text).to.equal('#123456');
    expect(resolveTheme(at.host, true)).to.equal(after);
  });

  it('gives the reader’s own colours, over ours and the page’s', async () => {
    at.host.setAttribute('theme', 'dark');
    at.host.style.setProperty('--peil-category-1-color', '#fefefe');
    for (const scheme of ['dark', 'light']) {
      await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const { colours } = resolveTheme(at.host, true);
      for (const role of roles) {
        if (['surface', 'raised', 'grid', 'on-accent'].includes(role)) continue;
        expect(contrast(colours[role], colours.surface), `${role}, ${scheme}`).to.be.at.least(3);
      }
      expect(contrast(colours['on-accent'], colours.accent)).to.be.at.least(4.5);
      expect(new Set(categoryRoles.map((role) => colours[role])).size).to.equal(8);
    }
    await media({});
    expect(resolveTheme(at.host, true).colours['category-1']).to.equal('#fefefe');
  });

  it('has more contrast when the reader asks', async () => {
    await media({ 'prefers-contrast': 'more' });
    const { colours } = resolveTheme(at.host, true);
    expect([colours.subtle, colours.axis]).to.deep.equal([colours.text, colours.text]);
    expect(contrast(colours.grid, colours.surface)).to.be.at.least(3);
  });

  it('takes little time', () => {
    const start = performance.now();
    for (let time = 0; time < 20; time++) resolveTheme(at.host, true);
    console.log(`a theme: ${((performance.now() - start) / 20).toFixed(2)} ms`);
  });
});

describe('canvasMeasure', () => {
  it('measures as the browser sets text', () => {
    const font = { ...light, fontFamily: 'sans-serif' };
    const measure = canvasMeasure(font);
    const span = document.createElement('span');
    span.style.font = '600 17px sans-serif';
    span.textContent = 'Hoe goed lukt het om werkzoekenden te verbinden?';
    document.body.append(span);
    expect(measure(span.textContent, 17, 600)).to.be.closeTo(span.getBoundingClientRect().width, 1);
    span.remove();
    expect(canvasMeasure(font)).to.equal(measure);
    expect(canvasMeasure({ ...font, letterSpacing: 2 })('vier', 14)).to.be.closeTo(measure('vier', 14) + 8, 0.01);
    expect(measure('', 14)).to.equal(0);
  });
});
