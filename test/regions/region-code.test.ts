import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalities } from '../../src/regions/municipalities.js';
import { nutsOfCorop, regionOfNuts } from '../../src/regions/nuts.js';
import { kindOf, readRegionCode, type RegionKind } from '../../src/regions/region-code.js';

describe('readRegionCode', () => {
  it.each<[string, RegionKind, string, number?]>([
    ['GM0344', 'municipality', 'GM0344'],
    ['0344', 'municipality', 'GM0344'],
    ['g_0344', 'municipality', 'GM0344'],
    ['gm0344', 'municipality', 'GM0344'],
    ['GM344', 'municipality', 'GM0344'],
    ['GM0344    ', 'municipality', 'GM0344'],
    ['2022GM0014', 'municipality', 'GM0014', 2022],
    ['nl-fr-gm0088', 'municipality', 'GM0088'],
    ['NL01', 'country', 'NL01'],
    ['NL00', 'country', 'NL01'],
    ['NL', 'country', 'NL01'],
    ['LD01', 'land-part', 'LD01'],
    ['PV26     ', 'province', 'PV26'],
    ['NL-UT', 'province', 'PV26'],
    ['NL31', 'province', 'PV26'],
    ['CR17', 'corop', 'CR17'],
    ['NL329', 'corop', 'CR23'],
    ['NL32B', 'corop', 'CR23'],
    ['AM37', 'labour-region', 'AM37'],
    ['WK034401', 'district', 'WK034401'],
    ['2022WK034401', 'district', 'WK034401', 2022],
    ['BU03440111', 'neighbourhood', 'BU03440111'],
  ])('%s is a %s', (text, kind, code, year) => {
    expect(readRegionCode(text)).toEqual(year === undefined ? { kind, code } : { kind, code, year });
  });

  it.each([
    '',
    'Utrecht',
    '344',
    '1680',
    '2026',
    '26',
    'GM',
    'GM03444',
    'WK0344',
    'NL999',
    'NLZZZ',
    'NL-XX',
    'G20 top',
    '03440111',
    'XX01',
  ])('“%s” is none', (text) => expect(readRegionCode(text)).toBeUndefined());

  it('reads bare numbers of a known kind', () => {
    expect(readRegionCode('344', 'municipality')?.code).toBe('GM0344');
    expect(readRegionCode('344.0', 'municipality')?.code).toBe('GM0344');
    expect(readRegionCode('1680', 'municipality')?.code).toBe('GM1680');
    expect(readRegionCode('26', 'province')?.code).toBe('PV26');
    expect(readRegionCode('1', 'corop')?.code).toBe('CR01');
    expect(readRegionCode('3440111', 'neighbourhood')?.code).toBe('BU03440111');
    expect(readRegionCode('0', 'municipality')).toBeUndefined();
    expect(readRegionCode('20222', 'municipality')).toBeUndefined();
  });

  it('refuses a code of another kind than the known', () => {
    expect(readRegionCode('PV26', 'municipality')).toBeUndefined();
    expect(readRegionCode('NL01', 'municipality')).toBeUndefined();
  });

  it('reads every code back, in any case and with blanks around it', () => {
    const codes = municipalities().map(({ code }) => code);
    const blanks = fc.stringMatching(/^ {0,6}$/);
    fc.assert(
      fc.property(fc.constantFrom(...codes), blanks, blanks, fc.boolean(), (code, before, after, small) => {
        const text = `${before}${small ? code.toLowerCase() : code}${after}`;
        expect(readRegionCode(text)).toEqual({ kind: 'municipality', code });
        expect(readRegionCode(String(Number(code.slice(2))), 'municipality')?.code).toBe(code);
      }),
    );
    expect(kindOf('CR01')).toBe('corop');
  });
});

describe('European codes', () => {
  it('stand for forty COROP areas, in both classifications', () => {
    for (const classification of [2021, 2024] as const) {
      const codes = Array.from({ length: 40 }, (_, at) =>
        nutsOfCorop(`CR${String(at + 1).padStart(2, '0')}`, classification),
      );
      expect(new Set(codes).size).toBe(40);
      codes.forEach((code, at) => expect(regionOfNuts(code!)).toBe(`CR${String(at + 1).padStart(2, '0')}`));
    }
    expect(nutsOfCorop('CR17', 2021)).toBe('NL310');
    expect(nutsOfCorop('CR17')).toBe('NL350');
    expect(nutsOfCorop('CR41')).toBeUndefined();
    expect(nutsOfCorop('PV20')).toBeUndefined();
  });

  it('of older classifications are known too', () => {
    expect(['NL322', 'NL326', 'NL331', 'NL335'].map(regionOfNuts)).toEqual(['CR19', 'CR23', 'CR25', 'CR29']);
    expect([regionOfNuts('NL3'), regionOfNuts('NL42'), regionOfNuts('NL9'), regionOfNuts('DE111')]).toEqual([
      'LD03',
      'PV31',
      undefined,
      undefined,
    ]);
  });
});
