import type { Words } from '../../core/chart.js';
import type { Drawing, Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { goalMark } from './datum.js';
import type { ProgressValues } from './options.js';
import type { AnyProgress } from './prepare.js';

export const words: Words = {
  'fold.goals': 'Toon alle {count} doelen',
  'fold.items': 'Toon alle {count} onderdelen',
};

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

/** A drawing with a button below it that opens what is folded away; the folded goals are in the table. */
export function withFold(drawing: Drawing, progress: AnyProgress, values: ProgressValues, frame: Frame): Drawing {
  const hidden = progress.goals.flatMap((goal) =>
    progress.shown.has(goal) ? [] : [goalMark(goal, nowhere, [], progress, values, frame.locale)],
  );
  const text = frame.locale.say('fold.goals', { count: progress.goals.length });
  return withButton(drawing, text, hidden, values, frame);
}

/** A drawing with a button below it that opens all, with the folded marks for the table. */
export function withButton(
  drawing: Drawing,
  text: string,
  hidden: readonly Mark[],
  { goal }: ProgressValues,
  { measure, theme }: Frame,
): Drawing {
  const width = measure(text, theme.textSize, 600) + 24;
  const y = drawing.height;
  const mark: Mark = {
    id: 'fold',
    kind: 'fold',
    datum: goal ? [[goal.field, { value: text }]] : [],
    box: { x: 0, y, width, height: 32 },
    shapes: [
      { shape: 'rect', x: 0.5, y: y + 0.5, width, height: 31, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    marks: hidden,
    action: { option: 'all', value: true },
  };
  return { ...drawing, height: y + 33, marks: [...drawing.marks, mark] };
}
