import { textAt } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import type { AreaFigures } from './shown.js';
import { percent, type NeedCount, type Tally } from './tally.js';

/** Most names of firms in a group that are said. */
const named = 5;

/** The rank of an area among those of which the inhabitants are known, and its largest sector. */
export function tellArea({ rate, tally }: AreaFigures, areas: readonly AreaFigures[]): readonly Insight[] {
  const rates = areas.flatMap((area) => area.rate ?? []);
  return [
    ...(rate && rates.length > 1
      ? [insight('area.rank', { rank: rates.filter((other) => other > rate).length + 1, of: rates.length })]
      : []),
    ...(tally.count > 1 ? tellSector(tally) : []),
  ];
}

/** The largest sector of a group, whether it stands on one place, and who are in it. */
export function tellGroup({ x, y }: Firms, rows: Uint32Array, mix: Tally, values: MapValues): readonly Insight[] {
  const count = rows.length;
  const names = Array.from(rows.subarray(0, named)).flatMap((row) => textAt(values.name, row) ?? []);
  const [first = 0] = rows;
  return [
    ...tellSector(mix),
    ...(rows.every((row) => x[row] === x[first] && y[row] === y[first]) ? [insight('group.one-place', { count })] : []),
    ...(names.length > 0
      ? [insight('group.names', { names, more: count > names.length ? count - names.length : undefined })]
      : []),
  ];
}

function tellSector({ count, top }: Tally): readonly Insight[] {
  return top ? [insight('area.sector', { ...top, share: percent(top.count, count) })] : [];
}

/** How many of the firms ask for a need, and what its bar does. */
export function tellNeed({ count }: NeedCount, of: number, chosen: boolean): readonly Insight[] {
  return [
    ...(of > 0 ? [insight('need.share', { share: percent(count, of) })] : []),
    insight(chosen ? 'need.chosen' : 'need.choose'),
  ];
}

/** Which needs are taken together. */
export function tellOthers(needs: readonly NeedCount[]): readonly Insight[] {
  return [insight('needs.asked', { needs: needs.map(({ name }) => name) })];
}
