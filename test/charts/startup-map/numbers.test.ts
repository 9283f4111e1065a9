import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { choose } from '../../../src/charts/startup-map/choose.js';
import { ageAt, firmsOf } from '../../../src/charts/startup-map/firms.js';
import { listRows } from '../../../src/charts/startup-map/list-rows.js';
import { readPair } from '../../../src/charts/startup-map/rare.js';
import { safeAddress } from '../../../src/charts/startup-map/safe-address.js';
import { allMarks, type Mark } from '../../../src/core/drawing.js';
import { boundariesOf, exampleNamed, frameOf, locale, prepared, valuesFor } from './drawing.js';

const figure = (mark: Mark | undefined, field: string) =>
  mark?.datum.find(([{ name }]) => name === locale.say(`field.${field}`))?.[1].value;
const insightOf = (all: ReturnType<typeof chart.insights>, kind: string) => all.find((one) => one.kind === kind)?.facts;

describe('positions', () => {
  it.each([
    ['52.09,5.12', 52.09, 5.12],
    ['52,09 5,12', 52.09, 5.12],
    ['52,09;5,12', 52.09, 5.12],
    ['52,09, 5,12', 52.09, 5.12],
    ['145942,513118', 145942, 513118],
    ['145942 513118', 145942, 513118],
    ['POINT(5.12 52.09)', 5.12, 52.09],
    ['[5.12, 52.09]', 5.12, 52.09],
    ['{"type":"Point","coordinates":[5.12,52.09]}', 5.12, 52.09],
  ])('reads %s', (written, first, second) => {
    expect(readPair(written)).toEqual([first, second]);
  });

  it.each(['', 'Dorpsstraat', '52.09'])('does not read %s', (written) => {
    expect(readPair(written)).toBeUndefined();
  });

  it('puts swapped degrees right, counts what has no place, and keeps every row', async () => {
    const { data, values } = await prepared('traps');
    const firms = firmsOf(data, values);
    expect(Math.hypot((firms.x[1] ?? 0) - (firms.x[0] ?? 0), (firms.y[1] ?? 0) - (firms.y[0] ?? 0))).toBeLessThan(1000);
    const { notes, marks } = chart.draw(data, values, frameOf(720));
    const counts = Object.fromEntries(notes.map(({ kind, facts }) => [kind, facts['count']]));
    expect(counts).toMatchObject({
      'note.no-position': 2,
      'note.odd-position': 1,
      'note.swapped': 1,
      'note.no-age': 1,
    });
    expect([...allMarks(marks)].filter(({ kind }) => kind === 'firm')).toHaveLength(data.length);
  });

  it('reads one cell with both coordinates in every form', async () => {
    const { data, values } = await prepared('one-cell');
    const firms = firmsOf(data, values);
    expect(Array.from(firms.how)).toEqual([1, 1, 1, 1]);
    expect(Math.max(...firms.x) - Math.min(...firms.x)).toBeLessThan(4000);
  });

  it('joins areas by code and by name, and says which rows stand there', async () => {
    const { data, values } = await prepared('by-area');
    const firms = firmsOf(data, values);
    expect(Array.from(firms.area)).toEqual([0, 0, 1, 2, -1, 2]);
    const { notes } = chart.draw(data, values, frameOf(720));
    expect(notes.map(({ kind, facts }) => [kind, facts['count']])).toEqual([
      ['note.no-position', 1],
      ['note.area-only', 5],
    ]);
  });
});

describe('ages', () => {
  it.each([
    [20210000, 5],
    [20220000, 4],
    [20211122, 5],
    [20211123, 4],
    [20211100, 5],
  ])('reckons %d as %d on 22 November 2026', (founded, age) => {
    expect(ageAt(founded, 20261122)).toBe(age);
  });

  it('knows no age for a firm of the future', () => {
    expect(ageAt(20270101, 20261122)).toBeNaN();
  });
});

describe('figures of the map', () => {
  it('counts firms per area, per 1,000 inhabitants and per need as the rows do', async () => {
    const { data, values } = await prepared('many');
    const { marks } = chart.draw(data, values, frameOf(720));
    const firms = firmsOf(data, values);
    const cells = values.needs && 'values' in values.needs ? (values.needs.values as readonly (string | null)[]) : [];
    const talent = cells.filter((cell) => cell?.split(/[|;]/).includes('talent')).length;
    expect(
      figure(
        marks.find(({ id }) => id === 'need:talent'),
        'firms',
      ),
    ).toBe(talent);
    const counted = marks
      .filter(({ kind }) => kind === 'area')
      .reduce((sum, mark) => sum + Number(figure(mark, 'firms')), 0);
    expect(counted).toBe(firms.area.filter((area) => area >= 0).length);
    const harbour = marks.find(({ id }) => id === 'area:WK02');
    expect(figure(harbour, 'rate')).toBeCloseTo((Number(figure(harbour, 'firms')) / 1400) * 1000, 9);
  });

  it('shows every firm once: as a symbol, in a circle, or folded away', async () => {
    for (const name of ['many', 'zoomed', 'one-address', 'few', 'no-boundaries']) {
      const { data, values } = await prepared(name);
      const { marks } = chart.draw(data, values, frameOf(720));
      const firms = [...allMarks(marks)].filter(({ kind }) => kind === 'firm').map(({ id }) => id);
      expect(new Set(firms).size).toBe(data.length);
      expect(firms).toHaveLength(data.length);
      for (const group of marks.filter(({ kind }) => kind === 'group')) {
        expect(group.marks).toHaveLength(Number(figure(group, 'firms')));
      }
    }
  });

  it('keeps firms of one address together at every zoom', async () => {
    const { data, values } = await prepared('one-address');
    const { marks } = chart.draw(data, values, frameOf(720));
    const groups = marks.filter(({ kind }) => kind === 'group');
    expect(groups.map((group) => figure(group, 'firms'))).toEqual([12]);
    expect(groups[0]?.says?.map(({ kind }) => kind)).toContain('group.one-place');
  });

  it('tells what the rows tell', async () => {
    const { data, values } = await prepared('many');
    const told = chart.insights(data, values);
    const young = Array.from({ length: 300 }, (_, at) => 2026 - (2012 + (at % 15))).filter((age) => age < 5).length;
    expect(insightOf(told, 'firms.count')).toMatchObject({
      count: 300,
      of: undefined,
      share: { value: (young / 300) * 100 },
      known: undefined,
    });
    expect(insightOf(told, 'needs.most')).toMatchObject({ need: 'talent' });
  });

  it('follows the filters, and says so', async () => {
    const { data, values } = await prepared('few', { onlyNeed: 'Talent', onlyAge: 'under-5' });
    expect(Array.from(choose(firmsOf(data, values), values))).toEqual([3]);
    expect(insightOf(chart.insights(data, values), 'firms.count')).toMatchObject({ count: 1, of: 6 });
    const nothing = await prepared('nothing-left');
    expect(chart.insights(nothing.data, nothing.values).map(({ kind }) => kind)).toEqual(['firms.none']);
    expect(chart.draw(nothing.data, nothing.values, frameOf(320)).notes[0]?.kind).toBe('list.nothing');
  });
});

describe('the list', () => {
  it('searches, sorts and keeps to a group', async () => {
    const { data, values } = await prepared('few');
    const ask = { search: '', sort: undefined, within: undefined };
    expect(Array.from(listRows(data, values, { ...ask, search: 'TALENT digi' }, locale))).toEqual([3]);
    expect(Array.from(listRows(data, values, { ...ask, sort: values.founded }, locale))).toEqual([3, 1, 0, 4, 2, 5]);
    const byName = Array.from(listRows(data, values, { ...ask, sort: values.name }, locale));
    expect(byName).toEqual([3, 5, 0, 1, 2, 4]);
    expect(Array.from(listRows(data, values, { ...ask, within: Uint32Array.of(1, 4) }, locale))).toEqual([1, 4]);
  });

  it.each([
    ['https://voorbeeld.example/a', 'https://voorbeeld.example/a'],
    ['www.voorbeeld.example', 'https://www.voorbeeld.example'],
    [`${'javascript'}:alert(1)`, undefined],
    ['//voorbeeld.example', undefined],
    ['data:text/html,x', undefined],
    [undefined, undefined],
  ])('links %s to %s', (written, address) => {
    expect(safeAddress(written)).toBe(address);
  });
});

describe('areas', () => {
  it('keep their holes whichever way a file winds its rings', async () => {
    const { boundaries: text = '' } = exampleNamed('few');
    const { data } = await prepared('few');
    const turned = JSON.parse(text) as { features: { geometry: { coordinates: unknown } }[] };
    const reversed = (value: unknown): unknown => {
      const list = value as unknown[][];
      return Array.isArray(list[0]?.[0]) ? list.map(reversed) : [...list].reverse();
    };
    for (const { geometry } of turned.features) geometry.coordinates = reversed(geometry.coordinates);
    const directions = [text, JSON.stringify(turned)].map((geojson) => {
      const drawing = chart.draw(data, valuesFor(data, { boundaries: boundariesOf(geojson) }), frameOf(720));
      const [path] = drawing.marks.find(({ id }) => id === 'area:WK02')?.shapes ?? [];
      return path?.shape === 'path' ? path.d.split('M').slice(1).map(turnOf) : [];
    });
    // Outer ring, its hole, the island.
    expect(directions).toEqual([
      [-1, 1, -1],
      [-1, 1, -1],
    ]);
  });
});

/** Sign of the area of one closed path of relative steps. */
function turnOf(part: string): number {
  const [start = '', steps = ''] = part.replace('z', '').split('l');
  const [x = 0, y = 0] = start.split(' ').map(Number);
  const numbers = steps.split(' ').map(Number);
  const places: [number, number][] = [[x, y]];
  for (let at = 0; at < numbers.length; at += 2) {
    const [lastX, lastY] = places.at(-1) ?? [0, 0];
    places.push([lastX + (numbers[at] ?? 0), lastY + (numbers[at + 1] ?? 0)]);
  }
  return Math.sign(
    places.reduce((sum, [ax, ay], at) => {
      const [bx, by] = places[(at + 1) % places.length] ?? [0, 0];
      return sum + ax * by - bx * ay;
    }, 0),
  );
}
