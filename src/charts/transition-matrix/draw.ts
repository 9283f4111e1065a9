import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { placeMark, type Drawn } from './datum.js';
import { gridding, isNarrow, listing } from './layout.js';
import { legendOf } from './legend.js';
import { notesOf } from './notes.js';
import type { MatrixValues } from './options.js';
import { pictureOf, type Place } from './picture.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';

const unseen: Drawn = { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] };

/** A matrix of symbols with totals, or where it does not fit a list of them. */
export function draw(data: Dataset, values: MatrixValues, frame: Frame): Drawing {
  const matrix = prepare(data, values);
  const { more } = matrix;
  const { width, locale } = frame;
  const legend = legendOf(matrix, frame);
  const scene = { matrix, values, top: legend.height };
  const grid = isNarrow(matrix, width) ? undefined : gridding.part.gridOf(scene, frame);
  // Until the list is there names may be cut.
  const layout =
    (grid?.fits ? grid : listing.ask(values)?.listOf(scene, frame)) ?? grid ?? gridding.part.gridOf(scene, frame);
  const { places } = layout;
  const view = drawSpecified(specification(matrix, layout.terms), pictureOf(places, matrix, locale), values, frame);
  const notes = notesOf(matrix, values);
  const { x, y, size } = view.scales;
  if (!x || !y) return { ...view, marks: view.parts.map(({ mark }) => mark), notes };

  const lines: Shape[] = [];
  const drawn = new Map<Place | undefined, { readonly box: Box; readonly shapes: Shape[] }>();
  for (const { layer = '', rows, mark } of view.parts) {
    const place = places[Number(rows[0]?.['place'])];
    const own = drawn.get(place) ?? { box: (place && layout.box?.(place, view)) ?? mark.box, shapes: [] };
    // An empty cell is a place to stop at too, so that keys keep to their row and column.
    if (/^s/.test(layer) || (layer === 'cells' && !place?.pair)) own.shapes.push(...mark.shapes);
    else lines.push(...mark.shapes);
    drawn.set(place, own);
  }
  const markOf = (place: Place): Mark => {
    const own = drawn.get(place);
    // What is not drawn is in the table alone.
    const mark = placeMark(place, own?.shapes.length ? own : unseen, matrix, values, locale);
    return more && !layout.box ? more.numbered(mark, place, matrix, frame) : mark;
  };
  const { guides, stops, bottom } = layout.dress(view);
  const fold = more?.foldMark(matrix, values, bottom + 10, frame);
  return {
    width,
    height: Math.ceil(fold ? fold.box.y + fold.box.height : bottom),
    walk: 'compass',
    guides: [
      // The symbols of the legend are as large as those that are drawn.
      {
        kind: 'legend',
        channel: 'value',
        shapes: legend.shapes((value) => (size ? Math.sqrt(Number(size.apply(value))) / 2 : 5)),
      },
      ...view.guides,
      { kind: 'axis', channel: 'cells', shapes: lines },
      ...guides,
    ],
    marks: [...stops.map((stop) => ('id' in stop ? stop : markOf(stop))), ...(fold ? [fold] : [])],
    notes,
  };
}
