import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { isGap } from './datum.js';
import type { MatrixValues } from './options.js';
import { prepare, type Line, type Matrix } from './prepare.js';
import { sayings } from './rarely.js';

/** More sentences than this are told below the picture. */
export const most = 3;

/** Names of columns that say nothing of what is in them. */
const plain = /^(naam|name|rij|row|kolom|column|titel|omschrijving)?$/;

/** Says something of the matrix, with what its rows and columns are. */
export type Tell = (kind: string, facts: Facts) => Insight;

/** What supports what, gaps first: they matter most to who decides. */
export const insights = (data: Dataset, values: MatrixValues): readonly Insight[] =>
  allInsights(prepare(data, values), values).slice(0, most);

/** All that is said of a matrix. */
export function allInsights(matrix: Matrix, values: MatrixValues): readonly Insight[] {
  const tell = teller(values);
  const first = firstOf(matrix, tell);
  return hasMore(matrix, values) ? [...first, ...sayings.part.further(matrix, first.length, tell)] : first;
}

/** Whether there is more to say than the first sentences. */
export const hasMore = (matrix: Matrix, values: MatrixValues): boolean =>
  matrix.columns.some(({ support, missing }) => support < 2 && support + missing) ||
  matrix.rows.some(({ support }) => !support) ||
  firstOf(matrix, teller(values)).length < 2;

function teller(values: MatrixValues): Tell {
  const noun = (side: 'row' | 'column') => {
    const word =
      values[side]?.field.name
        .replace(/[_\d]+$/, '')
        .replaceAll('_', ' ')
        .toLowerCase() ?? '';
    return plain.test(word) ? undefined : word;
  };
  const about = { row: noun('row'), column: noun('column') };
  return (kind, facts) => insight(`insight.${kind}`, { ...about, ...facts });
}

function firstOf(matrix: Matrix, tell: Tell): readonly Insight[] {
  const { rows, columns } = matrix;
  const gaps = columns.filter(isGap);
  const hasSupport = columns.some(({ support }) => support);
  return hasSupport
    ? [
        ...(gaps.length > 0 ? [tell('gap', named(gaps))] : []),
        ...mostOf('column', columns, rows, matrix, tell),
        ...mostOf('row', rows, columns, matrix, tell),
      ]
    : [];
}

/** The first names of several, and how many more there are. */
export const named = (lines: readonly Line[]): Facts => ({
  names: lines.slice(0, 4).map(({ name }) => name),
  more: lines.length > 4 ? lines.length - 4 : undefined,
});

/** The column or the row with most support; where it may not be that, that this is as far as is known. */
function mostOf(
  side: 'row' | 'column',
  lines: readonly Line[],
  others: readonly Line[],
  matrix: Matrix,
  tell: Tell,
): readonly Insight[] {
  const { samples, more } = matrix;
  const weight = ({ total, strong }: Line) => total + (matrix.measure === 'strength' ? strong / 1e6 : 0);
  const largest = Math.max(...lines.map(weight));
  const best = lines.filter((line) => weight(line) === largest);
  const [one] = best;
  // Many that are equal are no message.
  return one && largest > 0 && best.length <= Math.min(3, lines.length - 1)
    ? [
        tell(`most-${side}`, {
          ...named(best),
          count: one.support,
          of: others.length,
          strong: (samples.length > 1 && one.strong) || undefined,
          word: samples.at(-1)?.[1],
          known: lines.some(({ missing }) => missing) ? 1 : undefined,
          ...more?.amountsOf(one, matrix),
        }),
      ]
    : [];
}
