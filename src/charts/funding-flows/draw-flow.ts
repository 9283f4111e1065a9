import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Box, Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { around } from '../../kit/boxes.js';
import { spread } from '../../kit/spread.js';
import { fitText } from '../../kit/text.js';
import { heading } from './heading.js';
import { columnsOf, placeLabel, type FlowColumn, type FlowLabel } from './flow-columns.js';
import { fold, openStages, type ShownLink, type ShownNode } from './fold.js';
import { tintLegend } from './legend.js';
import { markMaker, type MarkMaker } from './marks.js';
import { notesOf } from './notes.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';
import { hitArea, nodeRects, ribbon } from './ribbon.js';

/** Px between the foot of one label or node and the head of the next. */
const gap = 7;

interface PlacedNode {
  readonly shown: ShownNode;
  readonly label: FlowLabel;
}
interface PlacedLink {
  readonly shown: ShownLink;
}
type N = SankeyNode<PlacedNode, PlacedLink>;
type L = SankeyLink<PlacedNode, PlacedLink>;

/** Ribbons between stages; `undefined` where the labels have no room, so that bars must tell it. */
export function drawFlow(figures: Figures, values: FlowValues, frame: Frame): Drawing | undefined {
  const { columns, links } = fold(figures, values.top, openStages(values.open));
  const maker = markMaker(figures, frame, values.open);
  const places = columnsOf(columns, maker, frame);
  if (!places) return undefined;

  const legend = tintLegend(figures, frame);
  const headings = headingGuide(figures, places, legend.height, frame);
  const top = legend.height + headings.height;
  const graph = layout(places, links, { top, body: Math.max(220, Math.min(frame.width * 0.36, 360)) });
  const bottom = Math.max(
    ...graph.nodes.map((node) => centre(node) + Math.max((node.y1 ?? 0) - (node.y0 ?? 0), node.label.height) / 2),
  );

  const marks: Mark[] = [
    ...graph.links.map((link) => linkMark(link, figures, maker)),
    ...graph.nodes.map((node) => nodeMark(node, graph.links, figures, maker, frame)),
    ...maker.apart(),
  ];
  return {
    width: frame.width,
    height: Math.ceil(bottom + 4),
    walk: 'layers',
    guides: [...legend.guides, ...headings.guides],
    marks,
    notes: notesOf(figures),
  };
}

/** Lets d3-sankey order and place everything on a copy, then makes room for every label. */
function layout(
  places: readonly FlowColumn[],
  links: readonly ShownLink[],
  { top, body }: { top: number; body: number },
): { nodes: N[]; links: L[] } {
  const all = places.flatMap(({ nodes }) => nodes);
  const index = new Map(all.map(({ shown }, at) => [shown, at]));
  const biggest = Math.max(...places.map(({ nodes }) => nodes.reduce((sum, { shown }) => sum + shown.amount, 0)));
  const scale = body / biggest;
  const room = ({ shown, label }: PlacedNode) => Math.max(shown.amount * scale, label.height) + gap;
  const height = Math.max(...places.map(({ nodes }) => nodes.reduce((sum, node) => sum + room(node), -gap)));

  const width = 10;
  const order = new Map(all.map(({ shown }, at) => [shown.id, at]));
  const arrange = sankey<PlacedNode, PlacedLink>()
    .extent([
      [0, top],
      [1000, top + height],
    ])
    .nodeWidth(width)
    .nodePadding(Math.min(gap * 3, height / all.length))
    .nodeAlign((node) => node.shown.stage)
    .nodeSort((a, b) => (order.get(a.shown.id) ?? 0) - (order.get(b.shown.id) ?? 0));
  const graph = arrange({
    nodes: all.map((node) => ({ ...node })),
    links: links.map((shown) => ({
      shown,
      source: index.get(shown.source) ?? 0,
      target: index.get(shown.target) ?? 0,
      value: shown.amount,
    })),
  });

  places.forEach(({ x }, stage) => {
    const nodes = graph.nodes.filter((node) => node.shown.stage === stage);
    const wishes = nodes.map((node) => ({ at: centre(node), height: room(node) }));
    const centres = spread(wishes, top - gap / 2, top + height + gap / 2);
    nodes.forEach((node, at) => {
      const half = (node.shown.amount * scale) / 2;
      const middle = centres[at] ?? 0;
      Object.assign(node, { x0: x, x1: x + width, y0: middle - half, y1: middle + half });
    });
  });
  for (const link of graph.links) link.width = link.value * scale;
  // Nodes moved since d3-sankey ordered the links: once more, so that ribbons of a node do not cross.
  for (const node of graph.nodes) {
    node.sourceLinks?.sort((a, b) => centre(a.target as N) - centre(b.target as N));
    node.targetLinks?.sort((a, b) => centre(a.source as N) - centre(b.source as N));
  }
  arrange.update(graph);
  return graph;
}

function centre(node: N): number {
  return ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2;
}

function linkMark(link: L, figures: Figures, maker: MarkMaker): Mark {
  const source = link.source as N;
  const target = link.target as N;
  const { shapes, box } = ribbon(
    { x0: source.x1 ?? 0, y0: link.y0 ?? 0, x1: target.x0 ?? 0, y1: link.y1 ?? 0, width: link.width ?? 0 },
    link.shown,
    figures.tints,
  );
  return maker.link(link.shown, box, shapes);
}

function nodeMark(node: N, links: readonly L[], figures: Figures, maker: MarkMaker, frame: Frame): Mark {
  const box: Box = {
    x: node.x0 ?? 0,
    y: node.y0 ?? 0,
    width: (node.x1 ?? 0) - (node.x0 ?? 0),
    height: (node.y1 ?? 0) - (node.y0 ?? 0),
  };
  const touching = links.filter((link) => (node.shown.given > 0 ? link.source === node : link.target === node));
  const rects = nodeRects(
    box,
    node.shown,
    touching.map((link) => link.shown),
    figures.tints,
  );
  const label = placeLabel(node.label, box, frame);
  const all = around([box, label.box]);
  return maker.node(node.shown, all, [hitArea(all, gap / 2), ...rects, ...label.shapes]);
}

function headingGuide(
  figures: Figures,
  places: readonly FlowColumn[],
  top: number,
  frame: Frame,
): { guides: Guide[]; height: number } {
  const size = Math.max(12, frame.theme.textSize - 1);
  if (figures.stages.length === 0) return { guides: [], height: 12 };
  const shapes = places.map((place, stage): Shape => {
    const text = fitText(heading(figures.stages[stage] ?? ''), place.headingWidth, size, frame.measure, 600);
    return {
      shape: 'text',
      x: place.side === 'left' ? place.x + 10 : place.x,
      y: top + size + 2,
      text,
      size,
      weight: 600,
      fill: 'subtle',
      anchor: place.side === 'left' ? 'end' : 'start',
    };
  });
  return { guides: [{ kind: 'axis', channel: 'stages', shapes }], height: Math.round(size * 2.2) };
}
