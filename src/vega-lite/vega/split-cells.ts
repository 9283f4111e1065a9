import type { Json } from './specification.js';

/** Whether a format is lines of cells. */
export function isCells(type: string): boolean {
  return type === 'csv' || type === 'tsv' || type === 'dsv';
}

/** What stands between the cells of a format. */
export function delimiterOf(type: string, { delimiter }: Json): string {
  return type === 'tsv' ? '\t' : typeof delimiter === 'string' ? delimiter : ',';
}

/** Lines of cells, the names first; quotes as in a CSV file. Vega's own reader makes code of the names, which a strict policy refuses. */
export function splitCells(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let [cell, wasQuoted, isOpen] = ['', false, false];
  const end = () => {
    lines.at(-1)?.push(cell);
    cell = '';
    wasQuoted = false;
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isOpen) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isOpen = false;
    } else if (sign === '"' && cell === '' && !wasQuoted) isOpen = wasQuoted = true;
    else if (sign === delimiter) end();
    else if (sign === '\n') {
      end();
      lines.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  end();
  return lines.filter((line) => line.length > 1 || line[0] !== '');
}

/** A cell that writes a number; a code that begins with a zero is none. */
const plainNumber = /^-?(0|[1-9]\d*)?(\.\d+)?(e[+-]?\d+)?$/i;

/** Lines of cells as objects. A column of numbers holds numbers, and nothing where there is none; other cells are texts, and so are times (a year is no number). */
export function readCells(text: string, delimiter: string, times: ReadonlySet<string>): readonly Json[] {
  const [names = [], ...lines] = splitCells(text, delimiter);
  const isNumeric = names.map((name, at) => {
    if (times.has(name)) return false;
    const filled = lines.map((line) => line[at] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every((cell) => plainNumber.test(cell) && Number.isFinite(Number(cell)));
  });
  const valueOf = (cell: string, at: number) => (!isNumeric[at] ? cell : cell === '' ? null : Number(cell));
  return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, valueOf(line[at] ?? '', at)])));
}
