import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/funding-flows/chart.js';
import { prepare } from '../../../src/charts/funding-flows/prepare.js';
import { numberColumn, textColumn, type Dataset } from '../../../src/core/dataset.js';
import { allMarks, type Drawing, type Mark } from '../../../src/core/drawing.js';
import type { Insight } from '../../../src/core/insight.js';
import { read } from '../../../src/data/read.js';
import { csv, drawn, dutch, valuesOf } from './ask.js';

const noteOf = (drawing: Drawing, kind: string) => drawing.notes.find((note) => note.kind === `note.${kind}`);
const markNamed = (drawing: Drawing, id: string) => [...allMarks(drawing.marks)].find((mark) => mark.id === id);
const amountOf = (mark: Mark | undefined) => mark?.datum[1]?.[1].value;
const said = (data: Dataset, options: Record<string, unknown>) =>
  chart.insights(data, valuesOf(data, options)).map((insight) => dutch.tell(insight));
const fact = (insights: readonly Insight[], kind: string) => insights.find((insight) => insight.kind === kind)?.facts;

describe('the list of European subsidies (shared data, where it is present)', () => {
  const file = '../shared/data/eu-funding/StructuralFundsNL2007NOW.csv';
  const options = { stages: 'Fonds,Begunstigde', amount: "EU-subsidie in Euro's" };

  it.runIf(existsSync(file)).each([320, 768, 1040])(
    'says the same exact figures everywhere at %i px',
    async (width) => {
      const { data } = await read(readFileSync(file), {});
      expect(data.length).toBe(1808);
      const drawing = await drawn(data, options, width);
      expect(amountOf(markNamed(drawing, 'node:1:EFRO'))).toBe(806_666_827);
      expect(amountOf(markNamed(drawing, 'node:1:ESF'))).toBe(499_423_149);
      expect(noteOf(drawing, 'no-amount')?.facts['count']).toBe(19);
      expect(drawing.notes.map((note) => dutch.tell(note))[0]).toMatch(/^19 rijen hebben geen bedrag\./);
      const summary = said(data, options).join(' ');
      for (const figure of ['1.306.089.976', '806.666.827', '499.423.149', '1.808', '19 regels hebben geen bedrag']) {
        expect(summary.replaceAll('\u00a0', ' ')).toContain(figure);
      }
      const table = tabulate(drawing);
      const sum = table.rows.reduce((total, { cells }) => total + Number(cells[1]?.value ?? 0), 0);
      expect(sum).toBe(1_306_089_976);
      const rows = table.rows.reduce(
        (total, { cells }) =>
          total + Number(cells[table.columns.findIndex(({ name }) => name === 'aantal regels')]?.value),
        0,
      );
      expect(rows).toBe(1808);
    },
  );
});

describe('form of the data', () => {
  it('finds the columns of a link file by their names', async () => {
    const drawing = await drawn(await csv('bron;doel;bedrag\nRijk;Wegen;10\nRijk;Groen;5'), {});
    expect(amountOf(markNamed(drawing, 'node:Rijk'))).toBe(15);
    expect(markNamed(drawing, 'link:Rijk>Groen')?.ends).toEqual(['node:Rijk', 'node:Groen']);
  });

  it('keeps the same name in two stages apart, and in links together', async () => {
    const text = 'van;naar;bedrag\nRijk;Provincie;10\nProvincie;Gemeente;8';
    const links = await drawn(await csv(text), {});
    expect(amountOf(markNamed(links, 'node:Provincie'))).toBe(10);
    const stages = await drawn(await csv(text), { stages: 'van,naar' });
    expect(amountOf(markNamed(stages, 'node:1:Provincie'))).toBe(8);
    expect(amountOf(markNamed(stages, 'node:2:Provincie'))).toBe(10);
  });

  it('counts money that passes a name once', async () => {
    const data = await csv('van;naar;bedrag\nRijk;Provincie;10\nProvincie;Gemeente;8\nFonds;Gemeente;5');
    expect(fact(chart.insights(data, valuesOf(data)), 'total')?.['amount']).toMatchObject({ value: 15 });
  });

  it('adds rows of the same names and spaces', async () => {
    const data = await csv('van;naar;bedrag\nRijk;Wegen ;10\n Rijk;Wegen;5');
    expect(amountOf(markNamed(await drawn(data, {}), 'link:Rijk>Wegen'))).toBe(15);
  });

  it('gives names with signs of ids ids of their own', async () => {
    const data = await csv('van;naar;bedrag\na>b;c;1\na;b>c;2\n*unknown;c;3\n;c;4');
    const ids = [...allMarks((await drawn(data, {})).marks)].map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is not simply a flow', () => {
  it('nets corrections within a path and says gross, corrections and net', async () => {
    const data = await csv(
      'bron;doel;bedrag\nRijk;Wegen;800\nRijk;Wegen;-150\nProvincie;Water;40\nProvincie;Water;-65',
    );
    const drawing = await drawn(data, {});
    expect(amountOf(markNamed(drawing, 'link:Rijk>Wegen'))).toBe(650);
    expect(amountOf(markNamed(drawing, 'apart:Provincie>Water'))).toBe(-25);
    expect(markNamed(drawing, 'apart:Provincie>Water')?.shapes).toEqual([]);
    expect(noteOf(drawing, 'corrections')?.facts).toMatchObject({
      count: 2,
      sum: { value: -215 },
      gross: { value: 840 },
      net: { value: 625 },
    });
    expect(noteOf(drawing, 'negative-path')?.facts).toMatchObject({ count: 1, sum: { value: -25 } });
    const all = chart.insights(data, valuesOf(data));
    expect(fact(all, 'total')?.['amount']).toMatchObject({ value: 625 });
    expect(noteOf(drawing, 'negative-path')?.facts['drawn']).toMatchObject({ value: 650 });
    expect(all.some(({ kind }) => kind.startsWith('corrected'))).toBe(false);
  });

  it('breaks a circle at its smallest link and keeps that link in the table', async () => {
    const drawing = await drawn(await csv('van;naar;bedrag\nA;B;9\nB;C;7\nC;A;2'), {});
    expect(markNamed(drawing, 'apart:C>A')?.datum.at(-1)?.[1].value).toBe(dutch.say('apart.back'));
    expect(noteOf(drawing, 'back')?.facts).toMatchObject({ count: 1, sum: { value: 2 }, names: ['C → A'] });
    expect(tabulate(drawing).rows).toHaveLength(3);
  });

  it('lists self links, zero amounts and missing amounts without drawing them', async () => {
    const data = await csv('van;naar;bedrag\nA;A;9\nA;B;7\nA;C;0\nA;D;n.v.t.\nA;E;geheim');
    const drawing = await drawn(data, {});
    const remarks = drawing.marks.filter((mark) => mark.kind === 'apart').map((mark) => mark.datum.at(-1)?.[1].value);
    expect(remarks).toEqual(['self', 'zero', 'missing', 'suppressed'].map((why) => dutch.say(`apart.${why}`)));
    expect(noteOf(drawing, 'no-amount')?.facts['count']).toBe(1);
    expect(noteOf(drawing, 'secret-amount')?.facts['count']).toBe(1);
    const secret = markNamed(drawing, 'apart:A>E')?.datum[1]?.[1];
    expect(secret).toEqual({ value: null, status: 'suppressed' });
    expect(markNamed(drawing, 'apart:A>C')?.datum[1]?.[1]).toEqual({ value: 0 });
  });

  it('puts empty names under onbekend and counts them', async () => {
    const data = await csv('fonds;thema;wie;bedrag\nF;;X;10\nF;T;;4\nF;T;X;1');
    const drawing = await drawn(data, { stages: 'fonds,thema,wie' });
    expect(amountOf(markNamed(drawing, 'unknown:2'))).toBe(10);
    expect(amountOf(markNamed(drawing, 'unknown:3'))).toBe(4);
    expect(
      drawing.notes.filter((note) => note.kind === 'note.unknown-stage').map((note) => note.facts['stage']),
    ).toEqual(['thema', 'wie']);
    expect(said(data, { stages: 'fonds,thema,wie' }).join(' ')).toContain('niet bekend wie het krijgt');
  });

  it('marks provisional money and says so', async () => {
    const drawing = await drawn(await csv('van;naar;bedrag\nA;B;100\nA;C;50*'), {});
    expect(markNamed(drawing, 'link:A>C')?.datum[1]?.[1]).toEqual({ value: 50, status: 'provisional' });
    expect(markNamed(drawing, 'link:A>B')?.datum[1]?.[1]).toEqual({ value: 100 });
    expect(noteOf(drawing, 'provisional-amount')?.facts).toMatchObject({ count: 1, sum: { value: 50 } });
    expect(markNamed(drawing, 'link:A>C')?.shapes[0]).toMatchObject({ pattern: 'hatch' });
  });

  it('shows words and the table where nothing is above zero', async () => {
    const data = await csv('van;naar;bedrag\nA;B;0\nA;C;-5');
    const drawing = await drawn(data, {});
    expect(drawing.guides[0]?.kind).toBe('caption');
    expect(tabulate(drawing).rows).toHaveLength(2);
    expect(fact(chart.insights(data, valuesOf(data)), 'nothing')).toEqual({ rows: 2 });
  });
});

describe('periods', () => {
  const data: Dataset = {
    length: 6,
    metadata: {},
    columns: [
      textColumn('jaar', ['2023', '2023', '2024', '2025', null, '2024-Q1'], 'period'),
      textColumn('van', ['R', 'R', 'R', 'R', 'R', 'R']),
      textColumn('naar', ['a', 'b', 'a', 'a', 'a', 'a']),
      numberColumn('bedrag', [10, 30, 50, 70, 90, 110], { unit: '€' }, new Map([[3, 'provisional']])),
    ],
  };
  const total = (options: Record<string, unknown>) => prepare(data, valuesOf(data, options))?.total;

  it('starts with the latest year that is not provisional', () => {
    expect(total({})).toBe(50);
    expect(prepare(data, valuesOf(data))?.at).toBe('2024');
  });

  it('shows another year or all years', () => {
    expect(total({ at: '2023' })).toBe(40);
    expect(total({ at: 'all' })).toBe(250);
  });

  it('says which rows are outside', async () => {
    const drawing = await drawn(data, {});
    expect(noteOf(drawing, 'undated')?.facts['count']).toBe(1);
    expect(noteOf(drawing, 'other-grain')?.facts['count']).toBe(1);
    expect(noteOf(await drawn(data, { at: '1999' }), 'no-period')?.facts).toMatchObject({
      given: '1999',
      period: { period: '2024' },
    });
  });

  it('compares with the year before', () => {
    expect(fact(chart.insights(data, valuesOf(data)), 'more')).toMatchObject({
      amount: { value: 10 },
      share: { value: 25 },
      period: { period: '2023' },
    });
  });

  it('offers the years, newest first', () => {
    const [years] = chart.controls?.(data, valuesOf(data), dutch) ?? [];
    expect(years?.option).toBe('at');
    expect(years?.value).toBe('2024');
    expect(years?.choices?.map(({ value }) => value)).toEqual(['2025', '2024', '2023', 'all']);
  });

  it('takes a year of quarters for complete only when no quarter lacks', () => {
    const quarters: Dataset = {
      length: 5,
      metadata: {},
      columns: [
        textColumn('periode', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'], 'period'),
        textColumn('van', ['R', 'R', 'R', 'R', 'R']),
        textColumn('naar', ['a', 'a', 'a', 'a', 'a']),
        numberColumn('bedrag', [1, 2, 3, 4, 50]),
      ],
    };
    expect(prepare(quarters, valuesOf(quarters))).toMatchObject({ at: '2024', total: 10 });
  });
});

describe('folding', () => {
  const rows = Array.from({ length: 60 }, (_, at) => `F${at % 2};Naam ${at};${1000 - at}`);

  it('takes the small names together, last, with every real link in the table', async () => {
    const drawing = await drawn(await csv(['fonds;wie;bedrag', ...rows].join('\n')), { stages: 'fonds,wie', top: 5 });
    const rest = markNamed(drawing, 'rest:2');
    expect(rest?.action).toEqual({ option: 'open', value: '2' });
    expect(rest?.marks).toHaveLength(55);
    expect(rest?.datum[0]?.[1].value).toBe('overige (55)');
    expect(tabulate(drawing).rows).toHaveLength(60);
    const nodes = drawing.marks.filter((mark) => mark.layer === 1).sort((a, b) => a.box.y - b.box.y);
    expect(nodes.at(-1)?.id).toBe('rest:2');
  });

  it('opens to forty names at most, and closes again', async () => {
    const drawing = await drawn(await csv(['fonds;wie;bedrag', ...rows].join('\n')), {
      stages: 'fonds,wie',
      top: 5,
      open: '2',
    });
    const rest = markNamed(drawing, 'rest:2');
    expect(rest?.marks).toHaveLength(20);
    expect(rest?.action).toEqual({ option: 'open', value: '' });
    expect(tabulate(drawing).rows).toHaveLength(60);
  });

  it('tells how concentrated the money is', async () => {
    const data = await csv('van;naar;bedrag\nR;a;60\nR;b;20\nR;c;10\nR;d;6\nR;e;4');
    expect(fact(chart.insights(data, valuesOf(data)), 'concentration')).toEqual({ count: 1, of: 5 });
  });
});

describe('what money ends in', () => {
  const rows = '\nR;a;60\nR;b;20\nR;c;10\nR;d;6\nR;;4';

  it('is called by its column where that is no receiver', async () => {
    const text = said(await csv(`fonds;thema;bedrag${rows}`), { stages: 'fonds,thema' }).join(' ');
    expect(text).toContain('naar 4 doelen (thema).');
    expect(text).toContain('1 van de 4 doelen krijgt de helft.');
    expect(text).toContain('is niet bekend waar het heen gaat.');
    expect(text).not.toContain('ontvanger');
  });

  it.each(['begunstigde', 'Ontvangende partij', 'Aanvrager', 'naar'])('receives where it is %s', async (column) => {
    const text = said(await csv(`fonds;${column};bedrag${rows}`), { stages: `fonds,${column}` }).join(' ');
    expect(text).toContain('naar 4 ontvangers.');
    expect(text).toContain('1 van de 4 ontvangers krijgt de helft.');
    expect(text).toContain('is niet bekend wie het krijgt.');
  });
});

it('gives every picture the words of what few files need, also when another picture had them brought', async () => {
  const data = await csv('van;naar;bedrag\nA;B;7\nA;C;geheim');
  const words = async () => chart.bring?.(data, valuesOf(data), 768);
  expect(await words()).toHaveProperty(['note.secret-amount']);
  expect(await words()).toHaveProperty(['note.secret-amount']);
  const values = valuesOf(data);
  await chart.bring?.(data, values, 768);
  expect(chart.bring?.(data, values, 768)).toBeUndefined();
});

it('draws bars where ribbons have no room, and says so when ribbons were asked', async () => {
  const data = await csv('van;naar;bedrag\nR;a;60\nR;b;20');
  expect((await drawn(data, {}, 768)).walk).toBe('layers');
  expect((await drawn(data, {}, 400)).walk).toBeUndefined();
  expect((await drawn(data, { view: 'bars' }, 768)).walk).toBeUndefined();
  expect(noteOf(await drawn(data, { view: 'flow' }, 400), 'no-room')).toBeDefined();
  const ids = async (width: number) =>
    [...allMarks((await drawn(data, {}, width)).marks)].map((mark) => mark.id).sort();
  expect(await ids(400)).toEqual(await ids(768));
});

describe('the invented subsidies of the demo', () => {
  const options = { stages: 'niveau,fonds,programma,thema,begunstigde' };
  const seed = async () => (await read(readFileSync('seeds/subsidies.csv'), {})).data;

  it('is told in at most six sentences, the first with the sum of all rows', async () => {
    const data = await seed();
    const [lead, ...others] = said(data, options);
    expect(others.length).toBeLessThan(6);
    // Added up from the text of the file, corrections and all, whatever can be drawn of it.
    const sum = readFileSync('seeds/subsidies.csv', 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('2025;'))
      .map((line) => /€ ?([-−]?[\d.]+)\*?"?\s*$|€ ?([-−]?[\d.]+)/.exec(line.slice(line.lastIndexOf(';'))))
      .reduce(
        (total, found) => total + Number((found?.[1] ?? found?.[2] ?? '0').replace(/\./g, '').replace('−', '-')),
        0,
      );
    expect(sum).toBe(54_438_474);
    expect(lead?.replaceAll('\u00a0', ' ')).toContain(`€ ${dutch.number(sum)} `);
    const fewer = said(data, { stages: 'niveau,fonds' });
    expect(fewer[0]?.replaceAll('\u00a0', ' ')).toContain(`€ ${dutch.number(sum)} `);
  });

  it('is at most 2,200 px high on a phone, all five stages', async () => {
    expect((await drawn(await seed(), options, 320)).height).toBeLessThanOrEqual(2200);
  });

  it.each([320, 1040])('shows what opens in the colour of links with a chevron at %i px', async (width) => {
    const drawing = await drawn(await seed(), options, width);
    const opening = drawing.marks.filter(({ action }) => action?.option === 'open');
    const shown = opening.filter(({ shapes }) => shapes.length > 0);
    expect(shown.length).toBeGreaterThan(2);
    for (const { shapes } of shown) {
      const texts = shapes.filter((shape) => shape.shape === 'text');
      expect(texts.some(({ text, fill }) => fill === 'link' && text.endsWith('›'))).toBe(true);
    }
  });

  it('draws every ribbon that lets others through within lines in its full colour', async () => {
    const links = (await drawn(await seed(), options)).marks.filter(({ kind }) => kind === 'link');
    for (const { shapes } of links) {
      for (const shape of shapes) {
        if (shape.shape !== 'path' || shape.opacity === undefined) continue;
        expect(shapes.some((line) => line.shape === 'path' && line.stroke === shape.fill)).toBe(true);
      }
    }
  });
});
