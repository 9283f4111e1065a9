import { describe, expect, it } from 'vitest';
import { placedEvents, wordRows } from '../../../src/charts/trend/event-marks.js';
import { parseEvents } from '../../../src/charts/trend/events.js';
import { domainOf } from '../../../src/charts/trend/specification.js';
import type { PictureRow } from '../../../src/charts/trend/rows.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { PeilError } from '../../../src/core/error.js';
import { dutch, openText } from './read-chart.js';

const frameOf = (width: number) => ({ width, height: 480, theme: light, locale: dutch, measure: tableMeasure });

describe('the vertical scale', () => {
  const endsOf = (...values: readonly number[]) =>
    domainOf(
      values.map((value): PictureRow => ({
        role: 'point',
        period: '2024',
        series: '',
        value,
        sureness: 'final',
        run: '1',
      })),
    );

  it('starts at zero when the figures come near it, else near the lowest', () => {
    expect(endsOf(3, 9)[0]).toBe(0);
    expect(endsOf(71, 77)[0]).toBeGreaterThan(60);
    expect(endsOf(-9, -3)).toEqual([-9, 0]);
    expect(endsOf(-5, 4)).toEqual([-5, 4]);
  });

  it('holds the figures between its ends, also when there is but one or none', () => {
    for (const values of [[12], [0], [-3], [], [1e-6, 2e-6], [4.5, 1e7]]) {
      const [low, high] = endsOf(...values);
      expect(low).toBeLessThan(high);
      for (const value of values) expect(low <= value && value <= high).toBe(true);
    }
  });
});

describe('events', () => {
  it('are read from one attribute, in order of time; what is no date refuses all', () => {
    expect(parseEvents('2026-07 Regels in; 2026-03-12: De raad stelt vast: het plan')).toEqual([
      { date: '2026-03-12', words: 'De raad stelt vast: het plan' },
      { date: '2026-07-01', words: 'Regels in' },
    ]);
    expect(parseEvents('')).toEqual([]);
    expect(parseEvents('morgen feest')).toBeUndefined();
    expect(parseEvents('2026-13-45 Feest')).toBeUndefined();
  });

  it('that are not dates with words are a wrong setting', async () => {
    const { data, values } = await openText('jaar;aantal\n2023;4\n2024;5', { events: 'morgen feest' }).catch(
      (error: unknown) => ({ data: undefined, values: error }),
    );
    expect(data).toBeUndefined();
    expect(values).toBeInstanceOf(PeilError);
    expect(values).toMatchObject({
      code: 'option',
      facts: { option: 'events', given: 'morgen feest', expected: 'expected.events' },
    });
  });

  it('stand in the period that holds their day; the others are left out', () => {
    const placed = placedEvents(parseEvents('2023-05-16 a; 2024-12-31 b; 2031 c') ?? [], ['2023', '2024', '2025']);
    expect(placed.map(({ period, number }) => [period, number])).toEqual([
      ['2023', 1],
      ['2024', 2],
    ]);
  });

  it('have words beside their numbers that do not overlap, and a list where there is no room', () => {
    const events = placedEvents(
      parseEvents('2023 Een tamelijk lange zin over werk; 2024 Nog een zin over werk; 2025 De laatste zin over werk') ??
        [],
      ['2023', '2024', '2025'],
    );
    const x = (time: number) => 100 + (new Date(time).getUTCFullYear() - 2023) * 60;
    const rows = wordRows(events, x, { x: 0, y: 0, width: 700 }, frameOf(700));
    expect(rows?.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(wordRows(events, x, { x: 0, y: 0, width: 320 }, frameOf(320))).toBeUndefined();
    expect(wordRows(events, x, { x: 0, y: 0, width: 700, isSmall: true }, frameOf(700))).toBeUndefined();
  });
});
