import { fieldDef, isBinned, isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer, Scales } from '../model.js';
import { isObject } from '../json.js';
import { isValid, type Row } from '../rows.js';
import { isContinuous } from '../scales/use.js';
import { bandPosition, unitSpan } from './band-position.js';

/** Where marks stand within bins, units of time and places. */
export interface Within {
  /** Where in its bin or unit a mark stands, from 0 to 1; `undefined` at the begin. */
  readonly position: number | undefined;
  /** The same for the middle of a mark with a thickness. */
  readonly middle: number | undefined;
  /** The value within a bin or a unit at which a row stands; `undefined` where it stands as if there were none. */
  inside(row: Row, share: number | undefined): number | undefined;
  /** Both sides of a mark that fills its bin or unit. */
  readonly span: ((row: Row, scaled: (value: number) => number) => readonly [number, number]) | undefined;
  /** Px by which a row is moved within its place, a share of which it takes, and whether a field of its own does so. */
  offset(row: Row, share: number): readonly [px: number, isWithin: boolean];
}

/** Reads where the rows of a layer stand within the bins, units and places of an axis. */
export function withinOf(layer: Layer, axis: 'x' | 'y', scales: Scales): Within {
  const { encoding, fields, mark, stacking } = layer;
  const scale = scales[axis];
  const def: ChannelDef = fieldDef(encoding[axis]) ?? {};
  const name = fields[axis] ?? '';
  const endName = (!isBinned(def) && isBinning(def) ? `${name}_end` : fields[`${axis}2`]) ?? '';
  const hasSecond = encoding[`${axis}2`] !== undefined;
  const isNames = scale !== undefined && !isContinuous(scale.type);
  const isStacked = stacking?.channel === axis;
  const position = bandPosition(def, mark, hasSecond);
  const offset = offsetReader(layer, axis, scales);
  const ends = (row: Row): readonly [number, number] => [Number(row[name]), Number(row[endName])];

  const inside = (row: Row, share: number | undefined): number | undefined => {
    if (isNames) return undefined;
    if (isStacked) {
      const [to, from] = ends(row);
      return def.bandPosition === undefined ? undefined : from + (to - from) * def.bandPosition;
    }
    const imputed = stacking?.imputes ? row[`${name}_mid`] : undefined;
    if (typeof imputed === 'number') return imputed;
    const isMiddle =
      (isBinning(def) && share !== 0) || (Boolean(share) && def.timeUnit) || (isBinned(def) && hasSecond);
    if (!isMiddle || !isValid(row[name])) return undefined;
    const [from, to] = ends(row);
    return from + (to - from) * (share ?? 0.5);
  };

  const asked = mark[axis === 'x' ? 'width' : 'height'];
  const size = asked ?? encoding['size'] ?? mark['size'];
  const isBin = isBinning(def) || isBinned(def) || (Boolean(def.timeUnit) && !hasSecond);
  const isFilled =
    isBin &&
    !isNames &&
    encoding[`${axis}Offset`] === undefined &&
    (size === undefined || isObject(asked ?? mark['size']));
  const least = Number(mark['minBandSize'] ?? 0.25);
  const isReversed = scale !== undefined && Number(scale.range[0]) > Number(scale.range[1]) !== (axis === 'y');
  const sign = (axis === 'y' ? -1 : 1) * (isReversed ? -1 : 1);
  const span: Within['span'] = (row, scaled) => {
    if (!isValid(row[name])) return [Number.NaN, Number.NaN];
    const [shift] = offset(row, 0);
    const spacing = Number(mark['binSpacing'] ?? (mark.type === 'bar' ? 1 : 0)) / 2;
    const band = isObject(asked) ? Number(asked['band']) : 1;
    const [from, to] = unitSpan(def, position, ...ends(row));
    const margin = ((1 - band) / 2) * (to - from);
    const wide = Math.abs(scaled(to) - scaled(from));
    const inward = sign * (wide < least ? -0.5 * (least - wide) : spacing);
    return [scaled(from + margin) + 0.5 + shift + inward, scaled(to - margin) + 0.5 + shift - inward];
  };

  return { position, middle: def.timeUnit ? position : 0.5, inside, span: isFilled ? span : undefined, offset };
}

function offsetReader({ encoding, fields, mark }: Layer, axis: 'x' | 'y', scales: Scales): Within['offset'] {
  const channel = `${axis}Offset`;
  const given = encoding[channel];
  const scale = scales[channel];
  const own = Number(mark[channel] ?? 0);
  if (!isObject(given)) return () => [own, false];
  if ('value' in given) return () => [Number(given['value']), true];
  return (row, share) => {
    const value = given['datum'] === undefined ? row[fields[channel] ?? ''] : given['datum'];
    const px = scale ? scale.apply(value) : value;
    return [typeof px === 'number' ? px + (scale?.type === 'band' ? scale.bandwidth * share : 0) : Number.NaN, true];
  };
}
