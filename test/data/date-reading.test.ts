import { describe, expect, it } from 'vitest';
import { namesDates, readDate, readDateNumber } from '../../src/data/date-reading.js';
import { readRows } from '../../src/data/read-rows.js';

describe('readDate', () => {
  it.each([
    ['30-09-2026', '2026-09-30'],
    ['1.2.2026', '2026-02-01'],
    ['30/09/2026', '2026-09-30'],
    ['2026-09-30', '2026-09-30'],
    ['2026/9/3', '2026-09-03'],
    ['2026-09-30T23:59:59.786Z', '2026-09-30'],
    ['30-09-2026 12:00', '2026-09-30'],
    ['3 mei 2026', '2026-05-03'],
    ['03-okt-2026', '2026-10-03'],
    ['29-02-2024', '2024-02-29'],
  ])('%s is %s', (cell, day) => expect(readDate(cell)).toBe(day));

  it.each(['31-02-2026', '30-9-26', '13-13-2026', '1.2-2026', 'morgen', '2026-09', '12.345.678', '0001-01-01'])(
    '%s is none',
    (cell) => expect(readDate(cell)).toBeUndefined(),
  );
});

describe('a column of dates', () => {
  it('reads numbers as days only where the name says so', () => {
    expect(readDateNumber('46295')).toBe('2026-09-30');
    expect(readDateNumber('1790726400000')).toBe('2026-09-30');
    expect(readDateNumber('20260930')).toBe('2026-09-30');
    const { data } = readRows([{ peildatum: 46295, inwoners: 46295 }]);
    expect(data.columns.map(({ values }) => values[0])).toEqual(['2026-09-30', 46295]);
  });

  it('tells a month that stands first by the days above twelve', () => {
    const { data, report } = readRows([{ date: '09/30/2026' }, { date: '01/02/2026' }, { date: '12/24/2026' }]);
    expect(data.columns[0]?.values).toEqual(['2026-09-30', '2026-01-02', '2026-12-24']);
    expect(report.columns[0]?.warnings.map(({ kind }) => kind)).toEqual(['report.month-first']);
  });

  it('keeps n.v.t. as a status', () => {
    const { data } = readRows([{ start: '01.04.2016' }, { start: 'n.v.t.' }, { start: '' }]);
    expect(data.columns[0]?.field.type).toBe('date');
    expect([...(data.columns[0]?.statuses ?? [])]).toEqual([[1, 'impossible']]);
    expect(data.columns[0]?.values).toEqual(['2016-04-01', null, null]);
  });

  it('knows names of dates', () => {
    for (const name of ['datum', 'Startdatum', 'PEILDATUM', 'create_dt', 'startDate', 'date', 'Date of update'])
      expect(namesDates(name), name).toBe(true);
    for (const name of ['kandidaten', 'candidates', 'mandate', 'Dagbesteding'])
      expect(namesDates(name), name).toBe(false);
  });
});
