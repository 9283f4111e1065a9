import type { Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { symbolPath } from '../../kit/symbols.js';
import { figures, firmDatum, mixOf } from './fields.js';
import type { Firms } from './firms.js';
import { group, type Group, type Points } from './group.js';
import type { MapValues } from './options.js';
import { slotPaints, slotSymbol } from './symbols.js';
import { tally } from './tally.js';
import { tellGroup } from './telling.js';
import { project, type MapView } from './view.js';

const symbolRadius = 5.5;
/** Px around a symbol that nothing else may enter, its ring when selected included. */
const reach = 8;
const ringWidth = 4;

/** Firms that stand within the map box. */
export function pointsInView(firms: Firms, rows: Uint32Array, view: MapView): Points {
  const { x, y, width, height } = view.frame;
  const [left, top] = project(view, 0, 0);
  const xOf = (row: number) => left + (firms.x[row] as number) * view.k;
  const yOf = (row: number) => top - (firms.y[row] as number) * view.k;
  const kept = rows.filter((row) => {
    const px = xOf(row);
    const py = yOf(row);
    return px >= x && px <= x + width && py >= y && py <= y + height;
  });
  // Many times faster than `Float32Array.from` with a function.
  const placed = (of: (row: number) => number) => new Float32Array(kept.length).map((_, at) => of(kept[at] as number));
  return { x: placed(xOf), y: placed(yOf), rows: kept };
}

/** The groups of the firms in view: the area of a circle grows with its count, from the least in which a number can be read. */
export function groupsInView(points: Points, view: MapView, { locale, measure }: Frame): readonly Group[] {
  const { x, y, width, height } = view.frame;
  const total = Math.max(points.rows.length, 60);
  const largest = Math.min(36, width / 9);
  const least = 13;
  const inset = 6;
  return group(points, {
    box: { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset },
    origin: project(view, 0, 0),
    radius: (count) =>
      count === 1
        ? reach
        : Math.max(
            Math.sqrt(least ** 2 + ((largest ** 2 - least ** 2) * count) / total),
            measure(locale.number(count), 12, 600) / 2 + ringWidth + 3,
          ),
  });
}

const rowsByMark = new WeakMap<Mark, Uint32Array>();

/** Firms that a symbol or circle shows, as rows of the data. */
export function groupRows(mark: Mark): Uint32Array | undefined {
  return rowsByMark.get(mark);
}

/** A symbol per firm that stands free, a counted circle per group. */
export function drawGroups(
  firms: Firms,
  groups: readonly Group[],
  holds: boolean,
  values: MapValues,
  frame: Frame,
): readonly Mark[] {
  const chosen = values.select === undefined ? -1 : firms.ids().indexOf(values.select);
  return groups
    .map((one) => {
      const selected = chosen >= 0 && one.rows.includes(chosen);
      const { x, y, rows } = one;
      const [edge, drawn] =
        rows.length === 1
          ? drawFirm(firms, one, selected, values, frame)
          : drawCircle(firms, one, selected, holds, values, frame);
      const mark = { ...drawn, box: { x: x - edge, y: y - edge, width: 2 * edge, height: 2 * edge } };
      rowsByMark.set(mark, rows);
      return mark;
    })
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Firms that have no shape: not in view, without a position, or within a circle. They keep their row in the table. */
export function foldedFirm(firms: Firms, row: number, values: MapValues, frame: Frame): Mark {
  const id = firms.ids()[row] as string;
  return {
    id,
    kind: 'firm',
    datum: firmDatum(firms, row, values, frame.locale),
    box: { x: 0, y: 0, width: 0, height: 0 },
    shapes: [],
    action: { option: 'select', value: values.select === id ? null : id },
  };
}

/** How far a mark reaches from its middle, px, and the mark but for its box. */
type Drawn = readonly [edge: number, mark: Omit<Mark, 'box'>];

function drawFirm(firms: Firms, { x, y, rows }: Group, selected: boolean, values: MapValues, frame: Frame): Drawn {
  const row = rows[0] as number;
  const slot = firms.sectors[firms.sector[row] as number]?.slot ?? 0;
  const edge = selected ? reach + 4 : reach;
  const shapes: Shape[] = [
    {
      shape: 'path',
      d: symbolPath(slotSymbol(slot), x, y, symbolRadius),
      fill: slotPaints[slot]!,
      stroke: 'surface',
      strokeWidth: 1,
    },
  ];
  if (selected) shapes.push({ shape: 'circle', x, y, r: edge - 1, fill: 'none', stroke: 'text', strokeWidth: 2 });
  return [edge, { ...foldedFirm(firms, row, values, frame), shapes }];
}

function drawCircle(
  firms: Firms,
  { x, y, r, rows }: Group,
  selected: boolean,
  holds: boolean,
  values: MapValues,
  frame: Frame,
): Drawn {
  const { locale } = frame;
  const count = rows.length;
  const mix = tally(firms, rows);
  return [
    selected ? r + 1.5 : r,
    {
      id: `group:${firms.key(rows[0] as number)}`,
      kind: 'group',
      datum: figures(locale, { group: locale.say('group.name', { count }), firms: count, ...mixOf(mix) }),
      shapes: [
        { shape: 'circle', x, y, r, fill: 'surface', ...(selected ? { stroke: 'text', strokeWidth: 3 } : {}) },
        ...ring(firms, mix.sectors, x, y, r - ringWidth / 2, values),
        {
          shape: 'text',
          x,
          y: y + 4.2,
          text: locale.number(count),
          size: 12,
          weight: 600,
          anchor: 'middle',
          fill: 'text',
        },
      ],
      says: tellGroup(firms, rows, mix, values),
      ...(holds ? { marks: Array.from(rows, (row) => foldedFirm(firms, row, values, frame)) } : {}),
    },
  ];
}

/** A ring of sectors around a count, from noon on, the sectors in the order of the legend. */
function ring(
  firms: Firms,
  sectors: Uint32Array,
  x: number,
  y: number,
  r: number,
  values: MapValues,
): readonly Shape[] {
  const slots = slotPaints.map(() => 0);
  let count = 0;
  sectors.forEach((of, at) => {
    slots[firms.sectors[at]!.slot]! += of;
    count += of;
  });
  const line = { fill: 'none', strokeWidth: ringWidth } as const;
  const at = (turn: number) =>
    `${(x + Math.sin(turn * 2 * Math.PI) * r).toFixed(2)} ${(y - Math.cos(turn * 2 * Math.PI) * r).toFixed(2)}`;
  let from = 0;
  return slots.flatMap((of, slot): Shape[] => {
    const stroke = values.sector ? slotPaints[slot]! : 'accent';
    if (of === 0) return [];
    if (of === count) return [{ shape: 'circle', x, y, r, ...line, stroke }];
    const to = from + of / count;
    const radius = r.toFixed(2);
    const d = `M${at(from)}A${radius} ${radius} 0 ${of / count > 0.5 ? 1 : 0} 1 ${at(to)}`;
    from = to;
    return [{ shape: 'path', d, ...line, stroke }];
  });
}
