import type { Words } from '../core/chart.js';
import { bringAll, later } from '../kit/later.js';
import { fieldDef } from './encoding/channel-fields.js';
import type { Json } from './model.js';
import { concatOf, unitsOf } from './normalise.js';
import { parts } from './parts/parts.js';
import { partsFor } from './parts/parts-for.js';

/** Legends, for a specification that has some. */
export const legendPart = later(() => import('./legends.js'));

const explained = ['color', 'fill', 'stroke', 'shape'];

/** Whether a channel is explained in a legend. */
export function hasLegend(channel: string, given: unknown): boolean {
  const def = fieldDef(given) as Json | undefined;
  return explained.includes(channel) && def !== undefined && def['legend'] !== null && def['scale'] !== null;
}

/** Brings what a specification needs besides drawing; `undefined` when all is there. Must be done before `drawSpecification`. */
export function bringFor(specification: Json, asker: object): Promise<Words> | undefined {
  const units = unitsOf(specification);
  const hasLegends = units.some(({ encoding }) => Object.entries(encoding).some((one) => hasLegend(...one)));
  const needed = [...partsFor(units).map((part) => parts[part]), hasLegends && legendPart];
  return bringAll([...needed, concatOf(specification) !== undefined && parts.facets], asker);
}
