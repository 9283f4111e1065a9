import { insight, type Insight } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Matrix } from './prepare.js';
import { isRare, rare } from './rarely.js';

/** What the reader must know: how totals are made, what is secret or missing, what is left out. */
export function notesOf(matrix: Matrix, values: MatrixValues): readonly Insight[] {
  const { measure } = matrix;
  return [
    ...(measure === 'amount' ? [] : [insight(measure === 'strength' ? 'note.strengths' : 'note.counted')]),
    ...(isRare(matrix, values) ? rare.part.rareNotes(matrix, values) : []),
  ];
}
