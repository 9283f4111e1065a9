import type { Box, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, quantity } from '../../core/insight.js';
import { overlap } from '../../kit/boxes.js';
import { areaClasses, type AreaClasses } from './area-classes.js';
import { areaPath } from './area-path.js';
import { stretches } from './area-shape.js';
import { computed } from './fields.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import { inhabitantsOf, tally, topSector, type Tally } from './tally.js';
import { project, type MapView } from './view.js';

/** What is known of every area, in the order of the boundaries. */
export interface AreaFigures {
  readonly tallies: readonly Tally[];
  /** `undefined` where inhabitants are not known. */
  readonly inhabitants: readonly (number | undefined)[];
  /** Firms per 1,000 inhabitants. */
  readonly rates: readonly (number | undefined)[];
}

const known = new WeakMap<Uint32Array, AreaFigures>();

export function areaFigures(firms: Firms, rows: Uint32Array, values: MapValues): AreaFigures {
  const before = known.get(rows);
  if (before) return before;
  const areas = values.boundaries?.areas ?? [];
  const tallies = tally(firms, rows, areas.length, (row) => firms.area[row] as number, values.date);
  const inhabitants = areas.map(inhabitantsOf);
  const rates = inhabitants.map((people, at) => (people ? ((tallies[at]?.count ?? 0) / people) * 1000 : undefined));
  const figures = { tallies, inhabitants, rates };
  known.set(rows, figures);
  return figures;
}

/** Classes for the fills, or `undefined` where areas are not coloured. */
export function classesFor({ rates }: AreaFigures, values: MapValues): AreaClasses | undefined {
  const known = rates.filter((rate) => rate !== undefined);
  return values.colourAreas === 'none' || known.length === 0 ? undefined : areaClasses(known);
}

/** The areas as quiet fills, with their names where nothing else stands. */
export function drawAreas(
  firms: Firms,
  figures: AreaFigures,
  classes: AreaClasses | undefined,
  values: MapValues,
  view: MapView,
  taken: readonly Box[],
  frame: Frame,
): readonly Mark[] {
  const { locale } = frame;
  const areas = values.boundaries?.areas ?? [];
  const thin = areas.length > 100;
  const paths = areas.map((area) => areaPath(area, view));
  const names = placeNames(
    paths.map((path) => path?.box),
    values,
    view,
    taken,
    frame,
  );
  const ranked = figures.rates.filter((rate) => rate !== undefined).sort((a, b) => b - a);
  return areas.map((area, at) => {
    const one = figures.tallies[at] as Tally;
    const rate = figures.rates[at];
    const people = figures.inhabitants[at];
    const path = paths[at];
    const name = names.get(at);
    const top = topSector(firms, one);
    const fill = rate === undefined || !classes ? 'raised' : classes.role(rate);
    const pattern =
      classes && rate === undefined ? ({ pattern: 'hatch', fill: 'grid', opacity: 0.35 } as const) : { fill };
    const shapes: Shape[] = path
      ? [{ shape: 'path', d: path.d, ...pattern, stroke: classes ? 'surface' : 'muted', strokeWidth: thin ? 0.5 : 1 }]
      : [];
    if (name) shapes.push(name);
    return {
      id: `area:${area.id}`,
      kind: 'area',
      datum: [
        computed(locale, 'area', area.name),
        computed(locale, 'firms', one.count),
        ...(rate === undefined ? [] : [computed(locale, 'rate', rate)]),
        ...(people === undefined ? [] : [computed(locale, 'inhabitants', people)]),
        ...(one.aged > 0 ? [computed(locale, 'young', (one.young / one.aged) * 100)] : []),
        ...(top ? [computed(locale, 'top-sector', firms.sectors[top.at]?.name ?? '')] : []),
      ],
      box: path?.box ?? { x: 0, y: 0, width: 0, height: 0 },
      shapes,
      says: [
        ...(rate !== undefined && one.count > 0 && ranked.length > 1
          ? [insight('area.rank', { rank: ranked.indexOf(rate) + 1, of: ranked.length })]
          : []),
        ...(top && one.count > 1
          ? [
              insight('area.sector', {
                sector: firms.sectors[top.at]?.name,
                count: top.count,
                share: quantity((top.count / one.count) * 100, '%', { decimals: 0 }),
              }),
            ]
          : []),
      ],
    };
  });
}

function placeNames(
  boxes: readonly (Box | undefined)[],
  values: MapValues,
  view: MapView,
  taken: readonly Box[],
  frame: Frame,
): ReadonlyMap<number, TextShape> {
  const size = 12;
  const areas = values.boundaries?.areas ?? [];
  const { frame: map } = view;
  const placed: Box[] = [...taken];
  const names = new Map<number, TextShape>();
  const order = boxes
    .map((box, at) => ({ at, width: box && box.height > size ? box.width : 0 }))
    .filter(({ width }) => width > 30)
    .sort((a, b) => b.width - a.width || a.at - b.at);
  for (const { at, width } of order) {
    const area = areas[at];
    const long = area ? frame.measure(area.name, size) : Infinity;
    if (!area || long + 6 > width) continue;
    for (const stretch of stretches(area)) {
      const [left, y] = project(view, stretch.from, stretch.y);
      const [right] = project(view, stretch.to, stretch.y);
      const from = Math.max(left, map.x) + 3;
      const to = Math.min(right, map.x + map.width) - 3;
      const box = { x: (from + to - long) / 2, y: y - size * 0.65, width: long, height: size * 1.2 };
      const inside = to - from >= long && box.y >= map.y + 2 && box.y + box.height <= map.y + map.height - 2;
      if (!inside || placed.some((other) => overlap(box, other))) continue;
      placed.push(box);
      names.set(at, {
        shape: 'text',
        x: (from + to) / 2,
        y: y + size * 0.35,
        text: area.name,
        size,
        anchor: 'middle',
        fill: 'subtle',
        halo: true,
      });
      break;
    }
  }
  return names;
}
