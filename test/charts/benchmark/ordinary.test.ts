import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/benchmark/chart.js';
import { examples } from '../../../src/charts/benchmark/examples.js';
import { ordinary } from '../../../src/charts/benchmark/ordinary.js';
import { municipalitiesIn } from '../../../src/regions/municipalities.js';
import { nl } from '../../../src/locale/nl.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { dutch, openText } from './read-chart.js';

const file = examples.find(({ name }) => name === 'ordinary')?.data ?? '';
const ours = { municipality: 'GM0344' };

/** The words that are there before anything is brought. */
const first = makeLocale('nl', nl, chart.words.nl);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

async function ordinaryOf(text: string, given: Readonly<Record<string, unknown>> = ours) {
  const { data, values } = await openText(text, given);
  return ordinary(data, values);
}

describe('an ordinary file', () => {
  it('is compared without a table of regions just as with it', async () => {
    for (const given of [ours, { municipality: 'Utrecht' }, { municipality: 'Zeist', better: 'down' }]) {
      const { all, data, values } = await openText(file, given);
      const quick = ordinary(data, values);
      expect(quick).toBeDefined();
      const { isOrdinary, kind, placed, ours: mine, ...rest } = quick!;
      expect(isOrdinary).toBe(!('better' in given));
      expect(all).toMatchObject(rest);
      expect(all.kind).toEqual({ ...kind, 'of-all': 1 });
      // What has no value is left out, or is `undefined`.
      expect(JSON.parse(JSON.stringify(placed))).toEqual(JSON.parse(JSON.stringify(all.placed)));
      expect(mine).toMatchObject({ key: all.ours?.key, rank: (all.ours as { rank?: number }).rank });
      expect([all.absent, all.unlisted, all.strange, all.periods, all.otherLevel, all.repeated]).toEqual([
        [],
        [],
        [],
        ['2025'],
        0,
        0,
      ]);
      expect([all.reference, all.before, all.thin, all.sought, all.joined]).toEqual(Array(5).fill(undefined));
    }
  });

  it('asks for nothing more, at any width', async () => {
    const { data, values } = await openText(file, ours);
    for (const width of [320, 1440]) expect(chart.bring?.(data, { ...values }, width)).toBeUndefined();
  });

  it('says what the part for any file would say', async () => {
    for (const municipality of ['GM0344', 'Zeist', 'GM0518', 'Rozendaal', 'Groningen', 'GM0363', 'Tholen']) {
      const { data, values, told, notes, draw } = await openText(file, { municipality });
      expect(tell(chart.insights(data, values), first).map(plain)).toEqual(told);
      expect(notes).toEqual([]);
      const drawing = draw();
      const says = drawing.marks.flatMap((mark) => mark.says ?? []);
      expect(says).toHaveLength(342);
      const { draw: drawFull } = await openText(`${file}\nNL01;Nederland;2025;3,9`, { municipality });
      const full = drawFull().marks.flatMap((mark) => mark.says ?? []);
      expect(tell(says, first)).toEqual(tell(full, dutch));
    }
  });

  it('is known by its codes: the municipalities of every year since 2023', () => {
    const cubes = (year: number) =>
      municipalitiesIn(year).reduce((sum, { code }) => sum + Number(code.slice(2)) ** 3, 0);
    for (const year of [2023, 2024, 2025, 2026]) {
      expect(municipalitiesIn(year)).toHaveLength(342);
      expect(cubes(year)).toBe(584_958_758_302);
    }
  });

  it('is none that has anything more, or less', async () => {
    const lines = file.split('\n');
    const changed = (from: string | RegExp, to: string) => file.replace(from, to);
    for (const text of [
      lines.slice(0, -1).join('\n'),
      `${file}\nNL01;Nederland;2025;3,9`,
      `${file}\nGM0370;Beemster;2025;3,9`,
      changed('GM0439', 'GM0370'),
      changed('GM0439', 'GM0363'),
      changed(/(GM0439;[^;]*;2025;).*/, '$1x'),
      changed(/(GM0439;[^;]*;2025;).*/, '$1'),
      changed(/(GM0439;[^;]*;2025;).*/, '$13,4*'),
      changed(/GM0439;[^;]*/, 'GM0439;'),
      changed(/(GM0439;[^;]*;)2025/, '$12024'),
      file.replaceAll(';2025;', ';2022;'),
      file.replace(/,\d$/gm, ''),
    ])
      expect(await ordinaryOf(text)).toBeUndefined();
    for (const given of [
      {},
      { municipality: 'GM0370' },
      { municipality: 'Atlantis' },
      { ...ours, compare: 'province' },
      { ...ours, compare: 'size' },
      { ...ours, peers: 'Zeist' },
      { ...ours, at: '2024' },
      { ...ours, view: 'bars' },
    ])
      expect(await ordinaryOf(file, given)).toBeUndefined();
  });
});
