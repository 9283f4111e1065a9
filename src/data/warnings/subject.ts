import type { AnyChart } from '../../core/chart.js';
import { isNumeric, type Column, type Dataset, type NumberColumn } from '../../core/dataset.js';
import { resolve } from '../../core/resolve.js';

/** What is looked at for what is odd: the data, and what a chart makes of its columns. */
export interface Subject {
  readonly data: Dataset;
  /** The channel that a column serves; a column that serves none is not in it. */
  readonly channels: ReadonlyMap<Column, string>;
  /** The columns that together tell rows apart; empty when that is not known. */
  readonly keys: readonly Column[];
  /** The day on which the reader looks, `2026-11-22`. */
  readonly today: string;
  /** Counts of people from 1 up to this one are small. */
  readonly suppressBelow: number;
}

/** Channels whose numbers are a place and no quantity. */
const places = /^(x|y|lon|lat|position)$/;

/** Works out which columns serve a chart and which of them tell rows apart. */
export function subjectOf(
  data: Dataset,
  chart: AnyChart | undefined,
  options: Readonly<Record<string, unknown>>,
  today: string,
  suppressBelow: number,
): Subject {
  const channels = new Map<Column, string>();
  if (chart) {
    for (const { option, column } of resolve(chart, options, data, today).found) {
      const found = data.columns.find(({ field }) => field.name === column);
      if (found) channels.set(found, option);
    }
  }
  return { data, channels, keys: keysOf(channels, chart), today, suppressBelow };
}

/** A list of things by name has no key without the name. */
function keysOf(channels: ReadonlyMap<Column, string>, chart: AnyChart | undefined): readonly Column[] {
  if (chart && 'name' in chart.options && ![...channels.values()].includes('name')) return [];
  return [...channels]
    .filter(([column, channel]) => !isNumeric(column) || places.test(channel))
    .map(([column]) => column);
}

/** Columns of numbers that measure something. */
export function measures({ data, channels }: Subject): readonly NumberColumn[] {
  return data.columns.filter(isNumeric).filter((column) => !isPlace(column, channels.get(column)));
}

const placeNames =
  /^(x|y|lon|lat|lng|rd[ _-]?[xy]|[xy][ _-]?(rd|co.*)|.*(longitude|latitude|lengtegraad|breedtegraad))$/i;

function isPlace({ field }: Column, channel: string | undefined): boolean {
  return channel === undefined ? placeNames.test(field.name) : places.test(channel);
}

/** Whether a row says anything: statistics list cells that cannot exist. */
export function hasFigures({ data }: Subject): (row: number) => boolean {
  const columns = data.columns.filter(isNumeric);
  return (row) => columns.length === 0 || columns.some(({ values }) => !Number.isNaN(values[row]));
}
