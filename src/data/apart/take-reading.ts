import type { Column, NumberColumn, Status, TextColumn } from '../../core/dataset.js';
import type { Reading } from '../report.js';
import type { Piece } from './messages.js';
import { statusNames } from './status-names.js';

interface Growing {
  readonly column: Column;
  readonly values: (string | null)[];
  /** Words by their number; equal words share one string. */
  readonly words: (string | null)[];
  readonly statuses: Map<number, Status>;
}

/** Puts a reading together from its pieces; none takes long. */
export class ReadingTaker {
  #columns: readonly Growing[] = [];
  #outline: Extract<Piece, { kind: 'outline' }> | undefined;

  take(piece: Piece): void {
    if (piece.kind === 'outline') {
      this.#outline = piece;
      this.#columns = piece.columns.map(({ field, numbers }): Growing => {
        const statuses = new Map<number, Status>();
        // Room for all rows of all columns at once would take long: they grow as the pieces come, in order.
        const values: (string | null)[] = [];
        const column = numbers
          ? { field: field as NumberColumn['field'], values: numbers, statuses }
          : { field: field as TextColumn['field'], values, statuses };
        return { column, values, words: [null], statuses };
      });
    } else if (piece.kind === 'words') {
      const { values, words } = this.#column(piece.column);
      for (const word of piece.fresh) words.push(word);
      const { from, codes } = piece;
      for (let at = 0; at < codes.length; at++) values[from + at] = words[codes[at] ?? 0] ?? null;
    } else if (piece.kind === 'statuses') {
      const { statuses } = this.#column(piece.column);
      piece.rows.forEach((row, at) => statuses.set(row, statusNames[piece.statuses[at] ?? -1] ?? 'unknown'));
    }
  }

  finish(): Reading {
    if (!this.#outline) throw new Error('no reading came');
    const { length, metadata, report } = this.#outline;
    for (const { column, values } of this.#columns) if (column.field.type !== 'number') values.length = length;
    return { data: { length, metadata, columns: this.#columns.map(({ column }) => column) }, report };
  }

  #column(at: number): Growing {
    const column = this.#columns[at];
    if (!column) throw new Error('a piece of no column came');
    return column;
  }
}
