import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Column, Dataset } from '../../../src/core/dataset.js';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { makeXlsx, sheetOf } from './make-workbook.js';

const kinds = (remarks: readonly { kind: string }[]) => remarks.map(({ kind }) => kind.replace('report.', ''));
const column = (data: Dataset, name: string): Column => {
  const found = data.columns.find(({ field }) => field.name === name);
  if (!found) throw new Error(`no column ${name} in ${data.columns.map(({ field }) => field.name).join(', ')}`);
  return found;
};
const values = (data: Dataset, name: string) => Array.from<unknown>(column(data, name).values);

describe('Excel workbooks', () => {
  it('reads shared, rich and inline words, numbers, flags and the outcome of formulas', async () => {
    const cells =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>In</t></r><r><t xml:space="preserve"> gebruik</t></r></is></c><c r="D1" t="str"><f>"Som"</f><v>Som</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>19.989999999999998</v></c><c r="C2" t="b"><v>1</v></c><c r="D2"><f>1+1</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>1.5E3</v></c><c r="C3" t="b"><v>0</v></c><c r="D3"><f>SUM(B2:B3)</f></c></row></sheetData>';
    const strings = [
      '<t>Naam</t>',
      '<r><rPr><b/></rPr><t>Aan</t></r><r><t>tal</t></r><rPh sb="0" eb="1"><t>ruis</t></rPh>',
      '<t>Utrecht &amp; omstreken</t>',
      '<t>&#39;s-Gravenhage</t>',
    ];
    const { data, report } = await read(makeXlsx({ sheets: { Blad1: cells }, strings }));
    expect(report.format).toBe('xlsx');
    expect(values(data, 'Naam')).toEqual(['Utrecht & omstreken', "'s-Gravenhage"]);
    expect(values(data, 'Aantal')).toEqual([19.99, 1500]);
    expect(values(data, 'In gebruik')).toEqual(['true', 'false']);
    // A formula without an outcome is no zero.
    expect(values(data, 'Som')).toEqual([2, NaN]);
    expect(report.remarks.find(({ kind }) => kind === 'report.uncomputed')?.facts).toEqual({ count: 1 });
  });

  it('reads errors as unknown and says where numbers are missing', async () => {
    const rows = sheetOf([
      ['gemeente', 'aantal'],
      ['Utrecht', 5],
      ['Zeist', 7],
    ]).replace('<c r="B3"><v>7</v></c>', '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    const { data, report } = await read(makeXlsx({ sheets: { Blad1: rows } }));
    expect(values(data, 'aantal')).toEqual([5, NaN]);
    expect(column(data, 'aantal').statuses.get(1)).toBe('unknown');
    expect(report.remarks.find(({ kind }) => kind === 'report.sheet-errors')?.facts).toEqual({
      count: 1,
      cells: ['#DIV/0!'],
    });
  });

  it.each([
    [false, [45_292, 1, 59, 61, 45_292.75], ['2024-01-01', '1900-01-01', '1900-02-28', '1900-03-01', '2024-01-01']],
    [true, [43_830, 0, 1, 60, 43_830.5], ['2024-01-01', '1904-01-01', '1904-01-02', '1904-03-01', '2024-01-01']],
  ])('reads days by their format (from 1904: %s)', async (from1904, serials, days) => {
    const formats = ['dd\\-mm\\-yyyy', 14, '[$-413]d\\ mmmm\\ yyyy;@', 'm/d/yy', 22];
    const rows = [['moment', 'aantal'], ...serials.map((serial, at) => [[serial, at + 1], serial])];
    const { data } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows) }, formats, from1904 }));
    expect(column(data, 'moment').field.type).toBe('date');
    expect(values(data, 'moment')).toEqual(days);
    // The same number without that format is a number.
    expect(values(data, 'aantal')).toEqual(serials);
  });

  it('reads formats of months and years, and numbers that only look like one of days', async () => {
    const formats = ['mmm\\-yy', 'yyyy', '0.00E+00', '#,##0.00', '"dagen" 0', '0000'];
    const rows = [
      ['maand', 'jaar', 'klein', 'groot', 'duur', 'gemeentecode'],
      [
        [45_292, 1],
        [45_292, 2],
        [0.001, 3],
        [1234.5, 4],
        [12, 5],
        [34, 6],
      ],
      [
        [45_323, 1],
        [45_658, 2],
        [0.002, 3],
        [2345.5, 4],
        [13, 5],
        [344, 6],
      ],
    ];
    const { data } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows) }, formats }));
    expect(values(data, 'maand')).toEqual(['2024-01', '2024-02']);
    expect(values(data, 'jaar')).toEqual(['2024', '2025']);
    expect(values(data, 'klein')).toEqual([0.001, 0.002]);
    expect(values(data, 'groot')).toEqual([1234.5, 2345.5]);
    expect(values(data, 'duur')).toEqual([12, 13]);
    expect(values(data, 'gemeentecode')).toEqual(['0034', '0344']);
  });

  it('reads percentages and euros as the cell shows them', async () => {
    const formats = [9, '0.0%', '"€" #,##0', '_ [$€-413]\\ * #,##0.00_ '];
    const rows = [
      ['gemeente', 'aandeel', 'budget', 'gemengd'],
      ['Utrecht', [0.23, 1], [1500, 3], [0.5, 1]],
      ['Zeist', [0.07, 2], [2500.5, 4], 0.25],
    ];
    const { data, report } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows) }, formats }));
    expect(values(data, 'aandeel')).toEqual([23, 7]);
    expect(column(data, 'aandeel').field.unit).toBe('%');
    expect(values(data, 'budget')).toEqual([1500, 2500.5]);
    expect(column(data, 'budget').field.unit).toBe('€');
    expect(values(data, 'gemengd')).toEqual([50, 0.25]);
    expect(kinds(report.remarks)).toEqual(['percent-cells', 'percent-cells', 'mixed-formats']);
  });

  it('finds the table below a title and above a source', async () => {
    const rows = [
      [null, 'Woningen per gemeente'],
      [null, 'Stand op 1 januari'],
      [],
      [null, 'gemeente', 'koop', 'huur'],
      [null, 'Utrecht', 10, 20],
      [null, 'Zeist', 30],
      [],
      [null, 'Bron: CBS StatLine'],
    ];
    const { data, report } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows) } }));
    expect(data.columns.map(({ field }) => field.name)).toEqual(['gemeente', 'koop', 'huur']);
    expect(values(data, 'huur')).toEqual([20, NaN]);
    expect(data.metadata.title).toBe('Woningen per gemeente');
    expect(kinds(report.left)).toEqual(['above', 'below']);
  });

  it('joins headings of several rows and repeats merged ones, but never a merged number', async () => {
    const rows = [
      ['gemeente', 'woningen', null, 'inwoners', null],
      [null, 2024, 2025, 2024, 2025],
      ['Utrecht', 1, 2, 3, 4],
      ['Zeist', 5, null, 7, 8],
    ];
    const merges =
      '<mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/><mergeCell ref="B4:C4"/></mergeCells>';
    const { data, report } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows, merges) } }));
    expect(data.columns.map(({ field }) => field.name)).toEqual([
      'gemeente',
      'woningen, 2024',
      'woningen, 2025',
      'inwoners, 2024',
      'inwoners, 2025',
    ]);
    expect(values(data, 'woningen, 2024')).toEqual([1, 5]);
    expect(values(data, 'woningen, 2025')).toEqual([2, NaN]);
    expect(kinds(report.remarks)).toEqual(['headings']);
  });

  it('reads a row of units', async () => {
    const rows = [
      ['gemeente', 'aandeel', 'budget'],
      ['', '%', 'x 1 000 euro'],
      ['Utrecht', 12, 3],
      ['Zeist', 15, 4],
    ];
    const { data } = await read(makeXlsx({ sheets: { Blad1: sheetOf(rows) } }));
    expect(column(data, 'aandeel').field.unit).toBe('%');
    expect(values(data, 'budget')).toEqual([3000, 4000]);
    expect(data.length).toBe(2);
  });

  it('takes the first sheet that is shown and holds a table, or the one that is named', async () => {
    const table = (name: string, value: number) =>
      sheetOf([
        ['gemeente', name],
        ['Utrecht', value],
        ['Zeist', value + 1],
      ]);
    const bytes = makeXlsx({
      sheets: {
        '!Geheim': table('geheim', 9),
        Toelichting: sheetOf([['Dit bestand'], ['gaat over woningen']]),
        Koop: table('koop', 1),
        Huur: table('huur', 5),
      },
    });
    const first = await read(bytes);
    expect(values(first.data, 'koop')).toEqual([1, 2]);
    expect(first.report.remarks[0]).toEqual({
      kind: 'report.sheets',
      facts: { sheet: 'Koop', sheets: ['Toelichting', 'Huur'] },
    });
    expect(first.report.left[0]).toEqual({ kind: 'report.hidden-sheets', facts: { count: 1, sheets: ['Geheim'] } });
    expect(values((await read(bytes, { settings: { sheet: 'huur' } })).data, 'huur')).toEqual([5, 6]);
    expect(values((await read(bytes, { settings: { sheet: '4' } })).data, 'huur')).toEqual([5, 6]);
    expect(values((await read(bytes, { settings: { sheet: 'Geheim' } })).data, 'geheim')).toEqual([9, 10]);
    await expect(read(bytes, { settings: { sheet: 'Kelder' } })).rejects.toMatchObject({
      code: 'option',
      facts: { given: 'Kelder', choices: ['Geheim', 'Toelichting', 'Koop', 'Huur'] },
    });
  });

  it('leaves out what is hidden and counts it', async () => {
    const rows = sheetOf([
      ['gemeente', 'naam', 'aantal'],
      ['Utrecht', 'Jan', 1],
      ['Zeist', 'Piet', 2],
      ['Soest', 'Kees', 3],
    ]).replace('<row r="3">', '<row r="3" hidden="1">');
    const { data, report } = await read(
      makeXlsx({ sheets: { Blad1: `<cols><col min="2" max="2" hidden="1"/></cols>${rows}` } }),
    );
    expect(data.columns.map(({ field }) => field.name)).toEqual(['gemeente', 'aantal']);
    expect(values(data, 'aantal')).toEqual([1, 3]);
    expect(report.left).toEqual([
      { kind: 'report.hidden-rows', facts: { count: 1 } },
      { kind: 'report.hidden-columns', facts: { count: 1 } },
    ]);
  });

  it('does not make room for cells that are not there', async () => {
    const rows =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="XFD1" t="inlineStr"><is><t>b</t></is></c></row><row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const { data } = await read(makeXlsx({ sheets: { Blad1: rows } }));
    expect(values(data, 'b')).toEqual([2]);
  });

  it.each([
    ['a word that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>12x</v></c></row>'],
    ['a row twice', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['an element that does not close', '<row r="1"><c r="A1"><v>1</v></row>'],
  ])('refuses %s', async (_, rows) => {
    await expect(read(makeXlsx({ sheets: { Blad1: `<sheetData>${rows}</sheetData>` } }))).rejects.toMatchObject({
      code: 'broken',
    });
  });

  it('refuses an empty workbook', async () => {
    await expect(read(makeXlsx({ sheets: { Blad1: '<sheetData/>' } }))).rejects.toBeInstanceOf(PeilError);
    await expect(read(makeXlsx({ sheets: { Blad1: '<sheetData/>' } }))).rejects.toMatchObject({ code: 'empty' });
  });
});

const real = resolve(import.meta.dirname, '../../../../shared/data/eu-funding/derived-ESF-07-13-Actie-J1.xlsx');

describe.runIf(existsSync(real))(
  'a published workbook (read from ../shared/data; not run where that is absent)',
  () => {
    it('gives every project with its amounts', async () => {
      // Python: zipfile and xml.etree.ElementTree, float(v.text) of the cells of a column, summed.
      const { data, report } = await read(new Uint8Array(readFileSync(real)));
      const sum = (name: RegExp) => {
        const found = data.columns.find(({ field }) => name.test(field.name));
        return (found?.values as Float64Array).reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
      };
      expect(report.format).toBe('xlsx');
      expect(data.length).toBe(87);
      expect(sum(/^ESF subsidie toegekend verlening/)).toBe(115_545_693);
      expect(sum(/^Totale subsidiabele kosten bij verlening/)).toBeCloseTo(103_628_705.333_333, 4);
      expect(data.columns.filter(({ field }) => field.type === 'date')).toHaveLength(2);
    });
  },
);
