import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Insight, type Quantity } from '../../core/insight.js';
import { choose } from './choose.js';
import { areaFigures } from './draw-areas.js';
import { firmsOf } from './firms.js';
import type { MapValues } from './options.js';
import { countNeeds, tally, topSector } from './tally.js';

/** Fewer firms than this in an area say nothing about its mix or its density. */
const enough = 5;

const percent = (part: number, whole: number): Quantity => quantity((part / whole) * 100, '%', { decimals: 0 });

/** Firms, share under five years, where they are densest, what they need most, and what sets the densest area apart. */
export function insights(data: Dataset, values: MapValues): readonly Insight[] {
  const firms = firmsOf(data, values);
  const rows = choose(firms, values);
  const [all] = tally(firms, rows, 1, () => 0, values.date);
  if (!all || all.count === 0) return [insight('firms.none', { of: firms.length })];
  const told: Insight[] = [
    insight('firms.count', { count: all.count, of: all.count < firms.length ? firms.length : undefined }),
  ];
  if (all.aged > 0) {
    told.push(
      insight('firms.young', {
        count: all.young,
        share: percent(all.young, all.aged),
        known: all.aged < all.count ? all.aged : undefined,
        date: { date: values.date },
      }),
    );
  }

  const { tallies, rates } = areaFigures(firms, rows, values);
  const areas = values.boundaries?.areas ?? [];
  const most = best(tallies.map(({ count }) => count));
  const dense = best(rates.map((rate, at) => ((tallies[at]?.count ?? 0) >= enough ? rate : undefined)));
  if (most !== undefined && areas.length > 1) {
    const count = tallies[most]?.count ?? 0;
    told.push(
      insight(dense === most ? 'areas.most-and-densest' : 'areas.most', {
        area: areas[most]?.name,
        count,
        share: percent(count, all.count),
        rate: dense === most ? quantity(rates[most] ?? 0, undefined, { decimals: 1 }) : undefined,
      }),
    );
  }
  if (dense !== undefined && dense !== most && areas.length > 1) {
    told.push(
      insight('areas.densest', {
        area: areas[dense]?.name,
        rate: quantity(rates[dense] ?? 0, undefined, { decimals: 1 }),
        count: tallies[dense]?.count,
      }),
    );
  }

  const [need] = countNeeds(firms, rows);
  if (need && need.count > 0) {
    const [asking] = tally(firms, rows, 1, (row) => (firms.needs[row]?.includes(need.at) ? 0 : -1), values.date);
    const by = asking && values.sector ? topSector(firms, asking) : undefined;
    told.push(
      insight('needs.most', {
        need: need.name,
        count: need.count,
        share: percent(need.count, all.count),
        sector: by && firms.sectors[by.at]?.name,
        part: by && percent(by.count, need.count),
      }),
    );
  }

  const special = dense ?? most;
  const mix = special === undefined ? undefined : tallies[special];
  if (mix && mix.count >= enough && mix.count < all.count && values.sector && areas.length > 1) {
    // The sector whose share in this area is furthest above its share in the rest.
    const rest = all.count - mix.count;
    const ahead = Array.from(mix.sectors, (count, at) => count / mix.count - ((all.sectors[at] ?? 0) - count) / rest);
    const at = best(ahead.map((lead, sector) => (firms.sectors[sector]?.name ? lead : undefined)));
    if (at !== undefined && (ahead[at] ?? 0) >= 0.05) {
      const count = mix.sectors[at] ?? 0;
      told.push(
        insight('areas.mix', {
          area: areas[special as number]?.name,
          sector: firms.sectors[at]?.name,
          share: percent(count, mix.count),
          rest: percent((all.sectors[at] ?? 0) - count, rest),
        }),
      );
    }
  }
  return told;
}

/** Place of the largest value above zero; of equals the first. */
function best(values: readonly (number | undefined)[]): number | undefined {
  let place: number | undefined;
  let most = 0;
  values.forEach((value, at) => {
    if (value === undefined || value <= most) return;
    most = value;
    place = at;
  });
  return place;
}
