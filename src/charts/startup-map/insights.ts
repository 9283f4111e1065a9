import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import type { MapValues } from './options.js';
import { shownOf } from './shown.js';
import { countNeeds, percent, tally } from './tally.js';

/** Fewer firms than this in an area say nothing about its mix or its density. */
const enough = 5;

/** Firms and the share under five years, where they are densest, what they need most, and what sets the densest area apart. */
export function insights(data: Dataset, values: MapValues): readonly Insight[] {
  const { firms, rows, all, areas } = shownOf(data, values);
  const { count, aged, young } = all;
  if (count === 0) return [insight('firms.none', { of: firms.length })];
  const told: Insight[] = [
    insight('firms.count', {
      count,
      of: count < firms.length ? firms.length : undefined,
      share: young === undefined ? undefined : quantity(young, '%', { decimals: 0 }),
      known: aged < count ? aged : undefined,
    }),
  ];

  const several = areas.length > 1;
  const most = several ? best(areas, ({ tally }) => tally.count) : undefined;
  const dense = several ? best(areas, ({ tally, rate }) => (tally.count >= enough ? rate : 0)) : undefined;
  const rate = quantity(dense?.rate ?? 0, undefined, { decimals: 1 });
  if (most) {
    told.push(
      insight('areas.most', {
        area: most.area.name,
        count: most.tally.count,
        share: percent(most.tally.count, count),
        rate: dense === most ? rate : undefined,
      }),
    );
  }
  if (dense && dense !== most) told.push(insight('areas.densest', { area: dense.area.name, rate }));

  const [need] = countNeeds(firms, rows);
  if (need?.count) {
    const asking = rows.filter((row) => firms.needs[row]?.includes(need.at));
    const { top } = tally(firms, asking);
    told.push(
      insight('needs.most', {
        need: need.name,
        count: need.count,
        share: percent(need.count, count),
        // Of one sector, for instance the one the reader chose, there is nothing to tell apart.
        ...(top && top.count < need.count ? { sector: top.sector, part: percent(top.count, need.count) } : {}),
      }),
    );
  }

  const special = dense ?? most;
  const own = special?.tally;
  if (own && own.count >= enough && own.count < count) {
    // The sector whose share in this area is furthest above its share in the rest.
    const others = count - own.count;
    const sectors = firms.sectors.map(({ name }, at) => {
      const [here, there] = [own.sectors[at]!, all.sectors[at]! - own.sectors[at]!];
      return { name, here, there, lead: name ? here / own.count - there / others : 0 };
    });
    const ahead = best(sectors, ({ lead }) => lead);
    if (ahead && ahead.lead >= 0.05)
      told.push(
        insight('areas.mix', {
          area: special.area.name,
          sector: ahead.name,
          share: percent(ahead.here, own.count),
          rest: percent(ahead.there, others),
        }),
      );
  }
  return told;
}

/** The one with the largest value above zero; of equals the first. */
function best<T>(all: readonly T[], value: (one: T) => number | undefined): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const one of all) {
    const its = value(one) ?? 0;
    if (its > most) [found, most] = [one, its];
  }
  return found;
}
