import type { Dataset } from '../../core/dataset.js';
import { insight, type Fact, type Facts, type Insight } from '../../core/insight.js';
import { amountOf, isBound } from './datum.js';
import type { MatrixValues } from './options.js';
import { prepare, type Line, type Matrix } from './prepare.js';
import { isRare, rare } from './rarely.js';

/** More sentences than this are a text beside the picture. */
const most = 6;

/** Names of columns that say nothing of what is in them. */
const plain = /^(naam|name|rij|row|kolom|column|titel|omschrijving)$/i;

/** What supports what, gaps first: they matter most to who decides. */
export function insights(data: Dataset, values: MatrixValues): readonly Insight[] {
  const matrix = prepare(data, values);
  const { rows, columns } = matrix;
  const noun = (side: 'row' | 'column') => {
    const name =
      values[side]?.field.name
        .replace(/[_\d]+$/, '')
        .replaceAll('_', ' ')
        .trim() ?? '';
    return plain.test(name) || !name ? undefined : name.toLowerCase();
  };
  const about: Facts = { row: noun('row'), column: noun('column'), rows: rows.length, columns: columns.length };
  const tell = (kind: string, facts: Facts) => insight(`insight.${kind}`, { ...about, ...facts });
  const supported = rows.reduce((sum, { support }) => sum + support, 0);
  const missing = rows.reduce((sum, { pairs }) => sum + pairs.filter(({ value }) => value === undefined).length, 0);
  const overview = tell('overview', {
    pairs: supported,
    of: rows.length * columns.length,
    missing: missing || undefined,
  });
  if (supported === 0) return [tell('none', { missing: missing || undefined })];
  const gaps = columns.filter(({ support, missing: unsure }) => support === 0 && unsure === 0);
  const seldom = isRare(matrix, values) ? rare.part : undefined;
  return [
    ...(gaps.length > 0 ? [tell('gap', { names: few(gaps), more: more(gaps) })] : []),
    overview,
    ...(seldom?.unsureInsights(matrix, tell) ?? []),
    ...topOf('column', columns, matrix, tell),
    ...topOf('row', rows, matrix, tell),
    ...(seldom?.thinInsights(matrix, tell) ?? []),
    ...together(matrix, tell),
  ].slice(0, most);
}

const few = (lines: readonly Line[]): readonly string[] => lines.slice(0, 4).map(({ name }) => name);
const more = (lines: readonly Line[]): number | undefined => (lines.length > 4 ? lines.length - 4 : undefined);

/** Says something of the matrix. */
export type Tell = (kind: string, facts: Facts) => Insight;

/** The column or the row with most support; where it may not be that, that this is as far as is known. */
function topOf(side: 'row' | 'column', lines: readonly Line[], matrix: Matrix, tell: Tell): Insight[] {
  if (lines.length < 2) return [];
  const best = lines.reduce((top, { total }) => Math.max(top, total), -Infinity);
  const strongest = lines.filter(({ total }) => total === best).reduce((top, { strong }) => Math.max(top, strong), 0);
  const isStrength = matrix.measure === 'strength';
  const first = lines.filter(({ total, strong }) => total === best && (!isStrength || strong === strongest));
  const [one] = first;
  // Many that are equal are no message.
  if (!one || best <= 0 || first.length > Math.min(3, lines.length - 1)) return [];
  const of = (side === 'row' ? matrix.columns : matrix.rows).length;
  const amount: Fact | undefined = matrix.measure === 'amount' ? amountOf(best, matrix) : undefined;
  return [
    tell(`most-${side}`, {
      names: few(first),
      count: one.support,
      of,
      amount,
      times: matrix.measure === 'count' && best !== one.support ? best : undefined,
      strong: isStrength && strongest > 0 && matrix.words.size > 1 ? strongest : undefined,
      word: matrix.words.get(matrix.most),
      least: isBound(one) ? 1 : undefined,
      known: lines.some(isBound) ? 1 : undefined,
    }),
  ];
}

/** The two columns that are most often supported by the same row. */
function together({ columns }: Matrix, tell: Tell): Insight[] {
  const holders = columns.map(
    ({ pairs }) => new Set(pairs.flatMap(({ state, row }) => (state === 'support' ? [row] : []))),
  );
  let best: { readonly count: number; readonly names: readonly string[]; readonly ties: number } | undefined;
  columns.forEach(({ name }, at) =>
    columns.slice(at + 1).forEach((other, next) => {
      const theirs = holders[at + 1 + next];
      const count = [...(holders[at] ?? [])].filter((row) => theirs?.has(row)).length;
      if (!best || count > best.count) best = { count, names: [name, other.name], ties: 0 };
      else if (count === best.count) best = { ...best, ties: best.ties + 1 };
    }),
  );
  return best && best.count > 2 && best.ties === 0 ? [tell('together', { names: best.names, count: best.count })] : [];
}
