import { cellAt, type Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Goal } from './goal.js';
import { lookOf, saysOf } from './later-parts.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './prepare.js';

interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A goal as a part that a reader can stop at: its name, its figures, how it stands and at what pace. */
export function goalMark(goal: Goal, drawn: Drawn, progress: Progress, values: ProgressValues, locale: Locale): Mark {
  const read = (
    ...names: readonly (
      'goal' | 'group' | 'value' | 'unit' | 'target' | 'start' | 'due' | 'measured' | 'status' | 'owner' | 'weight'
    )[]
  ): Datum[] =>
    names.flatMap((name) => {
      const column = values[name];
      if (!column) return [];
      const cell = cellAt(column, goal.row);
      return [[column.field, cell.status === 'suppressed' ? { ...cell, value: null } : cell]];
    });
  const named = (name: string, about: Omit<Field, 'name'>): Field => ({ name: locale.say(`field.${name}`), ...about });
  const percent = (name: string, value: number | undefined): Datum[] =>
    value === undefined || progress.isLevels
      ? []
      : [[named(name, { type: 'number', unit: '%', decimals: 0 }), { value: Math.round(value) }]];
  return {
    id: `goal:${goal.id}`,
    kind: 'goal',
    datum: [
      ...read('goal', 'group'),
      [named('state', { type: 'text' }), { value: lookOf(progress).stateOf(goal, locale) }],
      ...read('value', 'unit', 'target', 'start'),
      ...percent(goal.of, goal.share),
      ...percent('needed', goal.needed),
      ...read('due', 'measured', 'status', 'owner', 'weight'),
    ],
    ...drawn,
    says: saysOf(progress, goal),
  };
}
