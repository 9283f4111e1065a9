import { describe, expect, it } from 'vitest';
import { contrast, luminance, mostReadable, readHex, weakPairs } from '../../src/theme/contrast.js';
import { light } from '../../src/theme/palettes.js';

describe('contrast', () => {
  it('follows WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#fff', '#ffffff')).toBe(1);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('#fff', '#767676')).toBe(contrast('#767676', '#fff'));
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 4);
  });

  it('does not take other words for colours', () => {
    for (const colour of ['', 'red', '#12', '#gggggg', '#1234567', 'rgb(0,0,0)'])
      expect(readHex(colour), colour).toBeUndefined();
    expect(luminance('red')).toBeNaN();
  });

  it('picks the words that stand out', () => {
    expect(mostReadable('#123c6e', ['#17212b', '#ffffff'])).toBe('#ffffff');
    expect(mostReadable('#dbe7f3', ['#17212b', '#ffffff'])).toBe('#17212b');
  });

  it('names pairs that a page made too weak', () => {
    const pale = { ...light, colours: { ...light.colours, link: '#9ab8dd', 'category-2': '#ffdd00' } };
    expect(weakPairs(pale).map(({ role, on, needed }) => [role, on, needed])).toEqual([
      ['link', 'surface', 4.5],
      ['category-2', 'surface', 3],
    ]);
  });
});
