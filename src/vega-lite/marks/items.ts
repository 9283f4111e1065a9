import { pathGroups } from '../encoding/path-groups.js';
import type { Item, Layer, Point, Scales, Size } from '../model.js';
import { fieldDef } from '../encoding/channel-fields.js';
import type { Row } from '../rows.js';
import { look, looksOf, type Looks } from './looks.js';
import { placesOf, type Places } from './places.js';

/** Px² of a symbol that says nothing of its size. */
const symbolSize = 30;

/** What a layer draws, in the order of Vega-Lite. A row without a place is left out of what it would be. */
export function itemsOf(layer: Layer, scales: Scales, size: Size): readonly Item[] {
  const x = placesOf(layer, 'x', scales, size);
  const y = placesOf(layer, 'y', scales, size);
  const looks = looksOf(layer, scales);
  if (['line', 'area'].includes(layer.mark.type)) return pathItems(layer, x, y, looks);
  const shape = shapeOf(layer, x, y, scales);
  return layer.rows.flatMap((row): Item[] => {
    const drawn = shape(row);
    return drawn ? [{ rows: [row], unit: layer, shape: drawn, ...looks(row) }] : [];
  });
}

type ShapeOf = (row: Row) => Item['shape'] | undefined;

function shapeOf(layer: Layer, xs: Places, ys: Places, scales: Scales): ShapeOf {
  const { mark, orient } = layer;
  const known = (...px: number[]) => px.every(Number.isFinite);
  switch (mark.type) {
    case 'bar':
    case 'rect':
    case 'tick':
      return (row) => {
        const [x1, x2] = xs.span(row);
        const [y1, y2] = ys.span(row);
        if (!known(x1, x2, y1, y2)) return undefined;
        const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
        return { kind: 'rect', x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
      };
    case 'rule':
      return (row) => {
        const x = xs.at(row, orient === 'horizontal' ? 'most' : 'middle');
        const y = ys.at(row, orient === 'vertical' ? 'most' : 'middle');
        const x2 = orient === 'vertical' ? x : xs.end(row);
        const y2 = orient === 'horizontal' ? y : ys.end(row);
        return known(x, y, x2, y2) ? { kind: 'rule', x, y, x2, y2 } : undefined;
      };
    case 'text': {
      const words = look(layer, {}, 'text');
      return (row) => {
        const [x, y] = [xs.at(row) + Number(mark['dx'] ?? 0), ys.at(row) + Number(mark['dy'] ?? 0)];
        const text = words(row) ?? mark['text'];
        return known(x, y)
          ? { kind: 'text', x, y, text: text === undefined || text === null ? '' : String(text), look: mark }
          : undefined;
      };
    }
    default: {
      const sizes = look(layer, scales, 'size');
      const forms = look(layer, scales, 'shape');
      const form = mark.type === 'square' ? 'square' : String(mark['shape'] ?? 'circle');
      return (row) => {
        const [x, y] = [xs.at(row), ys.at(row)];
        const area = sizes(row) ?? mark['size'] ?? symbolSize;
        return known(x, y, Number(area))
          ? { kind: 'symbol', x, y, size: Number(area), form: String(forms(row) ?? form) }
          : undefined;
      };
    }
  }
}

/** A line for every combination of the names that tell lines apart. */
function pathItems(layer: Layer, xs: Places, ys: Places, looks: (row: Row) => Looks): readonly Item[] {
  const { mark, encoding, rows, orient } = layer;
  const names = pathGroups(mark.type, encoding);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(names.map((name) => row[name] ?? null));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const isSideways = orient === 'horizontal';
  const along = isSideways ? 'y' : 'x';
  const isArea = mark.type === 'area';
  const point = (row: Row): Point | undefined => {
    const [x, y] = [xs.at(row, isArea ? 'least' : 'middle'), ys.at(row, isArea ? 'least' : 'middle')];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    if (!isArea) return { x, y };
    const end = (isSideways ? xs : ys).end(row);
    return Number.isFinite(end) ? (isSideways ? { x, y, x2: end } : { x, y, y2: end }) : undefined;
  };
  const sorted = sorting(layer, along, isSideways ? ys : xs);
  return [...groups.values()].map((group): Item => {
    const ordered = sorted ? [...group].sort(sorted) : group;
    const kind = isArea ? 'area' : 'line';
    const shape = {
      kind,
      points: ordered.map(point),
      curve: String(mark['interpolate'] ?? 'linear'),
      ...(isArea ? { isSideways } : {}),
    } as const;
    return { rows: ordered, unit: layer, shape, ...looks(ordered[0] ?? {}) };
  });
}

/** Points follow each other along the axis, or in the order that the specification says. */
function sorting(
  { encoding, fields, stacking }: Layer,
  along: 'x' | 'y',
  places: Places,
): ((a: Row, b: Row) => number) | undefined {
  const order = encoding['order'];
  if (order !== undefined && !(stacking && fieldDef(order))) {
    const def = fieldDef(order);
    const name = fields['order'];
    if (!def || name === undefined) return undefined;
    const turn = def.sort === 'descending' ? -1 : 1;
    return (a, b) => turn * (Number(a[name]) - Number(b[name]));
  }
  if (!fieldDef(encoding[along])) return undefined;
  // What has no place comes first. Every row is placed once, not at every comparison.
  const found = new Map<Row, number>();
  const px = (row: Row) => {
    const known = found.get(row);
    if (known !== undefined) return known;
    const at = places.at(row);
    const place = Number.isNaN(at) ? -Infinity : at;
    found.set(row, place);
    return place;
  };
  return (a, b) => px(a) - px(b) || 0;
}
