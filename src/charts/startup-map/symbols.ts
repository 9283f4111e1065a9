import { categoryRoles, type Role } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { LegendItem } from '../../kit/legend.js';
import { symbolNames, type SymbolName } from '../../kit/symbols.js';
import { sectorSlots, unknownSlot, type Firms } from './firms.js';

/** Colours by slot of a sector; the last is for an unknown sector. */
export const slotPaints: readonly Role[] = [...categoryRoles, 'muted'];

/** Shape of the symbol of a slot. */
export function slotSymbol(slot: number): SymbolName {
  return symbolNames[slot] ?? 'circle';
}

/** A word and symbol per sector; those that share a symbol are taken together. */
export function sectorItems({ sectors }: Firms, { locale }: Frame): readonly LegendItem[] {
  return slotPaints.flatMap((paint, slot): LegendItem[] => {
    const names = sectors.flatMap((one) => (one.slot === slot ? one.name : []));
    const [name] = names;
    if (name === undefined) return [];
    const label =
      slot === unknownSlot
        ? locale.say('sector.unknown')
        : slot === sectorSlots && names.length > 1
          ? locale.say('sector.other', { count: names.length })
          : name;
    return [{ label, paint, symbol: slotSymbol(slot) }];
  });
}
