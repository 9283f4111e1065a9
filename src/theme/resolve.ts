import { roles, type Role } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';

const svg = 'http://www.w3.org/2000/svg';
const known = new WeakMap<HTMLElement, Theme>();
let pixel: CanvasRenderingContext2D | null | undefined;

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Any computed colour as `#rrggbb`; what lets the surface through is laid over it. */
function plain(colour: string, surface: string): string {
  const whole = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (whole) return hex(whole.slice(1).map(Number));
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return surface;
  for (const fill of [surface, colour]) {
    pixel.fillStyle = fill;
    pixel.fillRect(0, 0, 1, 1);
  }
  return hex([...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
}

/**
 * The theme as an element's style sheet works out on this page, now: every colour as `#rrggbb`, the font, and the size of labels
 * from 12 to 20 px. Remembered per element until `refresh`; the same object as before when nothing changed.
 */
export function resolveTheme(host: HTMLElement, refresh = false): Theme {
  const before = known.get(host);
  if (before && !refresh) return before;

  const probe = document.createElementNS(svg, 'svg');
  // It is gone before anything is laid out.
  probe.style.fontSize = 'var(--_label)';
  // As inside a drawing: the reader's own colours come from our rules, not laid over them.
  probe.style.setProperty('forced-color-adjust', 'none');
  for (const role of roles) probe.append(swatch(role));
  (host.shadowRoot ?? host).append(probe);
  const fills = new Map(roles.map((role, at) => [role, getComputedStyle(probe.children[at] as Element).fill]));
  const { fontFamily, fontSize, letterSpacing } = getComputedStyle(probe);
  probe.remove();

  const surface = plain(fills.get('surface') ?? '', '#ffffff');
  const colours = Object.fromEntries(roles.map((role) => [role, plain(fills.get(role) ?? '', surface)])) as Record<
    Role,
    string
  >;
  const textSize = Math.min(20, Math.max(12, Math.round(parseFloat(fontSize) * 10) / 10));
  const theme: Theme = { colours, fontFamily, textSize, letterSpacing: parseFloat(letterSpacing) || 0 };
  if (before && JSON.stringify(before) === JSON.stringify(theme)) return before;
  known.set(host, theme);
  return theme;
}

function swatch(role: Role): SVGElement {
  const element = document.createElementNS(svg, 'rect');
  element.setAttribute('class', `fill-${role}`);
  return element;
}
