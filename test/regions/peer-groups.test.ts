import fc from 'fast-check';
import { expect, it } from 'vitest';
import { municipalitiesIn, municipality } from '../../src/regions/municipalities.js';
import { peersOf } from '../../src/regions/peer-groups.js';
import { limitsOf, sizeClassOf, type SizeClass } from '../../src/regions/size-class.js';

it('has the classes of CBS, their lower limits with them', () => {
  expect([0, 4999, 5000, 19_999, 20_000, 99_999, 100_000, 149_999, 150_000, 249_999, 250_000].map(sizeClassOf)).toEqual(
    [1, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8],
  );
  for (const size of [1, 2, 3, 4, 5, 6, 7, 8] as SizeClass[]) {
    const { from, under } = limitsOf(size);
    expect(sizeClassOf(from)).toBe(size);
    if (under !== undefined) expect([sizeClassOf(under - 1), sizeClassOf(under)]).toEqual([size, size + 1]);
  }
});

it('compares with the same size, province, area, labour-market region or all', () => {
  expect([...peersOf('GM0344', 'size')!].sort()).toEqual(['GM0344', 'GM0363', 'GM0518', 'GM0599']);
  expect(peersOf('GM0344', 'province')).toHaveLength(26);
  expect(peersOf('GM0344', 'country')).toHaveLength(342);
  expect([...peersOf('GM1979', 'corop')!]).toEqual(['GM1979']);
  expect([...peersOf('GM0512', 'labour-region')!].sort()).toEqual(['GM0512', 'GM1961', 'GM1978']);
});

it('counts the municipalities of another year', () => {
  expect(peersOf('GM0370', 'country', 2021)).toHaveLength(352);
  expect(peersOf('GM0370', 'province', 2021)).toContain('GM0398');
  expect(peersOf('GM0370', 'province', 2026)).toBeUndefined();
  expect(peersOf('GM0788', 'size', 2020)).toBeUndefined();
  expect(peersOf('GM9999', 'country')).toBeUndefined();
});

it('puts every municipality in one group of each kind, itself in it', () => {
  const codes = municipalitiesIn(2026).map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom('province', 'size', 'corop', 'labour-region', 'country' as const),
      (code, group) => {
        const peers = peersOf(code, group)!;
        expect(peers).toContain(code);
        for (const peer of peers) expect(municipality(peer)?.until).toBeUndefined();
        expect(peersOf(peers[0]!, group)).toEqual(peers);
      },
    ),
    { numRuns: 40 },
  );
});
