import { insight, type Insight } from '../../core/insight.js';
import { allInsights, most } from './insights.js';
import type { MatrixValues } from './options.js';
import type { Matrix } from './prepare.js';

/** What the reader must know: how much support there is in all, how totals are made, what is missing. */
export function notesOf(matrix: Matrix, values: MatrixValues): readonly Insight[] {
  const { pairs, rows, columns, more } = matrix;
  const count = (wanted: string) => pairs.filter(({ state }) => state === wanted).length;
  const [support, unknown] = [count('support'), count('unknown')];
  return [
    ...allInsights(matrix, values).slice(most),
    ...(more?.notesOf(matrix, values) ?? [insight('note.strengths')]),
    ...(unknown ? [insight('note.unknown', { count: unknown })] : []),
    ...(support ? [insight('note.overview', { count: support, of: rows.length * columns.length })] : []),
  ];
}
