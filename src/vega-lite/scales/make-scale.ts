import type { Scale, Scales, ScaleType, Size } from '../model.js';
import { parts } from '../parts/parts.js';
import { bands } from './bands.js';
import { domainOf } from './domain.js';
import { endsOf } from './ends.js';
import { paddings } from './paddings.js';
import { rangeOf } from './range.js';
import { continuous, ordinal } from './scale-kinds.js';
import { asked, isContinuous, type Use } from './use.js';

/** The scale that some channels share, for a plot of a size. Those of positions are made before those within them. */
export function makeScale(channel: string, type: ScaleType, uses: readonly Use[], size: Size, built: Scales): Scale {
  const isDown = isContinuous(type) && uses.some(({ def }) => def.sort === 'descending');
  const full = rangeOf(channel, type, uses, size, built);
  const range = (asked(uses, 'reverse') ?? isDown) === true ? [...full].reverse() : full;
  if (type === 'bin-ordinal') return parts.scales.part.binned(channel, uses, range);
  const domain = domainOf(uses, type);
  if (isContinuous(type)) return continuous(channel, type, endsOf(channel, type, domain, uses, range), range, uses);
  return type === 'ordinal'
    ? ordinal(channel, domain, range)
    : bands(channel, type, domain, range, paddings(type, uses, channel));
}
