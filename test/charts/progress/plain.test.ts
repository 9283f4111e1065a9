import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/progress/chart.js';
import { words } from '../../../src/charts/progress/intricate-words.nl.js';
import { plainOf } from '../../../src/charts/progress/plain.js';
import { prepare } from '../../../src/charts/progress/prepare.js';
import { nl as chartNl } from '../../../src/charts/progress/words.nl.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { english, seed } from './read-chart.js';

const head = 'programma;doel;beginstand;stand;streefwaarde;begindatum;termijn;portefeuillehouder';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seedNumber: number): () => number {
  let state = seedNumber;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Goals of which all is known that a pace needs; some go the wrong way, some are past their term. */
function plainRows(random: () => number): string[] {
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const written = (value: number) => value.toFixed(whole(0, 2)).replace('.', ',');
  const two = (part: number) => String(part).padStart(2, '0');
  const day = (year: number) =>
    [
      `${year}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
      `${year}`,
      `${year}-Q${whole(1, 4)}`,
      `${year}-${two(whole(1, 12))}`,
    ][whole(0, 3)] ?? '';
  const hasGroups = random() < 0.7;
  return Array.from({ length: whole(2, 40) }, (_, at) => {
    const start = random() < 0.3 ? 0 : whole(-50, 5000) / whole(1, 3);
    const target = start + (random() < 0.5 ? 1 : -1) * whole(3, 4000);
    const now = random() < 0.15 ? target : start + (target - start) * (random() * 1.57 - 0.28);
    const words = [
      hasGroups ? `Programma ${whole(1, 5)}` : '',
      `Doel ${at}`,
      ...[start, now, target].map(written),
      day(whole(2018, 2024)),
      day(random() < 0.15 ? 2025 : whole(2026, 2031)),
      random() < 0.5 ? 'Iemand' : '',
    ];
    return words.join(';');
  });
}

async function asked(rows: readonly string[], options: Readonly<Record<string, unknown>> = {}, names = head) {
  const { data } = await read(new TextEncoder().encode([names, ...rows].join('\n')), {});
  const { values, problems } = resolve(chart, { date: '2025-09-30', ...options }, data, '2026-11-22');
  expect(problems).toEqual([]);
  return { data, values };
}

const plainLocale = makeLocale('nl', nl, chartNl);
const fullLocale = makeLocale('nl', nl, chartNl, words);

describe('plain goals', () => {
  it('are the same goals, and are told in the same words, as when they are read as goals of any kind', async () => {
    const random = randomFrom(20_260_930);
    const states = new Map<string, number>();
    let back = 0;
    let [plainPages, goals] = [0, 0];
    for (let page = 0; page < 60; page++) {
      const { data, values } = await asked(plainRows(random));
      const plain = plainOf(data, values);
      // By chance a figure may lie outside the picture once it is rounded.
      if (!plain) continue;
      plainPages++;
      goals += plain.goals.length;
      const any = prepare(data, values);
      expect(plain.goals).toEqual(any.goals);
      expect(plain.groups).toEqual(any.groups);
      expect(plain.date).toBe(any.date);
      for (const [own, full] of [
        [plainLocale, fullLocale],
        [english, english],
      ] as const) {
        expect(tell(plain.look.said(plain), own)).toEqual(tell(any.look.said(any), full));
        expect(tell(plain.look.notesOf(plain, values), own)).toEqual(tell(any.look.notesOf(any, values), full));
        for (const goal of plain.goals) {
          if ((goal.share ?? 0) < 0) back++;
          states.set(goal.state, (states.get(goal.state) ?? 0) + 1);
          expect(plain.look.lineOf(goal, values, own)).toBe(any.look.lineOf(goal, values, full));
          for (const isShort of [false, true])
            expect(tell(plain.look.saysOf(goal, isShort), own)).toEqual(tell(any.look.saysOf(goal, isShort), full));
        }
        for (const group of plain.groups)
          expect(own.say('group.count', { good: 0, ...plain.look.tally(group.goals) })).toBe(
            full.say('group.count', { good: 0, ...any.look.tally(group.goals) }),
          );
      }
    }
    expect(plainPages).toBeGreaterThan(50);
    expect(goals).toBeGreaterThan(800);
    for (const state of ['reached', 'on-course', 'behind', 'overdue'])
      expect(states.get(state), state).toBeGreaterThan(100);
    expect(back).toBeGreaterThan(100);
  });

  it('need nothing to be brought at any width', async () => {
    const { data, values } = await asked([
      'Wonen;Nieuwe woningen;0;1.420;2.000;2022-07-01;2027-12-31;',
      'Wonen;Wachttijd;92;85;72;2022;2026;Iemand',
    ]);
    for (const width of [320, 1440]) expect(chart.bring?.(data, values, width)).toBeUndefined();
  });

  it('may be about two programmes', async () => {
    const { data, values } = await asked([one, one.replace('W', 'V')]);
    expect(plainOf(data, values)?.groups).toHaveLength(2);
  });

  const one = 'Wonen;Woningen;0;1.420;2.000;2022;2027;';
  it.each([
    ['one goal', [one], {}, head],
    ['no name', [one, 'Wonen;;0;1;2;2022;2027;'], {}, head],
    ['the same name twice', [one, one], {}, head],
    ['no figure', [one, 'Wonen;Bomen;0;;2;2022;2027;'], {}, head],
    ['a secret figure', [one, 'Wonen;Bomen;0;x;2;2022;2027;'], {}, head],
    ['a provisional figure', [one, 'Wonen;Bomen;0;1*;2;2022;2027;'], {}, head],
    ['no start', [one, 'Wonen;Bomen;;1;2;2022;2027;'], {}, head],
    ['no target', [one, 'Wonen;Bomen;0;1;;2022;2027;'], {}, head],
    ['a target as the start', [one, 'Wonen;Bomen;2;2;2;2022;2027;'], {}, head],
    ['no day to begin', [one, 'Wonen;Bomen;0;1;2;;2027;'], {}, head],
    ['no term', [one, 'Wonen;Bomen;0;1;2;2022;;'], {}, head],
    ['a day that cannot be read', [one, 'Wonen;Bomen;0;1;2;ooit;2027;'], {}, head],
    ['a beginning that is to come', [one, 'Wonen;Bomen;0;1;2;2026;2027;'], {}, head],
    ['a term before the beginning', [one, 'Wonen;Bomen;0;1;2;2025;2024;'], {}, head],
    ['far the wrong way', [one, 'Wonen;Bomen;1;0;2;2022;2027;'], {}, head],
    ['far beyond the target', [one, 'Wonen;Bomen;0;9;2;2022;2027;'], {}, head],
    ['goals with and without a programme', [one, ';Bomen;0;1;2;2022;2027;'], {}, head],
    ['a margin', [one, one.replace('W', 'V')], { margin: 5 }, head],
    ['an order', [one, one.replace('W', 'V')], { order: 'behind' }, head],
    ['a direction by default', [one, one.replace('W', 'V')], { better: 'up' }, head],
    ['a start by default', [one, one.replace('W', 'V')], { startValue: 3 }, head],
    ['a day by default', [one, one.replace('W', 'V')], { sinceDate: '2022' }, head],
    ['a term by default', [one, one.replace('W', 'V')], { dueDate: '2027' }, head],
    ['a day written the Dutch way', [one, one.replace('W', 'V')], { date: '30-9-2025' }, head],
    ['levels', [one, one.replace('W', 'V')], { view: 'levels' }, head],
    ['all', [one, one.replace('W', 'V')], { all: true }, head],
    ['a specification that a page changes', [one, one.replace('W', 'V')], { specPatch: '{}' }, head],
    ['reports', [one, one.replace('W', 'V')], {}, head.replace('portefeuillehouder', 'status')],
    ['weights', [one, one.replace('W', 'V')], {}, head.replace('portefeuillehouder', 'gewicht')],
    ['units', [one, one.replace('W', 'V')], {}, head.replace('portefeuillehouder', 'eenheid')],
    ['directions', [one, one.replace('W', 'V')], {}, head.replace('portefeuillehouder', 'richting')],
    ['days of measuring', [one, one.replace('W', 'V')], {}, head.replace('portefeuillehouder', 'peildatum')],
    ['names of levels', [one, one.replace('W', 'V')], {}, head.replace('stand;streefwaarde', 'niveau;gewenst niveau')],
    ['a unit in a heading', [one, one.replace('W', 'V')], {}, head.replace(';stand', ';stand (%)')],
    ['more than sixty', Array.from({ length: 61 }, (_, at) => one.replace('W', `${at}`)), {}, head],
  ])('are no longer so with %s', async (_, rows, options, names) => {
    // Columns without a word or figure are left out by the reader of files.
    const filled = rows.map((row) => (names === head ? row : `${row}${names.endsWith('gewicht') ? 1 : 'hoger'}`));
    const { data, values } = await asked(filled, options, names);
    expect(plainOf(data, values)).toBeUndefined();
  });

  it('are not those of the example programme, which comes with its parts', async () => {
    const { data } = await read(new TextEncoder().encode(seed('collegeprogramma')), {});
    const { values } = resolve(chart, { date: '2026-09-30' }, data, '2026-11-22');
    expect(plainOf(data, values)).toBeUndefined();
    const brought = await chart.bring?.(data, values, 700);
    expect(brought).toHaveProperty(['state.secret']);
  });

  it.each([
    ['date', 'date'],
    ['sinceDate', 'since-date'],
    ['dueDate', 'due-date'],
  ])('are not drawn with a day that is none: %s', async (name, option) => {
    const { data, values } = await asked([one, one.replace('W', 'V')], { [name]: 'ooit' });
    await chart.bring?.(data, values, 700);
    expect(() => chart.bring?.(data, values, 700)).toThrow(
      expect.objectContaining({ code: 'option', facts: { option, given: 'ooit', expected: 'expected.day' } }),
    );
  });
});
