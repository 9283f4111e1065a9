import { damaged } from './refusal.js';
import { shownNumber, type NumberFormat } from './number-formats.js';
import { scanXml } from './scan-xml.js';
import type { Merge, SheetCells, SheetRow } from './workbook.js';

/** What the cells of an Excel sheet refer to. */
export interface Workbook {
  readonly words: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Reads the cells of one Excel sheet. Throws `broken` for a cell that cannot be. */
export function readSheet(xml: string, workbook: Workbook): SheetCells {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns = new Set<number>();
  const errors: string[] = [];
  let uncomputed = 0;
  let row: unknown[] = [];
  let rowAt = -1;
  let hidden = false;
  let column = -1;
  let type = '';
  let style = 0;
  let value: string | undefined;
  let formula = false;
  let sound = 0;
  let reading = false;

  scanXml(xml, {
    open(name, get) {
      // Two figures in a cell would be read as one.
      if (name === 'v' && value !== undefined) throw damaged();
      reading = (name === 'v' || name === 't') && !sound;
      if (reading) value ??= '';
      else if (name === 'row') {
        const at = get('r');
        const next = at === undefined ? rowAt + 1 : Number(at) - 1;
        // Rows stand in order; a row twice would hide the first.
        if (!(next > rowAt && next < 1_048_576)) throw damaged(`row ${at ?? ''}`);
        rowAt = next;
        row = [];
        column = -1;
        hidden = isTrue(get('hidden'));
      } else if (name === 'c') {
        const place = get('r');
        const next = place === undefined ? column + 1 : columnOf(place, rowAt);
        if (next <= column) throw damaged(place);
        column = next;
        type = get('t') ?? 'n';
        style = Number(get('s') ?? 0);
        value = undefined;
        formula = false;
      } else if (name === 'f') formula = true;
      else if (name === 'rPh') sound++;
      else if (name === 'col' && isTrue(get('hidden'))) {
        const last = Math.min(16_384, Number(get('max')));
        for (let at = Number(get('min')); at <= last; at++) hiddenColumns.add(at - 1);
      } else if (name === 'mergeCell') {
        const [from = '', to = from] = (get('ref') ?? '').split(':');
        const [first, last] = [placeOf(from), placeOf(to)];
        merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
      }
    },
    close(name) {
      reading = false;
      if (name === 'rPh') sound--;
      else if (name === 'row' && row.length) rows.push({ at: rowAt, cells: row, hidden });
      else if (name === 'c') {
        if (value === undefined || (value === '' && type === 'n')) {
          if (formula) uncomputed++;
          return;
        }
        if (type === 'e') errors.push(value);
        row.length = Math.max(row.length, column);
        row[column] = cellOf(value, type, style, workbook);
        value = undefined;
      }
    },
    text(text) {
      if (reading) value = (value ?? '') + text;
    },
  });
  return { rows, merges, hiddenColumns, errors, uncomputed };
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function cellOf(value: string, type: string, style: number, { words, formats, from1904 }: Workbook): unknown {
  if (type === 's') {
    const word = /^\d+$/.test(value) ? words[Number(value)] : undefined;
    if (word === undefined) throw damaged(`<v>${value}</v>`);
    return word;
  }
  if (type === 'str' || type === 'inlineStr')
    return value.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (type === 'b') return isTrue(value);
  if (type === 'e') return '#N/B';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  const text = value.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) throw damaged(`<v>${value}</v>`);
  // Seventeen digits are how a binary fraction is kept; a cell shows fifteen.
  const number = text.length > 15 ? Number(Number(text).toPrecision(15)) : Number(text);
  return shownNumber(number, formats[style] ?? 'plain', from1904);
}

/** The column of a place such as `AB12`, counted from 0; the row must be the one it stands in. */
function columnOf(place: string, row: number): number {
  const at = placeOf(place);
  if (at.row !== row) throw damaged(place);
  return at.column;
}

function placeOf(place: string): { row: number; column: number } {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? [];
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  if (!digits || column > 16_384) throw damaged(place);
  return { row: Number(digits) - 1, column: column - 1 };
}
