import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { few } from '../../kit/few.js';
import { isGap } from './datum.js';
import type { MatrixValues } from './options.js';
import { prepare, type Line, type Matrix } from './prepare.js';
import { sayings } from './rarely.js';

/** More sentences than this are told below the picture. */
export const most = 3;

/** A number behind a name, and names of columns that say nothing of what is in them. */
const plain = /^(naam|name|rij|row|titel|omschrijving)?[ \d]*$|[ \d]+$/;

/** What supports what, gaps first: they matter most to who decides. */
export const insights = (data: Dataset, values: MatrixValues): readonly Insight[] =>
  allInsights(prepare(data, values), values).slice(0, most);

/** All that is said of a matrix, with what its rows are. */
export function allInsights(matrix: Matrix, { row }: MatrixValues): readonly Insight[] {
  const first = firstOf(matrix);
  const noun = row?.field.name.toLowerCase().replaceAll('_', ' ').replace(plain, '');
  return [...first, ...(hasMore(matrix) ? sayings.part.further(matrix, first.length) : [])].map(({ kind, facts }) =>
    insight(`insight.${kind}`, { row: noun, ...facts }),
  );
}

/** Whether there is more to say than the first sentences. */
export const hasMore = (matrix: Matrix): boolean =>
  matrix.columns.some((column) => column.support < 2 && !isGap(column)) ||
  matrix.rows.some(({ support }) => !support) ||
  firstOf(matrix).length < 2;

function firstOf(matrix: Matrix): readonly Insight[] {
  const { rows, columns, more } = matrix;
  const gaps = columns.filter(isGap);
  return columns.some(({ support }) => support)
    ? [
        ...(gaps[0] ? [insight('gap', { ...few(gaps, 4), ...more?.opposed(gaps) })] : []),
        ...mostOf('most-column', columns, rows, matrix),
        ...mostOf('most-row', rows, columns, matrix),
      ]
    : [];
}

/** The lines with most support; where others may have as much, that this is as far as is known. */
function mostOf(kind: string, lines: readonly Line[], others: readonly Line[], matrix: Matrix): readonly Insight[] {
  const { samples, more } = matrix;
  const weight = ({ total, strong }: Line) => total + strong / 1e6;
  const largest = Math.max(...lines.map(weight));
  const best = lines.filter((line) => weight(line) === largest);
  const [one] = best;
  // Many that are equal are no message, and what is said of one must hold for all.
  return one &&
    largest > 0 &&
    best.length < Math.min(4, lines.length) &&
    best.every(({ support }) => support === one.support)
    ? [
        insight(kind, {
          ...few(best, 4),
          count: one.support,
          of: others.length,
          strong: (samples.length > 1 && one.strong) || undefined,
          word: samples.at(-1)?.[1],
          known: lines.find(({ missing }) => missing)?.name,
          ...more?.amountsOf(one, matrix),
        }),
      ]
    : [];
}
