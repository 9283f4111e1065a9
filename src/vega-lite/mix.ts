import { roles, type Paint } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';

const figures = /^#[0-9a-f]{6}$/i;

/** A colour of a specification as a drawing takes it: a role, six figures, or a place between some; other words are the text's. */
export function paintOf(colour: string | undefined, { colours }: Theme): Paint {
  if (colour === undefined || colour === 'transparent' || colour === 'none') return 'none';
  if (colour.startsWith('ramp:')) {
    const [, share = '0', list = ''] = colour.split(':');
    return mix(
      list.split(',').map((one) => plain(one, colours)),
      Number(share),
    );
  }
  return roles.find((role) => role === colour) ?? (plain(colour, colours) as Paint);
}

/** Six figures of a colour; of a word that is no role those of text. */
function plain(colour: string, colours: Theme['colours']): string {
  if (figures.test(colour)) return colour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((one) => one + one)
      .join('')}`;
  if (colour === 'white') return '#ffffff';
  return colours[roles.find((role) => role === colour) ?? 'text'];
}

/** The colour at a share of the way along others. */
function mix(colours: readonly string[], share: number): Paint {
  const at = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const [low = '#000000', high = low] = [colours[Math.floor(at)], colours[Math.ceil(at)]];
  const part = (colour: string, from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  const mixed = [1, 3, 5].map((from) => part(low, from) + (part(high, from) - part(low, from)) * (at - Math.floor(at)));
  return `#${mixed.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}
