import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Guide, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { lettering } from '../../kit/lettering.js';
import { nowhere } from '../../kit/nowhere.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { nameOf, placeMark, type Drawn } from './datum.js';
import { keyOf } from './groups.js';
import { isListed, listing } from './listing.js';
import { notesOf } from './notes.js';
import { corners, type PriorityValues } from './options.js';
import { pictureOf } from './picture.js';
import { placeLabels, type Placed, type Way } from './place-labels.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';

/** Items between two scales, in four quadrants with names; with numbers and a list where their names do not fit. */
export function draw(data: Dataset, values: PriorityValues, frame: Frame): Drawing {
  const priorities = prepare(data, values);
  const { places, begin, groups, x: across, y: up } = priorities;
  const { width, locale } = frame;
  const { line, widest, wrap, stack } = lettering(frame);
  const set = (lines: readonly string[], weight: 400 | 600 = 400): Way => ({
    lines,
    width: widest(lines, weight),
    height: lines.length * line,
  });
  // A name stays within its quadrant.
  const [low, high] = across.reach;
  const share = (across.split - low) / (high - low);
  const headings = corners.map((corner) => {
    const isRight = corner.endsWith('right');
    const room = (width - 40) * (isRight ? 1 - share : share) - 28;
    const lines = wrap(nameOf(priorities, corner, locale), Math.max(72, room), 3);
    return { ...set(lines, 600), corner, isRight };
  });

  const spec = specification(priorities, values, frame, Math.max(...headings.map(({ height }) => height)) + 10);
  const view = drawSpecified(spec, pictureOf(priorities, spec), values, frame);
  const notes = notesOf(data, priorities, values);
  const { plot, parts } = view;
  const { x, y } = view.scales;
  if (!x || !y) return { ...view, marks: parts.map(({ mark }) => mark), notes };

  const guides: Guide[] = [...view.guides];
  const drawn = places.map((): Drawn => nowhere);
  for (const { rows, mark } of parts) {
    const { id, shapes } = mark;
    const place = rows[0]?.['place'];
    if (typeof place === 'number') drawn[place] = mark;
    else guides.push({ kind: 'axis', channel: id, shapes });
  }
  const write = ({ lines, left, y, height, anchor }: Placed, look: Partial<TextShape>): readonly Shape[] =>
    stack(lines, left, y + height / 2, { anchor, ...look });

  const captions = headings.map(({ corner, isRight, ...way }) => {
    const left = plot.x + (isRight ? plot.width - 8 : 8);
    return {
      ...way,
      corner,
      left,
      anchor: isRight ? 'end' : 'start',
      x: isRight ? left - way.width : left,
      y: plot.y + (corner.startsWith('top') ? 5 : plot.height - 5 - way.height),
    } as const;
  });
  guides.push({
    kind: 'caption',
    channel: 'quadrants',
    shapes: captions.flatMap((one) => write(one, { weight: 600, fill: one.corner === begin ? 'accent' : 'subtle' })),
  });

  const place = (labels: readonly (readonly Way[])[]) =>
    placeLabels(
      labels,
      drawn.map(({ box }): Box => box),
      captions,
      [
        { ...plot, x: plot.x + Number(x.apply(across.split)), width: 0 },
        { ...plot, y: plot.y + Number(y.apply(up.split)), height: 0 },
      ],
      plot,
    );
  let labels = isListed(priorities, width)
    ? []
    : place(
        places.map(({ items: own }) => {
          const text = own.map(({ name }) => name).join(', ');
          return [180, 130, 96, 76]
            .map((wide) => set(wrap(text, wide, 4, 400)))
            .filter(({ lines }) => !lines.at(-1)?.endsWith('…'));
        }),
      );
  const hasNames = labels.length === places.length && !labels.includes(undefined);
  const list = hasNames ? undefined : listing.ask(values);
  if (list) labels = place(list.numbersOf(priorities).map((lines) => (lines.length > 0 ? [set(lines)] : [])));

  const marks = places.map((one, at): Mark => {
    const { box, shapes } = drawn[at] ?? nowhere;
    const label = labels[at];
    const all = label ? [...shapes, ...write(label, { halo: true })] : shapes;
    return placeMark(one, { box, shapes: all }, priorities, values, locale);
  });

  let bottom = view.height + 10;
  for (const part of [groups.length > 0 && keyOf, list?.listBelow]) {
    if (!part) continue;
    const below = part(priorities, bottom, frame);
    guides.push(...below.guides);
    marks.push(...below.marks);
    bottom = below.bottom;
  }
  return { width, height: Math.ceil(bottom), walk: 'compass', guides, marks, notes };
}
