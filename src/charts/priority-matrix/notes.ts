import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { few } from '../../kit/few.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';
import { rarity } from './rarity.js';

/** What the reader must know: the scale, the lines between quadrants, what is left out. */
export function notesOf(data: Dataset, priorities: Priorities, values: PriorityValues): readonly Insight[] {
  if (priorities.isRare) return rarity.part.allNotes(data, priorities, values);
  const { x, missing, secret } = priorities;
  return [
    insight('note.scale', { from: x.low, to: x.high }),
    insight('note.split-same', { xAt: x.split }),
    ...(missing.length > 0 ? [insight('note.missing', few(missing, 12))] : []),
    ...(secret.length > 0 ? [insight('note.secret', few(secret, 12))] : []),
  ];
}
