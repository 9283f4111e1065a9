import { numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { categoryRoles, type Box, type RectShape, type Role, type Shape } from '../../core/drawing.js';
import type { FlowNode } from './graph.js';

/** Which colour money has, the same in every period. */
export interface Tints {
  /** Names with a colour of their own, largest first over all periods. */
  readonly names: readonly string[];
  /** Index of the tint of a row; `names.length` for every other name and none. */
  of(row: number): number;
}

/** At most as many colours as a reader can tell apart; the rest is grey. */
const most = 6;

/** A name as it is compared and shown: one form of every letter, single spaces. */
export function nameAt(column: Column | undefined, row: number): string | undefined {
  return textAt(column, row)?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
}

export function tintsOf(data: Dataset, column: Column | undefined, amount: Column): Tints {
  const sums = new Map<string, number>();
  for (let row = 0; row < data.length; row++) {
    const name = nameAt(column, row);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + Math.abs(numberAt(amount, row) ?? 0));
  }
  const names = [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  return { names, of: (row) => index.get(nameAt(column, row) ?? '') ?? names.length };
}

/** The colour of a band; see `Bands`. */
export function roleOf(band: number, tints: Tints): Role {
  return band >> 1 < tints.names.length ? (categoryRoles[band >> 1] ?? 'muted') : 'muted';
}

/** A box filled with the colours of its money, downward or along; what is unknown is hatched grey, what is provisional hatched. */
export function stackOf(
  box: Box,
  { kind, amount, bands }: Pick<FlowNode, 'kind' | 'amount' | 'bands'>,
  tints: Tints,
  along = false,
): Shape[] {
  if (kind === 'unknown') return [{ shape: 'rect', ...box, fill: 'muted', pattern: 'hatch' }];
  const long = along ? box.width : box.height;
  let at = 0;
  const part = (size: number): RectShape => {
    const rect = along ? { ...box, x: box.x + at, width: size } : { ...box, y: box.y + at, height: size };
    at += size;
    return { shape: 'rect', ...rect };
  };
  const whole = Math.max(
    amount,
    [...bands.values()].reduce((sum, value) => sum + value, 0),
  );
  const shapes = [...bands]
    .sort((a, b) => a[0] - b[0])
    .map(([band, value]): Shape => {
      const rect = { ...part((long * value) / whole), fill: roleOf(band, tints) };
      return band & 1 ? { ...rect, pattern: 'hatch' } : rect;
    });
  if (at < long - 0.5) shapes.push({ ...part(long - at), fill: 'muted' });
  return shapes;
}
