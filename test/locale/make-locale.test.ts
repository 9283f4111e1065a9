import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Status } from '../../src/core/dataset.js';
import { quantity } from '../../src/core/insight.js';
import { en } from '../../src/locale/en.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';

const dutch = makeLocale('nl', nl);
const english = makeLocale('en', en);
/** Plain spaces, so that the expectations can be read; a test of its own holds the no-break ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const number: Field = { name: 'aantal', type: 'number' };

describe('quantities', () => {
  const cases: readonly [Parameters<typeof quantity>, string, string][] = [
    [[1306089976, '€'], '€ 1.306.089.976', '€1,306,089,976'],
    [[1306089976, '€', { short: true }], '€ 1,3 mld', '€1.3 billion'],
    [[806666827, '€', { short: true }], '€ 806,7 mln', '€806.7 million'],
    [[12000, undefined, { short: true }], '12 duizend', '12 thousand'],
    [[9999, undefined, { short: true }], '9.999', '9,999'],
    [[999960, undefined, { short: true }], '1 mln', '1 million'],
    [[999940, undefined, { short: true }], '999,9 duizend', '999.9 thousand'],
    [[999_960_000, '€', { short: true }], '€ 1 mld', '€1 billion'],
    [[2e12, '€', { short: true }], '€ 2.000 mld', '€2,000 billion'],
    [[-2500000, '€', { short: true }], '€ −2,5 mln', '−€2.5 million'],
    [[-1234, '€'], '€ −1.234', '−€1,234'],
    [[25451.7, '€'], '€ 25.451,70', '€25,451.70'],
    [[0.004, '€'], '€ 0,004', '€0.004'],
    [[0, '€'], '€ 0', '€0'],
    [[12.5, '%'], '12,5%', '12.5%'],
    [[12.5, '% van totaal'], '12,5% van totaal', '12.5% van totaal'],
    [[3.5, 'fte'], '3,5 fte', '3.5 fte'],
    [[3.4567], '3,46', '3.46'],
    [[3, 'fte', { decimals: 1 }], '3,0 fte', '3.0 fte'],
    [[12.25, '€ per inwoner'], '€ 12,25 per inwoner', '€12.25 per inwoner'],
    [[5, '€/m²'], '€ 5/m²', '€5/m²'],
  ];
  it.each(cases)('%j', (given, nlWords, enWords) => {
    expect(plain(dutch.write(quantity(...given)))).toBe(nlWords);
    expect(plain(english.write(quantity(...given)))).toBe(enWords);
  });

  it('never break between sign, number and unit', () => {
    expect(dutch.write(quantity(1306089976, '€', { short: true }))).toBe('€\u00a01,3\u00a0mld');
    expect(dutch.write(quantity(3.5, 'fte'))).toBe('3,5\u00a0fte');
  });

  it('never say K, and a short one is within half a tenth of its size', () => {
    fc.assert(
      fc.property(fc.double({ min: -9e14, max: 9e14, noNaN: true }), (value) => {
        const words = dutch.write(quantity(value, undefined, { short: true }));
        expect(words).not.toMatch(/k/i);
        const [figures = '', size = ''] = words.split('\u00a0');
        const one = { duizend: 1e3, mln: 1e6, mld: 1e9 }[size] ?? 1;
        const read = Number(figures.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'));
        const tolerance = size ? 0.0501 : 0.00501;
        expect(Math.abs(read - value / one)).toBeLessThanOrEqual(tolerance);
        if (size && size !== 'mld') expect(Math.abs(read)).toBeLessThan(1000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('periods, dates and lists', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-H1', '1e helft 2026', 'H1 2026'],
    ['2026-Q3', '3e kwartaal 2026', 'Q3 2026'],
    ['2026-09', 'september 2026', 'September 2026'],
    ['2026-W12', 'week 12 van 2026', 'week 12 of 2026'],
    ['2026-W05', 'week 5 van 2026', 'week 5 of 2026'],
    ['2026/27', 'schooljaar 2026/’27', 'school year 2026/27'],
    ['later', 'later', 'later'],
  ])('%s', (period, nlWords, enWords) => {
    expect(dutch.write({ period })).toBe(nlWords);
    expect(english.write({ period })).toBe(enWords);
  });

  it('write dates', () => {
    expect(dutch.write({ date: '2026-09-30' })).toBe('30 september 2026');
    expect(english.write({ date: '2026-01-02' })).toBe('2 January 2026');
    expect(dutch.write({ date: '2026-13-01' })).toBe('2026-13-01');
  });

  it('write lists', () => {
    expect(dutch.write(['zorg', 'bouw', 'techniek'])).toBe('zorg, bouw en techniek');
    expect(english.write(['care', 'building'])).toBe('care and building');
    expect(dutch.write(['zorg'])).toBe('zorg');
    expect(dutch.write([])).toBe('');
  });

  it('put words in order, with the numbers in them by size', () => {
    const words = ['wijk 10', 'éénoudergezin', 'wijk 9', 'Eik', 'zee'];
    expect([...words].sort(dutch.compare)).toEqual(['éénoudergezin', 'Eik', 'wijk 9', 'wijk 10', 'zee']);
  });
});

describe('cells', () => {
  it('say what is absent, and why', () => {
    const words: Record<Status, string> = {
      suppressed: 'geheim',
      unknown: 'onbekend',
      impossible: 'kan niet voorkomen',
      provisional: 'niet ingevuld (voorlopig)',
      revised: 'niet ingevuld (herzien)',
      forecast: 'niet ingevuld (verwacht)',
    };
    for (const [status, expected] of Object.entries(words)) {
      expect(dutch.cell(number, { value: null, status: status as Status })).toBe(expected);
    }
    expect(dutch.cell(number, { value: null })).toBe('niet ingevuld');
    expect(dutch.cell({ name: 'x', type: 'text' }, { value: '' })).toBe('niet ingevuld');
    expect(dutch.cell(number, { value: Number.NaN })).toBe('niet ingevuld');
  });

  it('keep nought nought, and unlike everything absent', () => {
    expect(dutch.cell(number, { value: 0 })).toBe('0');
    expect(dutch.cell({ ...number, unit: '€' }, { value: 0 })).toBe('€\u00a00');
  });

  it('say how sure a value is', () => {
    expect(dutch.cell(number, { value: 1234, status: 'provisional' })).toBe('1.234 (voorlopig)');
    expect(english.cell(number, { value: 1234, status: 'revised' })).toBe('1,234 (revised)');
  });

  it('never give a secret away', () => {
    expect(dutch.cell(number, { value: 3, status: 'suppressed' })).toBe('geheim');
  });

  it('write units and the decimals of the source', () => {
    expect(dutch.cell({ ...number, unit: '%', decimals: 1 }, { value: 12 })).toBe('12%');
    expect(dutch.cell({ ...number, unit: '%', decimals: 1 }, { value: 12.345 })).toBe('12,3%');
    expect(dutch.cell({ ...number, unit: '%', decimals: 1 }, { value: 0.04 })).toBe('0,04%');
    expect(dutch.cell({ ...number, unit: '€', decimals: 2 }, { value: 5 })).toBe('€\u00a05');
    expect(dutch.cell({ ...number, unit: '€', decimals: 2 }, { value: 5.5 })).toBe('€\u00a05,50');
    expect(dutch.cell({ ...number, unit: '€/kWh', decimals: 4 }, { value: 0.1234 })).toBe('€\u00a00,1234/kWh');
    expect(dutch.cell({ ...number, decimals: 0 }, { value: 2.5 })).toBe('2,5');
    expect(dutch.cell({ ...number, decimals: 4 }, { value: 1.2345 })).toBe('1,2345');
    expect(dutch.cell({ ...number, decimals: 17 }, { value: 0.1 + 0.2 })).toBe('0,3');
    expect(dutch.cell({ ...number, decimals: 9 }, { value: 0.000000012 })).toBe('0,000000012');
  });

  it('write a figure as sentences do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('', '€', '%', 'fte'),
        fc.nat(2),
        (digits, unit, decimals) => {
          const value = digits / 10 ** decimals;
          expect(dutch.cell({ ...number, unit, decimals }, { value })).toBe(dutch.write({ value, unit }));
        },
      ),
    );
  });

  it('write periods, dates and words', () => {
    expect(dutch.cell({ name: 'p', type: 'period' }, { value: '2026-Q3' })).toBe('3e kwartaal 2026');
    expect(dutch.cell({ name: 'd', type: 'date' }, { value: '2026-09-30', status: 'forecast' })).toBe(
      '30 september 2026 (verwacht)',
    );
    expect(dutch.cell({ name: 't', type: 'text' }, { value: '0344' })).toBe('0344');
  });
});

describe('words', () => {
  it('of a later table win', () => {
    const locale = makeLocale('nl', nl, { 'ui.retry': 'Nog eens', own: '{count} keer.' }, { 'ui.retry': 'Opnieuw' });
    expect(locale.say('ui.retry')).toBe('Opnieuw');
    expect(locale.say('own', { count: 1000 })).toBe('1.000 keer.');
    expect(locale.lang).toBe('nl');
  });

  it('that are not there give their key, also when a page gives something else than words', () => {
    const broken = JSON.parse('{"a": 3, "b": null, "c": {}}') as Record<string, string>;
    const locale = makeLocale('nl', nl, broken);
    for (const key of ['a', 'b', 'c', 'nowhere', 'constructor', '__proto__']) {
      expect(locale.say(key)).toBe(key);
      expect(locale.has(key)).toBe(false);
      expect(locale.tell({ kind: key, facts: {} })).toBe(key);
    }
  });

  it('open sentences with a capital, labels as they are written', () => {
    const locale = makeLocale('nl', nl, {
      sentence: '{area} is krap',
      label: '{area} krap',
      closed: '{area} is krap.',
    });
    expect(locale.tell({ kind: 'sentence', facts: { area: 'ijmuiden' } })).toBe('IJmuiden is krap');
    expect(locale.say('label', { area: 'zuid' })).toBe('zuid krap');
    expect(locale.say('closed', { area: 'zuid' })).toBe('Zuid is krap.');
    expect(locale.say('status.provisional')).toBe('voorlopig');
  });

  it('leave no double spaces where a fact is absent', () => {
    const locale = makeLocale('nl', { a: 'In {area} zijn {count} firms' });
    expect(locale.say('a', { count: 2 })).toBe('In zijn 2 firms');
  });
});
