import { fieldDef, isBinning } from '../encoding/channel-fields.js';
import type { Layer, Scales } from '../model.js';
import { isObject } from '../json.js';
import type { Row } from '../rows.js';
import { isContinuous } from '../scales/use.js';
import { stepOf } from '../scales/step-of.js';
import { look } from './looks.js';

/** Px of a mark across; the share of a band where it takes one. */
export interface Thickness {
  readonly px: number;
  readonly share?: number;
}

/** Reads how thick a mark is on an axis that it does not run along. */
export function thicknessOf(
  layer: Layer,
  axis: 'x' | 'y',
  scales: Scales,
  extent: number,
  isAcross: boolean,
): (row: Row) => Thickness {
  const { encoding, mark } = layer;
  const scale = scales[axis];
  const inner = scales[`${axis}Offset`] ?? scale;
  const isNames = Boolean(inner) && !isContinuous((scale ?? inner!).type);
  const def = fieldDef(encoding[axis]) ?? {};
  const usesSize = mark.type === 'tick' || isAcross;
  const sizes = usesSize && encoding['size'] !== undefined ? look(layer, scales, 'size') : undefined;
  const asked = (sizes ? undefined : mark[axis === 'x' ? 'width' : 'height']) ?? (usesSize ? mark['size'] : undefined);
  const discrete = mark['discreteBandSize'];
  const usual = def.timeUnit
    ? { band: mark['timeUnitBandSize'] ?? 1 }
    : (isBinning(def) && scale && isContinuous(scale.type)) || (isNames && discrete === undefined)
      ? { band: 1 }
      : scale && !isNames
        ? (mark['continuousBandSize'] ?? 5)
        : discrete;
  return (row) => {
    const size = sizes?.(row) ?? asked ?? usual;
    if (typeof size === 'number') return { px: size };
    if (isObject(size)) {
      const share = Number(size['band']);
      if (inner?.type === 'band')
        return {
          px: Math.max(Number(mark['minBandSize'] ?? 0.25), share * inner.bandwidth),
          ...(sizes ? {} : { share }),
        };
      if (!inner || size === discrete) return { px: share * extent };
    }
    if (encoding[axis] !== undefined) return { px: stepOf(layer, axis) - 2 };
    return { px: extent * (1 - ({ tick: 0.25, bar: 0.1 }[mark.type] ?? 0)) };
  };
}
