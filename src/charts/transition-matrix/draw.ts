import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { lettering } from '../../kit/lettering.js';
import { nowhere } from '../../kit/nowhere.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { placeMark } from './datum.js';
import { gridding, isNarrow, listing } from './layout.js';
import { legendOf } from './legend.js';
import { notesOf } from './notes.js';
import type { MatrixValues } from './options.js';
import { pictureOf, type Place } from './picture.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';

/** A matrix of symbols with totals, or where it does not fit a list of them. */
export function draw(data: Dataset, values: MatrixValues, frame: Frame): Drawing {
  const matrix = prepare(data, values);
  const { width, locale } = frame;
  const scene = { ...frame, ...lettering(frame), matrix, values };
  // Its symbols are as large as those that are drawn.
  const legend = legendOf(scene, (value) => {
    const { size } = view.scales;
    return size ? Math.sqrt(Number(size.apply(value))) / 2 : 5;
  });
  const top = legend.bottom;
  const grid = isNarrow(matrix, width) ? undefined : gridding.part.gridOf(scene, top);
  // Until the list is there names may be cut.
  const { places, terms, dress } =
    (grid?.fits ? grid : listing.ask(values)?.listOf(scene, top)) ?? grid ?? gridding.part.gridOf(scene, top);
  const view = drawSpecified(specification(matrix, terms), pictureOf(places, matrix, locale), values, frame);
  const notes = notesOf(matrix, values);
  const { scales, parts, guides } = view;
  const { x, y } = scales;
  if (!x || !y) return { ...view, marks: parts.map(({ mark }) => mark), notes };

  const lines: Shape[] = [];
  const drawn = new Map<Place | undefined, { readonly box: Box; readonly shapes: Shape[] }>();
  for (const { layer = '', rows, mark } of parts) {
    const place = places[Number(rows[0]?.['place'])];
    const own = drawn.get(place) ?? { box: mark.box, shapes: [] };
    drawn.set(place, own);
    // An empty cell is a place to stop at too, so that keys keep to their row and column.
    (/^s/.test(layer) || (layer === 'cells' && !place?.pair) ? own.shapes : lines).push(...mark.shapes);
  }
  const { shapes, marks, bottom } = dress(view, (place, box) => {
    const own = drawn.get(place);
    // What is not drawn is in the table alone.
    return placeMark(place, own?.shapes.length ? { ...own, ...box } : nowhere, scene);
  });
  const drawing: Drawing = {
    width,
    height: Math.ceil(bottom),
    walk: 'compass',
    guides: [
      { kind: 'legend', channel: 'value', shapes: legend.shapes() },
      ...guides,
      { kind: 'axis', channel: 'cells', shapes: lines },
      { kind: 'caption', channel: 'names', shapes },
    ],
    marks,
    notes,
  };
  return matrix.more?.withFold(drawing, scene) ?? drawing;
}
