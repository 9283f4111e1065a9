import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMarks, type Drawing, type Mark } from '../../src/core/drawing.js';
import { dutchNumber, readCsv } from './read-csv.js';
import { allWords, drawingOf, hover, reportOf, tableOf } from './read-page.js';
import { readXml } from './read-xml.js';
import { drawn, hasSharedData, sayAbsent, sharedText, Stage, words, type Watched } from './stage.js';
import { takeDownload } from './take-download.js';

const tag = 'peil-funding-flows';
const file = 'eu-funding/StructuralFundsNL2007NOW.csv';
const amountColumn = "EU-subsidie in Euro's";

/** The figures that are known of the file; the test adds them up itself as well. */
const known = { rows: 1808, total: 1_306_089_976, funds: { EFRO: 806_666_827, ESF: 499_423_149 }, without: 19 };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const amountOf = (mark: Mark | undefined) =>
  mark?.datum.find(([field]) => field.name === amountColumn)?.[1].value ?? Number.NaN;
const nodesOf = (drawing: Drawing) => drawing.marks.filter(({ kind }) => kind === 'node');

if (!hasSharedData) sayAbsent('subsidies of the structural funds');

describe.skipIf(!hasSharedData)('the structural funds of ../shared/data through data-url', () => {
  let stage: Stage;
  let shown: Watched;
  let drawing: Drawing;

  beforeAll(async () => {
    stage = await new Stage().open();
    shown = await stage.show(
      `<${tag} data-url="/shared/${file}" stages="Fonds,Begunstigde" amount="${amountColumn}" heading="Subsidies"></${tag}>`,
    );
    await drawn(shown.page, tag);
    drawing = await drawingOf(shown.page, tag);
  });
  afterAll(() => stage.close());

  test('the file holds the known figures, read without Peil', () => {
    const [head = [], ...rows] = readCsv(sharedText(file), ',');
    const [fund, amount] = [head.indexOf('Fonds'), head.indexOf(amountColumn)];
    const amounts = rows.map((row) => dutchNumber(row[amount] ?? ''));
    expect(rows.length).toBe(known.rows);
    expect(sum(amounts.filter((one) => !Number.isNaN(one)))).toBe(known.total);
    expect(amounts.filter(Number.isNaN).length).toBe(known.without);
    for (const [name, total] of Object.entries(known.funds))
      expect(sum(amounts.filter((one, at) => rows[at]?.[fund] === name && !Number.isNaN(one)))).toBe(total);
  });

  test('every row is kept and the rows without an amount are told', async () => {
    const report = await reportOf(shown.page, tag);
    expect(report.rows).toBe(known.rows);
    expect(report.left).toEqual([]);
    const notes = await allWords(shown.page, tag, '.notes li');
    const told = notes.find((note) => /\b19 (rijen|regels)\b[^.]* geen bedrag/.test(note));
    expect(told, notes.join('\n')).toBeDefined();
  });

  test('the summary says the figures', async () => {
    const summary = await words(shown.page, tag, '.summary');
    expect(summary).toContain('€ 1.306.089.976');
    expect(summary).toContain('1.808 regels');
    expect(summary).toMatch(/EFRO[^.]*€ 806\.666\.827[ ,(]+62%/);
    expect(summary).toMatch(/ESF[^.]*€ 499\.423\.149[ ,(]+38%/);
  });

  test('the picture holds the figures', () => {
    const funds = nodesOf(drawing).filter(({ layer }) => layer === 0);
    expect(Object.fromEntries(funds.map((mark) => [mark.datum[0]?.[1].value, amountOf(mark)]))).toEqual(known.funds);
    const recipients = nodesOf(drawing).filter(({ layer }) => layer === 1);
    expect(sum(recipients.map((mark) => Number(amountOf(mark))))).toBe(known.total);
    const links = drawing.marks.filter(({ kind }) => kind === 'link');
    expect(sum(links.map((mark) => Number(amountOf(mark))))).toBe(known.total);
  });

  test('the tooltip of a fund says its figure', async () => {
    for (const [name, text] of [
      ['EFRO', '€ 806.666.827'],
      ['ESF', '€ 499.423.149'],
    ]) {
      const mark = nodesOf(drawing).find(({ datum }) => datum[0]?.[1].value === name);
      expect(mark).toBeDefined();
      const said = mark ? await hover(shown.page, tag, mark.box) : '';
      expect(said).toMatch(new RegExp(`^${name} \\| `));
      expect(said).toContain(`${amountColumn} | ${text}`);
    }
  });

  test('the amounts of the table add up to the total, and per fund', async () => {
    const [head = [], ...rows] = await tableOf(shown.page, tag);
    const figures = addUp(head, rows);
    expect(figures).toEqual({ total: known.total, ...known.funds });
    const caption = await words(shown.page, tag, '#table caption');
    expect(caption).toBe(`Tabel bij: Subsidies, ${rows.length.toLocaleString('nl')} rijen`);
  });

  test('the CSV that is saved adds up to the total, and per fund', async () => {
    const { name, bytes } = await takeDownload(shown.page, tag, 'csv');
    expect(name).toBe('subsidies.csv');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head = [], ...rows] = readCsv(bytes.toString('utf8'), ';');
    expect(addUp(head, rows)).toEqual({ total: known.total, ...known.funds });
  });

  test('all data that is saved has every row', async () => {
    const { name, bytes } = await takeDownload(shown.page, tag, 'data');
    expect(name).toBe('subsidies-data.csv');
    const [head = [], ...rows] = readCsv(bytes.toString('utf8'), ';');
    const amounts = rows.map((row) => row[head.indexOf(amountColumn)] ?? '');
    expect(rows.length).toBe(known.rows);
    expect(sum(amounts.filter(Boolean).map(dutchNumber))).toBe(known.total);
    expect(amounts.filter((text) => text === '').length).toBe(known.without);
  });

  test('the SVG that is saved is well formed and holds the figures', async () => {
    const { name, bytes } = await takeDownload(shown.page, tag, 'svg');
    expect(name).toBe('subsidies.svg');
    const seen = await readXml(stage, bytes.toString('utf8'));
    expect(seen.broken).toBe('');
    expect(seen.root).toBe('svg');
    for (const text of ['€ 1.306.089.976', '€ 806.666.827', '€ 499.423.149']) expect(seen.text).toContain(text);
    expect(seen.text).toMatch(/\b19 (rijen|regels)\b[^.]* geen bedrag/);
  });

  test('nothing was refused, nothing broke, nothing else was asked for', async () => {
    expect(await shown.violations()).toEqual([]);
    expect(await shown.failures()).toEqual([]);
    expect(shown.errors).toEqual([]);
    expect(shown.requests.filter((url) => !/^\/(peil|shared)\/|^\/favicon|^blob:/.test(url))).toEqual([]);
  });
});

describe.skipIf(!hasSharedData)('one file of ../shared/data in two encodings', () => {
  let stage: Stage;
  const amount = 'EUSF subsidie toegekend verlening ESF approved on request Union cofinancing (max 50%)';
  const stages = 'Actie,Naam Aanvrager Beneficiary name';

  beforeAll(async () => {
    stage = await new Stage().open();
  });
  afterAll(() => stage.close());

  const look = async (name: string) => {
    const { page, errors } = await stage.show(
      `<${tag} data-url="/shared/eu-funding/${name}" stages="${stages}" amount="${amount}" heading="Subsidies"></${tag}>`,
    );
    await drawn(page, tag);
    const drawing = await drawingOf(page, tag);
    const report = await reportOf(page, tag);
    return {
      errors,
      encoding: report.encoding,
      delimiter: report.delimiter,
      seen: {
        rows: report.rows,
        summary: await words(page, tag, '.summary'),
        notes: await allWords(page, tag, '.notes li'),
        table: await tableOf(page, tag),
        figures: Array.from(allMarks(drawing.marks), ({ id, datum, box }) => ({ id, datum, box })),
      },
    };
  };

  test('UTF-16 with tabs gives the same figures as UTF-8 with commas', async () => {
    const [plain, wide] = [await look('ESF-14-20-GTI.csv'), await look('derived-ESF-GTI-utf16le-tab.csv')];
    expect([plain.encoding, plain.delimiter]).toEqual(['utf-8', ',']);
    expect([wide.encoding, wide.delimiter]).toEqual(['utf-16le', '\t']);
    expect(wide.seen).toEqual(plain.seen);
    expect([...plain.errors, ...wide.errors]).toEqual([]);

    const [head = [], ...rows] = readCsv(sharedText('eu-funding/ESF-14-20-GTI.csv'), ',');
    const at = head.findIndex((name) => name.startsWith('EUSF subsidie'));
    const total = sum(rows.map((row) => dutchNumber(row[at] ?? '')));
    expect(plain.seen.rows).toBe(rows.length);
    expect(plain.seen.summary).toContain(`€ ${total.toLocaleString('nl')}`);
    expect(sum(plain.seen.table.slice(1).map((cells) => dutchNumber(cells[1] ?? '')))).toBe(total);
  });
});

/** The total of a table of flows, and what each fund gives. */
function addUp(head: readonly string[], rows: readonly (readonly string[])[]): Record<string, number> {
  const [flow, amount] = [0, head.indexOf(amountColumn)];
  const of = (fund: string) =>
    sum(
      rows
        .filter((cells) => cells[flow]?.startsWith(fund))
        .map((cells) => dutchNumber(cells[amount] ?? ''))
        .filter((number) => !Number.isNaN(number)),
    );
  return { total: of(''), EFRO: of('EFRO → '), ESF: of('ESF → ') };
}
