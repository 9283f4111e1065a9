import { fieldDef, isBinning } from '../encoding/channel-fields.js';
import type { Json, Layer, Scales } from '../model.js';
import { isObject, listOf, objectOf } from '../json.js';
import type { Row } from '../rows.js';
import { testOf } from '../transform/test-of.js';

/** Marks that are lines; all others are filled. */
const stroked = new Set(['line', 'rule', 'trail']);

export interface Looks {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly dash: readonly number[] | undefined;
  readonly opacity: number;
}

/** Reads what a channel of a row looks like: of its first condition that holds, its field, its value or that of the mark. */
export function look(layer: Layer, scales: Scales, channel: string): (row: Row) => unknown {
  const { encoding, fields, path } = layer;
  const given = encoding[channel];
  if (!isObject(given)) return () => undefined;
  const place = `${path}.encoding.${channel}`;
  const scaled = (def: Json, name: string | undefined) => (row: Row) => {
    if ('value' in def) return def['value'];
    const scale = scales[channel];
    const isMiddle = name !== undefined && scale?.type === 'linear' && isBinning(def);
    const value =
      name === undefined ? def['datum'] : isMiddle ? (Number(row[name]) + Number(row[`${name}_end`])) / 2 : row[name];
    return def['scale'] === null || !scale ? value : scale.apply(value);
  };
  const own = scaled(given, fieldDef({ ...given, condition: undefined }) ? fields[channel] : undefined);
  const conditions = (Array.isArray(given['condition']) ? listOf(given['condition']) : [given['condition']]).flatMap(
    (one, at) => {
      const def = objectOf(one);
      if (def['test'] === undefined) return [];
      return [
        {
          holds: testOf(def['test'], `${place}.condition[${at}].test`),
          of: scaled(def, fieldDef(def) ? fields[channel] : undefined),
        },
      ];
    },
  );
  return (row) => (conditions.find(({ holds }) => holds(row))?.of ?? own)(row);
}

/** Reads paint, width and dashes of a row. */
export function looksOf(layer: Layer, scales: Scales): (row: Row) => Looks {
  const { mark } = layer;
  const read = (channel: string) => look(layer, scales, channel);
  const [color, fill, stroke] = [read('color'), read('fill'), read('stroke')];
  const [opacity, fillOpacity, strokeOpacity] = [read('opacity'), read('fillOpacity'), read('strokeOpacity')];
  const [width, dash] = [read('strokeWidth'), read('strokeDash')];
  const isFilled =
    mark['filled'] === undefined ? mark.type !== 'point' && !stroked.has(mark.type) : mark['filled'] === true;
  const plain = mark.type === 'text' || mark.type === 'rule' ? 'text' : 'category-1';
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return (row) => {
    const main = text(color(row)) ?? text(mark['color']) ?? plain;
    const looks = {
      fill: text(fill(row)) ?? text(mark['fill']) ?? (isFilled ? main : undefined),
      stroke: text(stroke(row)) ?? text(mark['stroke']) ?? (isFilled ? undefined : main),
      strokeWidth: Number(width(row) ?? mark['strokeWidth'] ?? (mark.type === 'line' || mark.type === 'point' ? 2 : 1)),
      dash: (dash(row) ?? mark['strokeDash']) as readonly number[] | undefined,
    };
    const share =
      opacity(row) ??
      mark['opacity'] ??
      (isFilled ? (fillOpacity(row) ?? mark['fillOpacity']) : (strokeOpacity(row) ?? mark['strokeOpacity']));
    return {
      ...looks,
      dash: looks.dash?.some((length, at) => at % 2 === 1 && length > 0) ? looks.dash : undefined,
      opacity: Number(share ?? defaultOpacity(layer)),
    };
  };
}

/** Marks that may lie over each other let what is below shine through. */
const defaultOpacity = ({ mark, encoding }: Layer): number => {
  if (mark.type === 'tick') return 0.7;
  const isSymbol = ['point', 'circle', 'square'].includes(mark.type);
  const isAggregate = Object.values(encoding).some((def) => fieldDef(def)?.aggregate);
  return isSymbol && !isAggregate ? 0.7 : 1;
};
