import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Guide, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { cornerNames, placeMark, type Drawn } from './datum.js';
import { grouping } from './grouping.js';
import { isListed, listing } from './listing.js';
import { notesOf } from './notes.js';
import { corners, type PriorityValues } from './options.js';
import { pictureOf } from './picture.js';
import { placeLabels, type Way } from './place-labels.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';
import { termsOf } from './terms.js';

/** Places beside which a number is tried. */
const mostNumbers = 80;

/** Items between two scales, in four quadrants with names; with numbers and a list where their names do not fit. */
export function draw(data: Dataset, values: PriorityValues, frame: Frame): Drawing {
  const priorities = prepare(data, values);
  const { places, items, begin, groups, reach, split, listed } = priorities;
  const { width, locale, measure, theme } = frame;
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.3);
  const names = cornerNames(priorities, values, locale);
  const set = (lines: readonly string[], weight?: 600): Way => ({
    lines,
    width: Math.max(0, ...lines.map((text) => measure(text, size, weight))),
    height: lines.length * line,
  });
  // A name stays within its quadrant.
  const [low, high] = reach.x;
  const share = (split.x - low) / (high - low);
  const headings = names.map((name, at) => {
    const room = (width - 40) * (corners[at]?.endsWith('right') ? 1 - share : share) - 28;
    return set(wrapText(name, Math.max(72, room), size, measure, 3, 600), 600);
  });

  const terms = termsOf(priorities, values, frame, Math.max(...headings.map(({ height }) => height)) + 10);
  const view = drawSpecified(specification(terms), pictureOf(priorities, terms), values, frame);
  const notes = notesOf(priorities, values);
  const { plot, parts } = view;
  const { x, y } = view.scales;
  if (!x || !y) return { ...view, marks: parts.map(({ mark }) => mark), notes };

  const guides: Guide[] = [...view.guides];
  const drawn: Drawn[] = [];
  for (const { layer, rows, mark } of parts) {
    const { id, box, shapes } = mark;
    if (layer === 'items' || layer === 'unsized') drawn[Number(rows[0]?.['place'])] = { box, shapes };
    else guides.push({ kind: 'axis', channel: id, shapes });
  }
  const stack = ({ lines }: Way, left: number, top: number, look: Partial<TextShape>): readonly Shape[] =>
    lines.map((text, at) => ({ shape: 'text', x: left, y: top + at * line + size, text, size, ...look }));

  const captions = headings.map((way, at): [Box, readonly Shape[]] => {
    const corner = corners[at] ?? begin;
    const isRight = corner.endsWith('right');
    const left = isRight ? plot.x + plot.width - 8 : plot.x + 8;
    const top = corner.startsWith('top') ? plot.y + 5 : plot.y + plot.height - 5 - way.height;
    return [
      { ...way, x: isRight ? left - way.width : left, y: top },
      stack(way, left, top, {
        weight: 600,
        anchor: isRight ? 'end' : 'start',
        fill: corner === begin ? 'accent' : 'subtle',
      }),
    ];
  });
  guides.push({ kind: 'caption', channel: 'quadrants', shapes: captions.flatMap(([, shapes]) => shapes) });

  const dots = places.map((_, at): Box => drawn[at]?.box ?? { x: -9, y: -9, width: 0, height: 0 });
  const place = (labels: readonly (readonly Way[])[]) =>
    placeLabels(
      labels,
      dots,
      captions.map(([box]) => box),
      [
        { ...plot, x: plot.x + Number(x.apply(split.x)) - 1, width: 2 },
        { ...plot, y: plot.y + Number(y.apply(split.y)) - 1, height: 2 },
      ],
      plot,
    );
  let labels = isListed(priorities, width)
    ? []
    : place(
        places.map(({ items: own }) => {
          const text = own.map(({ name }) => name).join(', ');
          return [180, 130, 96, 76]
            .map((wide) => wrapText(text, wide, size, measure, 4))
            .filter((lines) => !lines.at(-1)?.endsWith('…'))
            .map((lines) => set(lines));
        }),
      );
  const hasNames = labels.length === places.length && !labels.includes(undefined);
  if (!hasNames)
    labels = place(
      places.slice(0, mostNumbers).map(({ items: own }) => {
        // Items in one place have ranks that follow each other; a number says something only where the list has its name.
        const [first, last = 0] = [own[0]?.rank, own.at(-1)?.rank];
        return last > listed ? [] : [set([first === last ? String(first) : `${first}–${last}`])];
      }),
    );

  const marks = places.map((one, at): Mark => {
    const [dot, label] = [drawn[at], labels[at]];
    if (!dot || !label) return placeMark(one, dot, names, items.length, values, locale);
    const { anchor } = label;
    const left = label.x + { start: 0, middle: label.width / 2, end: label.width }[anchor];
    const shapes = [...dot.shapes, ...stack(label, left, label.y, { anchor, fill: 'text', halo: true })];
    return placeMark(one, { ...dot, shapes }, names, items.length, values, locale);
  });

  let bottom = view.height + 10;
  if (groups.length > 0) {
    const key = grouping.part.keyOf(priorities, bottom, frame);
    guides.push(key.guide);
    bottom = key.bottom + 10;
  }
  const list = hasNames ? undefined : listing.ask(values)?.listBelow(priorities, names, bottom + 8, frame);
  if (list) {
    guides.push(list.guide);
    marks.push(...list.marks);
    bottom = list.bottom;
  }
  return { width, height: Math.ceil(bottom), walk: 'compass', guides, marks, notes };
}
