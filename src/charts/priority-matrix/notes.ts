import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { PriorityValues } from './options.js';
import type { Priorities } from './prepare.js';

/** What the reader must know: the scales and the lines between quadrants, what is shown together, what is left out. */
export function notesOf(
  { items, places, scales, split, left }: Priorities,
  values: PriorityValues,
): readonly Insight[] {
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const { x, y } = scales;
  const isSame = x[0] === y[0] && x[1] === y[1];
  const [xName, yName] = [values.x?.field.name ?? 'x', values.y?.field.name ?? 'y'];
  note(isSame ? 'scale' : 'scales', items.length, { from: x[0], to: x[1], yFrom: y[0], yTo: y[1], x: xName, y: yName });
  const lines = { x: xName, y: yName, xAt: split.x, yAt: split.y };
  note(
    values.split === 'median' ? 'median' : isSame && split.x === split.y ? 'split-same' : 'split',
    items.length,
    lines,
  );
  note('together', places.filter((place) => place.items.length > 1).length);
  note('provisional', items.filter(({ isUnsure }) => isUnsure).length);
  const listed = (names: readonly string[]): Facts => ({
    names: names.slice(0, 12),
    more: names.length > 12 ? names.length - 12 : undefined,
  });
  note('missing', left.missing.length, listed(left.missing));
  note('secret', left.secret.length, listed(left.secret));
  note('outside', left.outside);
  note('unsized', left.unsized, { size: values.size?.field.name });
  note('nameless', left.nameless);
  return notes;
}
