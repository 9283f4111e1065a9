import type { Box, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { overlap } from '../../kit/boxes.js';
import { areaPath } from './area-path.js';
import { stretches } from './area-shape.js';
import { figures, mixOf } from './fields.js';
import type { Shown } from './shown.js';
import { tellArea } from './telling.js';
import { project, type MapView } from './view.js';

/** Px; size of the names of areas. */
const size = 12;

/** The areas as quiet fills, with their names where nothing else stands. */
export function drawAreas({ areas, classes }: Shown, view: MapView, taken: readonly Box[], frame: Frame): Mark[] {
  const marks = areas.map((one): Mark => {
    const { area, tally, rate, inhabitants } = one;
    const path = areaPath(area, view);
    const unknown = classes && rate === undefined;
    const fill = unknown
      ? ({ pattern: 'hatch', fill: 'grid', opacity: 0.35 } as const)
      : ({ fill: classes ? classes.role(rate ?? 0) : 'raised' } as const);
    const shapes: Shape[] = path
      ? [{ shape: 'path', d: path.d, ...fill, stroke: 'muted', strokeWidth: areas.length > 100 ? 0.5 : 1 }]
      : [];
    return {
      id: `area:${area.id}`,
      kind: 'area',
      datum: figures(frame.locale, { area: area.name, firms: tally.count, rate, inhabitants, ...mixOf(tally) }),
      box: path?.box ?? { x: 0, y: 0, width: 0, height: 0 },
      shapes,
      says: tellArea(one, areas),
    };
  });

  // The widest areas choose first where their names stand.
  const placed = [...taken];
  const { frame: map } = view;
  for (const at of [...areas.keys()].sort((a, b) => marks[b]!.box.width - marks[a]!.box.width || a - b)) {
    const { area } = areas[at]!;
    const mark = marks[at]!;
    const long = frame.measure(area.name, size);
    if (mark.box.height <= size || mark.box.width < long + 6) continue;
    // In the middle of a stretch, or else at an end of one.
    const within = stretches(area);
    for (const [stretch, side] of [0, -1, 1].flatMap((side) => within.map((one) => [one, side] as const))) {
      const [left, y] = project(view, stretch.from, stretch.y);
      const [right] = project(view, stretch.to, stretch.y);
      const from = Math.max(left, map.x) + 3;
      const to = Math.min(right, map.x + map.width) - 3;
      const x = (from + to + side * (to - from - long)) / 2;
      const box = { x: x - long / 2, y: y - size * 0.65, width: long, height: size * 1.2 };
      const inside = to - from >= long && box.y >= map.y + 2 && box.y + box.height <= map.y + map.height - 2;
      if (!inside || placed.some((other) => overlap(box, other))) continue;
      placed.push(box);
      const name = {
        shape: 'text',
        x,
        y: y + size * 0.35,
        text: area.name,
        size,
        anchor: 'middle',
        halo: true,
      } as const;
      marks[at] = { ...mark, shapes: [...mark.shapes, name] };
      break;
    }
  }
  return marks;
}
