import { roles, type Role } from '../core/drawing.js';
import { palette } from './palettes.js';

/** Tokens of Dutch government themes that a role falls back to, in order, before the house colour. */
const chains: { readonly [R in Role]?: string } = {
  text: 'basis-color-default-color-document nl-paragraph-color utrecht-document-color utrecht-root-color utrecht-body-color ams-color-text',
  surface:
    'basis-color-default-bg-document utrecht-document-background-color utrecht-page-background-color utrecht-body-background-color ams-color-background',
  grid: 'utrecht-table-row-border-block-end-color',
  accent:
    'basis-color-accent-1-color-default basis-color-action-1-color-default utrecht-button-primary-action-background-color ams-color-interactive',
  'on-accent': 'utrecht-button-primary-action-color',
  link: 'nl-link-color utrecht-link-color ams-links-color',
};

/** Roles whose public token has a name of its own: `surface` is the background of everything. */
const named: { readonly [R in Role]?: string } = { surface: 'background' };

/** The public token of a role: `--peil-category-1-color`. */
export function tokenOf(role: Role): string {
  return `--peil-${named[role] ?? role}-color`;
}

const chain = (names: string, last: string): string =>
  names.split(' ').reduceRight((rest, name) => `var(--${name},${rest})`, last);

const own = (role: Role, last: string): string => `--_${role}:var(${tokenOf(role)},${last});`;

const each = (write: (role: Role) => string): string => roles.map(write).join('');

const house = each((role) => `--_${role}-house:light-dark(${palette[role].join()});`);

const themed = each((role) =>
  own(role, chains[role] ? chain(chains[role], `var(--_${role}-house)`) : `var(--_${role}-house)`),
);

/** Without the page's own theme, which may be made for the other scheme. */
const untied = (of: readonly Role[]): string => of.map((role) => own(role, `var(--_${role}-house)`)).join('');

const tied = Object.keys(chains) as Role[];

/** More specific than any scheme that the page asks for. */
const always = ':host,:host([theme])';

const fontFamily = chain(
  'peil-font-family basis-text-font-family-default nl-paragraph-font-family utrecht-document-font-family ams-typography-font-family',
  'inherit',
);
const fontSize = chain(
  'peil-font-size utrecht-document-font-size nl-paragraph-font-size ams-typography-body-text-font-size',
  '1rem',
);
const headingColour = chain(
  'peil-heading-color nl-heading-level-3-color basis-heading-color utrecht-heading-3-color utrecht-heading-color ams-heading-color',
  'var(--_text)',
);
const headingFont = chain(
  'peil-heading-font-family nl-heading-level-3-font-family utrecht-heading-3-font-family ams-heading-font-family',
  'inherit',
);
const headingSize = chain(
  'peil-heading-font-size nl-heading-level-3-font-size utrecht-heading-3-font-size ams-heading-level-3-font-size',
  '1.25rem',
);
const focus = chain('peil-focus-outline-color basis-focus-outline-color utrecht-focus-outline-color', 'var(--_text)');

/**
 * Everything a drawing's look hangs on, as one style sheet: `--peil-…` tokens that fall back through the page's own theme to the
 * house theme; a class per role (`fill-category-1`, `stroke-grid`); dark, more contrast and print. Forced colours are in
 * `forced-colours.ts`.
 * For use elsewhere in the same shadow root: `--_<role>`, `--_heading-color`, `--_heading-font`, `--_heading-size`, `--_focus`, `--_label` (size of
 * labels, 12 to 20 px).
 */
export const themeCss: string =
  `:host{${house}${themed}--_focus:${focus};--_heading-color:${headingColour};--_heading-font:${headingFont};` +
  `--_heading-size:clamp(1rem,${headingSize},1.75rem);--_size:${fontSize};--_label:clamp(12px,.875*var(--_size),20px);` +
  `color:var(--_text);background-color:var(--_surface);font-family:${fontFamily}}` +
  `:host([theme=light]){color-scheme:light}` +
  `:host([theme=dark]){color-scheme:dark;${untied(tied)}}` +
  `@media (prefers-contrast:more){${always}{--_subtle:var(--_text);--_axis:var(--_text);--_grid:var(--_muted)}}` +
  `@media print{${always}{color-scheme:light;${untied(['text', 'surface', 'grid', 'link'])}}}` +
  each((role) => `.fill-${role}{fill:var(--_${role})}.stroke-${role}{stroke:var(--_${role})}`) +
  '.drawing{position:relative;print-color-adjust:exact}' +
  '.drawing svg,.drawing canvas{display:block;width:100%;height:auto;pointer-events:none}' +
  '.drawing>:not(:first-child){position:absolute;inset:0;height:100%}' +
  '.drawing .mark{pointer-events:auto}' +
  '.dim .mark:not(.lit)>:not(text),.dim>canvas:not(.lit){opacity:.22}';
