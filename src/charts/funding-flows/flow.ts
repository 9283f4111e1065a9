import type { Words } from '../../core/chart.js';
import type { Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { around } from '../../kit/boxes.js';
import { fitText } from '../../kit/text.js';
import { arrange } from './arrange.js';
import type { Picture } from './draw.js';
import { columnsOf, nodeWidth, placeLabel } from './flow-columns.js';
import { fold, foldLinks, openStages } from './fold.js';
import type { Legend } from './legend.js';
import { heading, hitArea, type MarkMaker } from './marks.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';
import { ribbon } from './ribbon.js';
import { stackOf } from './tints.js';

export const words: Words = {};

/** Px between the foot of one label or node and the head of the next. */
const gap = 7;

/** Ribbons between stages. */
export function draw(figures: Figures, values: FlowValues, frame: Frame, maker: MarkMaker, legend: Legend): Picture {
  const nodes = fold(figures, values.top, openStages(values.open));
  const columns = columnsOf(nodes, maker, frame);
  const size = Math.max(12, frame.theme.textSize - 1);
  const shapes = columns.map(({ x, anchor, headingWidth }, stage): Shape => ({
    shape: 'text',
    x: anchor === 'end' ? x + nodeWidth : x,
    y: legend.height + size + 2,
    text: fitText(heading(figures.stages[stage]), headingWidth, size, frame.measure, 600),
    size,
    weight: 600,
    fill: 'subtle',
    anchor,
  }));
  const named = figures.stages.length > 0;
  const shown = nodes.flat();
  const placed = arrange(
    nodes,
    foldLinks(figures.links, shown, shown),
    columns.map(({ labels }) => labels),
    {
      top: legend.height + (named ? Math.round(size * 2.2) : 12),
      body: Math.max(220, Math.min(frame.width * 0.36, 360)),
      gap,
    },
  );

  const marks = placed.links.map(({ link, width, y: [y0, y1] }): Mark => {
    const x0 = (columns[link.source.stage]?.x ?? 0) + nodeWidth;
    return maker.link(
      link,
      ...ribbon({ x0, x1: columns[link.target.stage]?.x ?? 0, y0, y1, width }, link, figures.tints),
    );
  });
  let bottom = 0;
  columns.forEach(({ x, anchor, labels }, stage) =>
    placed.columns[stage]?.forEach(({ node, middle, height: exact, room }, at) => {
      const height = Math.max(exact, 1.5);
      const bar = { x, y: middle - height / 2, width: nodeWidth, height };
      const label = labels[at] && placeLabel(labels[at], anchor, bar, frame);
      const box = around(label ? [bar, label.box] : [bar]);
      const all = [hitArea(box, gap / 2), ...stackOf(bar, node, figures.tints), ...(label?.shapes ?? [])];
      marks.push(maker.node(node, box, all));
      bottom = Math.max(bottom, middle + room / 2);
    }),
  );
  return {
    height: Math.ceil(bottom + 1),
    walk: 'layers',
    guides: [...legend.guides, ...(named ? [{ kind: 'axis' as const, channel: 'stages', shapes }] : [])],
    marks,
  };
}
