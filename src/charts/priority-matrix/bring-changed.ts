import type { Words } from '../../core/chart.js';
import type { Locale } from '../../core/frame.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';
import { specification } from './specification.js';

// What is needed to draw does not depend on words, nor on where things are.
const wordless = { say: (key: string) => key } as Locale;

/** Brings what a page needs that changes the specification. */
export const bringChanged = (priorities: Priorities, values: PriorityValues): Promise<Words> | undefined =>
  bringSpecified(() => specification(priorities, values, { width: 720, locale: wordless }, 30), values, values);
