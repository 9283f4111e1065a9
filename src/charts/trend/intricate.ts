import type { Words } from '../../core/chart.js';
import { textAt, type Dataset } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import { lengthOf } from '../../core/period-span.js';
import { when } from './change.js';
import type { Extra } from './extra.js';
import type { TrendValues } from './options.js';
import { nameAt, parts, type Need } from './parts.js';
import type { Trend } from './prepare.js';
import { complete, readRow, type Draft } from './read-row.js';
import { spanOfRows } from './span.js';
import { only } from './specification.js';

export { endLabels, endLabelShapes } from './end-labels.js';
export { figuresOf } from './figures.js';
export { allRows } from './runs.js';
export { timed } from './timed.js';

/** Words about figures that are not there or not final, in Dutch. */
export const words: Words = {
  'insight.none': 'Er zijn nog geen cijfers over wat er is gebeurd.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig (streepjeslijn).',
  'note.suppressed': '{count} {count?cijfer is:cijfers zijn} geheim. Geheim is niet nul. Daar is een gat in de lijn.',
  'note.missing': '{count} {count?cijfer ontbreekt:cijfers ontbreken}. Daar is een gat in de lijn.',
  'note.one-period': 'Er zijn cijfers van één periode. Of het stijgt of daalt, ziet u pas met meer.',
};

/** Reads lines from rows of any kind. */
export function build(start: Trend, { names, length: same }: Need, data: Dataset, values: TrendValues): Trend {
  const [several, likely, rare] = (['several', 'likely', 'rare'] as const).map((name) =>
    names.includes(name) ? parts[name].part : undefined,
  ) as [typeof parts.several.part?, typeof parts.likely.part?, typeof parts.rare.part?];
  const left = { periodless: 0, otherGrain: 0, repeated: 0 };
  const length = rare ? rare.lengthShown(data, values) : same;
  const drafts = new Map<string, Map<string, Draft>>();
  for (let row = 0; row < data.length; row++) {
    const period = textAt(values.period, row) ?? '';
    const own = lengthOf(period);
    if (!own) left.periodless++;
    else if (own !== length) left.otherGrain++;
    else {
      const name = nameAt(values, row);
      const points = drafts.get(name) ?? new Map<string, Draft>();
      drafts.set(name, points);
      const figures = readRow(values, period, row, likely?.statusFrom(textAt(values.status, row)));
      const before = points.get(period);
      if (!before) points.set(period, figures);
      else if (!likely?.join(before, figures)) left.repeated++;
    }
  }
  const found = [...drafts].map(([name, points]) => ({
    name,
    paint: 'category-1' as const,
    points: complete(points, length),
  }));
  const lines = several ? several.order(found, values) : found;
  const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const trend = { ...start, length: length ?? 'year', periods, lines, left };
  return rare ? rare.rebase(trend, values.index) : trend;
}

/** What is dashed where it is drawn. */
export const looks: Extra['looks'] = () => ({
  strokeDash: {
    field: 'sureness',
    type: 'nominal',
    legend: null,
    scale: {
      domain: ['final', 'provisional', 'forecast'],
      range: [
        [1, 0],
        [6, 4],
        [2, 3],
      ],
    },
  },
});

/** What is 100, and whether the figure may change yet. */
export const about: Extra['about'] = ({ status }, { base }) => ({
  base: base && when(base),
  provisional: status === 'provisional' ? 1 : undefined,
});

export const emptySpan: Extra['emptySpan'] = (trend, rows) => (rows.length ? undefined : spanOfRows(trend, rows));

/** Dots where they fit, else for what no line joins; none for what is only expected. */
export const dotted: Extra['dotted'] = (rows, isFew) =>
  isFew || rows.some(({ role }) => role === 'alone')
    ? [
        only('alone', ...(isFew ? (['point'] as const) : [])),
        { filter: { field: 'sureness', oneOf: ['final', 'provisional'] } },
      ]
    : undefined;

/** What happened, else what is expected; a target that lies ahead is a point to stop at as well. */
export const standing: Extra['standing'] = ({ value, forecast, status, target }, { paint }) => {
  const own = value ?? forecast;
  return own === undefined ? [status ? undefined : target, 'target'] : [own, paint];
};

/** What is dashed and what is missing. */
export const notes: Extra['notes'] = ({ lines, periods }) => {
  const points = lines.flatMap((line) => line.points);
  const counted = (kind: string, is: (point: (typeof points)[number]) => boolean) => {
    const count = points.filter(is).length;
    return count > 0 ? insight(`note.${kind}`, { count }) : undefined;
  };
  return [
    counted('provisional', ({ status, value }) => status === 'provisional' && value !== undefined),
    counted('suppressed', ({ status }) => status === 'suppressed'),
    counted(
      'missing',
      ({ value, forecast, target, status }) => (value ?? forecast ?? target) === undefined && status !== 'suppressed',
    ),
    periods.length === 1 ? insight('note.one-period') : undefined,
  ];
};
