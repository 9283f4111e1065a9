import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { troubleNl } from '../../../src/locale/trouble.nl.js';
import { fill } from '../../../src/locale/template.js';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** A compound file of before 2007 names its parts in letters of two bytes. */
const older = (name: string) => bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${[...name].join('\0')}\0`);

async function sentence(bytes: Uint8Array, words = troubleNl): Promise<string> {
  const error: unknown = await read(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof PeilError)) throw new Error('it was read');
  return fill(words[`error.${error.code}`] ?? '', error.facts, String);
}

describe('files that are not read', () => {
  it.each([
    [
      'a workbook of before 2007',
      older('Workbook'),
      /Excel 97-2003 \(\.xls\)\. Open het in Excel of LibreOffice en bewaar het als \.xlsx of \.csv\./,
    ],
    [
      'a workbook with a password',
      older('EncryptedPackage'),
      /Excel\. Het bestand heeft een wachtwoord\. Bewaar het zonder wachtwoord\./,
    ],
    ['a document of before 2007', older('WordDocument'), /Word 97-2003 \(\.doc\)\. Zet de tabel in een rekenblad/],
    ['a PDF', bytesOf('%PDF-1.7\n%\x80\x81'), /PDF\. Zet de tabel in een rekenblad/],
    ['a picture', bytesOf('\x89PNG\r\n\x1a\n\0\0'), /PNG\. Dit is een plaatje\./],
    ['a GeoPackage', bytesOf('SQLite format 3\0'), /GeoPackage .*Bewaar de kaart als GeoJSON of FlatGeobuf/],
    ['map tiles', bytesOf('PMTiles\x03\0\0'), /PMTiles\. Bewaar de kaart/],
    ['Arrow', bytesOf('ARROW1\0\0'), /Arrow\. Bewaar het als \.csv of \.parquet\./],
    ['RAR', bytesOf('Rar!\x1a\x07\x01\0'), /RAR\. Pak het uit, of maak er een \.zip van\./],
    ['an empty ZIP', bytesOf(`PK\x05\x06${'\0'.repeat(18)}`), /ZIP\. Zet er één bestand met gegevens in/],
  ])('says what %s is and what to do', async (_, bytes, words) => {
    expect(await sentence(bytes)).toMatch(words);
  });

  it('says it in English too', async () => {
    expect(await sentence(older('Workbook'), en)).toMatch(
      /\(\.xls\)\. Open it in Excel or LibreOffice and save it as \.xlsx or \.csv\./,
    );
  });
});

const real = resolve(import.meta.dirname, '../../../../shared/data/eu-funding/ESF-07-13-Actie-B.xls');

it.runIf(existsSync(real))(
  'names a published .xls (read from ../shared/data; not run where that is absent)',
  async () => {
    expect(await sentence(new Uint8Array(readFileSync(real)))).toMatch(/Excel 97-2003 \(\.xls\)/);
  },
);
