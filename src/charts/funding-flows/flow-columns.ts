import type { Box, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { ShownNode } from './fold.js';
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
  readonly isRest: boolean;
  /** Whether ribbons pass behind the words. */
  readonly over: boolean;
}

/** One stage of the picture. */
export interface FlowColumn {
  /** Left side of the nodes, px. */
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly headingWidth: number;
  readonly nodes: readonly { readonly shown: ShownNode; readonly label: FlowLabel }[];
}

export const nodeWidth = 10;
/** Px between node and label. */
const away = 7;
const between = 14;
/** The least room in which a label can be read, and the narrowest picture with ribbons. */
const leastLabel = 92;
const narrow = 560;

/** Share of the width for the labels at the right, by number of stages. */
const rightShare = [0.4, 0.4, 0.4, 0.3, 0.23, 0.2];

/** Where the stages stand and what their labels say; `undefined` when the width has no room for them. */
export function columnsOf(
  columns: readonly (readonly ShownNode[])[],
  maker: MarkMaker,
  frame: Frame,
): readonly FlowColumn[] | undefined {
  const { width } = frame;
  const count = columns.length;
  if (width < narrow || count < 2) return undefined;
  const size = frame.theme.textSize;
  const widestName = (nodes: readonly ShownNode[]) =>
    Math.max(0, ...nodes.map((node) => frame.measure(maker.nameOf(node), size)));
  const widestAmount = (nodes: readonly ShownNode[]) =>
    Math.max(0, ...nodes.map((node) => frame.measure(maker.short(node.amount), size)));
  const first = columns[0] ?? [];
  const last = columns[count - 1] ?? [];
  const right = Math.ceil(
    Math.min(widestName(last) + between + widestAmount(last), width * (rightShare[count] ?? 1 / (count + 1))),
  );
  const left =
    count <= 3
      ? Math.ceil(Math.min(Math.max(widestName(first), widestAmount(first)), width * (count === 2 ? 0.3 : 0.2)))
      : 0;
  const start = left > 0 ? left + away : 0;
  const end = width - right - away - nodeWidth;
  const step = (end - start) / (count - 1);
  const inner = step - nodeWidth - 2 * away;
  if (right < Math.min(leastLabel, widestName(last)) || inner < leastLabel) return undefined;
  // Amounts stand in a column of their own where every name stays whole beside them.
  const names = right - between - widestAmount(last);
  const whole = (node: ShownNode) =>
    names > 0 && !wrapText(maker.nameOf(node), names, size, frame.measure, 2).some((line) => line.endsWith('…'));
  const aside = last.every(whole);

  return columns.map((nodes, stage): FlowColumn => {
    const isLeft = stage === 0 && left > 0;
    const isLast = stage === count - 1;
    const room = isLeft ? left : isLast ? right : inner;
    return {
      x: start + stage * step,
      side: isLeft ? 'left' : 'right',
      headingWidth: isLeft ? start + nodeWidth : isLast ? right + away + nodeWidth : step - away,
      nodes: nodes.map((shown) => {
        const name = maker.nameOf(shown);
        const amount = fitText(maker.short(shown.amount), room, size, frame.measure);
        const lines = wrapText(name, isLast && aside ? names : room, size, frame.measure, 2);
        const width = isLast && aside ? room : Math.max(...[amount, ...lines].map((line) => frame.measure(line, size)));
        const height = (lines.length + (isLast && aside ? 0 : 1)) * lineHeight(size);
        const label: FlowLabel = {
          side: isLeft ? 'left' : 'right',
          lines,
          amount,
          aside: isLast && aside,
          width,
          height,
          isRest: shown.kind === 'rest',
          over: !isLeft && !isLast,
        };
        return { shown, label };
      }),
    };
  });
}

function lineHeight(size: number): number {
  return Math.round(size * 1.22);
}

/** The label's shapes at a node, and the room they take. */
export function placeLabel(
  label: FlowLabel,
  node: Box,
  { theme }: Frame,
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const size = theme.textSize;
  const line = lineHeight(size);
  const right = label.side === 'right';
  const x = right ? node.x + node.width + away : node.x - away;
  const top = node.y + node.height / 2 - label.height / 2;
  const write = (text: string, at: number, place: Pick<TextShape, 'x' | 'anchor' | 'fill'>): Shape => ({
    shape: 'text',
    y: top + at * line + size * 0.96,
    text,
    size,
    ...(label.over ? { halo: true } : {}),
    ...place,
  });
  const anchor = right ? 'start' : 'end';
  // The colour of links is not readable over every ribbon.
  const fill = label.isRest && !label.over ? 'link' : 'text';
  const shapes = label.lines.map((text, at) => write(text, at, { x, anchor, fill }));
  shapes.push(
    label.aside
      ? write(label.amount, 0, { x: x + label.width, anchor: 'end', fill: 'subtle' })
      : write(label.amount, label.lines.length, { x, anchor, fill: label.over ? 'text' : 'subtle' }),
  );
  return { shapes, box: { x: right ? x : x - label.width, y: top, width: label.width, height: label.height } };
}
