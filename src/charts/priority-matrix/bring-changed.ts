import type { Words } from '../../core/chart.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';
import { specification } from './specification.js';

const axis = { title: '', domain: [0, 1], ticks: [] } as const;

/** Brings what a page needs that changes the specification; that does not depend on where things are. */
export const bringChanged = ({ groups }: Priorities, values: PriorityValues): Promise<Words> | undefined =>
  bringSpecified(specification({ x: axis, y: axis, height: 1, most: 1, area: 1, groups }), values, values);
