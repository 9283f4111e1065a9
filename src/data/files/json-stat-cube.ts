import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { isObject, type JsonObject } from '../json-values.js';
import type { Remark } from '../report.js';

/** A dimension of a cube of figures, with its codes in order. */
export interface CubeDimension {
  readonly key: string;
  readonly title: string;
  readonly isTime: boolean;
  readonly codes: readonly string[];
  readonly category: unknown;
}

export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  /** All combinations of categories. */
  readonly size: number;
  /** The dimensions of which the categories are subjects. */
  readonly metrics: readonly string[];
}

/** Where the figures of rows are. */
export interface Places {
  /** Place in the list of figures, by row, for one category of the dimension of subjects. */
  (metric: CubeDimension | undefined, category: number): readonly number[];
  /** The codes of a dimension, by row. */
  readonly codes: (at: number) => string[];
}

export interface CubeCells {
  readonly rows: number;
  readonly left: readonly Remark[];
  readonly places: Places;
}

/** The most rows of one cube: what a page can hold. */
const mostCells = 1_000_000;

/**
 * The rows of a cube: every combination of the categories of `rest`. Of a cube that is too large only those that have a figure or a
 * word about it, up to `max`; what is left out is counted.
 */
export function cellsOf(dataset: JsonObject, cube: Cube, rest: readonly CubeDimension[], max = mostCells): CubeCells {
  const { dimensions } = cube;
  const steps = new Map<CubeDimension, number>();
  let step = 1;
  for (const one of [...dimensions].reverse()) {
    steps.set(one, step);
    step *= one.codes.length;
  }
  const sizes = rest.map(({ codes }) => codes.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const { value, status } = dataset;
  const length = Array.isArray(value) ? value.length : undefined;
  if (length !== undefined && length !== cube.size)
    throw new PeilError('broken', { found: `value: ${length} / ${cube.size}` });
  const chosen = count > max ? filledRows() : undefined;
  const rows = Math.min(count, max, chosen?.length ?? count);
  const left: Remark[] = [];
  if (chosen && chosen.length < count) left.push(insight('report.empty-cells', { count: count - chosen.length }));
  if (chosen && chosen.length > rows) left.push(insight('report.more-rows', { rows, total: chosen.length }));

  /** The category of a dimension of `rest` in a row. */
  const categoryAt = (row: number, at: number) => {
    let behind = 1;
    for (let next = at + 1; next < sizes.length; next++) behind *= sizes[next] ?? 1;
    return Math.floor((chosen?.[row] ?? row) / behind) % (sizes[at] ?? 1);
  };
  const starts = new Float64Array(rows);
  const codes = rest.map((one, at) => {
    const own = steps.get(one) ?? 0;
    return Array.from({ length: rows }, (_, row) => {
      const category = categoryAt(row, at);
      starts[row] = (starts[row] ?? 0) + category * own;
      return one.codes[category] ?? '';
    });
  });
  const places = (metric: CubeDimension | undefined, category: number) =>
    Array.from(starts, (start) => start + (metric ? (steps.get(metric) ?? 0) * category : 0));
  return { rows, left, places: Object.assign(places, { codes: (at: number) => codes[at] ?? [] }) };

  /** Rows in which something is said, in order. */
  function filledRows(): number[] {
    const list: JsonObject = isObject(value) ? value : {};
    const keys = Array.isArray(value)
      ? value.flatMap((one, at) => (one === null ? [] : [at]))
      : Object.keys(list)
          .filter((key) => list[key] !== null)
          .map(Number);
    const said = isObject(status) ? Object.keys(status).map(Number) : [];
    const found = new Set<number>();
    for (const place of [...keys, ...said]) {
      let row = 0;
      for (const [at, one] of rest.entries()) {
        const category = Math.floor(place / (steps.get(one) ?? 1)) % one.codes.length;
        row = row * (sizes[at] ?? 1) + category;
      }
      if (place >= 0 && place < cube.size) found.add(row);
    }
    return [...found].sort((a, b) => a - b);
  }
}
