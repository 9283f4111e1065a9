import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/charts/progress/prepare.js';
import { reportOf } from '../../../src/charts/progress/reports.js';
import { open, seed } from './read-chart.js';

const head = 'doel;beginstand;stand;streefwaarde;begindatum;termijn;richting';
const half = { date: '2026-07-02' };

async function goal(row: string, options: Readonly<Record<string, unknown>> = half, names = head) {
  const { data, values } = await open(`${names}\n${row}`, options);
  const [first] = prepare(data, values).goals;
  if (!first) throw new Error('no goal');
  return { ...first, share: first.share && Math.round(first.share), needed: first.needed && Math.round(first.needed) };
}

describe('how a goal stands', () => {
  it('is weighed against an even pace from start to term, as told in whole percents', async () => {
    expect(await goal('A;0;50;100;2026-01-01;2026-12-31;')).toMatchObject({
      state: 'on-course',
      share: 50,
      needed: 50,
    });
    expect(await goal('A;0;49;100;2026-01-01;2026-12-31;')).toMatchObject({ state: 'behind', share: 49 });
    expect(await goal('A;0;49,6;100;2026-01-01;2026-12-31;')).toMatchObject({ state: 'on-course', share: 50 });
    expect(await goal('A;0;45;100;2026-01-01;2026-12-31;', { ...half, margin: 5 })).toMatchObject({
      state: 'on-course',
    });
  });

  it('goes down where the target is lower than the start', async () => {
    expect(await goal('A;80;55;40;2026-01-01;2026-12-31;')).toMatchObject({ state: 'on-course', share: 63, way: -1 });
    expect(await goal('A;80;40;40;2026-01-01;2026-12-31;')).toMatchObject({ state: 'reached', share: 100 });
    expect(await goal('A;80;35;40;2026-01-01;2026-12-31;')).toMatchObject({ state: 'reached', share: 113 });
    expect(await goal('A;80;90;40;2026-01-01;2026-12-31;')).toMatchObject({ state: 'behind', share: -25 });
  });

  it('is past its term from the day after it', async () => {
    expect(await goal('A;0;90;100;2026-01-01;2026-07-01;')).toMatchObject({ state: 'overdue' });
    expect(await goal('A;0;90;100;2026-01-01;2026-07-02;')).toMatchObject({ state: 'behind' });
    expect(await goal('A;0;100;100;2026-01-01;2026-07-01;')).toMatchObject({ state: 'reached' });
  });

  it('supposes no start of zero: without a start there is a part of the target, and no pace', async () => {
    expect(await goal('A;;310;500;2026-01-01;2026-12-31;')).toMatchObject({
      state: 'unknown',
      reason: 'start',
      share: 62,
      of: 'target',
      needed: undefined,
    });
    expect(await goal('A;;310;500;2026-01-01;2026-12-31;', { ...half, startValue: 0 })).toMatchObject({
      state: 'on-course',
      share: 62,
      of: 'way',
    });
  });

  it('supposes no direction: beyond a target may be good or bad', async () => {
    expect(await goal('A;;84;40;;;')).toMatchObject({ state: 'unknown', reason: 'direction', share: undefined });
    expect(await goal('A;;40;40;;;')).toMatchObject({ state: 'reached' });
    expect(await goal('A;;84;40;;;hoger')).toMatchObject({ state: 'reached', share: 210 });
    expect(await goal('A;;84;40;;;lager is beter')).toMatchObject({
      state: 'unknown',
      reason: 'start',
      share: undefined,
    });
    expect(await goal('A;;34;40;;;lager is beter')).toMatchObject({ state: 'reached' });
    expect(await goal('A;;84;40;;;', { ...half, better: 'up' })).toMatchObject({ state: 'reached' });
    expect(await goal('A;;84;40;;2026-01-01;')).toMatchObject({ state: 'unknown', reason: 'direction' });
  });

  it('keeps what there was: on course while it does, reached when the term is over', async () => {
    expect(await goal('A;95;96;95;2026-01-01;2026-12-31;hoger')).toMatchObject({ state: 'on-course' });
    expect(await goal('A;95;94;95;2026-01-01;2026-12-31;hoger')).toMatchObject({ state: 'behind' });
    expect(await goal('A;95;96;95;2026-01-01;2026-06-30;hoger')).toMatchObject({ state: 'reached' });
    expect(await goal('A;95;94;95;2026-01-01;2026-06-30;hoger')).toMatchObject({ state: 'overdue' });
    expect(await goal('A;95;94;95;2026-01-01;2026-12-31;lager')).toMatchObject({ state: 'on-course' });
    expect(await goal('A;95;94;95;2026-01-01;2026-12-31;')).toMatchObject({ state: 'unknown', reason: 'direction' });
  });

  it('cannot be told without a figure, a target, a day to begin, a term, or before the beginning', async () => {
    expect(await goal('A;0;.;100;2026-01-01;2026-12-31;')).toMatchObject({ state: 'unknown', reason: 'value' });
    expect(await goal('A;0;10;.;2026-01-01;2026-12-31;')).toMatchObject({ state: 'unknown', reason: 'target' });
    expect(await goal('A;0;10;100;;2026-12-31;')).toMatchObject({ state: 'unknown', reason: 'since' });
    expect(await goal('A;0;10;100;2026-01-01;;')).toMatchObject({ state: 'unknown', reason: 'due' });
    expect(await goal('A;0;10;100;2026-08-01;2026-12-31;')).toMatchObject({ state: 'unknown', reason: 'early' });
    expect(await goal('A;0;10;100;;;', { ...half, sinceDate: '2026', dueDate: '2026' })).toMatchObject({
      state: 'behind',
    });
  });

  it('is secret where the figure or the target is', async () => {
    expect(await goal('A;0;x;100;2026-01-01;2026-12-31;')).toMatchObject({ state: 'secret', value: undefined });
    expect(await goal('A;0;10;x;2026-01-01;2026-12-31;')).toMatchObject({ state: 'secret' });
  });

  it('reads years, periods and days, and takes of a period that runs still only what has passed', async () => {
    const names = 'doel;beginstand;stand;streefwaarde;startjaar;doeljaar;peildatum';
    const read = await goal('A;0;50;100;2026;2026;2026-Q2', { date: '2026-11-22' }, names);
    expect(read).toMatchObject({ since: '2026-01-01', due: '2026-12-31', measured: '2026-06-30' });
    expect(await goal('A;0;50;100;2026;2026;2026', { date: '2026-11-22' }, names)).toMatchObject({
      measured: '2026-11-22',
    });
    expect(await goal('A;0;50;100;1-1-2026;31-12-2026;30-06-2026', { date: '2026-11-22' }, names)).toMatchObject({
      since: '2026-01-01',
      due: '2026-12-31',
      measured: '2026-06-30',
    });
  });

  it('takes the latest figure of a goal, and counts the others', async () => {
    const names = 'doel;beginstand;stand;streefwaarde;peildatum';
    const { data, values, notes } = await open(
      `${names}\nA;0;30;100;2025-06-30\nA;;40;100;2026-06-30\nA;;35;100;2025-12-31\nA;;;100;2026-09-30`,
    );
    expect(prepare(data, values).goals).toMatchObject([{ value: 40, measured: '2026-06-30', start: 0 }]);
    expect(notes).toContain('3 cijfers zijn ouder dan een ander van hetzelfde doel. U ziet het laatste.');
  });
});

describe('the words of an owner', () => {
  it.each([
    ['op koers', 'on-course'],
    ['Op schema', 'on-course'],
    ['niet op koers', 'behind'],
    ['groen', 'on-course'],
    ['vertraagd', 'behind'],
    ['oranje', 'behind'],
    ['Gereed', 'reached'],
    ['nog niet afgerond', undefined],
    ['gedeeltelijk klaar', undefined],
    ['on track', 'on-course'],
    ['delayed', 'behind'],
    ['aandacht nodig', undefined],
    ['', undefined],
  ])('%s', (words, report) => {
    expect(reportOf(words)).toBe(report);
  });
});

describe('the example programme', () => {
  // Computed apart, in Python: (value - start) / (target - start), and days since the start over days to the term.
  it.each([
    ['Nieuwe woningen', 'behind', 71.0, 77.25],
    ['Sociale huurwoningen erbij', 'reached', 101.83, 94.4],
    ['Wachttijd voor een sociale huurwoning', 'behind', 35.0, 94.4],
    ['Leegstaande woningen', 'on-course', 96.43, 94.4],
    ['Woningen zonder aardgas', 'on-course', 93.78, 94.4],
    ['Uitstoot van CO₂ door de gemeente zelf', 'behind', -12.38, 94.4],
    ['Nieuwe bomen', 'reached', 101.88, 94.4],
    ['Restafval per inwoner', 'behind', 69.12, 77.25],
    ['Kinderen die opgroeien met armoede', 'behind', 51.52, 65.35],
    ['Inwoners die zich veilig voelen', 'on-course', 81.43, 77.8],
    ['Huizen van de wijk', 'overdue', 66.67, 100],
  ])('%s', async (name, state, share, needed) => {
    const { data, values } = await open(seed('collegeprogramma'), { date: '2026-09-30' });
    const found = prepare(data, values).goals.find((one) => one.name === name);
    expect(found?.state).toBe(state);
    expect(found?.share).toBeCloseTo(share, 1);
    expect(found?.needed).toBeCloseTo(needed, 1);
  });
});
