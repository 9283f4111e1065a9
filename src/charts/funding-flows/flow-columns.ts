import type { Box, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import type { FlowNode } from './graph.js';
import type { MarkMaker } from './marks.js';

/** What is written at a node. */
export interface FlowLabel {
  readonly lines: readonly string[];
  readonly amount: string;
  /** Whether the amount stands right of the name, in a column of amounts, rather than under it. */
  readonly aside: boolean;
  readonly width: number;
  readonly height: number;
  readonly opens: boolean;
  /** Whether ribbons pass behind the words. */
  readonly over: boolean;
}

/** One stage of the picture. */
export interface FlowColumn {
  /** Left side of the nodes, px. */
  readonly x: number;
  /** Labels end at the left of the nodes, or start at the right. */
  readonly anchor: 'start' | 'end';
  readonly headingWidth: number;
  readonly labels: readonly FlowLabel[];
}

export const nodeWidth = 10;
/** Px between node and label, and between a name and an amount beside it. */
const away = 7;
const between = 14;

const lineHeight = (size: number) => Math.round(size * 1.22);

/** Where the stages stand and what their labels say. */
export function columnsOf(
  columns: readonly (readonly FlowNode[])[],
  maker: MarkMaker,
  { width, theme: { textSize: size }, measure }: Frame,
): readonly FlowColumn[] {
  const count = columns.length;
  const nameOf = (node: FlowNode) => (node.kind === 'rest' ? `${maker.nameOf(node)} ›` : maker.nameOf(node));
  const amountOf = (node: FlowNode) => maker.short(node.amount);
  const widest = (nodes: readonly FlowNode[] = [], write = nameOf) =>
    Math.max(0, ...nodes.map((node) => measure(write(node), size)));
  const last = columns[count - 1] ?? [];
  const amounts = widest(last, amountOf);
  const shares = [0.4, 0.3, 0.23, 0.2];
  const right = Math.ceil(Math.min(widest(last) + between + amounts, width * (shares[count - 2] ?? 1 / (count + 1))));
  // With few stages the first has its labels outside the ribbons too.
  const left = Math.ceil(
    Math.min(Math.max(widest(columns[0]), widest(columns[0], amountOf)), width * ([0.3, 0.2][count - 2] ?? 0)),
  );
  const start = left > 0 ? left + away : 0;
  const step = (width - right - away - nodeWidth - start) / (count - 1);
  const linesOf = (node: FlowNode, room: number) => wrapText(nameOf(node), room, size, measure, 2);
  // Amounts stand in a column of their own where every name stays whole beside them.
  const names = right - between - amounts;
  const whole = names > 0 && last.every((node) => !linesOf(node, names).some((line) => line.endsWith('…')));

  return columns.map((nodes, stage): FlowColumn => {
    const isLeft = stage === 0 && left > 0;
    const isLast = stage === count - 1;
    const aside = isLast && whole;
    const room = isLeft ? left : isLast ? right : step - nodeWidth - 2 * away;
    return {
      x: start + stage * step,
      anchor: isLeft ? 'end' : 'start',
      headingWidth: isLeft ? start + nodeWidth : isLast ? right + away + nodeWidth : step - away,
      labels: nodes.map((node) => {
        const [amount = ''] = wrapText(amountOf(node), room, size, measure, 1);
        const lines = linesOf(node, aside ? names : room);
        return {
          lines,
          amount,
          aside,
          width: aside ? room : Math.max(...[amount, ...lines].map((line) => measure(line, size))),
          height: (lines.length + Number(!aside)) * lineHeight(size),
          opens: node.kind === 'rest',
          over: !isLeft && !isLast,
        };
      }),
    };
  });
}

/** The label's shapes at a node, and the room they take. */
export function placeLabel(
  { lines, amount, aside, width, height, opens, over }: FlowLabel,
  anchor: 'start' | 'end',
  node: Box,
  { theme: { textSize: size } }: Frame,
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const x = anchor === 'start' ? node.x + nodeWidth + away : node.x - away;
  const box = { x: anchor === 'start' ? x : x - width, y: node.y + (node.height - height) / 2, width, height };
  const write = (text: string, at: number, look: Partial<TextShape>): Shape => ({
    shape: 'text',
    x,
    y: box.y + at * lineHeight(size) + size * 0.96,
    text,
    size,
    anchor,
    halo: over,
    ...look,
  });
  const shapes = lines.map((text, at) => write(text, at, { fill: opens ? 'link' : 'text' }));
  shapes.push(
    aside
      ? write(amount, 0, { x: x + width, anchor: 'end', fill: 'subtle' })
      : write(amount, lines.length, { fill: over ? 'text' : 'subtle' }),
  );
  // Ribbons show through faintly: words stay readable, and the eye does not lose the ribbon.
  if (over)
    shapes.unshift({ shape: 'rect', ...box, x: x - 3, width: width + 6, radius: 3, fill: 'surface', opacity: 0.7 });
  return { box, shapes };
}
