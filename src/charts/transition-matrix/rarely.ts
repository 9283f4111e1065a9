import { later } from '../../kit/later.js';
import type { MatrixValues } from './options.js';
import type { Line, Matrix } from './prepare.js';
import { shownOf } from './shown.js';

/** Sentences and a button that most pages do without. */
export const rare = later(() => import('./rare.js'));

/** Whether a matrix needs them: something is secret, missing, provisional, repeated, left out, folded away or barely supported. */
export function isRare(matrix: Matrix, values: MatrixValues): boolean {
  const { rows, columns, left } = matrix;
  const isOdd = (line: Line) =>
    line.missing > 0 || line.pairs.some(({ status, times }) => status !== undefined || times > 1);
  return (
    shownOf(matrix, values).length < rows.length ||
    left.nameless + left.totals + left.strange.length > 0 ||
    (values.strength !== undefined && values.value !== undefined) ||
    rows.some((row) => row.support === 0 || isOdd(row)) ||
    columns.some(({ support }) => support === 1)
  );
}
