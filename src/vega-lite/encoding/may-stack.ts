import type { MarkDef } from '../model.js';
import { fieldDef, typeOf, type ChannelDefs } from './channel-fields.js';

/** Whether marks may stand on one another: bars and areas do, unless they are told not to or have two ends of their own. */
export const mayStack = ({ type }: Pick<MarkDef, 'type'>, encoding: ChannelDefs): boolean =>
  ['x', 'y', 'theta', 'radius'].some((channel) => {
    const def = fieldDef(encoding[channel]);
    if (!def || encoding[`${channel}2`] !== undefined) return false;
    return def.stack === undefined
      ? /^(bar|area|arc)$/.test(type) && typeOf(def) === 'quantitative'
      : Boolean(def.stack);
  });
