import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { corners, type PriorityValues } from './options.js';
import { prepare, type Item } from './prepare.js';

const few = (items: readonly Item[]): Facts => ({
  names: items.slice(0, 3).map(({ name }) => name),
  more: items.length > 3 ? items.length - 3 : undefined,
});

/** Where to begin, how many are in each quadrant, and what is on the line between them. */
export function insights(data: Dataset, values: PriorityValues): readonly Insight[] {
  const { items, preset, begin } = prepare(data, values);
  if (items.length === 0) return [insight('insight.none')];
  const best = items.filter(({ corner }) => corner === begin);
  const edge = items.filter(({ corner }) => corner === undefined);
  const own = [values.topLeft, values.topRight, values.bottomLeft, values.bottomRight];
  const counts = Object.fromEntries(
    corners.map((corner) => [corner, items.filter((item) => item.corner === corner).length]),
  );
  // Names of the page's own go in as words, those of a preset are in the sentence of that preset.
  const names = Object.fromEntries(corners.map((corner, at) => [`${corner}-name`, own[at]]));
  const isPlain = begin === (preset === 'participation' ? 'top-right' : 'top-left') && !own[corners.indexOf(begin)];
  return [
    best.length > 0
      ? insight(isPlain ? `insight.begin-${preset}` : 'insight.begin', { ...few(best), count: best.length })
      : insight('insight.no-begin', { count: items.length }),
    insight(`insight.counts-${preset}`, { ...counts, ...names, count: items.length }),
    ...(edge.length > 0 ? [insight('insight.edge', { ...few(edge), count: edge.length })] : []),
  ];
}
