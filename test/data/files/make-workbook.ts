import { strToU8, zipSync } from 'fflate';

/** What a made-up Excel file holds: the XML of its parts. */
export interface XlsxParts {
  /** XML inside `<worksheet>`, by name of the sheet; `!` in front hides it. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Text of number formats; cells refer to them by 1, 2 … in `s`. Style 0 is general. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Writes an Excel file as its standard (ECMA-376) asks, by hand. */
export function makeXlsx(
  { sheets, strings = [], formats = [], from1904 = false }: XlsxParts,
  level: 0 | 6 = 6,
): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const listed = names.map((name, at) => {
    const state = name.startsWith('!') ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name.replace(/^!/, ''))}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const own = formats.map((code, at) =>
    typeof code === 'number' ? '' : `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + at}"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation('rIdS', 'styles', 'styles.xml'),
      relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
  };
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = `${head}<worksheet ${main}>${sheets[name]}</worksheet>`;
  });
  return makeZip(files, level);
}

/** Rows of plain values as the XML of a sheet: numbers, flags, words, `null` for nothing, or ready XML of a cell in a list of one. */
export function sheetOf(rows: readonly (readonly unknown[])[], after = ''): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const place = `r="${letters(column)}${at + 1}"`;
      if (value === null) return '';
      if (Array.isArray(value)) return `<c ${place} s="${value[1] ?? 0}"><v>${value[0]}</v></c>`;
      if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
      if (typeof value === 'boolean') return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
      return `<c ${place} t="inlineStr"><is><t>${escaped(String(value))}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>${after}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Writes an OpenDocument spreadsheet around the XML of its tables. */
export function makeOds(tables: string, styles = '', level: 0 | 6 = 6): Uint8Array {
  const names = ['office', 'table', 'text', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return makeZip(
    {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': `${head}<manifest/>`,
      'content.xml': `${head}<office:document-content ${names.join(' ')} xmlns:calcext="urn:x"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    level,
  );
}

export function makeZip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const packed = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(packed), { level, mtime: new Date(2026, 0, 1) });
}
