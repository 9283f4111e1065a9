import { isNumeric, type Column, type Status, type TextColumn } from '../../core/dataset.js';
import type { Reading } from '../report.js';
import type { Outline, Sent } from './messages.js';
import { statusNames } from './status-names.js';

/** Rows in a piece; taking them in costs a page a few ms. */
const most = 8192;
/** Characters of new words in a piece. */
const longest = 250_000;

/** A reading in pieces: numbers move along, words become numbers of words. The reading cannot be used afterwards. */
export function* readingPieces({ data, report }: Reading): Generator<Sent> {
  const { columns, length, metadata } = data;
  const moved = new Set<ArrayBufferLike>();
  const outlines = columns.map((column): Outline => {
    if (!isNumeric(column)) return { field: column.field };
    const { values } = column;
    // A view of a part would take the whole along, and no buffer moves twice.
    const alone = values.byteLength === values.buffer.byteLength && !moved.has(values.buffer);
    const numbers = alone ? values : values.slice();
    moved.add(numbers.buffer);
    return { field: column.field, numbers };
  });
  yield { piece: { kind: 'outline', length, metadata, report, columns: outlines }, moved: [...moved] };
  for (const [at, column] of columns.entries()) {
    if (!isNumeric(column)) yield* wordPieces(at, column);
    yield* statusPieces(at, column);
  }
}

function* wordPieces(column: number, { values }: TextColumn): Generator<Sent> {
  const numbers = new Map<string, number>();
  let row = 0;
  while (row < values.length) {
    const from = row;
    const fresh: string[] = [];
    const ends: number[] = [];
    const codes = new Uint32Array(Math.min(most, values.length - from));
    for (let signs = 0; row < from + codes.length && signs < longest; row++) {
      const value = values[row] ?? null;
      if (value === null) continue;
      let code = numbers.get(value);
      if (code === undefined) {
        numbers.set(value, (code = numbers.size + 1));
        fresh.push(value);
        ends.push((signs += value.length));
      }
      codes[row - from] = code;
    }
    const sent = { codes: codes.slice(0, row - from), ends: Uint32Array.from(ends) };
    yield {
      piece: { kind: 'words', column, from, fresh: fresh.join(''), ...sent },
      moved: [sent.codes.buffer, sent.ends.buffer],
    };
  }
}

function* statusPieces(column: number, { statuses }: Column): Generator<Sent> {
  let rows: number[] = [];
  let codes: number[] = [];
  const piece = (): Sent => {
    const sent = { rows: Uint32Array.from(rows), statuses: Uint8Array.from(codes) };
    rows = [];
    codes = [];
    return { piece: { kind: 'statuses', column, ...sent }, moved: [sent.rows.buffer, sent.statuses.buffer] };
  };
  const codeOf = new Map<Status, number>(statusNames.map((name, at) => [name, at]));
  for (const [row, status] of statuses) {
    rows.push(row);
    codes.push(codeOf.get(status) ?? 0);
    if (rows.length === most) yield piece();
  }
  if (rows.length) yield piece();
}
