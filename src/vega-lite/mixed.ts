import type { Paint } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { plain } from './paint-of.js';

/** The colour of a scale that runs from colour to colour: `ramp:<share of the way>:<colours>`. */
export function mixed(given: string, { colours }: Theme): Paint {
  const [, share = '0', list = ''] = given.split(':');
  return mix(
    list.split(',').map((one) => plain(one, colours)),
    Number(share),
  );
}

/** The colour at a share of the way along others. */
function mix(colours: readonly string[], share: number): Paint {
  const at = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const [low = '#000000', high = low] = [colours[Math.floor(at)], colours[Math.ceil(at)]];
  const part = (colour: string, from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  const mixed = [1, 3, 5].map((from) => part(low, from) + (part(high, from) - part(low, from)) * (at - Math.floor(at)));
  return `#${mixed.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}
