import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { gapMark, numberText, pairMark, type Drawn } from './datum.js';
import { shownOf } from './shown.js';
import { gridOf } from './grid.js';
import type { Layout } from './layout.js';
import { legendOf } from './legend.js';
import { listOf } from './list.js';
import { letteringOf, stack } from './lettering.js';
import { notesOf } from './notes.js';
import type { MatrixValues } from './options.js';
import { pictureOf } from './picture.js';
import { prepare, type Pair } from './prepare.js';
import { rare } from './rarely.js';
import { specification } from './specification.js';

const nameOf = (row: unknown, column: unknown): string => JSON.stringify([row, column]);

/** A matrix of symbols with totals, or where it does not fit a list of them. */
export function draw(data: Dataset, values: MatrixValues, frame: Frame): Drawing {
  const matrix = prepare(data, values);
  const shown = shownOf(matrix, values);
  const guess = legendOf(matrix, frame, () => 10);
  const scene = { matrix, values, shown, top: guess.height };
  const layout: Layout = gridOf(scene, frame) ?? listOf(scene, frame);
  const { terms, places } = layout;
  const view = drawSpecified(specification(matrix, terms), pictureOf(places, matrix, frame.locale), values, frame);
  const { width, locale } = frame;
  const notes = notesOf(matrix, values);
  if (!view.scales['x'] || !view.scales['y']) {
    const { guides, parts, height } = view;
    return { width: view.width, height, guides, marks: parts.map(({ mark }) => mark), notes };
  }

  const symbols = new Map<string, Shape[]>();
  const behind: Guide[] = [...view.guides];
  for (const { layer, rows, mark } of view.parts) {
    const [row = {}] = rows;
    // An empty cell is a place to stop at too, so that keys keep to their row and column.
    if (/^(symbols|secrets|signs)$/.test(layer ?? '') || (layer === 'cells' && row['state'] === 'absent')) {
      const name = nameOf(row['row'], row['column']);
      symbols.set(name, [...(symbols.get(name) ?? []), ...mark.shapes]);
    } else behind.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }

  const dressed = layout.dress(view);
  const scale = view.scales['size'];
  // The symbols of the legend are as large as those that were drawn.
  const known = places.flatMap(({ row, column, pair }) => {
    const shape = symbols.get(nameOf(row, column))?.[0];
    return pair?.value && shape?.shape === 'circle' ? shape.r / Math.sqrt(pair.value) : [];
  });
  const factor = scale ? (known[0] ?? 10 / Math.sqrt(matrix.most || 1)) : 10;
  const legend = legendOf(matrix, frame, (value) => Math.min(10, (scale ? Math.sqrt(value) : 0.5) * factor));

  const withNumber = ({ box, shapes }: Drawn, pair: Pair | undefined): Drawn => {
    const text = !pair || layout.terms.isList || box.width < 72 ? '' : numberText(pair, matrix, locale);
    if (!text) return { box, shapes };
    const [label] = stack([text], box.x + box.width - 6, box.y + box.height / 2, letteringOf(frame), { anchor: 'end' });
    return { box, shapes: label ? [...shapes, label] : shapes };
  };
  const marks = new Map<string, Mark[]>();
  for (const place of places) {
    const shapes = symbols.get(nameOf(place.row, place.column)) ?? [];
    const drawn = shapes.length > 0 ? withNumber({ box: layout.box(place, view), shapes }, place.pair) : undefined;
    const mark = place.pair
      ? pairMark(place.pair, drawn, matrix, values, locale)
      : gapMark(place, drawn, matrix, values, locale);
    const side = layout.terms.isList && values.listBy === 'column' ? place.column : place.row;
    marks.set(side, [...(marks.get(side) ?? []), mark]);
  }
  const isByColumn = layout.terms.isList && values.listBy === 'column';
  const inOrder = isByColumn
    ? dressed.columns.flatMap((mark) => [mark, ...(marks.get(String(mark.datum[0]?.[1].value)) ?? [])])
    : [
        ...dressed.columns,
        ...shown.flatMap(({ name }) => [...[dressed.rows.get(name) ?? []].flat(), ...(marks.get(name) ?? [])]),
      ];
  const isFolded = shown.length < matrix.rows.length;
  const fold = isFolded && rare.part.foldMark(matrix, shown, values, dressed.bottom + 10, frame);
  return {
    width,
    height: Math.ceil(fold ? fold.box.y + fold.box.height : dressed.bottom),
    walk: 'compass',
    guides: [legend.guide, ...behind, ...dressed.guides],
    marks: fold ? [...inOrder, fold] : inOrder,
    notes,
  };
}
