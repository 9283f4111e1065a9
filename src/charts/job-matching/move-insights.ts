import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import type { JobValues } from './options.js';
import { prepareMoves, totals } from './prepare-moves.js';

/** What can be said of moves between occupations. */
export function moveInsights(data: Dataset, values: JobValues): Insight[] {
  const { moves } = prepareMoves(data, values);
  const known = moves.filter(({ count }) => count.known).sort((a, b) => (b.count.known ?? 0) - (a.count.known ?? 0));
  const total = known.reduce((sum, { count }) => sum + (count.known ?? 0), 0);
  const share = (value: number) => quantity(Math.round((value / total) * 100), '%');
  const [sources, targets] = [totals(moves, 'from'), totals(moves, 'to')];
  const largest = known.find(({ from, to }) => from !== to);
  const same = known.filter(({ from, to }) => from === to).reduce((sum, { count }) => sum + (count.known ?? 0), 0);
  if (total === 0) return moves.length > 0 ? [insight('insight.no-moves', { count: moves.length })] : [];
  const said = [insight('insight.moves', { total, sources: sources.size, targets: targets.size })];
  if (largest) {
    const { from, to, count } = largest;
    said.push(insight('insight.largest-move', { from, to, count: count.known, share: share(count.known ?? 0) }));
  }
  const [target] = targets;
  if (target && targets.size > 1)
    said.push(insight('insight.top-target', { name: target[0], count: target[1], share: share(target[1]) }));
  if (same > 0) said.push(insight('insight.same', { count: same, share: share(same) }));
  return said;
}
