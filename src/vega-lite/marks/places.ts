import { fieldDef, isBinned, isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { Layer, Scale, Scales, Size } from '../model.js';
import { isObject } from '../normalise.js';
import { isValid, type Row } from '../rows.js';
import { isContinuous } from '../scales/domain.js';
import { momentOf, nameReader } from '../scales/use.js';
import { stepOf } from '../scales/range.js';
import { bandPosition, isRectLike, unitSpan } from './band-position.js';
import { look } from './looks.js';

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
  const def = fieldDef(given);
  const name = fields[axis];
  const second = encoding[`${axis}2`];
  const hasSecond = second !== undefined;
  const isStacked = stacking?.channel === axis;
  const isNames = scale !== undefined && !isContinuous(scale.type);
  const offset = offsetReader(layer, axis, scales);
  const position = def && bandPosition(def, mark, hasSecond);
  const isAcross = orient === 'horizontal' ? axis === 'y' : orient === 'vertical' && axis === 'x';

  const scaled = (value: unknown): number => {
    const px = scale ? scale.apply(value) : value;
    return typeof px === 'number' && Number.isFinite(px) ? px : Number.NaN;
  };
  const fixed = (value: unknown): number => (value === 'width' || value === 'height' ? extent : Number(value));
  const start = def && isNames ? (nameReader(layer, axis, def) ?? (() => undefined)) : (row: Row) => row[name ?? ''];
  const ends = (row: Row): readonly [number, number] => {
    const end = isBinned(def ?? {}) ? fields[`${axis}2`] : isBinning(def ?? {}) ? `${name}_end` : fields[`${axis}2`];
    return [Number(row[name ?? '']), Number(row[end ?? ''])];
  };
  const isThere = (row: Row) => isValid(row[name ?? '']);

  /** Px of a field or a datum: its place within a bin, a unit of time or a band. */
  const placed = (channel: string, one: ChannelDef, row: Row, share: number | undefined): number => {
    const half =
      (share ?? (one as { readonly bandPosition?: number }).bandPosition ?? 0.5) *
      (scale?.type === 'band' ? scale.bandwidth : 0);
    if (one.datum !== undefined) return scaled(datum(scale, one.datum)) + half;
    if (channel !== axis) return scaled(row[fields[channel] ?? '']) + half;
    if (isStacked) {
      const [to, from] = [row[name ?? ''], row[fields[`${axis}2`] ?? '']];
      const within = (one as { readonly bandPosition?: number }).bandPosition;
      return scaled(within === undefined ? to : Number(from) + (Number(to) - Number(from)) * within);
    }
    const imputed = stacking?.imputes && !isNames ? row[`${name}_mid`] : undefined;
    if (typeof imputed === 'number') return scaled(imputed);
    if (!isNames && !isThere(row)) return Number.NaN;
    const isMiddle =
      !isNames && ((isBinning(one) && share !== 0) || (Boolean(share) && one.timeUnit) || (isBinned(one) && hasSecond));
    if (isMiddle) {
      const [from, to] = ends(row);
      return scaled(from + (to - from) * (share ?? 0.5));
    }
    return scaled(start(row)) + half;
  };

  const at = (row: Row, otherwise: Otherwise = 'middle'): number => {
    const [shift, isWithin] = offset(row, 0.5);
    const one = def ?? datumDef(given);
    if (one) return placed(axis, one, row, isWithin ? 0 : position) + shift;
    if (isObject(given) && 'value' in given) return fixed(given['value']) + shift;
    return (mark[axis] === undefined ? edge(otherwise) : fixed(mark[axis])) + shift;
  };

  const edge = (otherwise: Otherwise): number => {
    if (otherwise === 'middle') return extent / 2;
    const isLeast = otherwise === 'least';
    if (!scale || isNames) return isLeast === (axis === 'x') ? 0 : extent;
    const [low = 0, high = 0] = [...(scale.domain as readonly number[])].sort((a, b) => a - b);
    const hasZero = scale.type !== 'time' && scale.type !== 'log' && low <= 0 && high >= 0;
    return scaled(hasZero ? 0 : isLeast ? low : high);
  };

  const end = (row: Row): number => {
    const [shift] = offset(row, 0.5);
    if (isStacked) return scaled(row[fields[`${axis}2`] ?? '']) + shift;
    const one = fieldDef(second) ?? datumDef(second);
    if (one) return placed(`${axis}2`, one, row, undefined) + shift;
    if (isObject(second) && 'value' in second) return fixed(second['value']) + shift;
    const own = mark[`${axis}2`];
    return own === undefined ? edge('least') : fixed(own) + shift;
  };

  const asked = mark[axis === 'x' ? 'width' : 'height'];
  const usesSize = mark.type === 'tick' || isAcross;
  const hasSize = asked !== undefined || encoding['size'] !== undefined || mark['size'] !== undefined;
  const sizes = usesSize && encoding['size'] !== undefined ? look(layer, scales, 'size') : undefined;
  const least = Number(mark['minBandSize'] ?? 0.25);

  /** Px of a mark between its sides, and how that came about. */
  const thickness = (row: Row): { readonly px: number; readonly share?: number } => {
    const inner = scales[`${axis}Offset`] ?? scale;
    const own = sizes ? (sizes(row) ?? mark['size']) : usesSize ? (asked ?? mark['size']) : asked;
    const band = isObject(own)
      ? Number(own['band'])
      : own !== undefined
        ? undefined
        : def?.timeUnit
          ? Number(mark['timeUnitBandSize'] ?? 1)
          : def && isBinning(def) && !isNames
            ? 1
            : (isNames || (!scale && inner && !isContinuous(inner.type))) && mark['discreteBandSize'] === undefined
              ? 1
              : undefined;
    if (typeof own === 'number') return { px: own };
    if (band !== undefined) {
      if (inner?.type === 'band')
        return { px: Math.max(least, band * inner.bandwidth), ...(sizes ? {} : { share: band }) };
      if (!inner) return { px: band * extent };
    } else {
      const usual = isNames
        ? mark['discreteBandSize']
        : scale
          ? (mark['continuousBandSize'] ?? 5)
          : mark['discreteBandSize'];
      if (isObject(usual))
        return inner?.type === 'band'
          ? { px: Number(usual['band']) * inner.bandwidth, share: Number(usual['band']) }
          : { px: extent * Number(usual['band']) };
      if (typeof usual === 'number') return { px: usual };
    }
    if (given === undefined)
      return { px: extent * (1 - (mark.type === 'tick' ? 0.25 : mark.type === 'bar' ? 0.1 : 0)) };
    return { px: stepOf(layer, axis) - 2 };
  };

  const inBin = (row: Row): readonly [number, number] => {
    if (!def || !isThere(row)) return [Number.NaN, Number.NaN];
    const [shift] = offset(row, 0);
    const spacing = Number(mark['binSpacing'] ?? (mark.type === 'bar' ? 1 : 0)) / 2;
    const band = isObject(asked) ? Number(asked['band']) : 1;
    const [from, to] = unitSpan(def, position, ...(ends(row) as [number, number]));
    const margin = ((1 - band) / 2) * (to - from);
    const [one, other] = [scaled(from + margin), scaled(to - margin)];
    const wide = Math.abs(scaled(to) - scaled(from));
    const isReversed = scale !== undefined && Number(scale.range[0]) > Number(scale.range[1]) !== (axis === 'y');
    const inward = wide < least ? -0.5 * (least - wide) : spacing;
    const sign = (axis === 'y' ? -1 : 1) * (isReversed ? -1 : 1);
    return [one + 0.5 + shift + sign * inward, other + 0.5 + shift - sign * inward];
  };

  const centred = (row: Row): readonly [number, number] => {
    const { px, share } = thickness(row);
    const isTop = scale?.type === 'band' || scales[`${axis}Offset`]?.type === 'band';
    const isAligned = isTop && share !== undefined;
    const [shift, isWithin] = offset(row, isAligned ? 0 : 0.5);
    const one = def ?? datumDef(given);
    let middle: number;
    if (!one)
      middle =
        (isObject(given) && 'value' in given
          ? fixed(given['value'])
          : mark[axis] === undefined
            ? extent / 2
            : fixed(mark[axis])) + shift;
    else if (isAligned)
      middle =
        placed(axis, { ...one, bandPosition: undefined } as ChannelDef, row, isWithin ? 0 : (1 - share) / 2) + shift;
    else middle = placed(axis, one, row, isWithin ? 0 : one.timeUnit && !hasSecond ? position : 0.5) + shift;
    // A bin that is centred stands at the middle of its ends already.
    return isAligned ? [middle, middle + px] : [middle - px / 2, middle + px / 2];
  };

  const isBarAcross = (mark.type === 'bar' && isAcross) || (mark.type === 'tick' && !isAcross && orient !== undefined);
  const isBin = def !== undefined && (isBinning(def) || isBinned(def) || (Boolean(def.timeUnit) && !hasSecond));
  const hasPx = hasSize && !isObject(asked ?? mark['size']);
  const span = (row: Row): readonly [number, number] => {
    if (mark.type === 'tick' && isAcross) {
      const middle = at(row);
      const half = Number(mark['thickness'] ?? 1) / 2;
      return [middle - half, middle + half];
    }
    if (isBin && !hasPx && encoding[`${axis}Offset`] === undefined && !isNames) return inBin(row);
    if ((((def ?? datumDef(given)) && isNames) || isBarAcross) && !hasSecond) return centred(row);
    if (
      !hasSecond &&
      !isStacked &&
      mark[`${axis}2`] === undefined &&
      typeof asked === 'number' &&
      isRectLike(mark.type)
    ) {
      const middle = at(row, 'most');
      return [middle - asked / 2, middle + asked / 2];
    }
    return [at(row, 'most'), end(row)];
  };

  return { at, end, span };
}

function datumDef(given: unknown): ChannelDef | undefined {
  return isObject(given) && given['datum'] !== undefined ? (given as ChannelDef) : undefined;
}

const datum = (scale: Scale | undefined, value: unknown): unknown => (scale?.type === 'time' ? momentOf(value) : value);

/** Px by which a row is moved within its place, and whether a field of its own does so. */
function offsetReader(
  { encoding, fields, mark }: Layer,
  axis: Axis,
  scales: Scales,
): (row: Row, share: number) => readonly [px: number, isWithin: boolean] {
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
