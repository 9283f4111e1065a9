import { describe, expect, it } from 'vitest';
import { municipalities, municipalitiesIn } from '../../src/regions/municipalities.js';
import { otherRegions } from '../../src/regions/other-regions.js';
import {
  isAmbiguous,
  kindOfColumn,
  nameIn,
  readRegion,
  readRegionName,
  regionName,
} from '../../src/regions/region-names.js';

const code = (text: string, terms = {}) => {
  const found = readRegionName(text, terms);
  return isAmbiguous(found) ? found.ambiguous.map((one) => one.code) : found?.code;
};

describe('readRegionName', () => {
  it.each([
    ["'s-Gravenhage (gemeente)", 'GM0518'],
    ['Den Haag', 'GM0518'],
    ['s-Gravenhage', 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ['The Hague', 'GM0518'],
    ['DEN HAAG', 'GM0518'],
    ['Den Bosch', 'GM0796'],
    ['Bergen (NH)', 'GM0373'],
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen (NH,)', 'GM0373'],
    ['Bergen NH', 'GM0373'],
    ['Bergen (Noord-Holland)', 'GM0373'],
    ['Bergen (L.)', 'GM0893'],
    ['Bergen (Limburg)', 'GM0893'],
    ['Bergen L', 'GM0893'],
    ['Gemeente Utrecht', 'GM0344'],
    ['Utrecht (gemeente)', 'GM0344'],
    ['Utrecht (PV)', 'PV26'],
    ['provincie Utrecht', 'PV26'],
    ['Utrecht (CR)', 'CR17'],
    ['Provincie Groningen', 'PV20'],
    ['gemeente Súdwest-Fryslân', 'GM1900'],
    ['Sudwest Fryslan', 'GM1900'],
    ['De Fryske Marren', 'GM1940'],
    ['De Friese Meren', 'GM1940'],
    ['Nuenen c.a.', 'GM0820'],
    ['Nuenen CA', 'GM0820'],
    ['Nuenen, Gerwen en Nederwetten', 'GM0820'],
    ['Hengelo (O.)', 'GM0164'],
    ['Hengelo (Ov.)', 'GM0164'],
    ['Rijswijk (ZH.)', 'GM0603'],
    ['Alphen a/d Rijn', 'GM0484'],
    ['Capelle a.d. IJssel', 'GM0502'],
    ['Horst a/d Maas', 'GM1507'],
    ['St. Michielsgestel', 'GM0845'],
    ['St-Michielsgestel', 'GM0845'],
    ['Amsterdam ', 'GM0363'],
    ['Beemster', 'GM0370'],
    ['Friesland', ['AM02', 'PV21']],
    ['Noord-Holland', 'PV27'],
    ['Nederland', 'NL01'],
    ['Arnhem/Nijmegen', 'CR15'],
    ['Regio Zwolle', 'AM36'],
    ['arbeidsmarktregio Flevoland', 'AM11'],
  ])('%s is %s', (text, region) => expect(code(text)).toEqual(region));

  it.each(['Bergen', 'Hengelo', 'Utrecht', 'Groningen', 'Laren', 'Rijswijk', 'Middelburg', 'Beek', 'Stein'])(
    '%s is not enough by itself',
    (name) => expect(isAmbiguous(readRegionName(name))).toBe(true),
  );

  it.each([
    ['Hengelo', 'GM0164'],
    ['Utrecht', 'GM0344'],
    ['Groningen', 'GM0014'],
    ['Laren', 'GM0417'],
    ['Rijswijk', 'GM0603'],
    ['Middelburg', 'GM0687'],
    ['Beek', 'GM0888'],
    ['Stein', 'GM0971'],
    ['Amersfoort', 'GM0307'],
  ])('%s is enough among municipalities', (name, region) => expect(code(name, { kind: 'municipality' })).toBe(region));

  it('never guesses between two municipalities', () => {
    expect(code('Bergen', { kind: 'municipality' })).toEqual(['GM0373', 'GM0893']);
    expect(code('Utrecht')).toEqual(['GM0344', 'PV26', 'CR17']);
    expect(code('Utrecht', { kind: 'province' })).toBe('PV26');
  });

  it.each(['', 'Atlantis', 'Hengelo (Gld)', 'Gemeente', 'Utrecht, Werk en Inkomen', 'Bergen (X)', '()'])(
    '“%s” is none',
    (text) => expect(readRegionName(text)).toBeUndefined(),
  );

  it('takes the municipality of the year', () => {
    expect(code('De Friese Meren', { kind: 'municipality', year: 2015 })).toBe('GM1921');
    expect(code('De Friese Meren', { kind: 'municipality', year: 2020 })).toBe('GM1940');
  });

  it('knows every name that CBS writes, and its own names', () => {
    for (const one of municipalities()) {
      const own = { kind: 'municipality', year: one.until ?? 2026 } as const;
      expect(code(one.name, own), one.name).toBe(one.code);
      expect(code(one.name.toUpperCase(), own), one.name).toBe(one.code);
      expect(code(regionName(one.code)!, own), one.name).toBe(one.code);
    }
    for (const one of otherRegions)
      expect(code(one.name, { kind: one.kind }), one.name).toBe(one.code === 'AM31' ? 'AM38' : one.code);
  });
});

describe('a column of regions', () => {
  it('has the kind that all its values fit', () => {
    const names = municipalitiesIn(2026).map(({ name }) => name);
    expect(kindOfColumn(names)).toBe('municipality');
    expect(kindOfColumn(['Utrecht', 'Zeeland', 'Gelderland'])).toBe('province');
    expect(kindOfColumn(['Utrecht', 'Groningen'])).toBeUndefined();
    expect(kindOfColumn(['Utrecht', 'Groningen'], 'Provincie')).toBe('province');
    expect(kindOfColumn(['Utrecht', 'Atlantis'], 'Gemeentenaam')).toBeUndefined();
    expect(kindOfColumn(['GM0344', 'GM0363    '])).toBe('municipality');
    expect(kindOfColumn([])).toBeUndefined();
  });

  it('is read by code or name', () => {
    expect(readRegion('GM0344')).toEqual({ kind: 'municipality', code: 'GM0344' });
    expect(readRegion('Almere')).toEqual({ kind: 'municipality', code: 'GM0034' });
    expect(readRegion('344', { kind: 'municipality' })).toEqual({ kind: 'municipality', code: 'GM0344' });
  });
});

it('gives the name that a municipality has in a year', () => {
  expect(nameIn('GM0370', 2021)).toBe('Beemster');
  expect(nameIn('GM0370', 2026)).toBe('Purmerend');
  expect(nameIn('GM0788', 2026)).toBeUndefined();
});
