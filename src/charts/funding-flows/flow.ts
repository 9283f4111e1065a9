import type { Words } from '../../core/chart.js';
import type { Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { around } from '../../kit/boxes.js';
import { fitText } from '../../kit/text.js';
import { arrange } from './arrange.js';
import type { Picture } from './draw.js';
import { columnsOf, nodeWidth, placeLabel } from './flow-columns.js';
import { fold, foldLinks, openStages } from './fold.js';
import { heading, tintLegend } from './legend.js';
import type { MarkMaker } from './marks.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';
import { ribbon } from './ribbon.js';
import { hitArea, stackOf } from './stack.js';

export const words: Words = {};

/** Px between the foot of one label or node and the head of the next. */
const gap = 7;

/** Ribbons between stages. */
export function draw(figures: Figures, values: FlowValues, frame: Frame, maker: MarkMaker): Picture {
  const nodes = fold(figures, values.top, openStages(values.open));
  const columns = columnsOf(nodes, maker, frame);
  const legend = tintLegend(figures, frame);
  const size = Math.max(12, frame.theme.textSize - 1);
  const headings = figures.stages.map((name, stage): Shape => {
    const { x = 0, side, headingWidth = 0 } = columns[stage] ?? {};
    return {
      shape: 'text',
      x: side === 'left' ? x + nodeWidth : x,
      y: legend.height + size + 2,
      text: fitText(heading(name), headingWidth, size, frame.measure, 600),
      size,
      weight: 600,
      fill: 'subtle',
      anchor: side === 'left' ? 'end' : 'start',
    };
  });
  const top = legend.height + (headings.length > 0 ? Math.round(size * 2.2) : 12);
  const shown = nodes.flat();
  const heights = columns.map(({ labels }) => labels.map(({ height }) => height));
  const body = Math.max(220, Math.min(frame.width * 0.36, 360));
  const placed = arrange(nodes, foldLinks(figures.links, shown, shown), heights, { top, body, gap });

  const marks: Mark[] = placed.links.map(({ link, y0, y1, width }) => {
    const x0 = (columns[link.source.stage]?.x ?? 0) + nodeWidth;
    const x1 = columns[link.target.stage]?.x ?? 0;
    const { box, shapes } = ribbon({ x0, x1, y0, y1, width }, link, figures.tints);
    return maker.link(link, box, shapes);
  });
  columns.forEach(({ x, labels }, stage) => {
    labels.forEach((label, at) => {
      const { node, middle, height } = placed.columns[stage]?.[at] ?? {};
      if (!node || middle === undefined || height === undefined) return;
      const tall = Math.max(height, 1.5);
      const bar = { x, y: middle - tall / 2, width: nodeWidth, height: tall };
      const words = placeLabel(label, bar, frame);
      const box = around([bar, words.box]);
      marks.push(maker.node(node, box, [hitArea(box, gap / 2), ...stackOf(bar, node, figures.tints), ...words.shapes]));
    });
  });
  return {
    height: Math.ceil(placed.bottom + 4),
    walk: 'layers',
    guides: [
      ...legend.guides,
      ...(headings.length > 0 ? [{ kind: 'axis' as const, channel: 'stages', shapes: headings }] : []),
    ],
    marks,
  };
}
