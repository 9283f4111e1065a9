import { layersOf } from '../../../src/vega-lite/layers.js';
import type { Item, Json } from '../../../src/vega-lite/model.js';
import { plotOf, type Plot } from '../../../src/vega-lite/plot.js';
import type { Row } from '../../../src/vega-lite/rows.js';
import { plotSize } from '../../../src/vega-lite/scales/plot-size.js';
import { wantedScales } from '../../../src/vega-lite/scales/resolve-scales.js';
import type { SceneItem, VegaMark, VegaPicture } from './vega-scene.js';

/** Our picture of a specification at the size that Vega-Lite would give it. */
export function ourPicture(specification: Json, rows: readonly Row[]): Plot {
  const layers = layersOf(specification, rows);
  const wanted = wantedScales(layers);
  return plotOf(layers, wanted, plotSize(wanted, specification, layers));
}

/** The first difference between our picture and Vega's in words; `undefined` where there is none. Px may differ by half a one. */
export function difference(ours: Plot, theirs: VegaPicture): string | undefined {
  for (const side of ['width', 'height'] as const)
    if (Math.abs(ours.size[side] - theirs[side]) > 0.5) return `${side} ${ours.size[side]} for ${theirs[side]}`;
  for (const { channel, domain } of Object.values(ours.scales)) {
    const other = theirs.domain(channel);
    if (!other) return `scale ${channel}`;
    if (JSON.stringify(domain.map(rounded)) !== JSON.stringify(other.map(rounded)))
      return `domain of ${channel} ${JSON.stringify(domain).slice(0, 80)} for ${JSON.stringify(other).slice(0, 80)}`;
  }
  const flat = theirs.marks.flatMap(expanded);
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
