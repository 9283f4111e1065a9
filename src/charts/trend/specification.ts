import type { Role } from '../../core/drawing.js';
import type { Json } from '../../vega-lite/model.js';
import type { Line, Trend } from './prepare.js';
import type { PictureRow, RowRole } from './rows.js';

/** What a specification needs to know of the place where it is drawn. */
export interface Terms {
  /** Px of the whole picture, with what stands around it. */
  readonly width: number;
  /** Px of that: words above the lines and beside their ends; default none. */
  readonly padding?: Json;
  /** Px of the plot. */
  readonly height: number;
  /** The figures on the vertical axis, from its start to its end. */
  readonly ticks: readonly number[];
  /** Whether the lines are named in a legend; default false. */
  readonly hasLegend?: boolean;
  /** First and last period on the horizontal axis, where they are not those of the lines; ms. */
  readonly span?: readonly [number, number];
}

/** Name of the data that the specification draws; see `rows.ts` for its columns. */
export const dataName = 'lines';

/** Lines of more points than this have no dot at each. */
const mostDots = 40;

/** The picture of the lines as a Vega-Lite specification, on data with a row per figure. */
export function specification(trend: Trend, rows: readonly PictureRow[], terms: Terms): Json {
  const { width, height, ticks, padding } = terms;
  const { lines } = trend;
  const has = (role: RowRole) => rows.some((row) => row.role === role);
  const dotted = Math.max(0, ...lines.map(({ points }) => points.length)) <= Math.min(mostDots, width / 12);
  const colour = {
    field: 'series',
    type: 'nominal',
    ...(terms.hasLegend && lines.length > 1 ? { title: null } : { legend: null }),
    scale: {
      domain: lines.map(({ name }) => name),
      range: lines.map((line, at) => paintOf(line, at, lines.length)),
    },
  };
  const x = {
    field: 'period',
    type: 'temporal',
    title: null,
    axis: xAxis(trend, width),
    ...(terms.span ? { scale: { domain: terms.span.map(day) } } : {}),
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    title: null,
    scale: { domain: [ticks[0], ticks.at(-1)] },
    axis: { values: ticks, domain: false, ticks: false },
  };
  const y2 = { field: 'upper' };
  const plain = { x, y };
  const layers: (Json | false)[] = [
    rows.some(({ role, upper }) => role === 'point' && upper !== undefined) && {
      name: 'interval',
      transform: [only('point', 'joint'), { filter: { field: 'upper', valid: true } }],
      mark: { type: 'area', opacity: 0.18 },
      encoding: { x, y: { ...y, field: 'lower' }, y2, color: colour, detail: { field: 'run' } },
    },
    rows.some(({ role, upper }) => role === 'alone' && upper !== undefined) && {
      name: 'margins',
      transform: [only('alone'), { filter: { field: 'upper', valid: true } }],
      mark: { type: 'rule', strokeWidth: 7, opacity: 0.18 },
      encoding: { x, y: { ...y, field: 'lower' }, y2, color: colour },
    },
    has('before') && {
      name: 'means',
      transform: [only('before', 'after')],
      mark: { type: 'rule', strokeWidth: 6, opacity: 0.35, color: 'text' },
      encoding: { ...plain, x2: { field: 'until' } },
    },
    has('norm') && {
      name: 'norm',
      transform: [only('norm')],
      mark: { type: 'rule', strokeWidth: 2, strokeDash: [6, 3], color: 'target' },
      encoding: { y },
    },
    has('target') && {
      name: 'target',
      transform: [only('target')],
      mark: { type: 'line', strokeWidth: 2, strokeDash: [6, 3], color: 'target' },
      encoding: plain,
    },
    {
      name: 'lines',
      transform: [only('point', 'joint')],
      mark: { type: 'line', strokeWidth: 2.5 },
      encoding: {
        ...plain,
        color: colour,
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
        detail: { field: 'run' },
      },
    },
    (dotted || has('alone')) && {
      name: 'points',
      transform: [
        dotted ? only('point', 'alone') : only('alone'),
        { filter: { field: 'sureness', oneOf: ['final', 'provisional'] } },
      ],
      mark: { type: 'point', filled: true, size: 36, opacity: 1 },
      encoding: { ...plain, color: colour },
    },
    has('goal') && {
      name: 'goal',
      transform: [only('goal')],
      mark: { type: 'point', filled: true, shape: 'diamond', size: 110, opacity: 1, color: 'target' },
      encoding: plain,
    },
  ];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height,
    ...(padding ? { padding } : {}),
    data: { name: dataName },
    layer: layers.filter((layer) => layer !== false),
  };
}

function only(...roles: readonly RowRole[]): Json {
  return { filter: roles.length === 1 ? { field: 'role', equal: roles[0] } : { field: 'role', oneOf: roles } };
}

/** A day as Vega-Lite writes it in a domain. */
function day(time: number): Json {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** One line stands out; of more than four only the first and the one to compare with do. */
export function paintOf({ isPeer }: Line, at: number, of: number): Role {
  if (isPeer) return 'subtle';
  if (of > 6 && at > 0) return 'muted';
  return (
    (['category-1', 'category-2', 'category-3', 'category-4', 'category-5', 'category-6'] as const)[at % 6] ??
    'category-1'
  );
}

/** Years under a series of years; else as many moments as fit. */
function xAxis({ length, periods }: Trend, width: number): Json {
  const years = new Set(periods.map((period) => period.slice(0, 4))).size;
  const room = Math.max(2, Math.floor(width / 84));
  const yearly = length === 'year' || length === 'school-year' || years > 3;
  const axis = { grid: false, tickCount: yearly ? Math.min(room, years) : room, labelFlush: true, labelOverlap: true };
  return yearly ? { ...axis, format: '%Y' } : axis;
}
