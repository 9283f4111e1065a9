import { roles, type Role } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';

// Light and dark of each role in the order of `roles`; one text is smaller in a page than a table.
const written =
  '17212bedf0f3' + // text
  '55616eaeb8c2' + // subtle
  'ffffff14191f' + // surface
  'f3f5f71f262e' + // raised
  'e1e6ea2f3841' + // grid
  '7b86927f8b97' + // axis
  '8a94a06d7782' + // muted
  '1f57a47fb0f5' + // accent
  'ffffff0f1720' + // on-accent
  'c2243fff8b94' + // target
  '15539e8cb9f8' + // link
  '2d60bb6493ea' + // category-1
  'd17f1ce99742' + // category-2
  '34a2987fe7d1' + // category-3
  '99216ba85284' + // category-4
  '796514edd172' + // category-5
  'a37eecb9b4ff' + // category-6
  '234900588021' + // category-7
  '441b41b0877c' + // category-8
  '8c3a0affc08a' + // diverging-1
  'cf7a34bf7433' + // diverging-2
  'cfd0cc474b4e' + // diverging-3
  '4a97b33d8ba8' + // diverging-4
  '0e4a669fdcf2' + // diverging-5
  'dbe7f322364d' + // sequential-1
  'b3cde62d4f75' + // sequential-2
  '83acd63c6da0' + // sequential-3
  '5287bf5b8ec6' + // sequential-4
  '2b619d8fb6e2' + // sequential-5
  '123c6ecbe0f7'; // sequential-6

/**
 * The house colours: role, light, dark. Categories keep at least 3:1 to the surface and stay apart in every kind of colour
 * vision; the ends of the diverging scale differ from its middle in lightness, sequential steps move away from the surface.
 */
export const palette = Object.fromEntries(
  roles.map((role, at) => [role, [0, 6].map((from) => `#${written.slice(12 * at + from, 12 * at + from + 6)}`)]),
) as unknown as Readonly<Record<Role, readonly [light: `#${string}`, dark: `#${string}`]>>;

function side(at: 0 | 1): Theme {
  const colours = Object.fromEntries(Object.entries(palette).map(([role, pair]) => [role, pair[at]]));
  return { colours: colours as Record<Role, string>, fontFamily: 'system-ui, sans-serif', textSize: 14 };
}

export const light: Theme = /* @__PURE__ */ side(0);
export const dark: Theme = /* @__PURE__ */ side(1);
