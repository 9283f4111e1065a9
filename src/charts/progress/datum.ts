import { cellAt, type Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Goal } from './goal.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './progress.js';

/** A goal as a part that a reader can stop at: its name, its figures, how it stands and at what pace. */
export function goalMark(
  goal: Goal,
  box: Box,
  shapes: readonly Shape[],
  { look }: Progress,
  values: ProgressValues,
  locale: Locale,
): Mark {
  const read = (names: string): Datum[] =>
    names.split(',').flatMap((name) => {
      const column = values[name as 'goal'];
      if (!column) return [];
      const cell = cellAt(column, goal.row);
      return [[column.field, cell.status === 'suppressed' ? { ...cell, value: null } : cell]];
    });
  const tell = (name: string, value: string | number | undefined, about: Omit<Field, 'name'>): Datum[] =>
    value === undefined ? [] : [[{ name: locale.say(`field.${name}`), ...about }, { value }]];
  const percent = (name: string, value: number | undefined) =>
    tell(name, value && Math.round(value), { type: 'number', unit: '%', decimals: 0 });
  return {
    id: `goal:${goal.id}`,
    kind: 'goal',
    datum: [
      ...read('goal,group'),
      ...tell('state', look.stateOf(goal, locale), { type: 'text' }),
      ...read('value,unit,target,start'),
      ...percent(goal.of, goal.share),
      ...percent('needed', goal.needed),
      ...read('due,measured,status,owner,weight'),
    ],
    box,
    shapes,
    says: look.saysOf(goal),
  };
}
