import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { few } from '../../kit/few.js';
import { corners, type PriorityValues } from './options.js';
import { prepare } from './prepare.js';

/** Where to begin, how many are in each quadrant, and what is on the line between them. */
export function insights(data: Dataset, values: PriorityValues): readonly Insight[] {
  const { items, begin, own, kinds } = prepare(data, values);
  const inCorner = (corner?: string) => items.filter((item) => item.corner === corner);
  const [best, edge, count] = [inCorner(begin), inCorner(), items.length];
  if (count === 0) return [insight('insight.none')];
  const counts = corners.map((corner) => [corner, inCorner(corner).length]);
  return [
    insight(`insight.${best.length > 0 ? kinds[0] : 'no-begin'}`, few(best, 3)),
    insight(`insight.${kinds[1]}`, { ...Object.fromEntries(counts), ...own, count }),
    ...(edge.length > 0 ? [insight('insight.edge', few(edge, 3))] : []),
  ];
}
