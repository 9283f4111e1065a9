import type { Paint, Role } from '../../../core/drawing.js';
import { roles } from '../../../core/drawing.js';
import type { Theme } from '../../../core/frame.js';
import { scene } from './vega-parts.js';

/** A colour and how much of it is seen, 0 to 1. */
export interface Seen {
  readonly paint: Paint;
  readonly opacity: number;
}

interface Gradient {
  readonly gradient: string;
  readonly x1?: number;
  readonly x2?: number;
  readonly y1?: number;
  readonly y2?: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/** Whether a colour of the scene graph is a gradient. */
export function isGradient(colour: unknown): colour is Gradient {
  return typeof colour === 'object' && colour !== null && 'stops' in colour;
}

/** Reads the colours of Vega's scene graph: a colour of the theme becomes its role again, so that it follows the theme. */
export class Paints {
  readonly #theme: Theme;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #known = new Map<string, Seen>();

  constructor(theme: Theme) {
    this.#theme = theme;
    // The first role of a colour wins; marks are met more often than structure.
    const inOrder = [...roles].sort((a, b) => Number(isStructure(a)) - Number(isStructure(b)));
    this.#roles = new Map(inOrder.reverse().map((role) => [theme.colours[role].toLowerCase(), role]));
  }

  /** Any CSS colour; nothing for what is transparent or no colour. */
  of(colour: unknown): Seen | undefined {
    if (isGradient(colour)) {
      const { stops } = colour;
      return this.of(stops[Math.floor(stops.length / 2)]?.color);
    }
    if (typeof colour !== 'string' || colour === '' || colour === 'none') return undefined;
    let seen = this.#known.get(colour);
    if (!seen) {
      seen = this.#read(colour);
      this.#known.set(colour, seen);
    }
    return seen.opacity > 0 ? seen : undefined;
  }

  /** The colour of a gradient at a place along it, 0 to 1. */
  along({ stops }: Gradient, at: number): Seen | undefined {
    const after = stops.findIndex(({ offset }) => offset >= at);
    const to = stops[after < 0 ? stops.length - 1 : after];
    const from = stops[Math.max(0, (after < 0 ? stops.length : after) - 1)];
    if (!from || !to) return undefined;
    const span = to.offset - from.offset;
    return this.of(blend(from.color, to.color, span > 0 ? (at - from.offset) / span : 0));
  }

  /** The literal colour of a paint. */
  hex(paint: Paint): string {
    return paint in this.#theme.colours ? this.#theme.colours[paint as Role] : paint;
  }

  #read(colour: string): Seen {
    if (colour === 'transparent') return { paint: 'none', opacity: 0 };
    const role = this.#roles.get(colour.toLowerCase());
    if (role) return { paint: role, opacity: 1 };
    const [red = 0, green = 0, blue = 0, alpha = 1] = (/\(([^)]*)\)/.exec(blend(colour, colour, 0))?.[1] ?? '')
      .split(/[,\s/]+/)
      .map(Number);
    if ([red, green, blue, alpha].some(Number.isNaN)) return { paint: 'none', opacity: 0 };
    const hex =
      `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}` as const;
    return { paint: this.#roles.get(hex) ?? hex, opacity: alpha };
  }
}

function isStructure(role: Role): boolean {
  return !/-\d$/.test(role);
}

/** A mixture of two CSS colours as `rgb(…)`. */
function blend(from: string, to: string, at: number): string {
  return scene.interpolate('rgb')?.(from, to)(at) ?? from;
}
