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
export function sectorItems(firms: Firms, { locale }: Frame): readonly LegendItem[] {
  const items: LegendItem[] = [];
  const shared = firms.sectors.filter(({ slot }) => slot === sectorSlots);
  for (let slot = 0; slot <= unknownSlot; slot++) {
    const sectors = slot === sectorSlots ? shared : firms.sectors.filter((one) => one.slot === slot);
    const [first] = sectors;
    if (!first) continue;
    const label =
      slot === unknownSlot
        ? locale.say('sector.unknown')
        : sectors.length > 1
          ? locale.say('sector.other', { count: sectors.length })
          : first.name;
    items.push({ label, paint: slotPaints[slot] ?? 'muted', symbol: slotSymbol(slot) });
  }
  return items;
}
