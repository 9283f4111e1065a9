import { roles, type Role } from '../core/drawing.js';

const mix = (colour: string, share: number): string => `color-mix(in srgb,${colour} ${share}%,Canvas)`;

/** What a reader who chose their own colours sees. Shares of one system colour keep 3:1 to its canvas. */
const forced: { readonly [R in Role]: string } = {
  text: 'CanvasText',
  subtle: 'CanvasText',
  surface: 'Canvas',
  raised: 'Canvas',
  grid: mix('CanvasText', 25),
  axis: 'CanvasText',
  muted: mix('CanvasText', 50),
  accent: 'Highlight',
  'on-accent': 'HighlightText',
  target: 'LinkText',
  link: 'LinkText',
  'category-1': 'Highlight',
  'category-2': mix('CanvasText', 55),
  'category-3': 'LinkText',
  'category-4': 'CanvasText',
  'category-5': mix('Highlight', 65),
  'category-6': mix('LinkText', 65),
  'category-7': 'GrayText',
  'category-8': mix('CanvasText', 80),
  'diverging-1': 'Highlight',
  'diverging-2': mix('Highlight', 65),
  'diverging-3': mix('CanvasText', 46),
  'diverging-4': mix('CanvasText', 72),
  'diverging-5': 'CanvasText',
  'sequential-1': mix('CanvasText', 46),
  'sequential-2': mix('CanvasText', 57),
  'sequential-3': mix('CanvasText', 68),
  'sequential-4': mix('CanvasText', 79),
  'sequential-5': mix('CanvasText', 90),
  'sequential-6': 'CanvasText',
};

/** The look for a reader who chose their own colours, as one style sheet over `themeCss`; brought when there is such a reader. */
export const forcedCss: string =
  '@media (forced-colors:active){:host,:host([theme]){' +
  roles.map((role) => `--_${role}:${forced[role]};`).join('') +
  '--_focus:Highlight;--_heading-color:CanvasText}.drawing,.drawing text{forced-color-adjust:none}' +
  '.dim .lit :not(text){stroke:CanvasText}' +
  'button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}';
