import { numberAt, statusAt, textAt, type Dataset } from '../../core/dataset.js';
import { once } from '../../kit/once.js';
import type { corners, Ends, PriorityValues } from './options.js';
import type { Given } from './given.js';
import { givenOf, isGiven } from './rarity.js';

export type Corner = (typeof corners)[number];

/** What is weighed. */
export interface Item {
  /** Row of the data. */
  readonly row: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** 1 where no size is asked, absent where it is not known. */
  readonly size: number | undefined;
  readonly group: string;
  /** Absent for an item that is exactly on a line between quadrants. */
  readonly corner: Corner | undefined;
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
  /** That of all of them; `''` for other groups than those with a colour. */
  readonly group: string;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** The line between quadrants. */
  readonly split: number;
  /** What there is: the scale, the line and every item. */
  readonly reach: Ends;
}

interface Named {
  readonly name: string;
}

export interface Priorities extends Given {
  /** In order of rank. */
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly x: Scale;
  readonly y: Scale;
  /** Groups that have a colour and a form of their own, by number of items. */
  readonly groups: readonly string[];
  /** How many items a list names. */
  readonly listed: number;
  /** Items without a figure that is needed, and items with a figure that is secret. */
  readonly missing: readonly Named[];
  readonly secret: readonly Named[];
  /** Whether there is more to tell than most pages have. */
  readonly isRare: boolean;
}

/** Items that a list names before it is opened, and those of which it names all at once. */
const mostListed = 40;
export const mostAtOnce = 45;

/** Groups that have a colour and a form of their own. */
const mostGroups = 6;

/** Reads the items, finds the scales, and ranks the items by how good it is to begin with them. */
export const prepare = once(read);

function read(data: Dataset, values: PriorityValues): Priorities {
  const found: Omit<Item, 'corner' | 'rank'>[] = [];
  const missing: Named[] = [];
  const secret: Named[] = [];
  let isRare = isGiven(values);
  const names = new Set<string>();
  for (let row = 0; row < data.length; row++) {
    const { item, x: across, y: up, size: sizes, group } = values;
    const text = textAt(item, row)?.trim();
    const name = text || '–';
    const [x, y, size] = [numberAt(across, row), numberAt(up, row), numberAt(sizes, row)];
    const status = `${statusAt(across, row) ?? ''}${statusAt(up, row) ?? ''}`;
    isRare ||= !text;
    if (/suppressed/.test(status)) secret.push({ name });
    else if (x === undefined || y === undefined) missing.push({ name });
    else {
      const amount = sizes ? (Number(size) >= 0 && statusAt(sizes, row) !== 'suppressed' ? size : undefined) : 1;
      isRare ||= status !== '' || amount === undefined;
      found.push({
        row,
        name,
        x,
        y,
        size: amount,
        group: textAt(group, row)?.trim() ?? '',
        isTwice: names.has(name),
      });
      names.add(name);
    }
  }

  const sorted = (['x', 'y'] as const).map((channel) => found.map((one) => one[channel]).sort((a, b) => a - b));
  const given = givenOf(values, sorted);
  const { begin } = given;
  // Two scales up to 10 of which one would be longer are most likely one scale of which the upper part is not used.
  const fits = sorted.map((figures) =>
    usual.findIndex(([low, high]) => figures.every((one) => one >= low && one <= high)),
  );
  const common = fits.every((at) => at >= 0 && at < 3) ? Math.max(...fits) : undefined;
  const [x, y] = sorted.map((figures, at): Scale => {
    const [least = 0, most = 0] = [figures[0], figures.at(-1)];
    const [low, high] =
      given.scales?.[at] ?? usual[common ?? fits[at] ?? 0] ?? (least < most ? [least, most] : [least - 1, most + 1]);
    const split = given.splits?.[at] ?? (low + high) / 2;
    const all = [low, high, split, ...figures.slice(0, 1), ...figures.slice(-1)];
    return { low, high, split, reach: [Math.min(...all), Math.max(...all)] };
  }) as [Scale, Scale];

  const items = found
    .map((one) => ({
      ...one,
      // How far it is towards the corner to begin in, both scales counting alike.
      good: Math.round(
        1e9 *
          (((one.x - x.low) / (x.high - x.low)) * (begin.endsWith('right') ? 1 : -1) +
            ((one.y - y.low) / (y.high - y.low)) * (begin.startsWith('top') ? 1 : -1)),
      ),
      corner:
        one.x === x.split || one.y === y.split
          ? undefined
          : (`${one.y > y.split ? 'top' : 'bottom'}-${one.x > x.split ? 'right' : 'left'}` as const),
    }))
    .sort(
      (a, b) =>
        Number(b.corner === begin) - Number(a.corner === begin) ||
        b.good - a.good ||
        // Items in one place follow each other.
        a.x - b.x ||
        (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
    .map((one, at): Item => ({ ...one, rank: at + 1 }));
  const groups = gathered(items, ({ group }) => group)
    .filter(([{ group }]) => group)
    .sort((a, b) => b.length - a.length || (a[0].group < b[0].group ? -1 : 1))
    .map(([{ group }]) => group)
    .slice(0, mostGroups);
  const places = gathered(items, (item) => `${item.x} ${item.y}`).map((own): Place => {
    const [{ x, y, group }] = own;
    return {
      items: own,
      x,
      y,
      amount: own.reduce<number | undefined>(
        (sum, { size }) => (size === undefined ? sum : (sum ?? 0) + size),
        undefined,
      ),
      group: groups.includes(group) && own.every((one) => one.group === group) ? group : '',
    };
  });
  return {
    ...given,
    items,
    places,
    x,
    y,
    groups,
    listed: values.all || items.length <= mostAtOnce ? items.length : mostListed,
    missing,
    secret,
    isRare:
      isRare ||
      items.length > mostAtOnce ||
      places.length < items.length ||
      items[0]?.corner !== begin ||
      `${[x.reach, y.reach]}` !== `${[x.low, x.high, x.low, x.high]}`,
  };
}

/** What people score on, the shortest first; the first that holds all figures is the scale, else it runs from the least to the most. */
const usual: readonly Ends[] = [
  [1, 5],
  [0, 5],
  [0, 10],
  [0, 100],
];

/** Items that have a key in common, in the order in which they come. */
function gathered(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const own = found.get(keyOf(item));
    if (own) own.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
}
