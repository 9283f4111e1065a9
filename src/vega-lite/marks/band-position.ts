import { isBinning, type ChannelDef } from '../encoding/channel-fields.js';
import type { MarkDef } from '../model.js';
import { floorTime, timeUnitOf } from '../transform/time-unit.js';

/** Marks with an extent in both directions. */
export const isRectLike = (mark: string): boolean => mark === 'bar' || mark === 'rect' || mark === 'tick';

/** Where within its bin or unit of time a mark stands, from 0 to 1; `undefined` where it stands at the begin. */
export function bandPosition(def: ChannelDef, mark: MarkDef, hasEnd: boolean): number | undefined {
  if (def.bandPosition !== undefined) return def.bandPosition;
  if (def.timeUnit && !hasEnd)
    return (mark['timeUnitBandPosition'] as number | undefined) ?? (isRectLike(mark.type) ? 0.5 : undefined);
  return isBinning(def) ? 0.5 : undefined;
}

/** Begin and end of the rectangle of a unit of time that does not stand from its begin to its end: at position 0 it is around its begin. */
export function unitSpan(def: ChannelDef, position: number | undefined, start: number, end: number): [number, number] {
  if (position === undefined || position === 0.5 || !def.timeUnit) return [start, end];
  let before = floorTime(timeUnitOf(def.timeUnit, 'timeUnit'))(start - 1);
  // Units without a year go around: before January comes December, as long as January.
  if (before >= start) before = 2 * start - end;
  const share = position + 0.5;
  return [before + (start - before) * share, start + (end - start) * share];
}
