import type { Words } from '../../core/chart.js';
import type { Box, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { wrapText } from '../../kit/text.js';
import { top } from '../../kit/top.js';
import type { Picture } from './draw.js';
import { amountOf, fold, foldLinks, mostOpen, openStages, restOf, toggled } from './fold.js';
import type { FlowLink, FlowNode } from './graph.js';
import type { Legend } from './legend.js';
import { heading, hitArea, share, type MarkMaker } from './marks.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';
import { stackOf } from './tints.js';

export const words: Words = { 'note.no-room': 'Voor stromen is het hier te smal. Daarom ziet u balken.' };

/** Px that a target stands further in than its source. */
const indent = 18;

/** Every stage as bars, under each name the largest of where its money goes. For widths without room for ribbons. */
export function draw(figures: Figures, values: FlowValues, frame: Frame, maker: MarkMaker, legend: Legend): Picture {
  const { locale, measure, theme, width } = frame;
  const size = theme.textSize;
  const line = Math.round(size * 1.25);
  const opened = openStages(values.open);
  // A picture of many stages tells less of each, or it becomes too long to read.
  const [names, targets] = figures.depth > 2 ? [Math.min(values.top, 4), 1] : [values.top, values.top];
  const columns = fold(figures, names, opened);
  const most = Math.max(...columns.flat().map(amountOf));
  const marks: Mark[] = [];
  const headings: Shape[] = [];
  let y = legend.height;

  /** A line of words with a bar under it, from `y` down. */
  const row = (node: FlowNode, { amount, bands }: FlowNode | FlowLink, whole: number, left: number, opens: boolean) => {
    const part = locale.write(share(amount, whole));
    const figure = left > 0 && figures.depth > 2 ? part : `${maker.short(amount)} · ${part}`;
    const weight = left === 0 ? 600 : 400;
    const room = width - left - measure(figure, size) - 10;
    const name = opens ? `${maker.nameOf(node)} ›` : maker.nameOf(node);
    const lines = wrapText(name, room, size, measure, 2, weight);
    const fill = opens ? 'link' : 'text';
    const tall = left === 0 ? 8 : 4;
    const head = lines.length * line + 2;
    const box = { x: left, y, width: width - left, height: head + tall };
    const bar: Box = { x: left, y: y + head, width: Math.max(1.5, (box.width * amount) / most), height: tall };
    const shapes = [
      hitArea(box),
      ...lines.map((text, at): Shape => ({
        shape: 'text',
        x: left,
        y: y + at * line + size,
        text,
        size,
        fill,
        weight,
      })),
      {
        shape: 'text',
        x: width,
        y: y + size,
        text: figure,
        size,
        anchor: 'end',
        fill: weight === 600 ? 'text' : 'subtle',
      },
      ...stackOf(bar, { kind: left === 0 ? node.kind : 'one', amount, bands }, figures.tints, true),
    ] satisfies Shape[];
    y += box.height + 5;
    return [box, shapes] as const;
  };

  const folded: Mark[] = [];
  columns.forEach((column, stage) => {
    const name = figures.stages[stage];
    if (name !== undefined) {
      if (stage > 0) y += 12;
      for (const text of wrapText(heading(name), width, size, measure, 2, 600)) {
        headings.push({ shape: 'text', x: 0, y: y + size, text, size, weight: 600, fill: 'subtle' });
        y += line;
      }
      y += 4;
      headings.push({ shape: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'grid' });
      y += 7;
    }
    for (const node of column) {
      // Without names of stages the last names are seen under those that give to them.
      if (name === undefined && node.given === 0) continue;
      const isRest = node.kind === 'rest';
      marks.push(maker.node(node, ...row(node, node, figures.total, 0, isRest)));
      const isOpen = opened.includes(stage + 1);
      for (const link of targetsOf(figures, node, isOpen ? mostOpen : targets)) {
        if (isRest) {
          folded.push(maker.link(link));
          continue;
        }
        const opens = link.target.kind === 'rest' && !isOpen;
        const mark = maker.link(link, ...row(link.target, link, node.given, indent, opens));
        marks.push(opens ? { ...mark, action: { option: 'open', value: toggled(opened, stage + 1) } } : mark);
      }
      y += 4;
    }
  });
  return {
    height: Math.ceil(y + 2),
    guides: [
      ...legend.guides,
      ...(headings.length > 0 ? [{ kind: 'axis' as const, channel: 'stages', shapes: headings }] : []),
    ],
    marks: [...marks, ...folded],
    ...(values.view === 'flow' ? { notes: [insight('note.no-room')] } : {}),
  };
}

/** Where a shown name's money goes: its own largest targets, and the rest of its money together at the end. */
function targetsOf({ links }: Figures, source: FlowNode, count: number): readonly FlowLink[] {
  const from = new Set(source.holds);
  const own = links.filter((link) => from.has(link.source));
  const sizes = new Map<FlowNode, number>();
  for (const { target, amount } of own) sizes.set(target, (sizes.get(target) ?? 0) + amount);
  const { shown, rest } = top([...sizes], count, ([, amount]) => amount);
  const targets = shown.map(([node]) => ({ ...node, holds: [node] }));
  const together = restOf(
    rest.map(([node]) => node),
    source.stage + 1,
  );
  return [...foldLinks(own, [source], [...targets, together])].sort(
    (a, b) => Number(a.target === together) - Number(b.target === together) || b.amount - a.amount,
  );
}
