import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../src/data/read-delimited.js';
import { readRegular } from '../../src/data/read-regular.js';

describe('readRegular', () => {
  it.each([
    'naam;aantal\na;1\nb;\n"c;d";"3"\n',
    'naam,aantal\r\n"zegt ""ja""","1\r\n2"\r\n,x\r\ny,z',
    'a\tb\tc\r1\t\t3\r\t5\t6\r',
    'gemeente|2024|2025\nUtrecht|1|2',
    'a;b;c\n1;2;3\n;;4\n5;6;',
  ])('reads %j as readDelimited does', (text) => {
    const table = readRegular(text, {});
    expect(table).toBeDefined();
    expect({ metadata: {}, ...table }).toEqual(readDelimited(text));
  });

  it.each([
    'naam\na\nb\n', // one column: perhaps another delimiter
    'a;b\n1;2;3\n',
    'a;b\n1\n',
    'a;b\n\n1;2\n',
    'a;b\n;\n',
    'a;b\n1;2\n© UWV;\n',
    'Titel\n\na;b\n1;2\n',
    'a;b\n"open;2\n3;4\n',
    'a;b\n"x" y;2\n',
    'a,1;b\n1;2\n',
    'sep=;\na;b\n1;2\n',
    '1,5;2\n3;4\n',
    'a;5\n3;4\n',
    'a;a\n1;2\n',
    'a; \n1;2\n',
    'a;b\n',
    ';\n1;2',
    'a;b\n;%\nx;1\n', // perhaps units
  ])('leaves %j', (text) => expect(readRegular(text, {})).toBeUndefined());

  it('leaves what the page decides', () => {
    expect(readRegular('a;b\n1;2', { delimiter: ',' })).toBeUndefined();
    expect(readRegular('a;b\n1;2', { headerRow: 0 })).toBeUndefined();
  });

  it('never reads anything but what readDelimited reads', () => {
    const pieces = ['a', 'b', '1', '1,5', '"', '""', ';', ';', ',', '|', '\t', '\n', '\n', '\r\n', '\r', ' ', '©', 'é'];
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 24 }).map((parts) => parts.join(''));
    const cell = fc.constantFrom('a', 'b c', '', '1', '"x;y"', '"q""q"', '"l\nl"', 'Bron', '-', '2024', '"');
    const grid = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc
        .tuple(
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
          fc.constantFrom(';', ',', '\t', '|'),
          fc.constantFrom('\n', '\r\n', '\r'),
          fc.constantFrom('', '\n'),
        )
        .map(([rows, delimiter, ending, last]) => {
          const names = Array.from({ length: width }, (_, at) => `n${at}`).join(delimiter);
          return [names, ...rows.map((row) => row.join(delimiter))].join(ending) + last;
        }),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(text, grid), (source) => {
        const table = readRegular(source, {});
        if (!table) return;
        read++;
        expect({ metadata: {}, ...table }).toEqual(readDelimited(source));
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
