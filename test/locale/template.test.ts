import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Facts } from '../../src/core/insight.js';
import { capitalised, fill } from '../../src/locale/template.js';

const write = (fact: Fact) => (typeof fact === 'object' ? JSON.stringify(fact) : String(fact));
const filled = (template: string, facts: Facts = {}) => fill(template, facts, write);

describe('templates', () => {
  it('take facts', () => {
    expect(filled('{count} in {area}', { count: 3, area: 'Zuid' })).toBe('3 in Zuid');
    expect(filled('in {area}')).toBe('in ');
  });

  it('choose by number: `one` for exactly 1', () => {
    const template = '{count?bedrijf:bedrijven}';
    expect([0, 1, 1.5, 2, -1].map((count) => filled(template, { count }))).toEqual([
      'bedrijven',
      'bedrijf',
      'bedrijven',
      'bedrijven',
      'bedrijven',
    ]);
    expect(filled(template, { count: { value: 1, unit: '€' } })).toBe('bedrijf');
    expect(filled(template, { count: ['a'] })).toBe('bedrijf');
    expect(filled(template)).toBe('bedrijven');
    expect(filled('{count?één beroep: {count} beroepen}', { count: 2 })).toBe(' 2 beroepen');
  });

  it('choose by presence', () => {
    const template = '{peer!meer dan {peer}:geen}';
    expect(filled(template, { peer: 'Ede' })).toBe('meer dan Ede');
    expect(filled(template, { peer: 0 })).toBe('meer dan 0');
    for (const peer of [undefined, '', [], Number.NaN, { value: Number.NaN }])
      expect(filled(template, { peer })).toBe('geen');
    expect(filled('{a!{b!ja:half}:nee}', { a: 1 })).toBe('half');
  });

  it('leave a colon before a space to the text', () => {
    expect(filled('Mis.{url! Adres: {url}.}', { url: 'https://a.nl' })).toBe('Mis. Adres: https://a.nl.');
    expect(filled('Mis.{url! Adres: {url}.}')).toBe('Mis.');
  });

  it('stay as they are where they are no template', () => {
    for (const text of ['{', '}', 'a { b', '{}', '{ count }', '{a b}', '{"json": 1}', '{count', 'x}y', '{?a:b}']) {
      expect(filled(text, { count: 1 })).toBe(text);
    }
    expect(filled('{ {count}', { count: 1 })).toBe('{ 1');
  });

  it('never fill what a fact holds, nor what an object inherits', () => {
    expect(filled('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
    expect(filled('{constructor}{toString!ja:nee}')).toBe('nee');
  });

  it('never throw', () => {
    const piece = fc.constantFrom('{', '}', '?', '!', ':', 'a', 'b', ' ', '.');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (template) => {
          expect(typeof fill(template, { a: 1, b: 'x' }, write, true)).toBe('string');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('open sentences with a capital, also the second one, but leave abbreviations in facts alone', () => {
    const facts = { sector: 'zorg', firm: 'bouw b.v. en co' };
    expect(fill('{sector} groeit. {firm} ook, {sector} niet.', facts, write, true)).toBe(
      'Zorg groeit. Bouw b.v. en co ook, zorg niet.',
    );
    expect(fill('{sector!{firm}:niets} groeit.', facts, write, true)).toBe('Bouw b.v. en co groeit.');
    expect(capitalised('ijsselstein')).toBe('IJsselstein');
    expect(capitalised('élan')).toBe('Élan');
    expect(capitalised('’t Gooi')).toBe('’t Gooi');
    expect(capitalised('')).toBe('');
  });
});
