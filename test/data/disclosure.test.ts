import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, columnNamed, numberAt, textAt, type Dataset } from '../../src/core/dataset.js';
import { read } from '../../src/data/read.js';
import type { ReadSettings } from '../../src/data/report.js';

const open = (text: string, settings: ReadSettings) => read(new TextEncoder().encode(text), { settings });
const cells = (data: Dataset, name: string) => {
  const column = columnNamed(data, name);
  if (!column) throw new Error(name);
  return Array.from({ length: data.length }, (_, row) => {
    const { value, status } = cellAt(column, row);
    return status ?? value;
  });
};

describe('small counts', () => {
  it('are hidden with a status; a zero stays, an empty cell stays empty', async () => {
    const { data, report } = await open('wijk;mensen\nA;0\nB;1\nC;4\nD;5\nE;\n', { suppressBelow: 5 });
    expect(cells(data, 'mensen')).toEqual([0, 'suppressed', 'suppressed', 5, null]);
    expect(report.left.map(({ kind }) => kind)).toEqual(['report.hidden']);
    expect(report.remarks.map(({ kind }) => kind)).toEqual(['report.guard']);
    expect(report.columns[1]).toMatchObject({ filled: 2, statuses: { suppressed: 2 } });
  });

  it('are looked for in whole numbers without a unit, or where the page says', async () => {
    const text = 'naam;x;bedrag (€);aandeel;mensen\nA;3;2;1,5;3\nB;4;9;2,5;9\n';
    const all = await open(text, { suppressBelow: 5 });
    expect(['x', 'bedrag (€)', 'aandeel', 'mensen'].map((name) => cells(all.data, name)[0])).toEqual([
      3,
      2,
      1.5,
      'suppressed',
    ]);
    const named = await open(text, { suppressBelow: 5, suppressColumns: ['X'] });
    expect([cells(named.data, 'x')[0], cells(named.data, 'mensen')[0]]).toEqual(['suppressed', 3]);
  });

  it('are never left in sight because of a name that no column of numbers has', async () => {
    const text = 'naam;Aantal mensen\nA;3\nB;9\n';
    const settings = { suppressBelow: 5, suppressColumns: ['Aantal mensen', 'menen'] };
    await expect(open(text, settings)).rejects.toMatchObject({
      code: 'columns',
      facts: { sought: 'menen', columns: ['naam', 'Aantal mensen'] },
    });
    await expect(open(text, { roundTo: 5, suppressColumns: ['menen'] })).rejects.toMatchObject({ code: 'columns' });
    await expect(open(text, { suppressBelow: 5, suppressColumns: ['naam'] })).rejects.toMatchObject({
      code: 'option',
      facts: { option: 'suppress-columns', given: 'naam', choices: ['Aantal mensen'] },
    });
    const { data } = await open(text, { suppressBelow: 5, suppressColumns: [' aantal  mensen '] });
    expect(cells(data, 'Aantal mensen')).toEqual(['suppressed', 9]);
  });

  it('warn that shares beside them can betray', async () => {
    const { report } = await open('wijk;mensen;aandeel (%)\nA;3;30\nB;7;70\n', { suppressBelow: 5 });
    expect(report.remarks.map(({ kind }) => kind)).toContain('report.guard-shares');
  });
});

describe('a second number', () => {
  it('is hidden where a total row would betray the first', async () => {
    const { data, report } = await open('wijk;mensen\nTotaal;100\nA;3;\nB;40\nC;57\n', { suppressBelow: 5 });
    expect(cells(data, 'mensen')).toEqual([100, 'suppressed', 'suppressed', 57]);
    expect(report.left.find(({ kind }) => kind === 'report.hidden-second')?.facts).toMatchObject({ count: 1 });
  });

  it('is hidden where a total column would', async () => {
    const text = 'wijk;mannen;vrouwen;totaal\nA;3;40;43\nB;20;30;50\nC;10;12;22\n';
    const { data } = await open(text, { suppressBelow: 5 });
    expect(['mannen', 'vrouwen', 'totaal'].map((name) => cells(data, name)[0])).toEqual([
      'suppressed',
      'suppressed',
      43,
    ]);
  });

  it('is not needed where there is no total, or where two are hidden already', async () => {
    const none = await open('wijk;mensen\nA;3\nB;40\n', { suppressBelow: 5 });
    expect(cells(none.data, 'mensen')).toEqual(['suppressed', 40]);
    const two = await open('wijk;mensen\nTotaal;47\nA;3\nB;4\nC;40\n', { suppressBelow: 5 });
    expect(cells(two.data, 'mensen')).toEqual([47, 'suppressed', 'suppressed', 40]);
  });

  it('leaves no number of a table with totals on both sides to be calculated from one sum', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        async (table) => {
          const sexes = ['man', 'vrouw', 'overig'];
          const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
          const rows = [
            ...table.flatMap((row, at) => [
              ...row.map((value, sex) => [`W${at}`, sexes[sex], value]),
              [`W${at}`, 'Totaal', sum(row)],
            ]),
            ...sexes.map((sex, at) => ['Totaal', sex, sum(table.map((row) => row[at] ?? 0))]),
            ['Totaal', 'Totaal', sum(table.flat())],
          ];
          const text = ['wijk;geslacht;mensen', ...rows.map((row) => row.join(';'))].join('\n');
          const { data } = await open(text, { suppressBelow: 5, suppressColumns: ['mensen'] });
          const [wijk, geslacht, mensen] = data.columns;
          for (const line of [wijk, geslacht]) {
            const groups = new Map<string, number[]>();
            for (let row = 0; row < data.length; row++) {
              const key = textAt(line, row) ?? '';
              groups.set(key, [...(groups.get(key) ?? []), row]);
            }
            for (const group of groups.values()) {
              const secret = group.filter((row) => numberAt(mensen, row) === undefined);
              const others = group.filter((row) => (numberAt(mensen, row) ?? 0) > 0);
              // One alone can stay only where nothing but zeros could be hidden with it.
              if (secret.length === 1) expect(others).toEqual([]);
            }
          }
          rows.forEach(([, , value], row) => {
            const shown = numberAt(mensen, row);
            if (shown !== undefined) expect(shown).toBe(value);
            if (Number(value) > 0 && Number(value) < 5) expect(shown).toBeUndefined();
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('rounding', () => {
  it('goes to the nearest multiple and never makes a zero of what is none', async () => {
    const { data, report } = await open('wijk;mensen\nA;0\nB;2\nC;7\nD;8\nE;-\n', { roundTo: 5 });
    expect(cells(data, 'mensen')).toEqual([0, 'suppressed', 5, 10, 'unknown']);
    expect(report.left.map(({ kind }) => kind)).toContain('report.rounded');
  });
});
