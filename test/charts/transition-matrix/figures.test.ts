import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { prepare } from '../../../src/charts/transition-matrix/prepare.js';
import { openText } from './read-chart.js';

const seed = readFileSync(new URL('../../../seeds/innovaties.csv', import.meta.url), 'utf8');
const cellsOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(';'));

describe('the example of innovations and transitions', () => {
  it('has the totals that a count of the file gives', async () => {
    const { data, values } = await openText(seed);
    const matrix = prepare(data, values);
    const counts = new Map<string, number>();
    for (const [, column = '', word = ''] of cellsOf(seed))
      counts.set(column, (counts.get(column) ?? 0) + Number(['zwak', 'matig', 'sterk'].includes(word)));
    expect(Object.fromEntries(matrix.columns.map(({ name, total }) => [name, total]))).toEqual(
      Object.fromEntries(counts),
    );
    expect(matrix.rows).toHaveLength(16);
    expect(matrix.columns.find(({ name }) => name === 'Veiligheid')?.total).toBe(0);
  });

  it('does not say that nothing supports what a row without a name supports', async () => {
    const { told, noted, values, data } = await openText(
      'innovatie;transitie;sterkte\nA;Energie;sterk\nB;Energie;zwak\n;Veiligheid;sterk\nB;Wonen;geen',
    );
    expect(told()[0]).toBe('Geen innovatie steunt Wonen.');
    expect([...told(), ...noted()]).toContain('Of een innovatie Veiligheid steunt, is geheim of onbekend.');
    expect(prepare(data, values).columns.find(({ name }) => name === 'Veiligheid')?.missing).toBe(1);
  });

  it('says the gap first, and which transition has most', async () => {
    const { told, noted } = await openText(seed);
    // By hand: Energie 7, Mobiliteit 5, Wonen 6 and one unknown, Klimaat 5, Zorg 6, Werk 5.
    expect(told()).toEqual([
      'Geen innovatie steunt Veiligheid.',
      // Three of the seven are strong; Wonen may have as many, of which one is not known.
      'Energie krijgt, voor zover bekend, de meeste steun: van 7 van de 16, 3 keer sterk.',
    ]);
    expect(noted()).toEqual([
      'Een totaal is het aantal keer steun, hoe sterk ook.',
      '1 vakje is onbekend (?) en telt niet mee.',
      `${cellsOf(seed).filter(([, , word]) => /zwak|matig|sterk/.test(word ?? '')).length} van de 112 combinaties geven steun.`,
    ]);
  });
});

describe('figures', () => {
  it('adds up amounts that occur twice, and says so', async () => {
    const { data, values, noted } = await openText('maatregel;doel;aantal\nA;X;3\nA;X;4\nB;X;1\nB;Y;0\nTotaal;X;8');
    const { rows, columns, left } = prepare(data, values);
    expect(rows.map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([
        ['A', 7],
        ['B', 1],
      ]),
    );
    expect(columns.map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([
        ['X', 8],
        ['Y', 0],
      ]),
    );
    expect(left).toMatchObject({ totals: 1, repeated: 1 });
    expect(noted()).toContain('1 combinatie staat vaker in de gegevens. Die rijen zijn opgeteld.');
  });

  it('takes the strongest of strengths that occur twice, and counts support instead of adding up', async () => {
    const { data, values, noted } = await openText('project;thema;steun\nA;X;zwak\nA;X;sterk\nA;Y;matig\nB;X;geen');
    const { rows } = prepare(data, values);
    const a = rows.find(({ name }) => name === 'A');
    expect(a?.pairs.map(({ cell }) => cell.value)).toEqual(['sterk', 'matig']);
    expect(a?.total).toBe(2);
    expect(noted()).toContain('1 combinatie staat vaker in de gegevens. De sterkste telt.');
  });

  it('takes percentages and scores as strengths', async () => {
    for (const column of ['aandeel (%)', 'score']) {
      const { data, values } = await openText(`project;thema;${column}\nA;X;40\nA;Y;60\nB;X;10`);
      expect(prepare(data, values).measure, column).toBe('strength');
    }
  });

  it('counts pairs where there is no figure', async () => {
    const { data, values, told, noted } = await openText('project;thema\nA;X\nA;X\nB;X\nC;', { columnNames: 'X, Y' });
    expect(prepare(data, values).columns.map(({ name, total }) => [name, total])).toEqual([
      ['X', 3],
      ['Y', 0],
    ]);
    expect(told()[0]).toBe('Geen project steunt Y.');
    // Of C no theme is named, which is not to say that it supports none.
    expect([...told(), ...noted()]).toContain('Van C is geen steun bekend.');
  });

  it('says that something works against what nothing supports', async () => {
    const { told } = await openText(
      'maatregel;ambitie;effect\nTol;Lucht;++\nTol;Inkomen;-\nFiets;Lucht;+\nFiets;Rust;0\nBus;Lucht;0\nBus;Inkomen;--',
    );
    expect(told()[0]).toBe('Geen maatregel steunt Inkomen en Rust. Wel werken er 2 tegen: Inkomen.');
    const one = await openText('maatregel;ambitie;effect\nTol;Lucht;+\nTol;Inkomen;-\nFiets;Lucht;0');
    expect(one.told()[0]).toBe('Geen maatregel steunt Inkomen. Wel werkt er 1 tegen: Inkomen.');
  });

  it('does not say of one how many the other supports, where both have as much in all', async () => {
    const { told } = await openText('project;thema\nA;Zorg\nA;Werk\nB;Zorg\nB;Zorg\nC;Wonen');
    expect(told().join(' ')).not.toMatch(/(geven|geeft) .*meeste steun/);
    const both = await openText('project;thema\nA;Zorg\nA;Werk\nB;Zorg\nB;Wonen\nC;Wonen');
    expect(both.told()).toContain('B en A geven de meeste steun: aan 2 van de 3.');
  });

  it('shows no total of a row of which it is not said what it supports', async () => {
    const { data, values, draw } = await openText('project;thema\nA;X\nB;X\nB;Y\nC;\nB;');
    const { rows } = prepare(data, values);
    expect(rows.map(({ name, missing }) => [name, missing])).toEqual(
      expect.arrayContaining([
        ['A', 0],
        ['B', 1],
        ['C', 1],
      ]),
    );
    const { marks } = draw(768);
    const [c, b] = ['row:C', 'row:B'].map((id) => marks.find((mark) => mark.id === id));
    expect(c?.datum[1]?.[1]).toEqual({ value: null, status: 'unknown' });
    expect(c?.shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : []))).toEqual(['C', '?']);
    expect(c?.says).toEqual([]);
    expect(b?.shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : []))).toEqual(['B', '≥ 2']);
  });

  it('never counts a secret cell, and calls the total a lower bound', async () => {
    const text = 'maatregel;doel;aantal\nA;X;5\nA;Y;x\nB;X;2\nB;Y;x';
    const { draw, told, noted } = await openText(text);
    const drawing = draw(768);
    const words = JSON.stringify([drawing.guides, drawing.marks.map(({ shapes }) => shapes)]);
    expect(words).toContain('"≥ 5"');
    const table = tabulate(drawing);
    expect(table.columns.map(({ name }) => name)).toContain('totaal (ten minste)');
    const y = drawing.marks.find(({ id }) => id === 'column:Y');
    expect(y?.datum[1]?.[1]).toEqual({ value: null, status: 'unknown' });
    // A column of which all is secret is no gap.
    expect(told().join(' ')).not.toContain('Geen maatregel');
    expect(told()).toContain('Of een maatregel Y steunt, is geheim of onbekend.');
    expect(noted()[0]).toContain('2 vakjes zijn geheim');
  });

  it('never shows a figure that stands beside the mark for secret', async () => {
    const { data, values } = await openText('maatregel;doel;aantal\nA;X;5\nA;Y;7\nB;X;2');
    const secret = {
      ...data,
      columns: data.columns.map((column) =>
        column.field.name === 'aantal' ? { ...column, statuses: new Map([[1, 'suppressed' as const]]) } : column,
      ),
    };
    const source = secret.columns[2];
    const { rows } = prepare(secret, { ...values, value: source });
    expect(rows.flatMap(({ pairs }) => pairs).find(({ column }) => column === 'Y')).toMatchObject({
      state: 'secret',
      value: undefined,
    });
    expect(rows.find(({ name }) => name === 'A')?.total).toBe(5);
  });

  it('tells none, missing, secret and not applicable apart', async () => {
    const { data, values } = await openText('maatregel;doel;aantal\nA;U;0\nA;V;x\nA;W;.\nA;X;n.v.t.\nA;Y;2\nA;Z;');
    expect(prepare(data, values).rows[0]?.pairs.map(({ state }) => state)).toEqual([
      'none',
      'secret',
      'unknown',
      'impossible',
      'support',
      'unknown',
    ]);
  });

  it('reads words of its own, pluses and minuses, and names the words that say nothing', async () => {
    const strengths = async (words: readonly string[], given = {}) => {
      const { data, values } = await openText(
        ['project;thema;steun', ...words.map((word, at) => `A;T${at};${word}`)].join('\n'),
        given,
      );
      const matrix = prepare(data, values);
      const found = new Map(matrix.rows[0]?.pairs.map(({ column, value, state }) => [column, value ?? state]));
      return { found: words.map((_, at) => found.get(`T${at}`)), strange: matrix.left?.strange };
    };
    expect((await strengths(['++', '+', '0', '-', '--'])).found).toEqual([2, 1, 0, -1, -2]);
    expect((await strengths(['+', '-', 'ja'])).found).toEqual([1, 0, 1]);
    expect((await strengths(['ja', 'x', 'nee'])).found).toEqual([1, 1, 0]);
    expect((await strengths(['sterk', 'x', 'onbekend'])).found).toEqual([3, 'secret', 'unknown']);
    expect((await strengths(['beetje', 'volop', 'sterk'], { levels: 'beetje, volop' })).found).toEqual([
      1,
      2,
      'unknown',
    ]);
    expect((await strengths(['sterk', 'paars'])).strange).toEqual(['paars']);
  });

  it('is in the same order however the rows of the data are ordered', async () => {
    const [head = '', ...lines] = seed
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    const names = async (text: string, order: string) => {
      const { data, values } = await openText(text, { order });
      const { rows, columns } = prepare(data, values);
      return [...rows, ...columns].map(({ name }) => name);
    };
    const turned = [head, ...lines.reverse()].join('\n');
    for (const order of ['blocks', 'size', 'name'])
      expect(await names(turned, order)).toEqual(await names(seed, order));
  });
});
