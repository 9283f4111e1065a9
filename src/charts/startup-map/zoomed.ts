import type { Words } from '../../core/chart.js';
import type { Box } from '../../core/drawing.js';
import { snap, type Place } from './area-path.js';

export const words: Words = { 'ui.zoom-home': 'Hele kaart' };

/** The part of a ring within a box, side by side (Sutherland and Hodgman, 1974). */
export function clip(ring: readonly Place[], { x, y, width, height }: Box): readonly Place[] {
  let places = ring;
  for (const [axis, limit, sign] of [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ] as const) {
    const inside = (place: Place) => (place[axis] - limit) * sign >= 0;
    if (places.every(inside)) continue;
    places = places.flatMap((place, at) => {
      const from = places.at(at - 1) as Place;
      const kept: Place[] = inside(place) ? [place] : [];
      if (inside(place) === inside(from)) return kept;
      const share = (limit - from[axis]) / (place[axis] - from[axis]);
      const other = axis === 0 ? 1 : 0;
      const across = snap(from[other] + share * (place[other] - from[other]));
      return [axis === 0 ? [limit, across] : [across, limit], ...kept];
    });
  }
  return places;
}
