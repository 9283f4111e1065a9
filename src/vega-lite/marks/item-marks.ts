import type { Cell, Dataset, Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { pathOf } from '../curves.js';
import { fieldDef, typeOf, type ChannelDef } from '../encoding/channel-fields.js';
import { statusOf, type Row } from '../rows.js';
import type { Item, Layer, Size } from '../model.js';
import { paintOf } from '../mix.js';
import { symbolPath } from './symbol-path.js';

/** The shapes of an item in a drawing in which its plot begins at a place. */
export function shapesOf(
  { shape, fill, stroke, strokeWidth, dash, opacity }: Item,
  left: number,
  top: number,
  { theme }: Frame,
): readonly Shape[] {
  const paint = {
    fill: paintOf(fill, theme),
    ...(stroke === undefined ? {} : { stroke: paintOf(stroke, theme), strokeWidth }),
    ...(dash ? { dash } : {}),
    ...(opacity < 1 ? { opacity } : {}),
  };
  switch (shape.kind) {
    case 'rect':
      return [
        { shape: 'rect', x: left + shape.x, y: top + shape.y, width: shape.width, height: shape.height, ...paint },
      ];
    case 'rule':
      return [
        { shape: 'line', x1: left + shape.x, y1: top + shape.y, x2: left + shape.x2, y2: top + shape.y2, ...paint },
      ];
    case 'text': {
      const size = Math.max(12, Number(shape.look['fontSize'] ?? theme.textSize - 1));
      const anchors = { left: 'start', right: 'end' } as const;
      const anchor = anchors[shape.look['align'] as keyof typeof anchors] ?? 'middle';
      const down = { top: size, bottom: 0, alphabetic: 0 }[String(shape.look['baseline'])] ?? size * 0.35;
      return shape.text
        ? [
            {
              shape: 'text',
              x: left + shape.x,
              y: top + shape.y + down,
              text: shape.text,
              size,
              anchor,
              fill: paint.fill,
            },
          ]
        : [];
    }
    case 'symbol': {
      const [x, y] = [left + shape.x, top + shape.y];
      if (shape.form === 'circle') return [{ shape: 'circle', x, y, r: Math.sqrt(shape.size / Math.PI), ...paint }];
      return [{ shape: 'path', d: symbolPath(shape.form, x, y, shape.size), ...paint }];
    }
    default: {
      const points = shape.points.map(
        (point) =>
          point && {
            ...point,
            x: point.x + left,
            y: point.y + top,
            ...(point.x2 === undefined ? {} : { x2: point.x2 + left }),
            ...(point.y2 === undefined ? {} : { y2: point.y2 + top }),
          },
      );
      return [{ shape: 'path', d: pathOf({ ...shape, points }), ...paint }];
    }
  }
}

interface Place {
  readonly data: Dataset;
  /** Ids that are taken. */
  readonly used: Set<string>;
  readonly left: number;
  readonly top: number;
  readonly size: Size;
}

/** An item as a part that a reader can stop at: named by its keys, with its figures in reading order. */
export function markOf(item: Item, shapes: readonly Shape[], place: Place): Mark {
  const { unit, rows } = item;
  const uses = usesOf(unit);
  const isKey = (def: ChannelDef) => ['nominal', 'ordinal', 'temporal'].includes(typeOf(def)) && !def.aggregate;
  const [row = {}] = rows;
  const isPath = rows.length !== 1 || unit.mark.type === 'line' || unit.mark.type === 'area';
  const keys = uses.filter(({ channel, def }) => isKey(def) && !(isPath && /^[xy]2?$/.test(channel)));
  const written = keys.map(({ name }) => String(row[name] ?? ''));
  const start = [unit.name ?? unit.mark.type, ...(unit.path && !unit.name ? [unit.path] : [])].join('@');
  let id = `${start}:${written.join('|')}`;
  for (let more = 2; place.used.has(id); more++) id = `${start}:${written.join('|')}#${more}`;
  place.used.add(id);
  const shown = isPath ? keys : [...keys, ...uses.filter((use) => !keys.includes(use))];
  const datum = shown.map(({ name, def }): Datum => [fieldOf(name, def, place.data), cellOf(row, name, def)]);
  return { id, kind: unit.mark.type, datum, box: boxOf(item, place), shapes };
}

interface Use {
  readonly channel: string;
  readonly name: string;
  readonly def: ChannelDef;
}

/** The fields of a unit once each, places before looks. */
function usesOf({ encoding, fields }: Layer): Use[] {
  const uses = Object.entries(encoding).flatMap(([channel, given]): Use[] => {
    const def = fieldDef(given);
    const name = fields[channel];
    return def && name !== undefined && channel !== 'order' ? [{ channel, name, def }] : [];
  });
  return [...new Map(uses.map((use) => [use.name, use])).values()];
}

function fieldOf(name: string, def: ChannelDef, data: Dataset): Field {
  const own = data.columns.find(({ field }) => field.name === def.field)?.field;
  const isSame = own !== undefined && name === def.field;
  if (isSame) return own;
  const type = typeOf(def);
  return {
    ...(own && !def.aggregate ? own : {}),
    name: own && typeof def.aggregate === 'string' ? `${own.name} (${def.aggregate})` : (own?.name ?? name),
    type: type === 'quantitative' ? 'number' : type === 'temporal' ? 'date' : 'text',
  };
}

function cellOf(row: Row, name: string, def: ChannelDef): Cell {
  const given = row[name];
  const status = statusOf(row, name);
  const isTime = typeOf(def) === 'temporal' && typeof given === 'number' && Number.isFinite(given);
  const value = isTime
    ? new Date(given).toISOString().slice(0, 10)
    : typeof given === 'number'
      ? given
      : given === null || given === undefined
        ? null
        : String(given);
  return status ? { value, status } : { value };
}

/** What an item covers, within its plot. */
function boxOf({ shape }: Item, { left, top, size }: Place): Box {
  const [x1, y1, x2, y2] = edges(shape);
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const [x, y] = [clamp(x1, size.width), clamp(y1, size.height)];
  return { x: left + x, y: top + y, width: clamp(x2, size.width) - x, height: clamp(y2, size.height) - y };
}

function edges(shape: Item['shape']): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'rule':
      return [
        Math.min(shape.x, shape.x2) - 3,
        Math.min(shape.y, shape.y2) - 3,
        Math.max(shape.x, shape.x2) + 3,
        Math.max(shape.y, shape.y2) + 3,
      ];
    case 'symbol': {
      const r = Math.max(6, Math.sqrt(shape.size / Math.PI));
      return [shape.x - r, shape.y - r, shape.x + r, shape.y + r];
    }
    case 'text':
      return [shape.x - 10, shape.y - 8, shape.x + 10, shape.y + 8];
    default: {
      const points = shape.points.filter((point) => point !== undefined);
      const xs = points.flatMap(({ x, x2 = x }) => [x, x2]);
      const ys = points.flatMap(({ y, y2 = y }) => [y, y2]);
      return points.length ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : [0, 0, 0, 0];
    }
  }
}
