import { emptyDataset, type Dataset } from '../../../core/dataset.js';
import type { Box, Drawing, Mark } from '../../../core/drawing.js';
import type { Frame } from '../../../core/frame.js';
import { drawView, type Part, type View } from '../../../vega-lite/draw.js';
import { layersOf } from '../../../vega-lite/layers.js';
import type { Json } from '../../../vega-lite/model.js';
import { isContinuous } from '../../../vega-lite/scales/use.js';
import { plotSize } from '../../../vega-lite/scales/plot-size.js';
import { wantedScales } from '../../../vega-lite/scales/resolve-scales.js';
import { wideStep } from '../../../vega-lite/vega/wide-step.js';
import { datumOf, figuresOf, sharedBy } from './figures.js';
import { titled } from './titled.js';

/** Draws a specification with its rows in it by our own engine, as wide and as high as Vega-Lite would have it. */
export function drawOurs(specification: Json, bound: Dataset | undefined, frame: Frame): Drawing {
  const view = viewOf(titled(specification, frame.locale), sizesOf(specification), frame);
  const ids = new Map<string, number>();
  const marks = view.parts.flatMap((part) => marksOf(part, view, bound, frame, ids));
  return { width: frame.width, height: view.height, guides: view.guides, marks, notes: [] };
}

interface Sizes {
  readonly natural: { readonly width: number; readonly height: number };
  /** Whether the width is as much as there is. */
  readonly isFree: boolean;
}

const known = new WeakMap<Json, Sizes>();

/** The size that Vega-Lite gives the plot of a specification. Throws where our engine cannot do what it asks. */
export function sizesOf(specification: Json): Sizes {
  const before = known.get(specification);
  if (before) return before;
  const layers = layersOf(specification, []);
  const wanted = wantedScales(layers);
  const { width } = specification;
  const x = wanted.find(({ channel }) => channel === 'x');
  const isFree = width === undefined ? !x || isContinuous(x.type) : width === 'container';
  const size = plotSize(wanted, specification, layers);
  // Of names Vega-Lite makes steps of 20 px; they get more where a specification leaves it open, as from Vega's adapter.
  const natural = { ...size, width: size.width * (width === undefined ? wideStep / 20 : 1) };
  const sizes = { natural, isFree };
  known.set(specification, sizes);
  return sizes;
}

function viewOf(specification: Json, { natural, isFree }: Sizes, frame: Frame): View {
  const { width: _width, height: _height, ...rest } = specification;
  const draw = (px: number) => drawView(rest, emptyDataset, { ...frame, width: px, height: natural.height });
  const view = draw(frame.width);
  // What has a width of its own keeps it where there is room.
  const spare = isFree ? 0 : view.plot.width - natural.width;
  return spare > 1 ? draw(frame.width - spare) : view;
}

function marksOf(
  part: Part,
  { plot }: View,
  bound: Dataset | undefined,
  frame: Frame,
  ids: Map<string, number>,
): Mark[] {
  const { mark, item } = part;
  if (!item) return [mark];
  const { unit, rows, shape } = item;
  const shapes = mark.shapes.filter((one) => !('opacity' in one) || one.opacity !== 0);
  if (shapes.length === 0) return [];
  const figures = figuresOf(unit, frame.locale);
  const name = unit.name ?? (unit.path || 'marks');
  const kind = mark.kind;
  const one = (row: (typeof rows)[number], box: Box, own: Mark['shapes']): Mark => {
    const datum = datumOf(figures, row, bound, frame.locale);
    return { id: idOf(name, datum, ids), kind, datum, box, shapes: own };
  };
  if (shape.kind !== 'line' && shape.kind !== 'area') return rows[0] ? [one(rows[0], mark.box, shapes)] : [];
  const points = shape.points.flatMap((point, at): Mark[] => {
    const row = rows[at];
    if (!point || !row) return [];
    const [x, y] = [plot.x + point.x, plot.y + point.y];
    return [one(row, { x: x - 4, y: y - 4, width: 8, height: 8 }, [{ shape: 'circle', x, y, r: 4, fill: 'none' }])];
  });
  const datum = sharedBy(points.map((point) => point.datum));
  return [{ id: idOf(name, datum, ids), kind, datum, box: mark.box, shapes, marks: points }];
}

/** From the words of a datum; a datum without them, or with the same, is told apart by its turn. */
function idOf(name: string, datum: Mark['datum'], ids: Map<string, number>): string {
  const words = datum.flatMap(([field, { value }]) => (field.type === 'number' || value === null ? [] : [value]));
  const id = [name, ...words].join('/');
  const turn = (ids.get(id) ?? 0) + 1;
  ids.set(id, turn);
  return turn === 1 ? id : `${id} (${turn})`;
}
