import type { Box, Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { top as largest } from '../../kit/top.js';
import { wrapText } from '../../kit/text.js';
import { fold, groupLinks, mostOpen, openStages, restOf, type ShownLink, type ShownNode } from './fold.js';
import type { FlowLink, FlowNode } from './graph.js';
import { heading } from './heading.js';
import { tintLegend } from './legend.js';
import { markMaker, share } from './marks.js';
import { notesOf } from './notes.js';
import type { FlowValues } from './options.js';
import type { Bands } from './paths.js';
import type { Figures } from './prepare.js';
import { hitArea, nodeRects } from './ribbon.js';

/** Px that a target stands further in than its source. */
const indent = 18;

/** Names per stage and targets per name when a picture tells more than two stages. */
const manyStages = { names: 5, targets: 2 };

/** Every stage as bars, under each name the largest of where its money goes. For widths without room for ribbons. */
export function drawBars(figures: Figures, values: FlowValues, frame: Frame): Drawing {
  const { locale, measure, theme, width } = frame;
  const size = theme.textSize;
  const many = figures.depth > 2;
  const opened = openStages(values.open);
  const count = many ? Math.min(values.top, manyStages.names) : values.top;
  const { columns } = fold(figures, count, opened);
  const maker = markMaker(figures, frame, values.open);
  const ribbons = targetsOf(figures, columns, (stage) => {
    if (opened.includes(stage + 1)) return mostOpen;
    return many ? Math.min(values.top, manyStages.targets) : values.top;
  });
  const most = Math.max(...columns.flat().map((node) => node.amount));
  const legend = tintLegend(figures, frame);
  const nodes: Mark[] = [];
  const folded: Mark[] = [];
  const headings: Shape[] = [];
  let y = legend.height;

  /** One line of words with its bar under it, from `y` down. */
  const row = (
    words: { name: string; figure: string; action: boolean },
    left: number,
    tall: number,
    bar: (box: Box) => Shape[],
    amount: number,
  ) => {
    const figureWidth = measure(words.figure, size);
    const weight = left === 0 ? 600 : 400;
    const lines = wrapText(words.name, width - left - figureWidth - 10, size, measure, 2, weight);
    const line = Math.round(size * 1.25);
    const shapes: Shape[] = lines.map((text, at) => ({
      shape: 'text',
      x: left,
      y: y + at * line + size,
      text,
      size,
      fill: words.action ? 'link' : 'text',
      weight,
    }));
    shapes.push({
      shape: 'text',
      x: width,
      y: y + size,
      text: words.figure,
      size,
      anchor: 'end',
      fill: left === 0 ? 'text' : 'subtle',
    });
    const top = y + lines.length * line + 2;
    shapes.push(...bar({ x: left, y: top, width: Math.max(1.5, ((width - left) * amount) / most), height: tall }));
    const box = { x: left, y, width: width - left, height: top + tall - y };
    y = top + tall + (left === 0 ? 8 : 7);
    return { shapes: [hitArea(box), ...shapes], box };
  };
  const figure = (amount: number, whole: number) => `${maker.short(amount)} · ${locale.write(share(amount, whole))}`;

  columns.forEach((column, stage) => {
    const stageName = figures.stages[stage];
    if (stageName !== undefined) {
      const lines = wrapText(heading(stageName), width, size, measure, 2, 600);
      if (stage > 0) y += 14;
      lines.forEach((text, at) => {
        headings.push({ shape: 'text', x: 0, y: y + size + at * size * 1.25, text, size, weight: 600, fill: 'subtle' });
      });
      y += lines.length * size * 1.25 + 5;
      headings.push({ shape: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'grid' });
      y += 9;
    }
    for (const node of column) {
      if (stageName === undefined && node.given === 0 && figures.links.length > 0) continue;
      const links = ribbons.get(node) ?? [];
      const all = bandsOf(figures, node);
      const words = {
        name: maker.nameOf(node),
        figure: figure(node.amount, figures.total),
        action: node.kind === 'rest',
      };
      const placed = row(
        words,
        0,
        12,
        (box) => across(nodeRects(upright(box), node, [all], figures.tints), box),
        node.amount,
      );
      nodes.push(maker.node(node, placed.box, placed.shapes));
      if (node.kind === 'rest') {
        for (const link of links) folded.push(maker.link(link));
        y += 4;
        continue;
      }
      for (const link of links) {
        const name = maker.nameOf(link.target);
        const target = { name, figure: figure(link.amount, node.given), action: link.target.kind === 'rest' };
        const bar = (box: Box) =>
          across(
            nodeRects(upright(box), { ...link.target, kind: 'one', amount: link.amount }, [link], figures.tints),
            box,
          ).map(faint);
        const under = row(target, indent, 6, bar, link.amount);
        const mark = maker.link(link, under.box, under.shapes);
        const open = [...new Set([...opened, stage + 1])].sort((a, b) => a - b).map((at) => at + 1);
        nodes.push(
          link.target.kind === 'rest' && !opened.includes(stage + 1)
            ? { ...mark, action: { option: 'open', value: open.join(',') } }
            : mark,
        );
      }
      y += 6;
    }
  });

  const guides: Guide[] = [...legend.guides];
  if (headings.length > 0) guides.push({ kind: 'axis', channel: 'stages', shapes: headings });
  return {
    width,
    height: Math.ceil(y + 2),
    guides,
    marks: [...nodes, ...folded, ...maker.apart()],
    notes: notesOf(figures),
  };
}

/** Per shown name its own largest targets, and the rest of its money together. */
function targetsOf(
  figures: Figures,
  columns: readonly (readonly ShownNode[])[],
  count: (stage: number) => number,
): ReadonlyMap<ShownNode, readonly ShownLink[]> {
  const out = new Map<FlowNode, FlowLink[]>();
  for (const link of figures.links) {
    const list = out.get(link.source);
    if (list) list.push(link);
    else out.set(link.source, [link]);
  }
  const single = (node: FlowNode): ShownNode => ({
    ...node,
    kind: node.name === undefined ? 'unknown' : 'one',
    holds: [node],
  });
  const found = new Map<ShownNode, readonly ShownLink[]>();
  for (const source of columns.flat()) {
    const links = source.holds.flatMap((node) => out.get(node) ?? []);
    const targets = [...new Set(links.map((link) => link.target))];
    const to = new Map<FlowNode, ShownNode>();
    const sizes = new Map<FlowNode, number>();
    for (const link of links) sizes.set(link.target, (sizes.get(link.target) ?? 0) + link.amount);
    const { shown, rest } = largest(targets, count(source.stage), (node) => sizes.get(node) ?? 0);
    for (const node of shown) to.set(node, single(node));
    const together = restOf(rest, source.stage + 1);
    for (const node of rest) to.set(node, together);
    found.set(
      source,
      groupLinks(links, (link) => [source, to.get(link.target)]),
    );
  }
  // The rest comes last, whatever its size.
  return new Map(
    [...found].map(([source, links]) => [
      source,
      [...links].sort(
        (a, b) => Number(a.target.kind === 'rest') - Number(b.target.kind === 'rest') || b.amount - a.amount,
      ),
    ]),
  );
}

/** All money of a node by colour, as one link. */
function bandsOf(figures: Figures, node: ShownNode): ShownLink {
  const held = new Set(node.holds);
  const links = figures.links.filter((link) => held.has(node.given > 0 ? link.source : link.target));
  const bands: Bands = new Map();
  for (const link of links) for (const [band, amount] of link.bands) bands.set(band, (bands.get(band) ?? 0) + amount);
  return { source: node, target: node, holds: links, amount: node.amount, bands, rows: 0, missing: 0, provisional: 0 };
}

/** A bar stood on its end, so that what stacks a node's colours stacks a bar's too. */
function upright(box: Box): Box {
  return { x: box.y, y: box.x, width: box.height, height: box.width };
}

function across(shapes: readonly Shape[], box: Box): Shape[] {
  return shapes.map((shape) =>
    shape.shape === 'rect' ? { ...shape, x: shape.y, y: box.y, width: shape.height, height: box.height } : shape,
  );
}

function faint(shape: Shape): Shape {
  return shape.shape === 'rect' ? { ...shape, opacity: 0.65 } : shape;
}
