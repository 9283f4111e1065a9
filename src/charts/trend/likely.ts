import type { Words } from '../../core/chart.js';
import type { Status } from '../../core/dataset.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { spanOf } from '../../core/period-span.js';
import { exact, figure, latestOf } from './change.js';
import type { Extra, Latest } from './extra.js';
import { measures } from './measures.js';
import type { Line, Point, Trend } from './prepare.js';
import type { Draft } from './read-row.js';
import type { PictureRow } from './rows.js';
import { only } from './specification.js';
import { when } from './change.js';

/** Words about how sure figures are, in Dutch. */
export const words: Words = {
  'field.forecast': 'verwachting',
  'label.forecast': 'verwacht',
  'mark.interval': 'De marge loopt van {lower} tot {upper}.',
  'mark.expected': 'Dit is een verwachting.',
  'insight.forecast-error':
    'De verwachting zat er gemiddeld {error}{points! procentpunt} naast{share! ({share})}{high!, gemiddeld te hoog:{low!, gemiddeld te laag}}.{intervals! In {within} van de {intervals} keer lag het cijfer binnen de marge.}',
  'insight.forecast': 'De verwachting is {value} ({period}){lower!, met een marge van {lower} tot {upper}}.',
  'insight.interval': 'Het echte cijfer ligt waarschijnlijk tussen {lower} en {upper} ({period}).',
  'note.forecast': '{count} {count?cijfer is:cijfers zijn} een verwachting (streepjeslijn).',
  'note.revised': '{count} {count?cijfer is:cijfers zijn} herzien.',
  'note.interval': 'De band om de lijn laat zien hoe onzeker een cijfer is.',
};

const statuses: readonly (readonly [Status, RegExp])[] = [
  ['forecast', /prognose|raming|verwacht|voorspel|begro|forecast|projecti|expected/i],
  ['provisional', /voorlopig|provisional|^p$|^\*+$/i],
  ['revised', /herzien|revised|bijgesteld|^r$/i],
  ['suppressed', /geheim|vertrouwelijk|onderdrukt|suppressed|confidential|secret/i],
  ['unknown', /onbekend|unknown|ontbreekt|missing/i],
];

/** What a status column says of a figure; a word that says it is final, or nothing, gives none. */
export function statusFrom(written: string | undefined): Status | undefined {
  return written === undefined ? undefined : statuses.find(([, word]) => word.test(written.trim()))?.[0];
}

/** Adds a second row of the same period where it holds what the first has not: what happened beside what was expected. */
export function join(before: Draft, more: Draft): boolean {
  const kinds = ['value', 'forecast'] as const;
  const isNew = kinds.some((name) => before[name] === undefined && more[name] !== undefined);
  const isOther = kinds.some(
    (name) => before[name] !== undefined && more[name] !== undefined && before[name] !== more[name],
  );
  if (isOther || !isNew) return false;
  if (more.value !== undefined) before.status = more.status;
  for (const name of measures) before[name] ??= more[name];
  return true;
}

/** What is expected, from the last figure before it. */
export const rows: Extra['rows'] = ({ lines }) => lines.flatMap(expectedRows);

function expectedRows({ name, points }: Line): PictureRow[] {
  const found: PictureRow[] = [];
  let run = 0;
  points.forEach(({ period, forecast: value, ...bounds }, at) => {
    const before = points[at - 1];
    if (value === undefined) return;
    if (before?.forecast === undefined) run++;
    const row = { series: name, sureness: 'forecast', run: `${name}?${run}` } as const;
    const { lower, upper } = bounds;
    const isBounded = lower !== undefined && upper !== undefined;
    if (before?.forecast === undefined && before?.value !== undefined) {
      const { value: last } = before;
      const end = { ...row, role: 'joint', period: before.period, value: last } as const;
      found.push(isBounded ? { ...end, lower: last, upper: last } : end);
    }
    found.push({ ...row, role: 'point', period, value, ...(isBounded && { lower, upper }) });
  });
  return found;
}

/** A band around a line, and a bar around a figure by itself. */
export const layers: Extra['layers'] = (all, { x, y, color }) => {
  const bounded = (of: PictureRow['role']) => all.some(({ role, upper }) => role === of && upper !== undefined);
  const known = { filter: { field: 'upper', valid: true } };
  const encoding = { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' }, color };
  return {
    behind: [
      bounded('point') && {
        name: 'interval',
        transform: [only('point', 'joint'), known],
        mark: { type: 'area', opacity: 0.18 },
        encoding: { ...encoding, detail: { field: 'run' } },
      },
      bounded('alone') && {
        name: 'margins',
        transform: [only('alone'), known],
        mark: { type: 'rule', strokeWidth: 7, opacity: 0.18 },
        encoding,
      },
    ],
  };
};

/** The last figure of what happened, where the line goes on as a forecast: the words at its end tell another. */
export const shapes: Extra['shapes'] = (trend, _rows, plot, { locale }) => {
  const [line] = trend.lines;
  const latest = line && latestOf(line.points);
  const end = line?.points.findLast(({ value, forecast }) => (value ?? forecast) !== undefined);
  if (!latest || latest === end || end?.forecast === undefined) return [];
  const text = locale.write(figure(latest.value, trend));
  const [x, y] = [plot.x(Date.parse(spanOf(latest.period)?.[0] ?? '')), plot.y(latest.value) - 10];
  return [{ shape: 'text', x, y, text, size: 14, weight: 600, anchor: 'middle', halo: true }];
};

export const says: Extra['says'] = (point, trend) => [
  point.value === undefined && point.forecast !== undefined ? insight('mark.expected') : undefined,
  point.lower === undefined || point.upper === undefined ? undefined : insight('mark.interval', bounds(point, trend)),
];

/** How well what was expected came true, the last figure that is expected, and how sure the latest is. */
export const insights: Extra['insights'] = (line, latest, trend) => [
  error(line, trend),
  expected(line, latest, trend),
  interval(latest, trend),
];

function error(line: Line, trend: Trend): Insight | undefined {
  const found = forecastError(line);
  if (!found) return undefined;
  const { count, mean, share, intervals, within } = found;
  const inPoints = trend.unit === '%';
  const bias = exact(found.bias, trend, 1);
  return insight('insight.forecast-error', {
    count,
    error: inPoints ? exact(mean, trend, 1) : figure(mean, trend, 1),
    points: inPoints ? 1 : undefined,
    share: share === undefined || inPoints ? undefined : quantity(Number((share * 100).toFixed(1)), '%'),
    high: bias > 0 ? 1 : undefined,
    low: bias < 0 ? 1 : undefined,
    within: intervals > 0 ? within : undefined,
    intervals: intervals || undefined,
  });
}

function expected({ points }: Line, latest: Latest | undefined, trend: Trend): Insight | undefined {
  const last = points.findLast(({ forecast }) => forecast !== undefined);
  const end = (point: Point) => spanOf(point.period)?.[1] ?? '';
  if (last?.forecast === undefined || (latest && end(last) <= end(latest))) return undefined;
  const facts = { value: figure(last.forecast, trend), period: when(last.period), ...bounds(last, trend) };
  return insight('insight.forecast', facts);
}

function interval(latest: Latest | undefined, trend: Trend): Insight | undefined {
  if (latest?.lower === undefined || latest.upper === undefined || latest.forecast !== undefined) return undefined;
  return insight('insight.interval', { period: when(latest.period), ...bounds(latest, trend) });
}

function bounds({ lower, upper }: Point, trend: Trend): Facts {
  return lower === undefined || upper === undefined ? {} : { lower: figure(lower, trend), upper: figure(upper, trend) };
}

/** How far what was expected lay from what happened, over the periods that have both. */
export interface ForecastError {
  readonly count: number;
  /** Mean of the distances. */
  readonly mean: number;
  /** Sum of the distances as a share of the sum of what happened, 0 to 1 and up (WAPE); `undefined` where that sum is not above zero. */
  readonly share: number | undefined;
  /** Mean of what was expected less what happened: above zero when too much was expected. */
  readonly bias: number;
  /** Periods with an interval, and those of them in which what happened lay within it. */
  readonly intervals: number;
  readonly within: number;
}

type Told = Latest & { readonly forecast: number };

function forecastError({ points }: Line): ForecastError | undefined {
  const told = points.filter((point): point is Told => point.value !== undefined && point.forecast !== undefined);
  if (told.length === 0) return undefined;
  const sum = (of: (point: Told) => number) => told.reduce((total, point) => total + of(point), 0);
  const distance = sum(({ value, forecast }) => Math.abs(forecast - value));
  const happened = sum(({ value }) => value);
  const bounded = told.filter(({ lower, upper }) => lower !== undefined && upper !== undefined);
  return {
    count: told.length,
    mean: distance / told.length,
    share: happened > 0 ? distance / happened : undefined,
    bias: sum(({ value, forecast }) => forecast - value) / told.length,
    intervals: bounded.length,
    within: bounded.filter(({ value, lower = 0, upper = 0 }) => value >= lower && value <= upper).length,
  };
}

export const notes: Extra['notes'] = ({ lines }) => {
  const points = lines.flatMap((line) => line.points);
  const counted = (kind: string, is: (point: Point) => boolean) => {
    const count = points.filter(is).length;
    return count > 0 ? insight(`note.${kind}`, { count }) : undefined;
  };
  return [
    counted('revised', ({ status }) => status === 'revised'),
    counted('forecast', ({ forecast }) => forecast !== undefined),
    points.some(({ lower, upper }) => lower !== undefined && upper !== undefined)
      ? insight('note.interval')
      : undefined,
  ];
};
