import { describe, expect, it } from 'vitest';
import { roles } from '../../src/core/drawing.js';
import { forcedCss } from '../../src/theme/forced-colours.js';
import { themeCss, tokenOf } from '../../src/theme/tokens.js';

describe('themeCss', () => {
  it('gives every role a token, a fill, a stroke and a colour of the reader’s own', () => {
    for (const role of roles) {
      expect(themeCss).toContain(`--_${role}:var(${tokenOf(role)},`);
      expect(themeCss).toContain(`.fill-${role}{fill:var(--_${role})}`);
      expect(themeCss).toContain(`.stroke-${role}{stroke:var(--_${role})}`);
      expect(forcedCss).toMatch(new RegExp(`--_${role}:(\\w+|color-mix\\(in srgb,\\w+ \\d+%,Canvas\\));`));
    }
  });

  it('uses public tokens of the agreed form', () => {
    expect(tokenOf('text')).toBe('--peil-text-color');
    expect(tokenOf('surface')).toBe('--peil-background-color');
    expect(tokenOf('category-1')).toBe('--peil-category-1-color');
    for (const name of [
      'font-family',
      'font-size',
      'heading-color',
      'heading-font-family',
      'heading-font-size',
      'focus-outline-color',
    ]) {
      expect(themeCss).toContain(`var(--peil-${name},var(--`);
    }
  });

  it('falls back through the themes of Dutch governments in their order', () => {
    expect(themeCss).toContain(
      '--_link:var(--peil-link-color,var(--nl-link-color,var(--utrecht-link-color,var(--ams-links-color,var(--_link-house)))));',
    );
  });

  it('closes every bracket', () => {
    for (const [open, close] of ['{}', '()']) {
      expect(themeCss.split(open!).length, open).toBe(themeCss.split(close!).length);
    }
  });
});
