import { spread } from '../../kit/spread.js';
import type { FlowLink, FlowNode } from './graph.js';

/** A node with its place, px. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly height: number;
  /** Height with its label and the space around it. */
  readonly room: number;
  middle: number;
}

/** A link with its width and the middles of its two ends, px. */
export interface PlacedLink {
  readonly link: FlowLink;
  readonly width: number;
  readonly ends: readonly [PlacedNode, PlacedNode];
  readonly y: [number, number];
}

/** Sweeps over the stages; more do not move a node by a pixel. */
const sweeps = 8;

/**
 * Places nodes and links from `top` down, in `body` px and what labels need more. Every stage keeps its order, largest first,
 * which a reader can follow; within it a node goes to the weighted middle of what it is linked with, as the relaxation of
 * Sankey layouts does it, as far as all labels have room. (d3-sankey knows no labels: with a fixed order nothing of its layout
 * was left after making room for them.)
 */
export function arrange(
  nodes: readonly (readonly FlowNode[])[],
  links: readonly FlowLink[],
  labels: readonly (readonly { readonly height: number }[])[],
  { top, body, gap }: { readonly top: number; readonly body: number; readonly gap: number },
): { readonly columns: readonly (readonly PlacedNode[])[]; readonly links: readonly PlacedLink[] } {
  const sum = <T>(items: readonly T[], size: (item: T) => number) =>
    items.reduce((total, item) => total + size(item), 0);
  const scale = body / Math.max(...nodes.map((column) => sum(column, ({ amount }) => amount)));
  const places = new Map<FlowNode, PlacedNode>();
  const columns = nodes.map((column, stage) =>
    column.map((node, at) => {
      const height = node.amount * scale;
      const place = { node, height, room: Math.max(height, labels[stage]?.[at]?.height ?? 0) + gap, middle: 0 };
      places.set(node, place);
      return place;
    }),
  );
  const placed = links.flatMap((link): PlacedLink[] => {
    const [source, target] = [places.get(link.source), places.get(link.target)];
    return source && target ? [{ link, width: link.amount * scale, ends: [source, target], y: [0, 0] }] : [];
  });
  const start = top - gap / 2;
  const rooms = columns.map((column) => sum(column, ({ room }) => room));
  const end = start + Math.max(...rooms);
  columns.forEach((column, stage) => {
    const space = (end - start - (rooms[stage] ?? 0)) / column.length;
    let y = start;
    for (const place of column) {
      place.middle = y + (place.room + space) / 2;
      y += place.room + space;
    }
  });

  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const wishes = column.map((place) => {
        const own = placed.filter(({ ends }) => ends.includes(place));
        const pull = sum(own, ({ width, ends: [a, b] }) => width * (a === place ? b : a).middle);
        return own.length > 0 ? pull / sum(own, ({ width }) => width) : place.middle;
      });
      const middles = spread(
        column.map(({ room }, at) => ({
          // Halfway between the least and the most that the order allows.
          at: (Math.max(...wishes.slice(0, at + 1)) + Math.min(...wishes.slice(at))) / 2,
          height: room,
        })),
        start,
        end,
      );
      column.forEach((place, at) => (place.middle = middles[at] ?? 0));
    }
  }

  for (const place of places.values()) {
    for (const side of [0, 1] as const) {
      const other = ({ ends }: PlacedLink) => ends[1 - side]?.middle ?? 0;
      let y = place.middle - place.height / 2;
      for (const link of placed.filter(({ ends }) => ends[side] === place).sort((a, b) => other(a) - other(b))) {
        link.y[side] = y + link.width / 2;
        y += link.width;
      }
    }
  }
  return { columns, links: placed };
}
