import type { Guide } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { legend, type LegendItem } from '../../kit/legend.js';
import type { Figures } from './prepare.js';
import { roleOf } from './tints.js';

/** The words for the colours, and the px that they take. */
export interface Legend {
  readonly guides: readonly Guide[];
  readonly height: number;
}

/** Words for the colours where no node carries them, and for the hatch of provisional money. Empty when nothing needs words. */
export function tintLegend({ tints, links, labelled }: Figures, frame: Frame): Legend {
  const present = new Set(links.flatMap((link) => [...link.bands.keys()]));
  const items: LegendItem[] = [];
  for (let band = 0; !labelled && band <= tints.names.length * 2; band += 2) {
    if (present.has(band) || present.has(band + 1))
      items.push({ label: tints.names[band / 2] ?? frame.locale.say('legend.other'), paint: roleOf(band, tints) });
  }
  if ([...present].some((band) => band & 1))
    items.push({ label: frame.locale.say('legend.provisional'), paint: 'muted', pattern: 'hatch' });
  const { guide, height } = legend('level', items, { x: 0, y: 0, width: frame.width }, frame);
  return items.length > 0 ? { guides: [guide], height: height + 8 } : { guides: [], height: 0 };
}
