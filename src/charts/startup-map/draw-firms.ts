import { textAt } from '../../core/dataset.js';
import type { Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, quantity } from '../../core/insight.js';
import { symbolPath } from '../../kit/symbols.js';
import { computed, firmDatum } from './fields.js';
import type { Firms } from './firms.js';
import { group, type Group, type Points } from './group.js';
import type { MapValues } from './options.js';
import { slotPaints, slotSymbol } from './symbols.js';
import { tally, topSector } from './tally.js';
import { project, type MapView } from './view.js';

/** From this many firms in view on, points on a canvas stand in for symbols, and circles no longer hold their firms. */
export const swarmFrom = 1500;

const nowhere = { x: 0, y: 0, width: 0, height: 0 };
const symbolRadius = 5.5;
/** Px around a symbol that nothing else may enter, its ring when selected included. */
const reach = 8;
const ringWidth = 4;

/** Firms that stand within the map box. */
export function pointsInView(firms: Firms, rows: Uint32Array, view: MapView): Points {
  const { frame: box } = view;
  const x = new Float32Array(rows.length);
  const y = new Float32Array(rows.length);
  const kept = new Uint32Array(rows.length);
  let count = 0;
  const [originX, originY] = project(view, 0, 0);
  for (const row of rows) {
    const px = originX + (firms.x[row] as number) * view.k;
    const py = originY - (firms.y[row] as number) * view.k;
    if (!(px >= box.x && px <= box.x + box.width && py >= box.y && py <= box.y + box.height)) continue;
    x[count] = px;
    y[count] = py;
    kept[count++] = row;
  }
  return { x: x.subarray(0, count), y: y.subarray(0, count), rows: kept.subarray(0, count) };
}

/** The groups of the firms in view: the area of a circle grows with its count, from the least in which a number can be read. */
export function groupsInView(points: Points, view: MapView, frame: Frame): readonly Group[] {
  const { frame: box } = view;
  const total = Math.max(points.rows.length, 60);
  const largest = Math.min(36, box.width / 9);
  const inset = 6;
  return group(points, {
    box: { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset },
    origin: project(view, 0, 0),
    radius(count) {
      if (count === 1) return reach;
      const least = 13;
      const wanted = Math.sqrt(least ** 2 + ((largest ** 2 - least ** 2) * count) / total);
      return Math.max(wanted, frame.measure(frame.locale.number(count), 12, 600) / 2 + ringWidth + 3);
    },
  });
}

/** All points in view as one shape for the canvas. */
export function drawSwarm(firms: Firms, points: Points, { locale }: Frame): Mark {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.x.length; at++) {
    west = Math.min(west, points.x[at] as number);
    east = Math.max(east, points.x[at] as number);
    north = Math.min(north, points.y[at] as number);
    south = Math.max(south, points.y[at] as number);
  }
  const slots = Uint8Array.from(firms.sectors, ({ slot }) => slot);
  const paint = new Uint8Array(points.rows.length);
  points.rows.forEach((row, at) => (paint[at] = slots[firms.sector[row] as number] as number));
  return {
    id: 'all',
    kind: 'swarm',
    datum: [computed(locale, 'group', locale.say('swarm.name')), computed(locale, 'firms', points.rows.length)],
    box: { x: west, y: north, width: east - west, height: south - north },
    shapes: [{ shape: 'swarm', x: points.x, y: points.y, paint, paints: slotPaints, r: 1.2, opacity: 0.55 }],
  };
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
      const mark =
        one.count === 1
          ? drawFirm(firms, one, chosen, values, frame)
          : drawCircle(firms, one, chosen, holds, values, frame);
      rowsByMark.set(mark, one.rows());
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
    box: nowhere,
    shapes: [],
    action: { option: 'select', value: id },
  };
}

function drawFirm(firms: Firms, { x, y, rows }: Group, chosen: number, values: MapValues, frame: Frame): Mark {
  const row = rows()[0] as number;
  const slot = firms.sectors[firms.sector[row] as number]?.slot ?? 0;
  const ring = chosen === row ? reach + 4 : reach;
  const shapes: Shape[] = [
    {
      shape: 'path',
      d: symbolPath(slotSymbol(slot), x, y, symbolRadius),
      fill: slotPaints[slot] ?? 'muted',
      stroke: 'surface',
      strokeWidth: 1,
    },
  ];
  if (chosen === row) shapes.push({ shape: 'circle', x, y, r: ring - 1, fill: 'none', stroke: 'text', strokeWidth: 2 });
  const firm = foldedFirm(firms, row, values, frame);
  return {
    ...firm,
    ...(chosen === row ? { action: { option: 'select', value: null } } : {}),
    box: { x: x - ring, y: y - ring, width: 2 * ring, height: 2 * ring },
    shapes,
  };
}

function drawCircle(firms: Firms, one: Group, chosen: number, holds: boolean, values: MapValues, frame: Frame): Mark {
  const { x, y, r, count } = one;
  const { locale } = frame;
  const rows = one.rows();
  const [mix] = tally(firms, rows, 1, () => 0, values.date);
  if (!mix) throw new RangeError('a group without firms');
  const top = values.sector ? topSector(firms, mix) : undefined;
  const selected = chosen >= 0 && rows.includes(chosen);
  const names = Array.from(rows.subarray(0, 5), (row) => textAt(values.name, row)).filter((name) => name !== undefined);
  const shapes: Shape[] = [
    { shape: 'circle', x, y, r, fill: 'surface', ...(selected ? { stroke: 'text', strokeWidth: 3 } : {}) },
    ...ring(firms, mix.sectors, one, values),
    { shape: 'text', x, y: y + 4.2, text: locale.number(count), size: 12, weight: 600, anchor: 'middle', fill: 'text' },
  ];
  const edge = selected ? r + 1.5 : r;
  return {
    id: `group:${firms.key(rows[0] as number)}`,
    kind: 'group',
    datum: [
      computed(locale, 'group', locale.say('group.name', { count })),
      computed(locale, 'firms', count),
      ...(mix.aged > 0 ? [computed(locale, 'young', (mix.young / mix.aged) * 100)] : []),
      ...(top ? [computed(locale, 'top-sector', firms.sectors[top.at]?.name ?? '')] : []),
    ],
    box: { x: x - edge, y: y - edge, width: 2 * edge, height: 2 * edge },
    shapes,
    says: [
      ...(top
        ? [
            insight('area.sector', {
              sector: firms.sectors[top.at]?.name,
              count: top.count,
              share: quantity((top.count / count) * 100, '%', { decimals: 0 }),
            }),
          ]
        : []),
      ...(onOnePlace(firms, rows) ? [insight('group.one-place', { count })] : []),
      ...(names.length > 0
        ? [insight('group.names', { names, more: count > names.length ? count - names.length : undefined })]
        : []),
    ],
    ...(holds ? { marks: Array.from(rows, (row) => foldedFirm(firms, row, values, frame)) } : {}),
  };
}

/** A ring of sectors around a count, from noon on, the sectors in the order of the legend. */
function ring(firms: Firms, sectors: Uint32Array, { x, y, r, count }: Group, values: MapValues): Shape[] {
  const middle = r - ringWidth / 2;
  const slots = new Array<number>(slotPaints.length).fill(0);
  sectors.forEach((of, at) => {
    const slot = firms.sectors[at]?.slot ?? 0;
    slots[slot] = (slots[slot] ?? 0) + of;
  });
  const line = { fill: 'none', strokeWidth: ringWidth } as const;
  const whole = slots.indexOf(count);
  if (!values.sector || whole >= 0) {
    return [
      { shape: 'circle', x, y, r: middle, ...line, stroke: values.sector ? (slotPaints[whole] ?? 'muted') : 'accent' },
    ];
  }
  const shapes: Shape[] = [];
  let from = 0;
  slots.forEach((of, slot) => {
    if (of === 0) return;
    const to = from + of / count;
    const at = (turn: number) =>
      `${(x + Math.sin(turn * 2 * Math.PI) * middle).toFixed(2)} ${(y - Math.cos(turn * 2 * Math.PI) * middle).toFixed(2)}`;
    const d = `M${at(from)}A${middle.toFixed(2)} ${middle.toFixed(2)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
    shapes.push({ shape: 'path', d, ...line, stroke: slotPaints[slot] ?? 'muted' });
    from = to;
  });
  return shapes;
}

function onOnePlace(firms: Firms, rows: Uint32Array): boolean {
  const [first] = rows;
  return first !== undefined && rows.every((row) => firms.x[row] === firms.x[first] && firms.y[row] === firms.y[first]);
}
