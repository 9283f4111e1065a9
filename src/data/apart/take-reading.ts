import type { Column, NumberColumn, Status, TextColumn } from '../../core/dataset.js';
import type { Reading } from '../report.js';
import type { Outline, Piece } from './messages.js';
import { statusNames } from './status-names.js';

type Words = Extract<Piece, { kind: 'words' }>;

interface Growing extends Outline {
  readonly words: Words[];
  readonly statuses: Map<number, Status>;
}

/** Puts a reading together from its pieces; none takes long. */
export class ReadingTaker {
  #columns: readonly Growing[] = [];
  #outline: Extract<Piece, { kind: 'outline' }> | undefined;

  take(piece: Piece): void {
    if (piece.kind === 'outline') {
      this.#outline = piece;
      this.#columns = piece.columns.map((column) => ({ ...column, words: [], statuses: new Map<number, Status>() }));
    } else if (piece.kind === 'words') this.#column(piece.column).words.push(piece);
    else if (piece.kind === 'statuses') {
      const { statuses } = this.#column(piece.column);
      piece.rows.forEach((row, at) => statuses.set(row, statusNames[piece.statuses[at] ?? -1] ?? 'unknown'));
    }
  }

  finish(): Reading {
    if (!this.#outline) throw new Error('no reading came');
    const { length, metadata, report } = this.#outline;
    return { data: { length, metadata, columns: this.#columns.map((column) => columnOf(column, length)) }, report };
  }

  #column(at: number): Growing {
    const column = this.#columns[at];
    if (!column) throw new Error('a piece of no column came');
    return column;
  }
}

function columnOf({ field, numbers, words, statuses }: Growing, length: number): Column {
  if (numbers) return { field: field as NumberColumn['field'], values: numbers, statuses };
  let values: TextColumn['values'] | undefined;
  return {
    field: field as TextColumn['field'],
    statuses,
    // A million strings hold up the page when the browser clears its memory: those of a column that nobody reads stay packed.
    get values() {
      values ??= unpack(words.splice(0), length);
      return values;
    },
  };
}

/** The words of all rows; equal words share one string. */
function unpack(pieces: readonly Words[], length: number): (string | null)[] {
  const values: (string | null)[] = [];
  const known: (string | null)[] = [null];
  for (const { from, fresh, ends, codes } of pieces) {
    let start = 0;
    for (const end of ends) known.push(fresh.slice(start, (start = end)));
    for (let at = 0; at < codes.length; at++) values[from + at] = known[codes[at] ?? 0] ?? null;
  }
  values.length = length;
  return values;
}
