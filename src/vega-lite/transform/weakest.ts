import type { Status } from '../../core/dataset.js';

/** From the surest to the weakest: of what is computed from several cells the weakest status holds. */
const strength: readonly Status[] = ['impossible', 'revised', 'provisional', 'forecast', 'unknown', 'suppressed'];

/** The weakest of two statuses. */
export function weakest(one: Status | undefined, other: Status | undefined): Status | undefined {
  if (!one || !other) return one ?? other;
  return strength.indexOf(one) < strength.indexOf(other) ? other : one;
}
