import { insight, type Insight } from '../../core/insight.js';
import { few } from './insights.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';

/** What the reader must know: the scales and the lines between quadrants, what is shown together, what is left out. */
export function notesOf(
  { items, places, scales, split, left }: Priorities,
  values: PriorityValues,
): readonly Insight[] {
  const [[from, to], [yFrom, yTo]] = [scales.x, scales.y];
  const [x, y] = [values.x?.field.name, values.y?.field.name];
  const isSame = from === yFrom && to === yTo;
  const part = values.split === 'median' ? 'median' : isSame && split.x === split.y ? 'split-same' : 'split';
  const any = items.length;
  const outside = items.filter((one) => one.x < from || one.x > to || one.y < yFrom || one.y > yTo);
  const notes = [
    insight(isSame ? 'note.scale' : 'note.scales', { count: any, from, to, yFrom, yTo, x, y }),
    insight(`note.${part}`, { count: any, x, y, xAt: split.x, yAt: split.y }),
    insight('note.together', { count: places.filter((place) => place.items.length > 1).length }),
    insight('note.provisional', { count: items.filter(({ isUnsure }) => isUnsure).length }),
    insight('note.missing', few(left.missing, 12)),
    insight('note.secret', few(left.secret, 12)),
    insight('note.outside', { count: outside.length }),
    insight('note.unsized', { count: left.unsized, size: values.size?.field.name }),
    insight('note.nameless', { count: left.nameless }),
  ];
  return notes.filter(({ facts }) => facts['count']);
}
