import { roles, type Paint } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { parts } from './parts/parts.js';

/** A colour of a specification as a drawing takes it: a role, six figures, or a place between some; other words are the text's. */
export function paintOf(colour: string | undefined, theme: Theme): Paint {
  if (colour === undefined || colour === 'transparent' || colour === 'none') return 'none';
  if (colour.startsWith('ramp:')) return parts.scales.part.mixed(colour, theme);
  return roles.find((role) => role === colour) ?? (plain(colour, theme.colours) as Paint);
}

/** Six figures of a colour; of a word that is no role those of text. */
export function plain(colour: string, colours: Theme['colours']): string {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  if (/^#[0-9a-f]{3}$/i.test(colour)) return colour.replace(/[0-9a-f]/gi, '$&$&');
  return colour === 'white' ? '#ffffff' : colours[roles.find((role) => role === colour) ?? 'text'];
}
