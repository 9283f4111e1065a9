import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { amountOf, isGap } from './datum.js';
import type { MatrixValues } from './options.js';
import { prepare, type Line, type Matrix } from './prepare.js';

/** More sentences than this are a text beside the picture. */
const most = 6;

/** Names of columns that say nothing of what is in them. */
const plain = /^(naam|name|rij|row|kolom|column|titel|omschrijving|)$/;

/** What supports what, gaps first: they matter most to who decides. */
export function insights(data: Dataset, values: MatrixValues): readonly Insight[] {
  const matrix = prepare(data, values);
  const { rows, columns } = matrix;
  const noun = (side: 'row' | 'column') => {
    const name = values[side]?.field.name.replace(/[_\d]+$/, '').replaceAll('_', ' ');
    const word = name?.trim().toLowerCase() ?? '';
    return plain.test(word) ? undefined : word;
  };
  const about = { row: noun('row'), column: noun('column') };
  const tell = (kind: string, facts: Facts) => insight(`insight.${kind}`, { ...about, ...facts });
  const named = (kind: string, lines: readonly Line[]) =>
    lines.length > 0 ? [tell(kind, { names: few(lines), more: lines.length > 4 ? lines.length - 4 : undefined })] : [];
  const pairs = rows.reduce((sum, { support }) => sum + support, 0);
  const unknown = rows.flatMap((row) => row.pairs).filter(({ value }) => value === undefined).length;
  const missing = unknown || undefined;
  if (pairs === 0) return [tell('none', { missing })];
  return [
    ...named('gap', columns.filter(isGap)),
    tell('overview', { pairs, of: rows.length * columns.length, missing }),
    ...named(
      'unsure',
      columns.filter((one) => one.support === 0 && one.missing > 0),
    ),
    ...mostOf('column', columns, rows.length, matrix, tell),
    ...mostOf('row', rows, columns.length, matrix, tell),
    ...named('thin', rows.length > 2 ? columns.filter((one) => one.support === 1 && one.missing === 0) : []),
    ...named('idle', rows.filter(isGap)),
    ...together(columns, tell),
  ].slice(0, most);
}

const few = (lines: readonly Line[]): readonly string[] => lines.slice(0, 4).map(({ name }) => name);

/** Says something of the matrix. */
type Tell = (kind: string, facts: Facts) => Insight;

/** The column or the row with most support; where it may not be that, that this is as far as is known. */
function mostOf(
  side: 'row' | 'column',
  lines: readonly Line[],
  of: number,
  matrix: Matrix,
  tell: Tell,
): readonly Insight[] {
  const { measure, words } = matrix;
  const isStrength = measure === 'strength';
  const [one, ...others] = [...lines].sort((a, b) => b.total - a.total || (isStrength ? b.strong - a.strong : 0));
  const equal = others.filter(({ total, strong }) => total === one?.total && (!isStrength || strong === one.strong));
  // Many that are equal are no message.
  if (!one || one.total <= 0 || equal.length >= Math.min(3, others.length)) return [];
  return [
    tell(`most-${side}`, {
      names: few([one, ...equal]),
      count: one.support,
      of,
      amount: measure === 'amount' ? amountOf(one.total, matrix) : undefined,
      times: measure === 'count' && one.total !== one.support ? one.total : undefined,
      strong: isStrength && words.size > 1 ? one.strong || undefined : undefined,
      word: words.get(matrix.most),
      least: one.missing || undefined,
      known: lines.some(({ missing }) => missing > 0) ? 1 : undefined,
    }),
  ];
}

/** The two columns that are most often supported by the same row. */
function together(columns: readonly Line[], tell: Tell): readonly Insight[] {
  const holders = columns.map(
    ({ pairs }) => new Set(pairs.flatMap(({ state, row }) => (state === 'support' ? row : []))),
  );
  const [best, next] = columns
    .flatMap(({ name }, at) =>
      columns.slice(at + 1).map((other, step) => ({
        names: [name, other.name],
        count: [...(holders[at] ?? [])].filter((row) => holders[at + 1 + step]?.has(row)).length,
      })),
    )
    .sort((a, b) => b.count - a.count);
  return best && best.count > 2 && best.count !== next?.count ? [tell('together', best)] : [];
}
