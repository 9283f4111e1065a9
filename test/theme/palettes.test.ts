import { describe, expect, it } from 'vitest';
import { categoryRoles, divergingRoles, roles, sequentialRoles, type Role } from '../../src/core/drawing.js';
import { contrast, luminance, weakPairs } from '../../src/theme/contrast.js';
import { dark, light } from '../../src/theme/palettes.js';
import { distance, seen, visions } from './colour-vision.js';

/** Five times what is just noticeable, for any two categories, however one sees. */
const apart = 0.11;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s house theme', (_, theme) => {
  const colour = (role: Role) => theme.colours[role];
  const steps = (of: readonly Role[]) => of.map((role) => luminance(colour(role)));

  it('has a hex colour for every role', () => {
    for (const role of roles) expect(colour(role), role).toMatch(/^#[\da-f]{6}$/);
  });

  it('has words at 4.5:1 and marks at 3:1', () => {
    expect(weakPairs(theme)).toEqual([]);
    for (const role of categoryRoles) expect(contrast(colour(role), colour('surface')), role).toBeGreaterThanOrEqual(3);
    for (const role of ['subtle', 'link', 'target'] as const) {
      expect(contrast(colour(role), colour('raised')), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(visions))('keeps categories apart with %s', (name, vision) => {
    const found = categoryRoles.map((role) => seen(colour(role), vision));
    found.forEach((a, at) => {
      for (let other = at + 1; other < found.length; other++) {
        expect(distance(a, found[other]!), `${at + 1} and ${other + 1}, ${name}`).toBeGreaterThanOrEqual(apart);
      }
    });
  });

  it.each(Object.entries(visions))('keeps the steps of the diverging scale apart with %s', (_name, vision) => {
    const found = divergingRoles.map((role) => seen(colour(role), vision));
    found.forEach((a, at) => {
      for (let other = at + 1; other < found.length; other++)
        expect(distance(a, found[other]!)).toBeGreaterThanOrEqual(0.09);
    });
  });

  it('has a diverging scale whose four outer steps reach 3:1 and stand out more toward the ends', () => {
    const [one, two, three, four, five] = divergingRoles.map((role) => contrast(colour(role), colour('surface'))) as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(Math.min(one, two, four, five)).toBeGreaterThanOrEqual(3);
    expect(one).toBeGreaterThan(two * 1.7);
    expect(five).toBeGreaterThan(four * 1.7);
    expect(three).toBeLessThan(Math.min(two, four) / 1.5);
  });

  it('has a sequential scale that moves steadily away from the surface', () => {
    const away = steps(sequentialRoles).map((step) => Math.abs(step - luminance(colour('surface'))));
    expect(away).toEqual([...away].sort((a, b) => a - b));
    sequentialRoles.slice(1).forEach((role, at) => {
      expect(contrast(colour(role), colour(sequentialRoles[at]!)), role).toBeGreaterThanOrEqual(1.2);
    });
  });
});
