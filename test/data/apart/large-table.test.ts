import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/data/read-delimited.js';
import { largeTable, readLarge } from '../../../src/data/read-large.js';
import { read } from '../../../src/data/read.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Rows of a plausible file: words that come back, amounts that do not, quotes, empty cells. */
function file(
  rows: number,
  { delimiter = ';', ending = '\n', names = 'gemeente;jaar;bedrag;toelichting', last = true } = {},
): string {
  const lines = [names.replaceAll(';', delimiter)];
  for (let at = 0; at < rows; at++) {
    const note =
      at % 7 === 0 ? `"zegt ""ja""${delimiter}${ending}regel ${at}"` : at % 5 === 0 ? '' : `"plaats ${at % 11}"`;
    lines.push([`Gemeente ${at % 13}`, 2020 + (at % 6), at % 17 === 0 ? 'x' : `${at},5`, note].join(delimiter));
  }
  return lines.join(ending) + (last ? ending : '');
}

describe('a large table', () => {
  it.each([
    ['plain lines', file(400)],
    ['lines that end as on Windows', file(400, { ending: '\r\n' })],
    ['lines that end as they did on a Mac', file(400, { ending: '\r' })],
    ['no end of line at the end', file(400, { last: false })],
    ['names with other signs in them', file(400, { names: 'gemeente, deel;jaar;"bedrag (x 1.000, €)";toelichting' })],
    ['tabs', file(400, { delimiter: '\t' })],
    ['a line that says the delimiter', `sep=;\n${file(400)}`],
    ['lines above the names', `Subsidies in Nederland\n\n${file(400)}`],
    ['lines below the rows', `${file(400)}\n© UWV 30-9-2026\n`],
    ['blank lines at the end', `${file(400)}\n\n;;;\n`],
    ['a short row at the end', `${file(400)}Dorp;2020\n`],
  ])('with %s is read as a small one', async (_, text) => {
    const table = await largeTable(text, {}, 1000, 500);
    expect(table).toBeDefined();
    expect(table).toEqual(readDelimited(text));
  });

  it.each([
    ['a blank line halfway', file(200) + '\n' + file(200)],
    ['a short row halfway', file(200) + 'Dorp;2020\n' + file(200)],
    ['a quote that does not close as it should', file(200) + '"Dorp" a;2020;1;b\n' + file(200)],
    ['a quote that never closes', file(200) + '"Dorp;2020;1;b\n' + file(200)],
    ['one column', 'naam\n' + 'a\n'.repeat(4000)],
  ])('with %s is left', async (_, text) => expect(await largeTable(text, {}, 1000, 500)).toBeUndefined());

  it('is never read as anything but what a small one is', async () => {
    const cell = fc.constantFrom(
      'a',
      'b c',
      '',
      '1',
      '1,5',
      '"x;y"',
      '"q""q"',
      '"l\nl"',
      'Bron',
      '-',
      '2024',
      '"',
      '5" pijp',
      '"a" b',
      ' ',
    );
    const odd = fc.constantFrom('', '', '', '\n', ';;\n', 'a;b\n', '© x\n', 'Titel\n', 'sep=;\n');
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => `${cells.join(';')}\n`);
    const safe = fc.constantFrom('a;1;"x;y"\n', 'b;2,5;\n', '"c""c";;z\n');
    const text = fc
      .tuple(
        odd,
        fc.array(safe, { minLength: 8, maxLength: 12 }),
        fc.array(fc.oneof(safe, safe, row), { maxLength: 8 }),
        odd,
        fc.array(safe, { minLength: 4, maxLength: 12 }),
        odd,
      )
      .map(([above, first, rows, between, last, below]) =>
        [above, 'naam;aantal;noot\n', ...first, ...rows, between, ...last, below].join(''),
      );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 20, max: 90 }),
        fc.integer({ min: 10, max: 40 }),
        async (source, head, tail) => {
          const table = await largeTable(source, { delimiter: ';' }, head, tail);
          if (!table) return;
          taken++;
          expect(table).toEqual(readDelimited(source, { delimiter: ';' }));
        },
      ),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(200);
  });
});

describe('a large source', () => {
  const hints = { url: 'https://voorbeeld.nl/groot.csv', contentType: 'text/csv' };

  it.each([
    ['UTF-8', bytesOf(file(12_000))],
    ['UTF-8 with a mark', bytesOf(`\ufeff${file(12_000)}`)],
    [
      'windows-1252',
      Uint8Array.from(file(12_000, { names: 'geméénte;jaar;bedrag;toelichting' }), (sign) => sign.charCodeAt(0)),
    ],
  ])('in %s is read as any other', async (_, bytes) => {
    const large = await readLarge(bytes, hints);
    expect(large).toBeDefined();
    expect(large).toEqual(await read(bytes, hints));
  });

  it.each([
    ['JSON', JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ naam: `a${at}`, aantal: at })))],
    ['a page', `<!doctype html>${'<p>tekst;tekst</p>\n'.repeat(20_000)}`],
    ['a file that is not large', file(20)],
  ])('that is %s is left', async (_, text) => expect(await readLarge(bytesOf(text), hints)).toBeUndefined());

  it('of which the page says that it is something else is left', async () =>
    expect(await readLarge(bytesOf(file(12_000)), { settings: { format: 'json' } })).toBeUndefined());
});
