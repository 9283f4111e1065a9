import { cellAt, type Cell, type Column, type Dataset, type Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Goal } from './goal.js';
import { lookOf, saysOf } from './later-parts.js';
import type { ProgressValues } from './options.js';
import { prepare } from './prepare.js';

interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

const nowhere: Drawn = { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] };

/** A goal as a part that a reader can stop at: its name, its figures, how it stands and at what pace. */
export function goalMark(
  goal: Goal,
  drawn: Drawn | undefined,
  data: Dataset,
  values: ProgressValues,
  locale: Locale,
): Mark {
  const progress = prepare(data, values);
  const { row, share, needed, of } = goal;
  const read = (column: Column | undefined, given?: Cell): Datum[] => {
    if (!column) return [];
    const cell = given ?? cellAt(column, row);
    return [[column.field, cell.status === 'suppressed' ? { ...cell, value: null } : cell]];
  };
  const percent = (name: string, value: number | undefined): Datum[] =>
    value === undefined
      ? []
      : [[{ name: locale.say(`field.${name}`), type: 'number', unit: '%', decimals: 0 }, { value: Math.round(value) }]];
  const named = (name: string): Field => ({ name: locale.say(`field.${name}`), type: 'text' });
  return {
    id: `goal:${goal.id}`,
    kind: 'goal',
    datum: [
      ...read(values.goal, { value: goal.name }),
      ...read(values.group),
      [named('state'), { value: lookOf(progress).stateOf(goal, locale) }],
      ...read(values.value),
      ...read(values.unit),
      ...read(values.target),
      ...read(values.start),
      ...(progress.isLevels ? [] : percent(of, share)),
      ...(progress.isLevels ? [] : percent('needed', needed)),
      ...read(values.due),
      ...read(values.measured),
      ...read(values.status),
      ...read(values.owner),
      ...read(values.weight),
    ],
    ...(drawn ?? nowhere),
    says: saysOf(progress, goal),
  };
}
