import { isFaceted } from '../../../src/vega-lite/draw.js';
import { panelsOf } from '../../../src/vega-lite/facets/panels.js';
import { columnsOf, viewsOf } from '../../../src/vega-lite/facets/views.js';
import { layersOf } from '../../../src/vega-lite/layers.js';
import type { Item, Json } from '../../../src/vega-lite/model.js';
import { objectOf } from '../../../src/vega-lite/json.js';
import { concatOf } from '../../../src/vega-lite/normalise.js';
import { plotOf, type Plot } from '../../../src/vega-lite/plot.js';
import type { Row } from '../../../src/vega-lite/rows.js';
import { plotSize } from '../../../src/vega-lite/scales/plot-size.js';
import { wantedScales } from '../../../src/vega-lite/scales/resolve-scales.js';
import type { SceneItem, VegaMark, VegaPicture, VegaPlot } from './vega-scene.js';

/** One of our plots, where it begins in the picture. */
export interface OurPlot extends Plot {
  /** `undefined` where that depends on the words around the plots. */
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/** Our picture of a specification at the size that Vega-Lite would give it: a plot, or one for each facet. */
export function ourPicture(specification: Json, rows: readonly Row[]): readonly OurPlot[] {
  if (concatOf(specification)) {
    const columns = columnsOf(specification);
    return viewsOf(specification, rows).map((view, at) => ({
      ...plotOf(view.layers, view.wanted, plotSize(view.wanted, view.specification, view.layers)),
      x: at % columns === 0 ? 0 : undefined,
      y: undefined,
    }));
  }
  const layers = layersOf(specification, rows);
  const sized = objectOf(specification['spec'] ?? specification);
  if (!isFaceted(layers)) {
    const wanted = wantedScales(layers);
    return [{ ...plotOf(layers, wanted, plotSize(wanted, sized, layers)), x: 0, y: 0 }];
  }
  const { facets, panels } = panelsOf(specification, layers);
  const plots = panels.map((panel) => ({
    ...panel,
    plot: plotOf(panel.layers, panel.wanted, plotSize(panel.wanted, sized, panel.layers)),
  }));
  const wide = (at: number) =>
    Math.max(...plots.filter(({ column }) => column === at).map(({ plot }) => plot.size.width));
  const high = (at: number) => Math.max(...plots.filter(({ row }) => row === at).map(({ plot }) => plot.size.height));
  const sum = (count: number, extent: (at: number) => number, space: number) =>
    Array.from({ length: count }, (_, at) => extent(at) + space).reduce((all, one) => all + one, 0);
  const given = specification['spacing'];
  const spacing = (side: 'row' | 'column') => {
    const own = objectOf(specification['encoding'])[side] ?? objectOf(specification['encoding'])['facet'];
    return Number(objectOf(own)['spacing'] ?? (typeof given === 'number' ? given : objectOf(given)[side]) ?? 20);
  };
  const isWrapped = facets.some(({ channel }) => channel === 'facet');
  const hasOwnAxes = Object.keys(objectOf(objectOf(specification['resolve'])['scale'])).length > 0;
  return plots.map(({ plot, row, column }) => ({
    ...plot,
    x: hasOwnAxes ? undefined : sum(column, wide, spacing('column')),
    y: isWrapped || hasOwnAxes ? undefined : sum(row, high, spacing('row')),
  }));
}

/** The first difference between our picture and Vega's in words; `undefined` where there is none. Px may differ by half a one. */
export function difference(ours: readonly OurPlot[], theirs: VegaPicture): string | undefined {
  // A combination without rows has a plot without marks in the one, and none in the other.
  const full = ours.filter(({ items }) => items.length > 0);
  const others = theirs.plots.filter(({ marks }) => marks.some(({ items }) => items.length > 0));
  if (full.length !== others.length) return `${full.length} plots for ${others.length}`;
  for (const [at, plot] of full.entries()) {
    const found = plotDifference(plot, others[at]!, theirs);
    if (found !== undefined) return full.length > 1 ? `plot ${at}: ${found}` : found;
  }
  return undefined;
}

function plotDifference(ours: OurPlot, plot: VegaPlot, theirs: VegaPicture): string | undefined {
  for (const side of ['width', 'height'] as const)
    if (Math.abs(ours.size[side] - plot[side]) > 0.5) return `${side} ${ours.size[side]} for ${plot[side]}`;
  for (const side of ['x', 'y'] as const)
    if (Math.abs((ours[side] ?? plot[side]) - plot[side]) > 0.5) return `${side} ${ours[side]} for ${plot[side]}`;
  for (const { channel, domain } of Object.values(ours.scales)) {
    const other = theirs.domain(channel);
    // Each facet has a scale of its own.
    if (!other && theirs.plots.length > 1) continue;
    if (!other) return `scale ${channel}`;
    if (JSON.stringify(domain.map(rounded)) !== JSON.stringify(other.map(rounded)))
      return `domain of ${channel} ${JSON.stringify(domain).slice(0, 80)} for ${JSON.stringify(other).slice(0, 80)}`;
  }
  const flat = plot.marks.flatMap(expanded);
  if (flat.length !== ours.items.length) return `${ours.items.length} marks for ${flat.length}`;
  for (const [at, item] of ours.items.entries()) {
    const found = markDifference(item, flat[at]!);
    if (found) return `mark ${at} (${item.unit.mark.type}): ${found}`;
  }
  return undefined;
}

const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);

interface One {
  readonly type: string;
  readonly item: SceneItem;
  readonly points?: readonly SceneItem[];
}

/** A line is one mark, everything else one for each item. */
function expanded({ type, items }: VegaMark): One[] {
  if (type === 'line' || type === 'area') return items.length ? [{ type, item: items[0]!, points: items }] : [];
  return items.map((item) => ({ type, item }));
}

function markDifference({ shape }: Item, { type, item, points = [] }: One): string | undefined {
  if (shape.kind !== type) return `${shape.kind} for ${type}`;
  const apart = (name: string, ours: number, theirs = 0) =>
    Math.abs(ours - theirs) > 0.5 ? `${name} ${ours} for ${theirs}` : undefined;
  switch (shape.kind) {
    case 'rect': {
      const { x = 0, y = 0, width = 0, height = 0 } = item;
      return (
        apart('x', shape.x, x) ??
        apart('y', shape.y, y) ??
        apart('width', shape.width, width) ??
        apart('height', shape.height, height)
      );
    }
    case 'rule': {
      const { x = 0, y = 0, x2 = x, y2 = y } = item;
      const straight =
        apart('x', shape.x, x) ?? apart('y', shape.y, y) ?? apart('x2', shape.x2, x2) ?? apart('y2', shape.y2, y2);
      // A rule has no direction.
      const back =
        apart('x', shape.x2, x) ?? apart('y', shape.y2, y) ?? apart('x2', shape.x, x2) ?? apart('y2', shape.y, y2);
      return straight && back;
    }
    case 'symbol':
      return apart('x', shape.x, item.x) ?? apart('y', shape.y, item.y) ?? apart('size', shape.size, item.size ?? 64);
    case 'text': {
      // A missing name is written by Vega as “null”, by us as nothing.
      const words = item.text === null || item.text === undefined || item.text === 'null' ? '' : String(item.text);
      return (
        apart('x', shape.x - Number(shape.look['dx'] ?? 0), item.x) ??
        apart('y', shape.y - Number(shape.look['dy'] ?? 0), item.y) ??
        (shape.text === words ? undefined : `“${shape.text}” for “${words}”`)
      );
    }
    default: {
      if (shape.points.length !== points.length) return `${shape.points.length} points for ${points.length}`;
      for (const [at, point] of shape.points.entries()) {
        const other = points[at]!;
        if ((other.defined === false) !== (point === undefined)) return `point ${at} is there in one only`;
        const found =
          point && (apart('x', point.x, other.x) ?? apart('y', point.y, other.y) ?? endDifference(point, other));
        if (found) return `point ${at}: ${found}`;
      }
      return undefined;
    }
  }

  function endDifference(point: { readonly x2?: number; readonly y2?: number }, other: SceneItem): string | undefined {
    if (shape.kind !== 'area') return undefined;
    return point.x2 === undefined ? apart('y2', point.y2 ?? 0, other.y2) : apart('x2', point.x2, other.x2);
  }
}
