import { describe, expect, it } from 'vitest';
import type { Cell, Field } from '../../src/core/dataset.js';
import { toCsv } from '../../src/documents/csv.js';

const name: Field = { name: 'beroep', type: 'text' };
const amount: Field = { name: 'bedrag', type: 'number', unit: '€' };
const cell = (value: Cell['value'], status?: Cell['status']): Cell => (status ? { value, status } : { value });

describe('toCsv', () => {
  it('is what a Dutch spreadsheet opens', () => {
    expect(
      toCsv(
        [name, amount],
        [
          [cell('kok'), cell(1234.5)],
          [cell('chef; sous'), cell(-3)],
          [cell('zei "ja"'), cell(null)],
        ],
      ),
    ).toBe('\ufeffberoep;bedrag\r\nkok;1234,5\r\n"chef; sous";-3\r\n"zei ""ja""";\r\n');
  });

  it('has a column of statuses where there are any, and never a zero for what is absent', () => {
    const rows = [
      [cell('kok'), cell(null, 'suppressed')],
      [cell('smid'), cell(0)],
      [cell('bakker'), undefined],
    ];
    const words = { status: (status: string) => (status === 'suppressed' ? 'geheim' : status) };
    expect(toCsv([name, amount], rows, words)).toBe(
      '\ufeffberoep;bedrag;bedrag (status)\r\nkok;;geheim\r\nsmid;0;\r\nbakker;;\r\n',
    );
  });

  it('makes formulas harmless but leaves numbers and single signs', () => {
    const words = ['=1+1', '+SUM(A1)', '-2+3', '@cmd', ' =x', '-', '-12,5', '+31%', '2026-Q3'];
    const lines = toCsv(
      [name],
      words.map((word) => [cell(word)]),
    )
      .trim()
      .split('\r\n')
      .slice(1);
    expect(lines).toEqual(["'=1+1", "'+SUM(A1)", "'-2+3", "'@cmd", "' =x", '-', '"-12,5"', '+31%', '2026-Q3']);
  });

  it('writes very large and very small numbers in full, and English decimals when asked', () => {
    const numbers = [[cell(1e21)], [cell(1e-7)], [cell(1306089976)]];
    expect(toCsv([amount], numbers).split('\r\n').slice(1, 4)).toEqual([
      '1000000000000000000000',
      '0,0000001',
      '1306089976',
    ]);
    expect(toCsv([amount], [[cell(0.5)]], { decimal: '.' })).toContain('0.5');
  });
});
