import type { Role } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';

/**
 * The house colours: role, light, dark. Categories keep at least 3:1 to the surface and stay apart in every kind of colour
 * vision; the ends of the diverging scale differ from its middle in lightness, sequential steps move away from the surface.
 */
export const palette: Readonly<Record<Role, readonly [light: `#${string}`, dark: `#${string}`]>> = {
  text: ['#17212b', '#edf0f3'],
  subtle: ['#55616e', '#aeb8c2'],
  surface: ['#ffffff', '#14191f'],
  raised: ['#f3f5f7', '#1f262e'],
  grid: ['#e1e6ea', '#2f3841'],
  axis: ['#7b8692', '#7f8b97'],
  muted: ['#8a94a0', '#6d7782'],
  accent: ['#1f57a4', '#7fb0f5'],
  'on-accent': ['#ffffff', '#0f1720'],
  target: ['#c2243f', '#ff8b94'],
  link: ['#15539e', '#8cb9f8'],
  'category-1': ['#2d60bb', '#6493ea'],
  'category-2': ['#d17f1c', '#e99742'],
  'category-3': ['#34a298', '#7fe7d1'],
  'category-4': ['#99216b', '#a85284'],
  'category-5': ['#796514', '#edd172'],
  'category-6': ['#a37eec', '#b9b4ff'],
  'category-7': ['#234900', '#588021'],
  'category-8': ['#441b41', '#b0877c'],
  'diverging-1': ['#8c3a0a', '#ffc08a'],
  'diverging-2': ['#cf7a34', '#bf7433'],
  'diverging-3': ['#cfd0cc', '#474b4e'],
  'diverging-4': ['#4a97b3', '#3d8ba8'],
  'diverging-5': ['#0e4a66', '#9fdcf2'],
  'sequential-1': ['#dbe7f3', '#22364d'],
  'sequential-2': ['#b3cde6', '#2d4f75'],
  'sequential-3': ['#83acd6', '#3c6da0'],
  'sequential-4': ['#5287bf', '#5b8ec6'],
  'sequential-5': ['#2b619d', '#8fb6e2'],
  'sequential-6': ['#123c6e', '#cbe0f7'],
};

function side(at: 0 | 1): Theme {
  const colours = Object.fromEntries(Object.entries(palette).map(([role, pair]) => [role, pair[at]]));
  return { colours: colours as Record<Role, string>, fontFamily: 'system-ui, sans-serif', textSize: 14 };
}

export const light: Theme = /* @__PURE__ */ side(0);
export const dark: Theme = /* @__PURE__ */ side(1);
