import type { Guide } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { legend, type LegendItem } from '../../kit/legend.js';
import type { Figures } from './prepare.js';
import { roleOf } from './tints.js';

/** Words for the colours where no node carries them, and for the hatch of provisional money. Empty when nothing needs words. */
export function tintLegend(
  { tints, links }: Figures,
  frame: Frame,
): { readonly guides: readonly Guide[]; readonly height: number } {
  const present = new Set(links.flatMap((link) => [...link.bands.keys()]));
  const items: LegendItem[] = [];
  if (!tints.labelled) {
    for (let tint = 0; tint <= tints.names.length; tint++) {
      if (!present.has(tint * 2) && !present.has(tint * 2 + 1)) continue;
      items.push({ label: tints.names[tint] ?? frame.locale.say('legend.other'), paint: roleOf(tint * 2, tints) });
    }
  }
  if ([...present].some((band) => band & 1))
    items.push({ label: frame.locale.say('legend.provisional'), paint: 'muted', pattern: 'hatch' });
  if (items.length === 0) return { guides: [], height: 0 };
  const { guide, height } = legend('level', items, { x: 0, y: 0, width: frame.width }, frame);
  return { guides: [guide], height: height + 8 };
}
