import { mark, reader, statusOf, type Row } from '../rows.js';
import { refuse } from './refuse.js';

/** How numbers are put in bins, as Vega-Lite has it. */
export interface BinSettings {
  /** Most bins; default 10. */
  readonly maxbins?: number;
  readonly step?: number;
  readonly steps?: readonly number[];
  readonly minstep?: number;
  /** Default 10. */
  readonly base?: number;
  /** By what a step may be divided; default `[5, 2]`. */
  readonly divide?: readonly number[];
  /** Default: the least and the most that occurs. */
  readonly extent?: readonly [number, number];
  readonly anchor?: number;
  /** Whether bins begin and end at round numbers; default true. */
  readonly nice?: boolean;
}

/** Bins of one size, from the start of the first to the end of the last. */
export interface Bins {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** The bins for numbers between two, found as Vega finds them (vega-statistics `bin`). */
export function binsFor(extent: readonly [number, number], settings: BinSettings): Bins {
  const { maxbins = 10, base = 10, divide = [5, 2], minstep = 0, nice = true, steps } = settings;
  let [least, most] = extent;
  const span = most - least || Math.abs(least) || 1;
  const log = (value: number) => Math.log(value) / Math.log(base);
  let step = settings.step ?? 0;
  if (!(step > 0) && steps) {
    const enough = steps.findIndex((one) => one >= span / maxbins);
    step = steps[Math.max(0, (enough < 0 ? steps.length : enough) - 1)] ?? 1;
  } else if (!(step > 0)) {
    // A span too small for a step of its own is one bin.
    step = Math.max(minstep, base ** (Math.round(log(span)) - Math.ceil(log(maxbins)))) || span;
    while (Math.ceil(span / step) > maxbins) step *= base;
    for (const part of divide) {
      const smaller = step / part;
      if (smaller >= minstep && span / smaller <= maxbins) step = smaller;
    }
  }
  if (nice) {
    const precision = step >= 1 ? 0 : Math.trunc(-log(step)) + 1;
    const round = Math.floor(least / step + base ** (-precision - 1)) * step;
    least = least < round ? round - step : round;
    most = Math.ceil(most / step) * step;
  }
  return { start: least, stop: most === least ? least + step : most, step };
}

/** The settings of bins, made ready: `true` is at most 10. Throws for what only Vega does, such as bins that follow a selection. */
export function binSettings(given: unknown, path: string, maxbins = 10): BinSettings {
  if (given === true) return { maxbins };
  if (typeof given !== 'object' || given === null) throw refuse(path, given);
  const { extent, step, maxbins: asked } = given as BinSettings;
  if (extent !== undefined && !Array.isArray(extent)) throw refuse(`${path}.extent`, extent);
  return asked || step ? given : { ...given, maxbins };
}

/** Adds where the bin of a number begins and ends; `null` for a row without the number. */
export function binRows(
  rows: readonly Row[],
  field: string,
  settings: BinSettings,
  [from, to]: readonly [string, string],
): Row[] {
  const read = reader(field);
  const numbers = rows.map((row) => {
    const value = read(row);
    return value === null || value === undefined || value === '' ? NaN : Number(value);
  });
  const bins = binsFor(settings.extent ?? extentOf(numbers), settings);
  const { step } = bins;
  const shift = settings.anchor === undefined ? 0 : (((settings.anchor - bins.start) % step) + step) % step;
  const start = bins.start + shift;
  const stop = start + Math.ceil((bins.stop - bins.start) / step) * step;
  return rows.map((row, at) => {
    const number = numbers[at] ?? NaN;
    const begin = Number.isNaN(number)
      ? null
      : number < start
        ? -Infinity
        : number > stop
          ? Infinity
          : // The tiny part makes up for rounding, as Vega does.
            start + step * Math.floor(1e-14 + (Math.max(start, Math.min(number, stop - step)) - start) / step);
    const end = begin === null ? null : start + step * (1 + (begin - start) / step);
    const made: Row = { ...row, [from]: begin, [to]: end };
    for (const name of [from, to]) mark(made, name, statusOf(row, field));
    return made;
  });
}

function extentOf(numbers: readonly number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return least <= most ? [least, most] : [0, 0];
}
