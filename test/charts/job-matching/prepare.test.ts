import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/job-matching/chart.js';
import { formOf, prepare } from '../../../src/charts/job-matching/prepare.js';
import { occupationsShown, periodShown, viewsOf } from '../../../src/charts/job-matching/shown.js';
import { dutch, openBytes, openText } from './read-chart.js';

describe('the forms of the data', () => {
  it('draws a UWV-shaped file in ISO-8859-1 without any option, summed over municipalities', async () => {
    const lines = [
      'PEILDATUM;PROVINCIE;GEMEENTE;BEROEPENCLUSTER;SOORT;AANTAL',
      '16-05-2023;Fryslân;Súdwest-Fryslân;Conciërge;Vacature;1.030',
      '16-05-2023;Fryslân;Súdwest-Fryslân;Conciërge;CV;12',
      '16-05-2023;Fryslân;Harlingen;Conciërge;Vacature;5',
      '16-05-2023;Fryslân;Harlingen;Conciërge;CV;30',
      '16-05-2023;Fryslân;Harlingen;Kapper;Vacature;2',
      '16-05-2023;Fryslân;Harlingen;Kapper;CV;20',
    ];
    const { data, values, draw } = await openBytes(Buffer.from(lines.join('\r\n'), 'latin1'));
    expect(formOf(values)).toBe('long');
    const figures = Object.fromEntries(
      occupationsShown(data, values).map(({ name, jobseekers, vacancies }) => [
        name,
        [jobseekers.known, vacancies.known],
      ]),
    );
    expect(figures).toEqual({ Conciërge: [42, 1035], Kapper: [20, 2] });
    expect(periodShown(data, values)).toBe('2023-05-16');
    expect(tell(draw().notes, dutch)).toContain('De cijfers zijn opgeteld over 2 gebieden (kolom GEMEENTE).');
  });

  it('says “at least” for a sum with a secret part', async () => {
    const { data, values, draw } = await openText(
      'gemeente;beroep;werkzoekenden;vacatures\nA;Bakkers;10;20\nB;Bakkers;10;x\nA;Kappers;8;4\nB;Kappers;8;4',
    );
    const bakers = occupationsShown(data, values).find(({ name }) => name === 'Bakkers');
    expect(bakers?.vacancies).toMatchObject({ known: 20, missing: 1, reason: 'suppressed' });
    expect(bakers?.tension.class).toBe('unknown');
    const drawing = draw();
    const texts = drawing.marks.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
    );
    expect(texts).toContain('≥ 20');
    expect(tell(drawing.notes, dutch).join(' ')).toContain(
      '≥ betekent minstens. Bij 1 beroep heeft een deel geen getal.',
    );
    const { columns } = tabulate(drawing);
    expect(columns.map(({ name }) => name)).toContain('vacatures: delen zonder getal');
  });

  it('counts every row that is in no figure, and says why', async () => {
    const { data, values, draw } = await openText(
      [
        'periode;beroep;soort;aantal',
        '2026;Bakkers;Vacature;5',
        '2026;Bakkers;CV;2',
        '2026;;CV;2',
        ';Bakkers;CV;2',
        '2026KW01;Bakkers;CV;7',
        '2026;Totaal;CV;9',
        '2026;Bakkers;Uitkering;9',
        '2025;Bakkers;CV;9',
      ].join('\n'),
    );
    const { left } = prepare(data, values);
    expect(left).toMatchObject({ nameless: 1, periodless: 1, otherGrain: 1, totals: 1 });
    expect([...left.otherKinds]).toEqual([['Uitkering', 1]]);
    const notes = tell(draw().notes, dutch).join('\n');
    expect(notes).toContain('1 rij heeft geen beroep.');
    expect(notes).toContain('1 rij heeft geen periode.');
    expect(notes).toContain('1 rij is een totaal.');
    expect(notes).toContain('(Uitkering)');
  });

  it('shows the latest period that is complete and says that there is a later one', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((name) => `2025;${name};10;10`);
    const { data, values, draw } = await openText(
      ['jaar;beroep;werkzoekenden;vacatures', ...rows, '2026;A;10;10'].join('\n'),
    );
    expect(periodShown(data, values)).toBe('2025');
    expect(tell(draw().notes, dutch).join(' ')).toContain(
      'De nieuwste cijfers (2026) zijn nog niet compleet. U ziet 2025.',
    );
    expect(viewsOf(data, values)).toEqual(['bars', 'trend']);
  });

  it('reads moves from occupation to occupation', async () => {
    const { data, values, draw } = await openText('van;naar;aantal\nA;B;10\nA;B;5\nA;A;3\nB;A;x');
    expect(viewsOf(data, values)).toEqual(['flow']);
    const { columns, rows } = tabulate(draw());
    expect(columns.map(({ name }) => name)).toEqual(['van', 'naar', 'aantal']);
    const cells = rows.map((row) => row.cells.map((cell) => cell?.status ?? cell?.value));
    expect(cells).toHaveLength(3);
    expect(cells).toEqual(
      expect.arrayContaining([
        ['A', 'B', 15],
        ['A', 'A', 3],
        ['B', 'A', 'suppressed'],
      ]),
    );
  });
});

describe('notes that few files need', () => {
  const wordsFor = async (rows: string, options = {}) => {
    const { data, values } = await openText(`jaar;beroep;werkzoekenden;vacatures\n${rows}`);
    return { ...(await chart.bring?.(data, { ...values, ...options }, 720)) };
  };

  it('are not brought for secret and provisional figures', async () => {
    expect(await wordsFor('2025;A;10;x\n2025;B;10;20*')).toEqual({});
  });

  it.each([
    ['a row left out', '2025;A;10;20\n2025;;10;20', {}],
    ['a lower bound', '2025;A;10;20\n2025;A;10;x', {}],
    ['a negative number', '2025;A;10;-2', {}],
    ['a period that is not there', '2025;A;10;20', { at: '1999' }],
  ])('are brought for %s, with their words for every picture', async (_, rows, options) => {
    expect(await wordsFor(rows, options)).toHaveProperty(['note.totals']);
    expect(await wordsFor(rows, options)).toHaveProperty(['note.totals']);
  });
});
