import { describe, expect, it } from 'vitest';
import { read } from '../../../src/data/read.js';
import { makeOds, makeZip } from './make-workbook.js';

const words = (text: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
const number = (value: number, shown = String(value)) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (name: string, rows: string, more = '') =>
  `<table:table table:name="${name}" ${more}>${rows}</table:table>`;
const readSheet = async (rows: string) => {
  const { data, report } = await read(makeOds(table('Blad1', rows)));
  return {
    data,
    report,
    columns: Object.fromEntries(data.columns.map(({ field, values }) => [field.name, Array.from<unknown>(values)])),
  };
};

describe('OpenDocument spreadsheets', () => {
  it('reads values rather than how they are written', async () => {
    const { data, report, columns } = await readSheet(
      row(
        words('gemeente'),
        words('aantal'),
        words('aandeel'),
        words('bedrag'),
        words('moment'),
        words('gestart'),
        words('fout'),
      ) +
        row(
          words(
            'Utrecht <text:span>en</text:span><text:s text:c="2"/>omstreken<office:annotation><text:p>9999</text:p></office:annotation>',
          ),
          number(1234.5, '1.235'),
          '<table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7%</text:p></table:table-cell>',
          '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="12.5"><text:p>€ 12,50</text:p></table:table-cell>',
          '<table:table-cell office:value-type="date" office:date-value="2026-09-30T00:00:00"><text:p>30-09-26</text:p></table:table-cell>',
          '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>',
          '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell>',
        ) +
        row(words('Zeist'), number(2)),
    );
    expect(report.format).toBe('ods');
    expect(columns).toMatchObject({
      gemeente: ['Utrecht en  omstreken', 'Zeist'],
      aantal: [1234.5, 2],
      aandeel: [7, NaN],
      bedrag: [12.5, NaN],
      moment: ['2026-09-30', null],
      gestart: ['true', null],
    });
    expect(data.columns.map(({ field }) => field.unit)).toEqual([
      undefined,
      undefined,
      '%',
      '€',
      undefined,
      undefined,
      undefined,
    ]);
    expect(report.remarks.map(({ kind }) => kind)).toContain('report.sheet-errors');
  });

  it('repeats cells and rows that are written once, and no more than a sheet can have', async () => {
    const { data, columns } = await readSheet(
      row(words('a'), words('b'), words('c'), '<table:table-cell table:number-columns-repeated="16381"/>') +
        `<table:table-row table:number-rows-repeated="3">${words('x')}<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell></table:table-row>` +
        row(words('y'), number(1), number(2)) +
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(data.length).toBe(4);
    expect(columns).toEqual({ a: ['x', 'x', 'x', 'y'], b: [4, 4, 4, 1], c: [4, 4, 4, 2] });
  });

  it('refuses a file that would grow without end', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="4"/>';
    const rows = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`;
    await expect(read(makeOds(table('Blad1', rows)))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('repeats merged headings and skips hidden sheets, rows and columns', async () => {
    const rows =
      '<table:table-column/><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(
        words('gemeente', 'table:number-rows-spanned="2"'),
        words('woningen', 'table:number-columns-spanned="2"'),
        '<table:covered-table-cell/>',
        words('geheim'),
      ) +
      row('<table:covered-table-cell/>', number(2024), number(2025)) +
      row(words('Utrecht'), number(1), number(2), number(9)) +
      `<table:table-row table:visibility="filter">${words('Zeist')}${number(3)}${number(4)}</table:table-row>`;
    const styles = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    const { data, report } = await read(
      makeOds(table('Weg', rows, 'table:style-name="ta1"') + table('Blad2', rows), styles),
    );
    expect(data.columns.map(({ field }) => field.name)).toEqual(['gemeente', '2024', '2025']);
    expect(data.length).toBe(1);
    expect(report.left.map(({ kind }) => kind)).toEqual([
      'report.hidden-sheets',
      'report.hidden-rows',
      'report.hidden-columns',
    ]);
  });

  it('says that a file has a password', async () => {
    const bytes = makeZip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      'content.xml': 'geheim',
    });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'format', facts: { password: 'x' } });
  });
});
