import { describe, expect, it } from 'vitest';
import { eventRows, placedEvents } from '../../../src/charts/trend/event-marks.js';
import { parseEvents } from '../../../src/charts/trend/events.js';
import { moved, movedPath } from '../../../src/charts/trend/moved.js';
import { scaleTicks } from '../../../src/charts/trend/scale-ticks.js';
import type { PictureRow } from '../../../src/charts/trend/rows.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { dutch } from './read-chart.js';

const frameOf = (width: number) => ({ width, height: 480, theme: light, locale: dutch, measure: tableMeasure });

describe('moved', () => {
  it('moves absolute commands and leaves relative ones', () => {
    expect(movedPath('M1,2L3,4H5V6Z', 10, 100)).toBe('M 11, 102L 13, 104H 15V 106Z');
    expect(movedPath('m1,2l3,4', 10, 100)).toBe('M 11, 102l3,4');
    expect(movedPath('M0,0A5,5,0,1,1,10,-1e1', 1, 1).replace(/\s+/g, '')).toBe('M1,1A5,5,0,1,1,11,-9');
    expect(movedPath('M1-2C1,2,3,4,5,6', 1, 1).replace(/\s+/g, '')).toBe('M2-1C2,3,4,5,6,7');
  });

  it('moves every kind of shape', () => {
    expect(moved({ shape: 'line', x1: 0, y1: 0, x2: 1, y2: 1 }, 2, 3)).toMatchObject({ x1: 2, y1: 3, x2: 3, y2: 4 });
    expect(moved({ shape: 'text', x: 1, y: 1, text: 'a' }, 2, 3)).toMatchObject({ x: 3, y: 4 });
  });
});

describe('the vertical scale', () => {
  const ticksOf = (...values: readonly number[]) =>
    scaleTicks(
      values.map((value): PictureRow => ({
        role: 'point',
        period: '2024',
        series: '',
        value,
        sureness: 'final',
        run: 1,
      })),
      300,
    );

  it('starts at zero when the figures come near it, else near the lowest', () => {
    expect(ticksOf(3, 9)[0]).toBe(0);
    expect(ticksOf(71, 77)[0]).toBeGreaterThan(60);
    expect(ticksOf(-5, 4)).toContain(0);
  });

  it('holds the figures between its ends, also when there is but one or none', () => {
    for (const values of [[12], [0], [-3], [], [1e-6, 2e-6], [4.5, 1e7]]) {
      const ticks = ticksOf(...values);
      expect(ticks.length).toBeGreaterThan(1);
      for (const value of values) expect(ticks[0]! <= value && value <= ticks.at(-1)!).toBe(true);
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
    const x = (period: string) => 100 + (Number(period) - 2023) * 60;
    const rows = eventRows(events, x, frameOf(700));
    expect(rows?.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(eventRows(events, x, frameOf(320))).toBeUndefined();
  });
});
