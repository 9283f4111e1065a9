import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { labourMarketColumns, labourMarketRows } from './labour-market.mjs';
import { writeCsv } from './write-csv.mjs';

const sectors = new Set(['Zorg en welzijn', 'ICT en data', 'Bouw en infra']);
const someQuarters = new Set(['2025KW03', '2025KW04', '2026KW01', '2026KW02']);

/** The columns that all other forms hold, as they are called in `arbeidsmarkt.csv`. */
export const fewColumns = labourMarketColumns.slice(0, 5);
const words = 3;
const [quarterColumn, occupationColumn] = fewColumns;

/** A part of `arbeidsmarkt.csv`: three sectors in four quarters, none of them provisional. */
export function fewRows() {
  return labourMarketRows()
    .filter(([quarter, , sector]) => sectors.has(sector) && someQuarters.has(quarter))
    .map((row) => row.slice(0, fewColumns.length));
}

const isCount = (cell) => /^\d[\d.]*$/.test(cell);
const countOf = (cell) => (isCount(cell) ? Number(cell.replaceAll('.', '')) : null);
/** A number where there is one, else the mark that says why not. */
const plain = (cell, at) => (at >= words && isCount(cell) ? countOf(cell) : cell);

// A file in a ZIP has a time, which would be another one every day.
const packed = (files) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
      { mtime: '1980-01-01T00:00:00', level: 9 },
    ),
  );

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sheet = (rows) => {
  const lines = rows.map((cells, row) => {
    const written = cells.map((value, at) => {
      const place = `${String.fromCharCode(65 + at)}${row + 1}`;
      if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `${head}<worksheet ${spreadsheet}><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const relations = (list) => {
  const lines = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`);
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
};

/** A workbook as an office makes it: a title above the table, and a second sheet with an explanation. */
export function workbook() {
  const rows = fewRows().map((row) => row.map(plain));
  const type = (path, kind) => `<Override PartName="/xl/${path}" ContentType="${parts}.${kind}+xml"/>`;
  return packed({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}${type('worksheets/sheet2.xml', 'worksheet')}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook ${spreadsheet} xmlns:r="${office}"><sheets><sheet name="Cijfers" sheetId="1" r:id="rId1"/><sheet name="Toelichting" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet([['Werk in Oeverwaard, verzonnen cijfers'], [], fewColumns, ...rows]),
    'xl/worksheets/sheet2.xml': sheet([
      ['teken', 'betekenis'],
      ['x', 'geheim: te weinig mensen'],
      ['.', 'onbekend'],
    ]),
  });
}

/** The table as a file that is packed, with a file beside it that is no table. */
export function zip() {
  return packed({
    'arbeidsmarkt.csv': writeCsv(fewColumns, fewRows()),
    'leesmij.txt': 'Verzonnen cijfers van een gemeente die niet bestaat.\r\n',
  });
}

/** The table in columns. A number that is not there has no mark in this form: it is empty. */
export function parquet() {
  const rows = fewRows();
  const columnData = fewColumns.map((name, at) =>
    at < words
      ? { name, data: rows.map((row) => row[at]), type: 'STRING' }
      : { name, data: rows.map((row) => countOf(row[at])), type: 'INT32', nullable: true },
  );
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

/** A record on every line. */
export function lines() {
  const record = (row) => Object.fromEntries(row.map((cell, at) => [fewColumns[at], plain(cell, at)]));
  return fewRows()
    .map((row) => `${JSON.stringify(record(row))}\n`)
    .join('');
}

const statuses = { x: 'c', '.': ':' };

/** The table as a cube of JSON-stat 2.0, with the meaning of its codes. */
export function jsonStat() {
  const rows = fewRows();
  const distinct = (at) => [...new Set(rows.map((row) => row[at]))];
  const category = (labels) => {
    const codes = labels.map((_, at) => `B${String(at + 1).padStart(2, '0')}`);
    return { index: codes, label: Object.fromEntries(codes.map((code, at) => [code, labels[at]])) };
  };
  const quarters = distinct(0);
  const occupations = distinct(1);
  const counts = fewColumns.slice(words);
  const cells = quarters.flatMap((quarter) =>
    occupations.flatMap((occupation) => {
      const row = rows.find((one) => one[0] === quarter && one[1] === occupation);
      return row.slice(words);
    }),
  );
  const marks = cells.flatMap((cell, at) => (isCount(cell) ? [] : [[at, statuses[cell]]]));
  return `${JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Werkzoekenden en vacatures',
    source: 'Gemeente Oeverwaard (verzonnen cijfers)',
    id: [quarterColumn, occupationColumn, 'onderwerp'],
    size: [quarters.length, occupations.length, counts.length],
    role: { time: [quarterColumn], metric: ['onderwerp'] },
    dimension: {
      [quarterColumn]: { label: 'kwartaal', category: { index: quarters } },
      [occupationColumn]: { label: 'beroepsgroep', category: category(occupations) },
      onderwerp: {
        label: 'onderwerp',
        category: { index: counts, unit: Object.fromEntries(counts.map((name) => [name, { decimals: 0 }])) },
      },
    },
    value: cells.map(countOf),
    status: Object.fromEntries(marks),
  })}\n`;
}
