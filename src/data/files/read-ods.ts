import { cellText } from '../attempt.js';
import type { RawTable } from '../raw-table.js';
import type { ReadSettings } from '../report.js';
import { readWorkbook } from './read-workbook.js';
import { damaged, refused, tooLargeInside } from './refusal.js';
import { scanXml, type XmlAttributes } from './scan-xml.js';
import { Measured, mostCells, percent, type Merge, type Sheet, type SheetCells, type SheetRow } from './workbook.js';
import type { ZipEntry } from './zip-entries.js';

/** The most rows and columns that a sheet can have. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Reads an OpenDocument spreadsheet. Throws `format` for one with a password. */
export function readOds(entries: ReadonlyMap<string, ZipEntry>, settings: ReadSettings): RawTable {
  const textOf = (name: string) => new TextDecoder().decode(entries.get(name)?.read() ?? new Uint8Array());
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) throw refused('OpenDocument (.ods)', 'password');
  const xml = textOf('content.xml');
  if (!xml) throw damaged('content.xml');
  return readWorkbook('ods', sheetsOf(xml), settings);
}

/** Parts whose cells or words are not those of the sheet. */
const apart = /^(annotation|tracked-changes|shapes|dde-links|forms)$/;

function sheetsOf(xml: string): Sheet[] {
  const sheets: Sheet[] = [];
  const unseen = new Set<string>();
  let style = '';
  let sheet: Builder | undefined;
  let aside = 0;
  let depth = 0;
  scanXml(xml, {
    open(name, get) {
      if (aside || apart.test(name)) aside++;
      else if (name === 'style') style = get('name') ?? '';
      else if (name === 'table-properties' && get('display') === 'false') unseen.add(style);
      else if (name === 'table' && depth++ === 0) {
        const made = (sheet = new Builder());
        const title = get('name') ?? '';
        const hidden = unseen.has(get('style-name') ?? '');
        sheets.push({ name: title, hidden, read: () => made.done() });
      } else sheet?.open(name, get);
    },
    close(name) {
      if (aside) aside--;
      else if (name === 'table' && --depth === 0) sheet = undefined;
      else sheet?.close(name);
    },
    text(text) {
      if (!aside) sheet?.text(text);
    },
  });
  return sheets;
}

/** Collects the cells of one sheet. */
class Builder {
  private readonly rows: SheetRow[] = [];
  private readonly merges: Merge[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly errors: string[] = [];
  private uncomputed = 0;
  private row: unknown[] = [];
  private rowAt = 0;
  private rowTimes = 1;
  private rowHidden = false;
  private column = 0;
  private times = 1;
  private value: unknown;
  private words: string | undefined;
  private isError = false;
  private cells = 0;

  open(name: string, get: XmlAttributes): void {
    const count = (what: string, most: number) => Math.min(most, Math.max(1, Math.floor(Number(get(what) ?? 1)) || 1));
    const isHidden = () => /^(collapse|filter)$/.test(get('visibility') ?? '');
    if (name === 'table-column') {
      const times = count('number-columns-repeated', mostColumns);
      if (isHidden()) for (let at = 0; at < times; at++) this.hiddenColumns.add(this.column + at);
      this.column += times;
    } else if (name === 'table-row') {
      this.row = [];
      this.column = 0;
      this.rowTimes = count('number-rows-repeated', mostRows);
      this.rowHidden = isHidden();
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.times = count('number-columns-repeated', mostColumns);
      const spans = [count('number-columns-spanned', mostColumns), count('number-rows-spanned', mostRows)] as const;
      const [right, bottom] = [this.column + spans[0] - 1, this.rowAt + spans[1] - 1];
      if (spans[0] * spans[1] > 1) this.merges.push({ top: this.rowAt, left: this.column, right, bottom });
      this.value = name === 'table-cell' ? valueOf(get) : null;
      this.isError = get('calcext:value-type') === 'error';
      if (this.value === undefined && get('formula') !== undefined && get('office:value-type') === undefined)
        this.uncomputed++;
      this.words = undefined;
    } else if (name === 'p') this.words = this.words === undefined ? '' : `${this.words}\n`;
    else if (this.words !== undefined && name === 's') this.words += ' '.repeat(count('c', 1000));
    else if (this.words !== undefined && /^(tab|line-break)$/.test(name)) this.words += name === 'tab' ? '\t' : '\n';
  }

  text(text: string): void {
    if (this.words !== undefined) this.words += text;
  }

  close(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') {
      const cell = this.isError ? '#N/B' : this.value === undefined ? (this.words ?? null) : this.value;
      if (this.isError) this.errors.push(this.words ?? '');
      if (cellText(cell) !== '') {
        this.row.length = Math.max(this.row.length, this.column);
        for (let at = 0; at < this.times; at++) this.row[this.column + at] = cell;
      }
      this.column = Math.min(mostColumns, this.column + this.times);
      this.words = undefined;
    } else if (name === 'table-row') {
      const { row: cells, rowHidden: hidden } = this;
      if (cells.length) {
        this.cells += cells.length * this.rowTimes;
        if (this.cells > mostCells) throw tooLargeInside();
        for (let at = 0; at < this.rowTimes; at++) this.rows.push({ at: this.rowAt + at, cells, hidden });
      }
      this.rowAt = Math.min(mostRows, this.rowAt + this.rowTimes);
    }
  }

  done(): SheetCells {
    const { rows, merges, hiddenColumns, errors, uncomputed } = this;
    return { rows, merges, hiddenColumns, errors, uncomputed };
  }
}

/** The value that a cell says it has; `undefined` for words, which stand in it. */
function valueOf(get: XmlAttributes): unknown {
  const type = get('office:value-type');
  const number = () => {
    const value = Number(get('office:value') || NaN);
    if (Number.isNaN(value)) throw damaged('office:value');
    return value;
  };
  if (type === 'float') return number();
  if (type === 'percentage') return percent(number());
  if (type === 'currency') return get('currency') === 'EUR' ? new Measured(number(), '€') : number();
  if (type === 'date') return get('date-value')?.replace(/T00:00:00(\.0+)?$/, '');
  if (type === 'time') return get('time-value')?.replace(/^PT(\d+)H(\d+)M(\d+).*$/, '$1:$2:$3');
  if (type === 'boolean') return get('boolean-value') === 'true';
  return get('string-value');
}
