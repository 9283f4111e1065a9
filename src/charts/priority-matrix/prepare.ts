import { numberAt, statusAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { presets, type corners, type Ends, type PriorityValues } from './options.js';

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
  /** Their sizes together, or where none is asked how many there are. */
  readonly amount: number | undefined;
}

export interface Priorities {
  /** In order of rank. */
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly scales: { readonly x: Ends; readonly y: Ends };
  /** What there is: the scales, the lines between quadrants and every item. */
  readonly reach: { readonly x: Ends; readonly y: Ends };
  readonly split: { readonly x: number; readonly y: number };
  readonly preset: (typeof presets)[number];
  readonly begin: Corner;
  /** Groups by number of items. */
  readonly groups: readonly string[];
  /** How many items a list names. */
  readonly listed: number;
  readonly left: {
    /** Items without a figure that is needed. */
    readonly missing: readonly string[];
    readonly secret: readonly string[];
    readonly nameless: number;
    readonly unsized: number;
  };
}

/** Items that a list names before it is opened. */
const mostListed = 40;

const known = new WeakMap<PriorityValues, Priorities>();

/** Reads the items, finds the scales, and ranks the items by how good it is to begin with them. */
export function prepare(data: Dataset, values: PriorityValues): Priorities {
  let priorities = known.get(values);
  if (!priorities) known.set(values, (priorities = read(data, values)));
  return priorities;
}

function read(data: Dataset, values: PriorityValues): Priorities {
  const found: Omit<Item, 'corner' | 'rank'>[] = [];
  const left = { missing: [] as string[], secret: [] as string[], nameless: 0, unsized: 0 };
  const names = new Set<string>();
  for (let row = 0; row < data.length; row++) {
    const text = textAt(values.item, row)?.trim();
    const name = text || '–';
    const [x, y, size] = [figure(values.x, row), figure(values.y, row), figure(values.size, row)];
    const is = (state: RegExp) => [values.x, values.y].some((column) => state.test(statusAt(column, row) ?? ''));
    if (!text) left.nameless++;
    if (x === undefined || y === undefined) {
      left[is(/suppressed/) ? 'secret' : 'missing'].push(name);
      continue;
    }
    const isUnsized = !(Number(size) >= 0);
    if (values.size && isUnsized) left.unsized++;
    found.push({
      row,
      name,
      x,
      y,
      size: values.size ? (isUnsized ? undefined : size) : 1,
      group: textAt(values.group, row)?.trim() ?? '',
      isTwice: names.has(name),
      isUnsure: is(/provisional|forecast/),
    });
    names.add(name);
  }

  const sorted = (['x', 'y'] as const).map((channel) => found.map((one) => one[channel]).sort((a, b) => a - b));
  const [x, y] = values.scale ?? scalesOf(sorted);
  const ends = [x, y];
  const [across, up] = sorted.map((figures, at): number => {
    const [low, high] = ends[at] ?? x;
    if (values.split === 'middle') return (low + high) / 2;
    if (values.split !== 'median') return values.split[at] ?? 0;
    const middle = figures.length / 2;
    return (Number(figures[Math.ceil(middle) - 1]) + Number(figures[Math.floor(middle)])) / 2 || 0;
  }) as [number, number];
  const [xReach, yReach] = sorted.map((figures, at): Ends => {
    const all = [...figures.slice(0, 1), ...figures.slice(-1), ...(ends[at] ?? x), at ? up : across];
    return [Math.min(...all), Math.max(...all)];
  }) as [Ends, Ends];
  const preset = values.preset === 'auto' ? presetOf(values.x?.field.name ?? '') : values.preset;
  const begin = values.begin === 'auto' ? (preset === presets[2] ? 'top-right' : 'top-left') : values.begin;

  /** How far an item is towards the corner to begin in, both scales counting alike. */
  const goodness = (one: { readonly x: number; readonly y: number }) =>
    ((one.x - x[0]) / (x[1] - x[0])) * (begin.endsWith('right') ? 1 : -1) +
    ((one.y - y[0]) / (y[1] - y[0])) * (begin.startsWith('top') ? 1 : -1);
  const items = found
    .map((one) => ({
      ...one,
      good: goodness(one),
      corner:
        one.x === across || one.y === up
          ? undefined
          : (`${one.y > up ? 'top' : 'bottom'}-${one.x > across ? 'right' : 'left'}` as const),
    }))
    .sort(
      (a, b) =>
        Number(b.corner === begin) - Number(a.corner === begin) ||
        (Math.abs(b.good - a.good) < 1e-9 ? 0 : b.good - a.good) ||
        // Items in one place follow each other.
        a.x - b.x ||
        a.y - b.y ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.row - b.row),
    )
    .map((one, at): Item => ({ ...one, rank: at + 1 }));
  return {
    items,
    places: gathered(items, (item) => `${item.x} ${item.y}`).map((own): Place => {
      const sizes = own.flatMap(({ size }) => size ?? []);
      const amount = sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
      return { items: own, x: own[0].x, y: own[0].y, amount };
    }),
    scales: { x, y },
    reach: { x: xReach, y: yReach },
    split: { x: across, y: up },
    preset,
    begin,
    groups: gathered(items, ({ group }) => group)
      .map((own) => ({ name: own[0].group, count: own.length }))
      .filter(({ name }) => name)
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name),
    listed: values.all || items.length <= mostListed + 5 ? items.length : mostListed,
    left,
  };
}

/** A figure that is there and not secret. */
const figure = (column: Column | undefined, row: number): number | undefined =>
  statusAt(column, row) === 'suppressed' ? undefined : numberAt(column, row);

/** What people score on, the shortest first. */
const usual: readonly Ends[] = [
  [1, 5],
  [0, 5],
  [0, 10],
  [0, 100],
];

/**
 * The usual scales that hold all figures, else from the least to the most of them. Two scales up to 10 of which one would be longer
 * are most likely one scale of which the upper part is not used.
 */
function scalesOf(sorted: readonly (readonly number[])[]): readonly [Ends, Ends] {
  const ends = sorted.map((figures): Ends => [figures[0] ?? 1, figures.at(-1) ?? 5]);
  const found = ends.map(([low, high]) => usual.findIndex(([from, to]) => low >= from && high <= to));
  const isOne = found.every((at) => at >= 0 && at < 3);
  return ends.map(
    ([low, high], at): Ends =>
      usual[isOne ? Math.max(...found) : (found[at] ?? 0)] ?? (low < high ? [low, high] : [low - 1, high + 1]),
  ) as [Ends, Ends];
}

function presetOf(x: string): Priorities['preset'] {
  return /invloed|macht|influence|power/i.test(x)
    ? 'participation'
    : /inspanning|moeite|effort|complex|kosten|cost/i.test(x)
      ? 'effort-value'
      : 'value-risk';
}

/** Items that have a key in common, in the order in which they come. */
function gathered(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const own = found.get(keyOf(item));
    if (own) own.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
}
