import type { Json } from '../../vega-lite/model.js';
import type { Trend } from './prepare.js';
import type { PictureRow, RowRole } from './rows.js';

/** What a specification needs to know of the place where it is drawn. */
export interface Terms {
  /** Px of the whole picture, with what stands around it. */
  readonly width: number;
  /** Px of that: words above the lines and beside their ends; default none. */
  readonly padding?: Json;
  /** Px of the plot. */
  readonly height: number;
  /** The figures that the vertical axis must hold. */
  readonly domain: readonly [number, number];
  /** Whether the lines are named in a legend; default false. */
  readonly hasLegend?: boolean;
  /** First and last period on the horizontal axis, where they are not those of the lines; ms. */
  readonly span?: readonly [number, number] | undefined;
}

/** Lines of more points than this have no dot at each. */
const mostDots = 40;

/** The picture of the lines as a Vega-Lite specification, on data with a row per figure: see `rows.ts` for its columns. */
export function specification(trend: Trend, rows: readonly PictureRow[], terms: Terms): Json {
  const { width, height, domain, padding, span, hasLegend } = terms;
  const tickCount = Math.max(3, Math.round(height / 56));
  const { lines, extras, has } = trend;
  const { color, ...more } = Object.assign(
    { color: { value: 'category-1' } },
    ...extras.map((extra) => extra.looks?.(lines, hasLegend)),
  ) as { readonly color: Json } & Json;
  const { axis, ...scale } = has.timed?.(trend, span) ?? {};
  const x = {
    field: 'period',
    type: 'temporal',
    title: null,
    ...scale,
    axis: { ...xAxis(trend, rows, width), ...axis },
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    title: null,
    scale: { domain, nice: tickCount },
    axis: { tickCount, domain: false, ticks: false },
  };
  const isFew = lines.every(({ points }) => points.length <= Math.min(mostDots, width / 12));
  const dots = has.dotted ? has.dotted(rows, isFew) : isFew && [only('point')];
  const own = extras.map(({ layers }) => layers?.(rows, { x, y, color }));
  const layer: readonly unknown[] = [
    ...own.flatMap((one) => one?.behind),
    {
      name: 'lines',
      transform: [only('point', 'joint')],
      mark: { type: 'line', strokeWidth: 2.5 },
      encoding: { x, y, color, ...more, detail: { field: 'run' } },
    },
    dots && {
      name: 'points',
      transform: dots,
      mark: { type: 'circle', size: 36, opacity: 1 },
      encoding: { x, y, color },
    },
    ...own.flatMap((one) => one?.front),
  ];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height,
    ...(padding && { padding }),
    data: { name: 'lines' },
    layer: layer.filter(Boolean),
  };
}

/** Keeps the rows of some roles. */
export function only(...roles: readonly RowRole[]): Json {
  return { filter: { field: 'role', oneOf: roles } };
}

/** Years under a series of years, or where there are many; else as many moments as fit. */
function xAxis({ length }: Trend, rows: readonly PictureRow[], width: number): Json {
  const years = rows.map(({ period }) => parseInt(period)).sort((a, b) => a - b);
  const span = 1 + (years.at(-1) ?? 0) - (years[0] ?? 0);
  const room = Math.max(2, Math.floor(width / 72));
  const isYearly = length === 'year' || span > 3;
  const axis = { grid: false, tickCount: isYearly ? Math.min(room, span) : room, labelFlush: true, labelOverlap: true };
  return isYearly ? { ...axis, format: '%Y' } : axis;
}

/**
 * From the lowest figure to the highest. Zero is among them when the figures come near it; else it is not, so that small differences
 * between large figures can be seen.
 */
export function domainOf(rows: readonly PictureRow[]): readonly [number, number] {
  const all = rows.flatMap(({ value, lower = value, upper = value }) => [value, lower, upper]).sort((a, b) => a - b);
  let [low = 0, high = 0] = [all[0], all.at(-1)];
  if (low === high) [low, high] = [Math.min(0, low * 1.5), Math.max(0, high * 1.5) || +!low];
  if (low > 0 && low < high * 0.5) low = 0;
  if (high < 0 && high > low * 0.5) high = 0;
  return [low, high];
}
