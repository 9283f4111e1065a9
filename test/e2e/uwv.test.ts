import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingOf, hover, reportOf, tableOf } from './read-page.js';
import { drawn, Stage, words, type Watched } from './stage.js';
import { takeDownload } from './take-download.js';
import { readCsv } from './read-csv.js';

const tag = 'peil-job-matching';
const clusters = [
  'Coördinatoren en cliëntbegeleiders',
  'Beëdigd vertalers',
  'Hoteliers en cafémedewerkers',
  'Röntgenlaboranten',
  'Loodgieters',
  'Garçons',
];
const places = ['Súdwest-Fryslân', 'Leeuwarden'];
const kinds = ['Vacature', 'CV'];

/** Rows as UWV writes them; the numbers follow a rule, so that each sum is another. */
const rows = clusters.flatMap((cluster, at) =>
  places.flatMap((place, where) =>
    kinds.map(
      (kind, which) => ['01-10-2026', 'Fryslân', place, cluster, kind, 3 + at * 17 + where * 5 + which * 40] as const,
    ),
  ),
);
const counted = (cluster: string, kind: string) =>
  rows.filter((row) => row[3] === cluster && row[4] === kind).reduce((sum, row) => sum + row[5], 0);

describe('a file as UWV makes it, in ISO-8859-1, without any option', () => {
  let stage: Stage;
  let shown: Watched;

  beforeAll(async () => {
    stage = await new Stage().open();
    const head = 'PEILDATUM;PROVINCIE;GEMEENTE;BEROEPENCLUSTER;SOORT;AANTAL';
    const text = `${[head, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`;
    stage.answer('/uwv.csv', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      response.end(Buffer.from(text, 'latin1'));
    });
    shown = await stage.show(`<${tag} data-url="/uwv.csv"></${tag}>`);
    await drawn(shown.page, tag);
  });
  afterAll(() => stage.close());

  test('every row is kept and every column found by itself', async () => {
    const report = await reportOf(shown.page, tag);
    expect(report.rows).toBe(rows.length);
    expect(report.left).toEqual([]);
    const found = (report.channels as { option: string; column: string; by: string }[]).map(
      ({ option, column, by }) => [option, column, by],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['occupation', 'BEROEPENCLUSTER', 'synonym'],
        ['kind', 'SOORT', 'synonym'],
        ['count', 'AANTAL', 'synonym'],
        ['period', 'PEILDATUM', 'synonym'],
      ]),
    );
  });

  test('each occupation has the sums of its rows, with its accents, in picture, table and CSV', async () => {
    const wanted = Object.fromEntries(clusters.map((name) => [name, [counted(name, 'CV'), counted(name, 'Vacature')]]));

    const { marks } = await drawingOf(shown.page, tag);
    const drawnFigures = marks
      .map(({ datum }) => new Map(datum.map(([field, cell]) => [field.name, cell.value])))
      .filter((figures) => clusters.includes(String(figures.get('beroep') ?? figures.get('BEROEPENCLUSTER'))))
      .map((figures) => [
        figures.get('beroep') ?? figures.get('BEROEPENCLUSTER'),
        [figures.get('werkzoekenden'), figures.get('vacatures')],
      ]);
    expect(Object.fromEntries(drawnFigures)).toEqual(wanted);

    const fromTable = ([head = [], ...body]: readonly (readonly string[])[]) => {
      const [people, open] = [head.indexOf('werkzoekenden'), head.indexOf('vacatures')];
      const own = body.filter((cells) => clusters.includes(cells[0] ?? ''));
      return Object.fromEntries(own.map((cells) => [cells[0], [Number(cells[people]), Number(cells[open])]]));
    };
    expect(fromTable(await tableOf(shown.page, tag))).toEqual(wanted);
    const { bytes } = await takeDownload(shown.page, tag, 'csv');
    expect(fromTable(readCsv(bytes.toString('utf8'), ';'))).toEqual(wanted);
  });

  test('accents are right in the picture and in the tooltip', async () => {
    const drawing = await drawingOf(shown.page, tag);
    const name = 'Coördinatoren en cliëntbegeleiders';
    const mark = drawing.marks.find(({ datum }) => datum[0]?.[1].value === name);
    expect(mark).toBeDefined();
    expect(await words(shown.page, tag, '.picture')).toMatch(/Coördinatoren en\s*cliëntbegeleiders/);
    const label = mark?.shapes.find(({ shape }) => shape === 'text') as { x: number; y: number } | undefined;
    const said = await hover(shown.page, tag, { x: (label?.x ?? 0) + 8, y: (label?.y ?? 0) - 4, width: 0, height: 0 });
    expect(said.startsWith(`${name} | `)).toBe(true);
    expect(await words(shown.page, tag, '.summary, .notes')).not.toMatch(/\ufffd|Ã/);
  });

  test('nothing broke', async () => {
    expect(await shown.failures()).toEqual([]);
    expect(await shown.violations()).toEqual([]);
    expect(shown.errors).toEqual([]);
  });
});
