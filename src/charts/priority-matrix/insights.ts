import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { ownNames } from './datum.js';
import { corners, presets, type PriorityValues } from './options.js';
import { prepare } from './prepare.js';

/** Some names, and how many there are. */
export const few = (names: readonly string[], most: number): Facts => ({
  count: names.length,
  names: names.slice(0, most),
  more: names.length > most ? names.length - most : undefined,
});

/** Where to begin, how many are in each quadrant, and what is on the line between them. */
export function insights(data: Dataset, values: PriorityValues): readonly Insight[] {
  const { items, preset, begin } = prepare(data, values);
  const own = ownNames(values);
  const inCorner = (corner: string | undefined) =>
    items.filter((item) => item.corner === corner).map(({ name }) => name);
  const [best, edge, count] = [inCorner(begin), inCorner(undefined), items.length];
  if (count === 0) return [insight('insight.none')];
  const isPlain = begin === (preset === presets[2] ? 'top-right' : 'top-left') && !own[corners.indexOf(begin)];
  // Names of the page's own go in as words, those of a preset are in the sentence of that preset.
  const counts = Object.fromEntries(
    corners.flatMap((corner, at) => [
      [corner, inCorner(corner).length],
      [`${corner}-name`, own[at]],
    ]),
  );
  return [
    best.length > 0
      ? insight(isPlain ? `insight.begin-${preset}` : 'insight.begin', few(best, 3))
      : insight('insight.no-begin', { count }),
    insight(`insight.counts-${preset}`, { ...counts, count }),
    ...(edge.length > 0 ? [insight('insight.edge', few(edge, 3))] : []),
  ];
}
