import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { legend } from '../../kit/legend.js';
import { keyField, numberText } from './datum.js';
import { drawMoveList } from './draw-move-list.js';
import { groupMoves, isSame, type End, type Ribbon } from './group-moves.js';
import { hiddenMove, moveNotes, ribbonAbout } from './move-marks.js';
import type { JobValues } from './options.js';
import { prepareMoves } from './prepare-moves.js';

const nodeWidth = 10;
const gap = 10;

interface Slot {
  readonly end: End;
  readonly lines: readonly string[];
  /** Top and height of the node itself; its words are around the same middle. */
  readonly y: number;
  readonly height: number;
}

/** Ribbons from the occupations of jobseekers to those of vacancies; a list of bars where there is no room for ribbons. */
export function drawFlow(data: Dataset, values: JobValues, frame: Frame): Drawing {
  const { width, locale, theme, measure } = frame;
  const { moves } = prepareMoves(data, values);
  const grouped = groupMoves(moves, values.all ? Infinity : values.top);
  const { sources, targets, ribbons, undrawn } = grouped;
  const hidden = undrawn.map((move) => hiddenMove(move, values, locale));
  const notes = moveNotes(data, values);
  const total = sources.reduce((sum, end) => sum + end.total, 0);
  const small = Math.max(12, theme.textSize - 1);
  if (ribbons.length === 0) {
    const lines = wrapText(locale.say('axis.no-moves'), width, theme.textSize, measure, 4);
    const shapes = lines.map((text, at): Shape => ({ shape: 'text', x: 0, y: 20 + at * 20, text }));
    return {
      width,
      height: 30 + lines.length * 20,
      guides: [{ kind: 'caption', channel: 'count', shapes }],
      marks: hidden,
      notes,
    };
  }
  if (width < 560) return drawMoveList(grouped, hidden, notes, values, frame);

  const side = Math.round(Math.min(260, width * 0.3));
  const top = 34;
  const line = small + 4;
  const unit = Math.max(300, Math.max(sources.length, targets.length) * 14) / total;
  const wrap = (end: End) => {
    const name = end.name ?? locale.say('name.rest', { count: end.names.length });
    const number = numberText(end.total, locale);
    const lines = wrapText(name, side - 8 - measure(`  ${number}`, small, 600), small, measure, 3);
    return lines.length > 0 ? lines : [name];
  };
  const slot = (end: End) => Math.max(end.total * unit, wrap(end).length * line + 4);
  const height = (ends: readonly End[]) => ends.reduce((sum, end) => sum + slot(end) + gap, -gap);
  const tallest = Math.max(height(sources), height(targets));
  const place = (ends: readonly End[]): ReadonlyMap<End, Slot> => {
    const spare = ends.length > 1 ? Math.min(24, (tallest - height(ends)) / (ends.length - 1)) : 0;
    let y = top;
    return new Map(
      ends.map((end) => {
        const room = slot(end);
        const node = Math.max(1, end.total * unit);
        const placed: Slot = { end, lines: wrap(end), y: y + (room - node) / 2, height: node };
        y += room + gap + spare;
        return [end, placed];
      }),
    );
  };
  const [left, right] = [place(sources), place(targets)];
  const [x0, x1] = [side + nodeWidth, width - side - nodeWidth];

  const nodes = [
    ...[...left.values()].map((one) => nodeMark(one, 'from', side, small, values, frame)),
    ...[...right.values()].map((one) => nodeMark(one, 'to', side, small, values, frame)),
  ];
  const starts = stack(
    ribbons,
    (ribbon) => left.get(ribbon.from),
    (ribbon) => right.get(ribbon.to),
    unit,
  );
  const ends = stack(
    ribbons,
    (ribbon) => right.get(ribbon.to),
    (ribbon) => left.get(ribbon.from),
    unit,
  );
  const order = [...ribbons].sort((a, b) => Number(isSame(a)) - Number(isSame(b)) || b.total - a.total);
  const links = order.map((ribbon): Mark => {
    const [a, b] = [starts.get(ribbon) ?? 0, ends.get(ribbon) ?? 0];
    const thick = Math.max(1, ribbon.total * unit);
    const same = isSame(ribbon);
    return {
      ...ribbonAbout(ribbon, total, values, locale),
      box: { x: x0, y: Math.min(a, b), width: x1 - x0, height: Math.abs(a - b) + thick },
      shapes: [
        {
          shape: 'path',
          d: ribbonPath(x0, a, x1, b, thick),
          fill: same ? 'accent' : 'diverging-4',
          opacity: same ? 0.85 : 0.45,
          ...(same ? { pattern: 'hatch' } : {}),
        },
      ],
      ends: [nodeId('from', ribbon.from), nodeId('to', ribbon.to)],
    };
  });

  const heads: Guide = {
    kind: 'caption',
    channel: 'columns',
    shapes: [
      { shape: 'text', x: x0, y: 16, text: locale.say('axis.from'), weight: 600, anchor: 'end' },
      { shape: 'text', x: x1, y: 16, text: locale.say('axis.to'), weight: 600 },
    ],
  };
  let bottom = top + tallest + 8;
  const guides: Guide[] = [heads];
  if (ribbons.some(isSame)) {
    const key = legend(
      'same',
      [
        { label: locale.say('axis.same'), paint: 'accent', pattern: 'hatch' },
        { label: locale.say('axis.other'), paint: 'diverging-4' },
      ],
      { x: 0, y: bottom + 6, width },
      frame,
    );
    guides.push(key.guide);
    bottom += key.height + 12;
  }
  return { width, height: Math.ceil(bottom), walk: 'layers', guides, marks: [...links, ...nodes, ...hidden], notes };
}

function nodeId(side: 'from' | 'to', end: End): string {
  return `${side}:${end.name ?? '…'}`;
}

function nodeMark(
  { end, lines, y, height }: Slot,
  side: 'from' | 'to',
  room: number,
  size: number,
  values: JobValues,
  frame: Frame,
): Mark {
  const { width, locale, measure } = frame;
  const isLeft = side === 'from';
  const x = isLeft ? room : width - room - nodeWidth;
  const line = size + 4;
  const first = y + height / 2 - ((lines.length - 1) * line) / 2 + size * 0.35;
  const number = numberText(end.total, locale);
  const shapes: Shape[] = [
    { shape: 'rect', x, y, width: nodeWidth, height, fill: isLeft ? 'diverging-4' : 'diverging-2' },
  ];
  lines.forEach((text, at) => {
    const isLast = at === lines.length - 1;
    const edge = isLeft ? x - 8 : x + nodeWidth + 8;
    const numberWidth = measure(`  ${number}`, size, 600);
    const fill = end.name === undefined ? 'subtle' : 'text';
    const baseline = first + at * line;
    if (isLeft) {
      shapes.push({
        shape: 'text',
        x: edge - (isLast ? numberWidth : 0),
        y: baseline,
        text,
        size,
        anchor: 'end',
        fill,
      });
      if (isLast) shapes.push({ shape: 'text', x: edge, y: baseline, text: number, size, weight: 600, anchor: 'end' });
    } else {
      shapes.push({ shape: 'text', x: edge, y: baseline, text, size, fill });
      const after = edge + measure(text, size) + measure('  ', size);
      if (isLast) shapes.push({ shape: 'text', x: after, y: baseline, text: number, size, weight: 600 });
    }
  });
  const text = lines.length * line + 2;
  const top = Math.min(y, y + height / 2 - text / 2);
  return {
    id: nodeId(side, end),
    kind: `node-${side}`,
    layer: isLeft ? 0 : 1,
    datum: [
      [keyField(side, values, locale), { value: end.name ?? locale.say('name.rest', { count: end.names.length }) }],
      [keyField('count', values, locale, 'number'), { value: end.total }],
    ],
    box: { x: isLeft ? 0 : x, y: top, width: room + nodeWidth, height: Math.max(height, text) },
    shapes,
    ...(end.name === undefined ? { action: { option: 'all', value: true } } : {}),
  };
}

/** Where every ribbon meets its node: one under the other, in the order of what is at their far ends. */
function stack(
  ribbons: readonly Ribbon[],
  near: (ribbon: Ribbon) => Slot | undefined,
  far: (ribbon: Ribbon) => Slot | undefined,
  unit: number,
): ReadonlyMap<Ribbon, number> {
  const used = new Map<Slot, number>();
  const order = [...ribbons].sort((a, b) => (far(a)?.y ?? 0) - (far(b)?.y ?? 0));
  return new Map(
    order.map((ribbon) => {
      const slot = near(ribbon);
      const offset = (slot && used.get(slot)) ?? 0;
      if (slot) used.set(slot, offset + ribbon.total * unit);
      return [ribbon, (slot?.y ?? 0) + offset];
    }),
  );
}

function ribbonPath(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const n = (value: number) => Math.round(value * 100) / 100;
  const mid = n((x0 + x1) / 2);
  const [a, b, c, d] = [n(y0), n(y1), n(y1 + thick), n(y0 + thick)];
  return `M${n(x0)},${a}C${mid},${a} ${mid},${b} ${n(x1)},${b}L${n(x1)},${c}C${mid},${c} ${mid},${d} ${n(x0)},${d}Z`;
}
