import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { ownNames } from './datum.js';
import { corners, type PriorityValues } from './options.js';
import { prepare } from './prepare.js';

/** Some names, and how many there are. */
export const few = (named: readonly { readonly name: string }[], most: number): Facts => ({
  count: named.length,
  names: named.slice(0, most).map(({ name }) => name),
  more: named.length > most ? named.length - most : undefined,
});

/** Where to begin, how many are in each quadrant, and what is on the line between them. */
export function insights(data: Dataset, values: PriorityValues): readonly Insight[] {
  const { items, preset, begin, isUsual } = prepare(data, values);
  const own = ownNames(values);
  const inCorner = (corner?: string) => items.filter((item) => item.corner === corner);
  const [best, edge, count] = [inCorner(begin), inCorner(), items.length];
  if (count === 0) return [insight('insight.none')];
  // Names of the page's own go in as words, those of a preset are in the sentence of that preset.
  const counts = corners.flatMap((corner, at) => [
    [corner, inCorner(corner).length],
    [`${corner}-name`, own[at]],
  ]);
  return [
    best.length > 0
      ? insight(`insight.begin${isUsual && !own[corners.indexOf(begin)] ? `-${preset}` : ''}`, few(best, 3))
      : insight('insight.no-begin', { count }),
    insight(`insight.counts-${own.some(Boolean) ? 'own-' : ''}${preset}`, { ...Object.fromEntries(counts), count }),
    ...(edge.length > 0 ? [insight('insight.edge', few(edge, 3))] : []),
  ];
}
