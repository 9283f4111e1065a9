import type { Role } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';

/** Red, green and blue of `#rgb` or `#rrggbb`, 0 to 1 each; `undefined` for anything else. */
export function readHex(colour: string): readonly [number, number, number] | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const parts = short ? short.slice(1).map((digit) => digit + digit) : /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] =
    parts?.map((part) => Number(`0x${part}`) / 255) ?? [];
  return Number.isNaN(red + green + blue) ? undefined : [red, green, blue];
}

/** A channel of sRGB as light, 0 to 1 (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a hex colour as WCAG 2.2 defines it, 0 to 1; `NaN` for anything else. */
export function luminance(colour: string): number {
  const [red, green, blue] = (readHex(colour) ?? [Number.NaN, Number.NaN, Number.NaN]).map(toLinear) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two hex colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Whichever of `choices` stands out most from a fill: for words on a coloured area. */
export function mostReadable(fill: string, choices: readonly string[]): string | undefined {
  return [...choices].sort((a, b) => contrast(b, fill) - contrast(a, fill))[0];
}

/** A pair of roles that is harder to tell apart than WCAG 2.2 asks. */
export interface WeakPair {
  readonly role: Role;
  readonly on: Role;
  readonly ratio: number;
  readonly needed: 3 | 4.5;
}

const words: readonly (readonly [Role, Role])[] = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['subtle', 'surface'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
];

const marks: readonly Role[] = ['axis', 'muted', 'accent', 'target'];

/** Pairs of a theme that fail WCAG 2.2: 4.5:1 for words (1.4.3), 3:1 for marks and axes (1.4.11). */
export function weakPairs(theme: Theme): readonly WeakPair[] {
  const categories = (Object.keys(theme.colours) as Role[]).filter((role) => role.startsWith('category-'));
  const pairs = [
    ...words.map(([role, on]) => ({ role, on, needed: 4.5 as const })),
    ...[...marks, ...categories].map((role) => ({ role, on: 'surface' as const, needed: 3 as const })),
  ];
  return pairs
    .map((pair) => ({ ...pair, ratio: contrast(theme.colours[pair.role], theme.colours[pair.on]) }))
    .filter(({ ratio, needed }) => ratio < needed);
}
