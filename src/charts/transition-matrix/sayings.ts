import type { Words } from '../../core/chart.js';
import { insight, type Insight } from '../../core/insight.js';
import { few } from '../../kit/few.js';
import type { Line, Matrix } from './prepare.js';

const row = '{row!{row}:innovatie}';
const names = '{names}{more! en nog {more}}';

/** The Dutch words of what is here. */
export const words: Words = {
  'insight.none': `Er is nergens steun gevonden{missing!: van {missing} {missing?combinatie:combinaties} is het geheim of onbekend}.`,
  'insight.unsure': `Of een ${row} {names} steunt, is geheim of onbekend.`,
  'insight.thin': `Slechts één ${row} steunt ${names}.`,
  'insight.idle': `Van ${names} is geen steun bekend.`,
  'insight.together': `{names} krijgen het vaakst steun van dezelfde ${row}: {count} keer.`,
};

/** What is said of a matrix after the first sentences, of which there are some already. */
export function further({ rows, columns, pairs }: Matrix, told: number): readonly Insight[] {
  if (!columns.some(({ support }) => support))
    return [insight('none', { missing: pairs.filter(({ value }) => value === undefined).length || undefined })];
  const ofAll = (kind: string, lines: readonly Line[]) => (lines.length > 0 ? [insight(kind, few(lines, 4))] : []);
  const list = [
    ...ofAll(
      'unsure',
      columns.filter(({ support, missing }) => !support && missing),
    ),
    ...ofAll('thin', rows.length > 2 ? columns.filter(({ support, missing }) => support === 1 && !missing) : []),
    ...ofAll(
      'idle',
      rows.filter(({ support }) => !support),
    ),
  ];
  return list.length + told < 2 ? [...list, ...together(columns)] : list;
}

/** The two columns that are most often supported by the same row. */
function together(columns: readonly Line[]): readonly Insight[] {
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
  return best && best.count > 2 && best.count !== next?.count ? [insight('together', best)] : [];
}
