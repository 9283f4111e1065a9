import { spread } from '../../kit/spread.js';
import type { FlowLink, FlowNode } from './graph.js';

/** A node with the middle of its place and its height, px. */
export interface PlacedNode {
  readonly node: FlowNode;
  /** Height of the node, and with its label and the space around it. */
  readonly height: number;
  readonly room: number;
  middle: number;
}

/** A link with the middles of its two ends and its width, px. */
export interface PlacedLink {
  readonly link: FlowLink;
  readonly width: number;
  y0: number;
  y1: number;
}

export interface Arranged {
  readonly columns: readonly (readonly PlacedNode[])[];
  readonly links: readonly PlacedLink[];
  /** Foot of the lowest node or label, px. */
  readonly bottom: number;
}

/** Sweeps over the stages; more do not move a node by a pixel. */
const sweeps = 8;

/**
 * Places nodes and links from top to bottom. Every stage keeps its order, largest first, which a reader can follow; within it a
 * node goes to the weighted middle of what it is linked with, as the relaxation of Sankey layouts does it, as far as all
 * labels have room. (d3-sankey knows no labels: with a fixed order nothing of its layout was left after making room for them.)
 */
export function arrange(
  nodes: readonly (readonly FlowNode[])[],
  links: readonly FlowLink[],
  labels: readonly (readonly number[])[],
  { top, body, gap }: { readonly top: number; readonly body: number; readonly gap: number },
): Arranged {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const scale = body / Math.max(...nodes.map((column) => sum(column.map(({ amount }) => amount))));
  const places = new Map<FlowNode, PlacedNode>();
  const columns = nodes.map((column, stage) =>
    column.map((node, at) => {
      const height = node.amount * scale;
      const place = { node, height, room: Math.max(height, labels[stage]?.[at] ?? 0) + gap, middle: 0 };
      places.set(node, place);
      return place;
    }),
  );
  const rooms = columns.map((column) => sum(column.map(({ room }) => room)));
  const all = Math.max(...rooms);
  columns.forEach((column, stage) => {
    const space = (all - (rooms[stage] ?? 0)) / column.length;
    let y = top - gap / 2;
    for (const place of column) {
      place.middle = y + (place.room + space) / 2;
      y += place.room + space;
    }
  });

  const middle = (node: FlowNode) => places.get(node)?.middle ?? 0;
  const placed = links.map((link): PlacedLink => ({ link, width: link.amount * scale, y0: 0, y1: 0 }));
  const ends = new Map(
    [...places.keys()].map((node) => [
      node,
      {
        out: placed.filter(({ link }) => link.source === node),
        in: placed.filter(({ link }) => link.target === node),
      },
    ]),
  );
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const wishes = column.map(({ node, middle: here }) => {
        const { in: into = [], out = [] } = ends.get(node) ?? {};
        const width = sum([...into, ...out].map((link) => link.width));
        const pull = sum([
          ...into.map((link) => link.width * middle(link.link.source)),
          ...out.map((link) => link.width * middle(link.link.target)),
        ]);
        return width > 0 ? pull / width : here;
      });
      // Halfway between the least and the most that the order allows.
      const wish = wishes.map(
        (_, at) => (Math.max(...wishes.slice(0, at + 1)) + Math.min(...wishes.slice(at))) / 2,
      );
      const middles = spread(
        column.map(({ room }, at) => ({ at: wish[at] ?? 0, height: room })),
        top - gap / 2,
        top - gap / 2 + all,
      );
      column.forEach((place, at) => (place.middle = middles[at] ?? 0));
    }
  }

  for (const { node, height, middle: here } of places.values()) {
    const { in: into = [], out = [] } = ends.get(node) ?? {};
    let y0 = here - height / 2;
    let y1 = y0;
    for (const link of [...out].sort((a, b) => middle(a.link.target) - middle(b.link.target))) {
      link.y0 = y0 + link.width / 2;
      y0 += link.width;
    }
    for (const link of [...into].sort((a, b) => middle(a.link.source) - middle(b.link.source))) {
      link.y1 = y1 + link.width / 2;
      y1 += link.width;
    }
  }
  return {
    columns,
    links: placed,
    bottom: Math.max(...columns.flat().map((place) => place.middle + (place.room - gap) / 2)),
  };
}
