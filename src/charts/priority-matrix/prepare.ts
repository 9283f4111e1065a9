import { numberAt, statusAt, textAt, type Column, type Dataset, type Status } from '../../core/dataset.js';
import type { corners, Ends, PriorityValues } from './options.js';

export type Corner = (typeof corners)[number];

/** What is weighed. */
export interface Item {
  /** Row of the data. */
  readonly row: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number | undefined;
  readonly group: string;
  /** Absent for an item that is exactly on a line between quadrants. */
  readonly corner: Corner | undefined;
  readonly isUnsure: boolean;
  /** An item before it in the data has the same name. */
  readonly isTwice: boolean;
  /** From 1, the best to begin with first. */
  readonly rank: number;
}

/** Items in one place. */
export interface Place {
  readonly items: readonly Item[];
  readonly x: number;
  readonly y: number;
}

export interface Priorities {
  /** In order of rank. */
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly scales: { readonly x: Ends; readonly y: Ends };
  readonly split: { readonly x: number; readonly y: number };
  readonly preset: 'value-risk' | 'effort-value' | 'participation';
  readonly begin: Corner;
  /** Groups by number of items. */
  readonly groups: readonly string[];
  readonly left: {
    /** Items without a figure that is needed. */
    readonly missing: readonly string[];
    readonly secret: readonly string[];
    readonly nameless: number;
    /** Items outside the scale that a page gives. */
    readonly outside: number;
    readonly unsized: number;
  };
}

const cache = new WeakMap<PriorityValues, { readonly data: Dataset; readonly priorities: Priorities }>();

/** Reads the items, finds the scales, and ranks the items by how good it is to begin with them. */
export function prepare(data: Dataset, values: PriorityValues): Priorities {
  const kept = cache.get(values);
  if (kept?.data === data) return kept.priorities;
  const priorities = read(data, values);
  cache.set(values, { data, priorities });
  return priorities;
}

type Figures = Omit<Item, 'corner' | 'rank'>;

function read(data: Dataset, values: PriorityValues): Priorities {
  const found: Figures[] = [];
  const [missing, secret]: [string[], string[]] = [[], []];
  let [nameless, unsized] = [0, 0];
  const names = new Set<string>();
  for (let row = 0; row < data.length; row++) {
    const name = textAt(values.item, row)?.trim() ?? '';
    const [x, y] = [figure(values.x, row), figure(values.y, row)];
    if (name === '') nameless++;
    if (x === undefined || y === undefined) {
      const isSecret = [values.x, values.y].some((column) => statusAt(column, row) === 'suppressed');
      (isSecret ? secret : missing).push(name || '–');
      continue;
    }
    const size = figure(values.size, row);
    const isSized = size !== undefined && size >= 0;
    if (values.size && !isSized) unsized++;
    found.push({
      row,
      name: name || '–',
      x,
      y,
      size: values.size ? (isSized ? size : undefined) : 1,
      group: textAt(values.group, row)?.trim() ?? '',
      isTwice: names.has(name),
      isUnsure: [values.x, values.y].some((column) => unsure(statusAt(column, row))),
    });
    names.add(name);
  }

  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  const [x, y] = values.scale ?? alike(scaleOf(xs), scaleOf(ys));
  const scales = { x, y };
  const split =
    values.split === 'median'
      ? { x: median(xs), y: median(ys) }
      : values.split === 'middle'
        ? { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 }
        : { x: values.split[0], y: values.split[1] };
  const preset = values.preset === 'auto' ? presetOf(values.x?.field.name ?? '') : values.preset;
  const begin = values.begin === 'auto' ? (preset === 'participation' ? 'top-right' : 'top-left') : values.begin;

  const ranked = found
    .map((one) => ({ ...one, corner: cornerOf(one, split), good: goodness(one, scales, begin) }))
    .sort(
      (a, b) =>
        Number(b.corner === begin) - Number(a.corner === begin) ||
        (Math.abs(b.good - a.good) < 1e-9 ? 0 : b.good - a.good) ||
        // Items in one place follow each other.
        a.x - b.x ||
        a.y - b.y ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.row - b.row),
    )
    .map(({ good: _, ...one }, at): Item => ({ ...one, rank: at + 1 }));
  return {
    items: ranked,
    places: placesOf(ranked),
    scales,
    split,
    preset,
    begin,
    groups: groupsOf(ranked),
    left: {
      missing,
      secret,
      nameless,
      unsized,
      outside: ranked.filter((one) => one.x < x[0] || one.x > x[1] || one.y < y[0] || one.y > y[1]).length,
    },
  };
}

/** A figure that is there and not secret. */
const figure = (column: Column | undefined, row: number): number | undefined =>
  statusAt(column, row) === 'suppressed' ? undefined : numberAt(column, row);

const unsure = (status: Status | undefined): boolean => status === 'provisional' || status === 'forecast';

/** The usual scale that holds all figures, else from the least to the most of them. */
function scaleOf(figures: readonly number[]): Ends {
  const low = figures.reduce((least, one) => Math.min(least, one), Infinity);
  const high = figures.reduce((most, one) => Math.max(most, one), -Infinity);
  const usual = (
    [
      [1, 5],
      [0, 5],
      [0, 10],
      [0, 100],
    ] as const
  ).find(([from, to]) => low >= from && high <= to);
  if (figures.length === 0) return [1, 5];
  return usual ?? (low < high ? [low, high] : [low - 1, high + 1]);
}

/** Two scales of which one would be 1–5 and the other 0–10 are most likely one scale of which the upper part is not used. */
function alike(x: Ends, y: Ends): readonly [Ends, Ends] {
  const isShort = ([low, high]: Ends) => low >= 0 && high === 5;
  const isTen = ([low, high]: Ends) => low === 0 && high === 10;
  if (isTen(x) && isShort(y)) return [x, x];
  if (isTen(y) && isShort(x)) return [y, y];
  return isShort(x) && isShort(y) && x[0] !== y[0]
    ? [
        [0, 5],
        [0, 5],
      ]
    : [x, y];
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

function presetOf(x: string): Priorities['preset'] {
  return /invloed|macht|influence|power/i.test(x)
    ? 'participation'
    : /inspanning|moeite|effort|complex|kosten|cost/i.test(x)
      ? 'effort-value'
      : 'value-risk';
}

function cornerOf({ x, y }: Figures, split: { readonly x: number; readonly y: number }): Corner | undefined {
  if (x === split.x || y === split.y) return undefined;
  return `${y > split.y ? 'top' : 'bottom'}-${x > split.x ? 'right' : 'left'}`;
}

/** How far an item is towards the corner to begin in, both scales counting alike. */
function goodness({ x, y }: Figures, scales: Priorities['scales'], begin: Corner): number {
  const share = (value: number, [low, high]: Ends) => (value - low) / (high - low);
  const [across, up] = [share(x, scales.x), share(y, scales.y)];
  return (begin.endsWith('right') ? across : -across) + (begin.startsWith('top') ? up : -up);
}

function placesOf(items: readonly Item[]): readonly Place[] {
  const places = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.x} ${item.y}`;
    const own = places.get(key);
    if (own) own.push(item);
    else places.set(key, [item]);
  }
  return [...places.values()].map((own) => ({ items: own, x: own[0]?.x ?? 0, y: own[0]?.y ?? 0 }));
}

function groupsOf(items: readonly Item[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { group } of items) if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([group]) => group);
}
