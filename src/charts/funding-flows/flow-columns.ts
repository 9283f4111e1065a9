import type { Box, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { FlowNode } from './graph.js';
import type { MarkMaker } from './marks.js';

/** What is written at a node. */
export interface FlowLabel {
  readonly side: 'left' | 'right';
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
  readonly side: 'left' | 'right';
  readonly headingWidth: number;
  readonly labels: readonly FlowLabel[];
}

export const nodeWidth = 10;
/** Px between node and label. */
const away = 7;
const between = 14;

/** Share of the width for the labels at the right, by number of stages. */
const rightShare = [0.4, 0.4, 0.4, 0.3, 0.23, 0.2];

/** Where the stages stand and what their labels say. */
export function columnsOf(
  columns: readonly (readonly FlowNode[])[],
  maker: MarkMaker,
  { width, theme, measure }: Frame,
): readonly FlowColumn[] {
  const size = theme.textSize;
  const count = columns.length;
  const nameOf = (node: FlowNode) => (node.kind === 'rest' ? `${maker.nameOf(node)} ›` : maker.nameOf(node));
  const widest = (nodes: readonly FlowNode[], write: (node: FlowNode) => string) =>
    Math.max(0, ...nodes.map((node) => measure(write(node), size)));
  const amountOf = (node: FlowNode) => maker.short(node.amount);
  const first = columns[0] ?? [];
  const last = columns[count - 1] ?? [];
  const amounts = widest(last, amountOf);
  const right = Math.ceil(
    Math.min(widest(last, nameOf) + between + amounts, width * (rightShare[count] ?? 1 / (count + 1))),
  );
  const left =
    count > 3
      ? 0
      : Math.ceil(Math.min(Math.max(widest(first, nameOf), widest(first, amountOf)), width * (count < 3 ? 0.3 : 0.2)));
  const start = left > 0 ? left + away : 0;
  const step = (width - right - away - nodeWidth - start) / (count - 1);
  // Amounts stand in a column of their own where every name stays whole beside them.
  const names = right - between - amounts;
  const lines = (node: FlowNode, room: number) => wrapText(nameOf(node), room, size, measure, 2);
  const aside = names > 0 && last.every((node) => !lines(node, names).some((line) => line.endsWith('…')));

  return columns.map((nodes, stage): FlowColumn => {
    const isLeft = stage === 0 && left > 0;
    const isLast = stage === count - 1;
    const room = isLeft ? left : isLast ? right : step - nodeWidth - 2 * away;
    const side = isLeft ? 'left' : 'right';
    const beside = isLast && aside;
    return {
      x: start + stage * step,
      side,
      headingWidth: isLeft ? start + nodeWidth : isLast ? right + away + nodeWidth : step - away,
      labels: nodes.map((node) => {
        const amount = fitText(amountOf(node), room, size, measure);
        const own = lines(node, beside ? names : room);
        return {
          side,
          lines: own,
          amount,
          aside: beside,
          width: beside ? room : Math.max(...[amount, ...own].map((line) => measure(line, size))),
          height: (own.length + Number(!beside)) * lineHeight(size),
          opens: node.kind === 'rest',
          over: !isLeft && !isLast,
        };
      }),
    };
  });
}

function lineHeight(size: number): number {
  return Math.round(size * 1.22);
}

/** The label's shapes at a node, and the room they take. */
export function placeLabel(
  { side, lines, amount, aside, width, height, opens, over }: FlowLabel,
  node: Box,
  { theme: { textSize: size } }: Frame,
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const right = side === 'right';
  const x = right ? node.x + node.width + away : node.x - away;
  const y = node.y + node.height / 2 - height / 2;
  const write = (text: string, at: number, place: Omit<TextShape, 'shape' | 'y' | 'text'>): Shape => ({
    shape: 'text',
    y: y + at * lineHeight(size) + size * 0.96,
    text,
    size,
    ...(over ? { halo: true } : {}),
    ...place,
  });
  const anchor = right ? 'start' : 'end';
  const box = { x: right ? x : x - width, y, width, height };
  return {
    box,
    shapes: [
      // Ribbons show through faintly, so that words stay readable and the eye does not lose the ribbon.
      ...(over
        ? [{ shape: 'rect' as const, ...box, x: x - 3, width: width + 6, radius: 3, fill: 'surface' as const, opacity: 0.7 }]
        : []),
      ...lines.map((text, at) => write(text, at, { x, anchor, fill: opens ? 'link' : 'text' })),
      aside
        ? write(amount, 0, { x: x + width, anchor: 'end', fill: 'subtle' })
        : write(amount, lines.length, { x, anchor, fill: over ? 'text' : 'subtle' }),
    ],
  };
}
