import type { DateFact, Facts, PeriodFact } from '../../core/insight.js';
import { grainOf } from '../../core/period.js';
import { lengthOf } from '../../core/period-span.js';
import type { Peers } from './peers.js';
import type { Placed } from './standing.js';
import type { Tables } from './tables.js';

/** A period as a locale can write it; words that are no period as they are. */
export function when(period: string): PeriodFact | DateFact | string | undefined {
  return grainOf(period) ? { period } : lengthOf(period) ? { date: period } : period || undefined;
}

/** The name of what is compared with; that of the country is a word of the language. */
export function nameOf({ name, code }: Pick<Placed, 'name' | 'code'>, fact = 'name'): Facts {
  return code === 'NL01' ? { country: 1 } : { [fact]: name };
}

/** What is compared, for the words `{...kind}`. */
export function kindOf(level: Tables['level'], peers: Peers): Facts {
  return {
    [level]: 1,
    place: peers.name,
    [`of-${peers.comparison}`]: 1,
    from: peers.from,
    under: peers.under,
  };
}
