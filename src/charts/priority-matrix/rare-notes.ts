import { statusAt, textAt, type Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { few } from '../../kit/few.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';

/** All that a reader may have to know: the scales and the lines between quadrants, what is shown together, what is left out. */
export function allNotes(
  data: Dataset,
  { items, places, x, y, missing, secret }: Priorities,
  { item, x: across, y: up, size, split }: PriorityValues,
): readonly Insight[] {
  const isSame = x.low === y.low && x.high === y.high;
  const facts = {
    x: across?.field.name,
    y: up?.field.name,
    size: size?.field.name,
    from: x.low,
    to: x.high,
    yFrom: y.low,
    yTo: y.high,
    xAt: x.split,
    yAt: y.split,
  };
  const isUnsure = (row: number) =>
    [across, up].some((column) => /provisional|forecast/.test(statusAt(column, row) ?? ''));
  const told = {
    [isSame ? 'scale' : 'scales']: items,
    [split === 'median' ? 'median' : isSame && x.split === y.split ? 'split-same' : 'split']: items,
    together: places.flatMap(({ items: [one, ...more] }) => (one && more.length > 0 ? one : [])),
    provisional: items.filter(({ row }) => isUnsure(row)),
    missing,
    secret,
    outside: items.filter((one) => one.x < x.low || one.x > x.high || one.y < y.low || one.y > y.high),
    unsized: items.filter((one) => one.size === undefined),
    nameless: Array.from({ length: data.length }, (_, row) => ({ name: '–', row })).filter(
      ({ row }) => !textAt(item, row)?.trim(),
    ),
  };
  return Object.entries(told).flatMap(([kind, of]) =>
    of.length > 0 ? insight(`note.${kind}`, { ...facts, ...few(of, 12) }) : [],
  );
}
