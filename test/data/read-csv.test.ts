import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDelimiter, splitRecords } from '../../src/data/delimited.js';
import { read } from '../../src/data/read.js';
import type { ReadSettings } from '../../src/data/report.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string, settings: ReadSettings = {}) =>
  read(bytes(text), { settings: { format: 'csv', ...settings } });
const kinds = (remarks: readonly { kind: string }[]) => remarks.map(({ kind }) => kind);
const table = async (text: string, settings?: ReadSettings) => {
  const { data } = await csv(text, settings);
  return [
    data.columns.map(({ field }) => field.name),
    ...Array.from({ length: data.length }, (_, row) => data.columns.map(({ values }) => values[row])),
  ];
};

const latin = (text: string) => Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
const wide = (text: string, little: boolean, mark: boolean) => {
  const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (sign) => sign.charCodeAt(0))];
  return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
};
const encodings = {
  'utf-8': bytes,
  'utf-8 with mark': (text: string) => bytes(`\ufeff${text}`),
  'windows-1252': latin,
  'utf-16le': (text: string) => wide(text, true, true),
  'utf-16be': (text: string) => wide(text, false, true),
  'utf-16le without mark': (text: string) => wide(text, true, false),
  'utf-16be without mark': (text: string) => wide(text, false, false),
};

describe('cells come back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc é€"; ,\t|\n\r=ï.-0123456789'), maxLength: 12 });

  it('through any delimiter and line ending', () => {
    const grid = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, ending, last) => {
          const quoted = (cell: string) =>
            /["\r\n;,\t|]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;
          const text = rows.map((row) => row.map(quoted).join(delimiter)).join(ending) + (last ? ending : '');
          expect(splitRecords(text, delimiter)).toEqual({ records: rows, badQuotes: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(encodings) as (keyof typeof encodings)[])('through %s', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', '\t', '|', ','),
        async (rows, delimiter) => {
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          // Words that are surely words, so that nothing is typed, and an accent, so that the encodings differ.
          const cells = [['één', 'twee'], ...rows.map(([a, b]) => [`Zoë ${a} z`, `wóórd ${b} z`])];
          const text = cells.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
          const { data, report } = await read(encodings[encoding](text));
          expect(report.delimiter).toBe(delimiter);
          expect(report.encoding).toBe(encoding.split(' ')[0]);
          expect(data.columns.map(({ field }) => field.name)).toEqual(['één', 'twee']);
          expect(data.columns[0]?.values).toEqual(rows.map(([a]) => `Zoë ${a} z`));
          expect(data.columns[1]?.values).toEqual(rows.map(([, b]) => `wóórd ${b} z`));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('encodings', () => {
  it('says when it had to guess', async () => {
    const { data, report } = await read(latin('naam;prijs\ncafé;€ 5\n'));
    expect(report.encoding).toBe('windows-1252');
    expect(kinds(report.remarks)).toEqual(['report.encoding-guessed']);
    expect(data.columns[0]?.values).toEqual(['café']);
    expect(data.columns[1]?.field).toMatchObject({ type: 'number', unit: '€' });
  });

  it('counts signs that were lost before, and keeps UTF-8', async () => {
    const { report } = await csv('naam;a\nco\ufffd\ufffdrdinator;1\n');
    expect(report).toMatchObject({ encoding: 'utf-8', remarks: [{ kind: 'report.signs-lost', facts: { count: 2 } }] });
  });

  it('obeys the page', async () => {
    const { data } = await read(latin('naam\ncafé'), { settings: { encoding: 'iso-8859-1' } });
    expect(data.columns[0]?.values).toEqual(['café']);
    await expect(read(bytes('a'), { settings: { encoding: 'klingon' } })).rejects.toMatchObject({
      code: 'format',
      facts: { found: 'klingon' },
    });
  });
});

describe('delimiters', () => {
  it.each([
    ['naam;waarde\na;1,5\nb;2,5\n', ';'],
    ['naam,waarde\n"a;b",1\nc,2\n', ','],
    ['a\tb\n1,5\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['Bron: CBS, Den Haag\nnaam;waarde\na;1,5\nb;2,5\nc;3,5', ';'],
    ['"title, with commas"\n"a";"b, c";"d"\n1;2;3', ';'],
    ['a;b;c\n1;2;3\n1;2\n1,5;2;3\n1;2;3;4\n', ';'],
    ['alleen\neen\nkolom\n', ';'],
  ])('%j', (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));

  it('is said by a first line, or by the page', async () => {
    const { data, report } = await csv('sep=|\r\na|b\r\n1;2|3\r\n');
    expect(data.columns.map(({ field }) => field.name)).toEqual(['a', 'b']);
    expect(kinds(report.remarks)).toEqual(['report.sep-line']);
    expect(await table('a;b,c\n1;2,3', { delimiter: ',' })).toEqual([
      ['a;b', 'c'],
      ['1;2', 3],
    ]);
    expect(await table('a\tb\n1\t2', { delimiter: 'tab' })).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

describe('rows', () => {
  it('pads short ones and keeps what is too much', async () => {
    const { data, report } = await csv('a;b\n1;2\n3\n4;5;zes\n');
    expect(data.columns.map(({ field }) => field.name)).toEqual(['a', 'b', 'kolom 3']);
    expect(data.columns[2]?.values).toEqual([null, null, 'zes']);
    expect(report.remarks).toEqual([
      { kind: 'report.long-rows', facts: { count: 1 } },
      { kind: 'report.short-rows', facts: { count: 1 } },
    ]);
    expect(report.rows).toBe(3);
  });

  it('skips blank lines and counts them', async () => {
    const { report } = await csv('a;b\n\n1;2\n;\n3;4\n');
    expect(report).toMatchObject({ rows: 2, remarks: [{ kind: 'report.blank-lines', facts: { count: 2 } }] });
  });

  it('finds the names below a title and takes the footer away', async () => {
    const { data, report } = await csv('Vacatures per sector\n\nSector;Aantal\nZorg;10\nBouw;\n© UWV 10-10-2017\n');
    expect(data.columns.map(({ values }) => Array.from<unknown>(values))).toEqual([
      ['Zorg', 'Bouw'],
      [10, NaN],
    ]);
    expect(kinds(report.left)).toEqual(['report.above', 'report.below']);
    expect(data.metadata).toEqual({ title: 'Vacatures per sector', source: 'UWV', date: '2017-10-10' });
  });

  it('keeps a row that has only its name', async () => {
    expect((await csv('Naam;A;B\nx;1;2\ny;;\n')).data.length).toBe(2);
  });

  it('drops columns that have neither name nor content', async () => {
    const { data, report } = await csv('a;b;\n1;2;\n3;4;\n');
    expect(data.columns).toHaveLength(2);
    expect(kinds(report.remarks)).toEqual(['report.empty-columns']);
  });

  it('takes the names from the row that the page says', async () => {
    expect(await table('x;y\na;b\n1;2\n', { headerRow: 2 })).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(await table('1;2\n3;4\n', { headerRow: 0 })).toEqual([
      ['kolom 1', 'kolom 2'],
      [1, 2],
      [3, 4],
    ]);
    expect(kinds((await csv('Utrecht;12,5\nZeist;3,5\n')).report.remarks)).toEqual(['report.numbers-as-names']);
  });
});

describe('a row of units below the names', () => {
  it('is no row: its factors are applied and its units kept', async () => {
    const { data, report } = await csv(
      'gemeente;inwoners;inkomen;aandeel\n;aantal;x 1 000 euro;%\nZeist;65000;12,5;3,1\nBaarn;25000;13,5;\n',
    );
    expect(data.columns.map(({ field, values }) => [field.name, field.unit, ...Array.from<unknown>(values)])).toEqual([
      ['gemeente', undefined, 'Zeist', 'Baarn'],
      ['inwoners', undefined, 65_000, 25_000],
      ['inkomen', '€', 12_500, 13_500],
      ['aandeel', '%', 3.1, NaN],
    ]);
    expect(kinds(report.remarks)).toContain('report.headings');
  });

  it.each([
    ['words in every row', 'maat;eenheid\nlengte;uur\nbreedte;aantal\n', 2],
    ['a year and a mark for nothing', 'jaar;aandeel\n2019;%\n2020;5\n', 2],
    ['no figures below it', 'naam;soort;deel\n;aantal;%\nZeist;klein;groot\n', 2],
  ])('is a row where there are %s', async (_, text, rows) => {
    expect((await csv(text)).data.length).toBe(rows);
  });
});

describe('quotes', () => {
  it('that do not close are ordinary signs', async () => {
    const { data, report } = await csv('naam;a\n"Jan "de Boer" B.V.";1\n5" buis;2\n"open;3\nx;4\ny;5\nz;6\nq;7\nr;8\n');
    expect(data.columns[0]?.values).toEqual(['Jan "de Boer" B.V.', '5" buis', '"open', 'x', 'y', 'z', 'q', 'r']);
    expect(report.remarks).toEqual([{ kind: 'report.quotes', facts: { count: 2, line: 2 } }]);
  });

  it('that a cut-off file leaves open are an error that says where', async () => {
    await expect(csv('naam;a\nx;1\n"begin van een zin;\nmet nog een regel')).rejects.toMatchObject({
      code: 'broken',
      facts: { line: 3 },
    });
  });
});

it('takes markup in a cell as words', async () => {
  expect(await table('a;b\n<script>alert(1)</script>;<img src=x onerror=alert(1)>\n')).toEqual([
    ['a', 'b'],
    ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
  ]);
});

it('reads a file as an employment agency writes it, without any setting', async () => {
  const text =
    'PEILDATUM;PROVINCIE;GEMEENTE;BEROEPENCLUSTER;SOORT;AANTAL\r\n16-05-2023;Fryslân;Súdwest-Fryslân;Elektriciens;Vacature;1.250\r\n16-05-2023;Utrecht;Utrecht;Zorg;CV;12\r\n';
  const { data, report } = await read(latin(text));
  expect(report.encoding).toBe('windows-1252');
  expect(data.columns.map(({ field }) => field.type)).toEqual(['date', 'text', 'text', 'text', 'text', 'number']);
  expect(data.columns[2]?.values[0]).toBe('Súdwest-Fryslân');
  expect(data.columns[5]?.values[0]).toBe(1250);
});
