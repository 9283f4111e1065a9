import type { Area } from '../../core/boundaries.js';
import type { Dataset } from '../../core/dataset.js';
import { areaClasses, type AreaClasses } from './area-classes.js';
import { choose } from './choose.js';
import { firmsOf, type Firms } from './firms.js';
import type { MapValues } from './options.js';
import { inhabitantsOf, tally, type Tally } from './tally.js';

/** An area with what is known of it. */
export interface AreaFigures {
  readonly area: Area;
  readonly tally: Tally;
  /** Absent where it is not known. */
  readonly inhabitants: number | undefined;
  /** Firms per 1,000 inhabitants. */
  readonly rate: number | undefined;
}

/** What is shown of the data: the same figures for picture, sentences and list. */
export interface Shown {
  readonly firms: Firms;
  /** Firms that pass the filters, in the order of the data. */
  readonly rows: Uint32Array;
  readonly all: Tally;
  /** In the order of the boundaries. */
  readonly areas: readonly AreaFigures[];
  /** Absent where areas are not coloured. */
  readonly classes: AreaClasses | undefined;
}

const known = new WeakMap<Firms, readonly [made: Shown, ...from: readonly unknown[]]>();

export function shownOf(data: Dataset, values: MapValues): Shown {
  const firms = firmsOf(data, values);
  const { boundaries, colourAreas, onlySector, onlyNeed, onlyAge } = values;
  // Not the view: a move of the map counts nothing anew.
  const from = [boundaries, colourAreas, onlySector, onlyNeed, onlyAge];
  const before = known.get(firms);
  if (before && from.every((one, at) => one === before[at + 1])) return before[0];
  const shown = work(firms, values);
  known.set(firms, [shown, ...from]);
  return shown;
}

function work(firms: Firms, values: MapValues): Shown {
  const { boundaries, colourAreas } = values;
  const rows = choose(firms, values);
  const held = boundaries?.areas.map((): number[] => []) ?? [];
  for (const row of rows) held[firms.area[row] as number]?.push(row);
  const areas = held.map((those, at): AreaFigures => {
    const area = boundaries?.areas[at] as Area;
    const inhabitants = inhabitantsOf(area);
    return {
      area,
      tally: tally(firms, those),
      inhabitants,
      rate: inhabitants && (those.length / inhabitants) * 1000,
    };
  });
  const rates = areas.flatMap(({ rate }) => rate ?? []);
  return {
    firms,
    rows,
    all: tally(firms, rows),
    areas,
    classes: colourAreas === 'none' || rates.length === 0 ? undefined : areaClasses(rates),
  };
}
