import { describe, expect, it } from 'vitest';
import { describe as sentencesOf } from '../../src/access/describe.js';
import { markText, spoken, type MarkText } from '../../src/access/label.js';
import { insight, quantity } from '../../src/core/insight.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { exploringNl } from '../../src/locale/exploring.nl.js';
import { nl } from '../../src/locale/nl.js';
import { amount, figure, flows, mark, name, share } from './drawings.js';

const locale = makeLocale('nl', nl, exploringNl, {
  'says.link': '{area} krijgt {amount}.',
  'says.tight': '{area} is krap',
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (text: MarkText) => plain(spoken(text, locale));

describe('sentences', () => {
  it('are told in order, without what has no template and without repetition', () => {
    const insights = [
      insight('nowhere'),
      insight('says.tight', { area: 'zorg' }),
      insight('says.tight', { area: 'zorg' }),
    ];
    expect(sentencesOf(insights, locale)).toEqual(['Zorg is krap']);
    expect(sentencesOf([], locale)).toEqual([]);
  });
});

describe('a mark in words', () => {
  it('has its first figure as name, the others as lines with statuses, then what it says', () => {
    const one = mark('zorg', 0, 0, {
      datum: [
        figure(name, 'Zorg'),
        figure({ name: 'vacatures', type: 'number' }, 1234, 'provisional'),
        figure({ name: 'werkzoekenden', type: 'number' }, null, 'suppressed'),
        figure({ name: 'matches', type: 'number' }, 0),
      ],
      says: [insight('says.tight', { area: 'zorg' }), insight('nowhere')],
    });
    const text = markText(one, locale);
    expect(text).toEqual({
      name: 'Zorg',
      lines: [
        ['vacatures', '1.234 (voorlopig)'],
        ['werkzoekenden', 'geheim'],
        ['matches', '0'],
      ],
      sentences: ['Zorg is krap'],
    });
    expect(say(text)).toBe('Zorg. vacatures 1.234 (voorlopig), werkzoekenden geheim, matches 0. Zorg is krap.');
    expect(say(text)).toBe('Zorg. vacatures 1.234 (voorlopig), werkzoekenden geheim, matches 0. Zorg is krap.');
  });

  it('without figures has its id as name', () => {
    expect(markText(mark('zorg', 0, 0, { datum: [] }), locale)).toEqual({ name: 'zorg', lines: [], sentences: [] });
  });

  it('of a link says source, target and amount', () => {
    const [one] = flows.marks.filter(({ id }) => id === 'programma>TNO');
    expect(one && say(markText(one, locale))).toBe('programma. naar TNO, bedrag € 50.');
  });
});

describe('speech', () => {
  it('says no value twice', () => {
    const text = markText(
      mark('x', 0, 0, {
        datum: [figure(name, 'EFRO'), figure(amount, 1234), figure(share, 12.5)],
        says: [insight('says.link', { area: 'TNO', amount: quantity(1234, '€') })],
      }),
      locale,
    );
    expect(say(text)).toBe('EFRO. aandeel 12,5%. TNO krijgt € 1.234.');
  });

  it.each([
    ['a longer number', '€ 1.234', 'TNO krijgt € 1.234,50.'],
    ['another unit', '12', 'Dat is 12% van het bedrag.'],
    ['a negative number', '1.234', 'Het is −1.234 geworden.'],
    ['a part of a word', 'krap', 'Zeer krapper dan eerst.'],
    ['a bare number without its label', '3', 'Krap: 3 vacatures op 1 werkzoekende.'],
    ['a status that may be of another figure', 'geheim', 'Twee cijfers zijn geheim.'],
    ['a value that is sure there', '1.234 (voorlopig)', 'Er zijn 1.234 vacatures.'],
  ])('keeps a figure where a sentence has only %s', (_, value, sentence) => {
    expect(plain(spoken({ name: 'x', lines: [['matches', value]], sentences: [sentence] }, locale))).toContain(
      `matches ${value.replace('−', 'min ')}.`,
    );
  });

  it('drops a bare number that a sentence says with its label', () => {
    expect(say({ name: 'Zorg', lines: [['vacatures', '3']], sentences: ['Er zijn 3 vacatures.'] })).toBe(
      'Zorg. Er zijn 3 vacatures.',
    );
  });

  it('says an arrow as a word', () => {
    expect(say({ name: 'EFRO → TNO', lines: [], sentences: [] })).toBe('EFRO naar TNO.');
  });

  it('says minus as a word', () => {
    const text = { name: 'Ede', lines: [['saldo', '€\u00a0−5'] as const], sentences: ['Het saldo daalt.'] };
    expect(say(text)).toBe('Ede. saldo € min 5. Het saldo daalt.');
  });
});
