import { describe, expect, it } from 'vitest';
import { dataAddresses, withFiles, withRows } from '../../../src/vega-lite/vega/data-places.js';
import { splitCells } from '../../../src/vega-lite/vega/split-cells.js';

const lookup = {
  data: { url: 'a.csv', format: { parse: { n: 'number' } } },
  transform: [{ lookup: 'n', from: { data: { url: 'b.json' }, key: 'n' } }],
  layer: [
    { data: { url: 'a.csv' }, mark: 'bar' },
    { data: { values: [{ data: { url: 'no.csv' } }] }, mark: 'bar' },
  ],
};

describe('the data of a specification', () => {
  it('is found wherever it is named, once, but not within data', () => {
    expect(dataAddresses(lookup)).toEqual(expect.arrayContaining(['a.csv', 'b.json']));
    expect(dataAddresses(lookup)).toHaveLength(2);
  });

  it('is put in its place', () => {
    const files = new Map([
      ['a.csv', 'n,t\r\n1,"x, ""y"""\n'],
      ['b.json', '[{"n":1}]'],
    ]);
    expect(withFiles(lookup, files)).toMatchObject({
      data: { values: [{ n: 1, t: 'x, "y"' }], format: { parse: { n: 'number' } } },
      transform: [{ from: { data: { values: [{ n: 1 }] } } }],
    });
  });

  it('makes room for the data of the page', () => {
    const rows = [{ a: 1 }];
    expect(withRows({ data: { url: 'x' }, mark: 'bar' }, rows)).toMatchObject({ data: { values: rows } });
    expect(withRows({ data: { name: 'n' }, mark: 'bar' }, rows)).toMatchObject({
      data: { name: 'n' },
      datasets: { n: rows },
    });
  });
});

it('cells keep line ends and delimiters within quotes', () => {
  expect(splitCells('\ufeffa;b\n"1;\n2";\n', ';')).toEqual([
    ['a', 'b'],
    ['1;\n2', ''],
  ]);
});
