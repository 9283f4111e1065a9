import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { numberText, placeMark } from './datum.js';
import { gridding, isNarrow, listing, type Layout } from './layout.js';
import { legendOf } from './legend.js';
import { letteringOf, stack } from './lettering.js';
import { notesOf } from './notes.js';
import type { MatrixValues } from './options.js';
import { pictureOf, type Place } from './picture.js';
import { prepare } from './prepare.js';
import { rare } from './rarely.js';
import { shownOf } from './shown.js';
import { specification } from './specification.js';

/** A matrix of symbols with totals, or where it does not fit a list of them. */
export function draw(data: Dataset, values: MatrixValues, frame: Frame): Drawing {
  const matrix = prepare(data, values);
  const { width, locale } = frame;
  const shown = shownOf(matrix, values);
  const legend = legendOf(matrix, frame);
  const scene = { matrix, values, shown, top: legend.height };
  const layout: Layout =
    (isNarrow(matrix, width) ? undefined : gridding.part.gridOf(scene, frame)) ??
    listing.ask(values)?.listOf(scene, frame) ??
    // Until the list is there names may be cut.
    gridding.part.cutGridOf(scene, frame);
  const places = layout.places.flat();
  const view = drawSpecified(specification(matrix, layout.terms), pictureOf(places, matrix, locale), values, frame);
  const notes = notesOf(matrix, values);
  const { x, y, size } = view.scales;
  if (!x || !y) return { ...view, marks: view.parts.map(({ mark }) => mark), notes };

  const guides: Guide[] = [...view.guides];
  const symbols = places.map((): Shape[] => []);
  for (const { layer = '', rows, mark } of view.parts) {
    const { place, state } = rows[0] ?? {};
    // An empty cell is a place to stop at too, so that keys keep to their row and column.
    if (/^s/.test(layer) || (layer === 'cells' && state === 'absent')) symbols[Number(place)]?.push(...mark.shapes);
    else guides.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }
  // The symbols of the legend are as large as those that are drawn.
  const radius = (value: number) => (size ? Math.min(10, Math.sqrt(Number(size.apply(value))) / 2) : 5);
  const dressed = layout.dress(view);
  guides.unshift({ kind: 'legend', channel: 'value', shapes: legend.shapes(radius) });
  guides.push(...dressed.guides);

  let at = 0;
  const markOf = (place: Place): Mark => {
    const shapes = symbols[at++] ?? [];
    const box = layout.box(place, view);
    const text = place.pair && !layout.terms.isList && box.width >= 72 ? numberText(place.pair, matrix, locale) : '';
    const end = [box.x + box.width - 6, box.y + box.height / 2] as const;
    const number = text ? stack([text], ...end, letteringOf(frame), { anchor: 'end' }) : [];
    const drawn = shapes.length > 0 ? { box, shapes: [...shapes, ...number] } : undefined;
    return placeMark(place, drawn, matrix, values, locale);
  };
  const marks = [
    ...dressed.first,
    ...dressed.heads.flatMap((head, index) => [head, ...(layout.places[index] ?? []).map(markOf)]),
  ];
  let { bottom } = dressed;
  if (shown.length < matrix.rows.length) {
    const fold = rare.part.foldMark(matrix, shown, values, bottom + 10, frame);
    marks.push(fold);
    bottom += 10 + fold.box.height;
  }
  return { width, height: Math.ceil(bottom), walk: 'compass', guides, marks, notes };
}
