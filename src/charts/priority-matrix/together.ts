import type { Datum, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import type { Drawn } from './datum.js';

/** Items in one place as one part of the picture that holds them. */
export function together(items: readonly Mark[], drawn: Drawn, place: string, locale: Locale): Mark {
  const [[name, ...figures] = [], { says = [] } = {}] = [items[0]?.datum, items[0]];
  const some = items.slice(0, 6).flatMap(({ datum: [first] }) => (first ? locale.cell(...first) : []));
  return {
    id: `place:${place}`,
    kind: 'place',
    datum: [
      ...(name ? [[name[0], { value: locale.write(some) }] as Datum] : []),
      ...figures.slice(0, 2).map(([of, { value }]): Datum => [of, { value }]),
    ],
    ...drawn,
    says: [insight('mark.together', { count: items.length }), ...says.slice(0, 1)],
    marks: items.map((item) => ({ ...item, box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] })),
  };
}
