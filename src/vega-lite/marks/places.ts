import { fieldDef, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer, Scales, Size } from '../model.js';
import { isObject, objectOf } from '../json.js';
import { parts } from '../parts/parts.js';
import { isValid, type Row } from '../rows.js';
import { isContinuous } from '../scales/use.js';
import { momentOf, nameReader } from '../scales/use.js';
import { thicknessOf } from './thickness.js';
import type { Within } from './within.js';

export type Axis = 'x' | 'y';

/** Where a mark stands that has no place of its own: in the middle, or at zero where there is one, else at an edge. */
export type Otherwise = 'middle' | 'least' | 'most';

/** Px of the rows of a layer on an axis; `NaN` for a row without a place. */
export interface Places {
  /** The place of a row. */
  at(row: Row, otherwise?: Otherwise): number;
  /** Its other end. */
  end(row: Row): number;
  /** Both sides of a mark with an extent; which comes first depends on the scale. */
  span(row: Row): readonly [number, number];
}

/** Reads the places of a layer's rows on an axis from its channels and scales. */
export function placesOf(layer: Layer, axis: Axis, scales: Scales, size: Size): Places {
  const { encoding, fields, mark, orient, stacking } = layer;
  const scale = scales[axis];
  const extent = axis === 'x' ? size.width : size.height;
  const given = encoding[axis];
  const def = channelDef(given);
  const name = fields[axis] ?? '';
  const ownEnd = `${axis}2`;
  const endName = fields[ownEnd] ?? '';
  const second = encoding[ownEnd];
  const isStacked = stacking?.channel === axis;
  const isNames = scale !== undefined && !isContinuous(scale.type);
  const within = hasWithin(layer, axis) ? parts.made.part.withinOf(layer, axis, scales) : undefined;
  const offset = within?.offset ?? alwaysMoved(Number(mark[`${axis}Offset`] ?? 0));

  const scaled = (value: unknown): number => {
    const px = scale ? scale.apply(value) : value;
    return typeof px === 'number' && Number.isFinite(px) ? px : Number.NaN;
  };
  const fixed = (value: unknown): number => (value === 'width' || value === 'height' ? extent : Number(value));
  const nameOf = def && isNames ? nameReader(layer, axis, def) : undefined;

  /** Px of a field or a datum: its place within a bin, a unit of time or a band. */
  const placed = (channel: string, one: ChannelDef, row: Row, share?: number): number => {
    const half = scale?.type === 'band' ? (share ?? one.bandPosition ?? 0.5) * scale.bandwidth : 0;
    if (one.datum !== undefined) return scaled(scale?.type === 'time' ? momentOf(one.datum) : one.datum) + half;
    if (channel !== axis) return scaled(row[endName]) + half;
    const inside = within?.inside(row, share);
    if (inside !== undefined) return scaled(inside);
    if (nameOf) return scaled(nameOf(row)) + half;
    return isStacked || isValid(row[name]) ? scaled(row[name]) + half : Number.NaN;
  };

  /** Px of a value of the encoding or the mark; `undefined` where there is none. */
  const plain = (channel: string): number | undefined => {
    const value = objectOf(encoding[channel])['value'] ?? mark[channel];
    return value === undefined ? undefined : fixed(value);
  };

  const at = (row: Row, otherwise: Otherwise = 'middle'): number => {
    const [shift, isWithin] = offset(row, 0.5);
    return (def ? placed(axis, def, row, isWithin ? 0 : within?.position) : (plain(axis) ?? edge(otherwise))) + shift;
  };

  const edge = (otherwise: Otherwise): number => {
    if (otherwise === 'middle') return extent / 2;
    const isLeast = otherwise === 'least';
    // A scale of other layers only does not count.
    if (!scale || isNames || !(def ?? channelDef(second))) return isLeast === (axis === 'x') ? 0 : extent;
    const [low = 0, high = 0] = [...(scale.domain as readonly number[])].sort((a, b) => a - b);
    const hasZero = !/^(time|log)$/.test(scale.type) && low <= 0 && high >= 0;
    return scaled(hasZero ? 0 : isLeast ? low : high);
  };

  const end = (row: Row): number => {
    const [shift] = offset(row, 0.5);
    if (isStacked) return scaled(row[endName]) + shift;
    const one = channelDef(second);
    if (one) return placed(ownEnd, one, row) + shift;
    const px = plain(ownEnd);
    return px === undefined ? edge('least') : px + shift;
  };

  const asked = mark[axis === 'x' ? 'width' : 'height'];
  const isAcross = orient === (axis === 'x' ? 'vertical' : 'horizontal');
  const thickness = thicknessOf(layer, axis, scales, extent, isAcross);

  const centred = (row: Row): readonly [number, number] => {
    const { px, share } = thickness(row);
    const isAligned = share !== undefined;
    const [shift, isWithin] = offset(row, isAligned ? 0 : 0.5);
    const place = isWithin ? 0 : isAligned ? (1 - share) / 2 : within ? within.middle : 0.5;
    const middle = (def ? placed(axis, def, row, place) : (plain(axis) ?? extent / 2)) + shift;
    return isAligned ? [middle, middle + px] : [middle - px / 2, middle + px / 2];
  };

  const isBarAcross = mark.type === 'bar' ? isAcross : mark.type === 'tick' && orient !== undefined && !isAcross;
  const isCentred = ((def && isNames) || isBarAcross) && second === undefined;
  const span = (row: Row): readonly [number, number] => {
    const isLine = mark.type === 'tick' && isAcross;
    const wide = isLine ? Number(mark['thickness'] ?? 1) : asked;
    if (!isLine && within?.span) return within.span(row, scaled);
    if (!isLine && isCentred) return centred(row);
    const isAlone = second === undefined && !isStacked && mark[ownEnd] === undefined;
    if (!isLine && !(isAlone && typeof wide === 'number')) return [at(row, 'most'), end(row)];
    const middle = at(row, isLine ? 'middle' : 'most');
    return [middle - Number(wide) / 2, middle + Number(wide) / 2];
  };

  return { at, end, span };
}

const alwaysMoved =
  (px: number): Within['offset'] =>
  () => [px, false];

/** The field or the datum of a channel. */
const channelDef = (given: unknown): ChannelDef | undefined =>
  fieldDef(given) ?? (isObject(given) && given['datum'] !== undefined ? (given as ChannelDef) : undefined);

/** Whether marks stand within what an encoding makes, or within a place. */
function hasWithin({ encoding }: Layer, axis: Axis): boolean {
  const { bin, timeUnit, bandPosition } = channelDef(encoding[axis]) ?? {};
  return Boolean(bin) || Boolean(timeUnit) || (bandPosition ?? encoding[`${axis}Offset`]) !== undefined;
}
