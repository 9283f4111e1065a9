import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { wholeSpecification } from '../../vega-lite/whole-specification.js';
import { lookOf, parts } from './later-parts.js';
import { isChecklist, type ProgressValues } from './options.js';
import { prepare } from './prepare.js';

/** The picture as a specification with its data, with the names of the goals on an axis. */
export function whole(data: Dataset, values: ProgressValues, frame: Frame): Json {
  const { specification, rows } = isChecklist(values)
    ? parts.checklist.part.picture(data, values)
    : lookOf(prepare(data, values)).picture(namedOnce(data, values), values);
  return wholeSpecification(specification, rows, values, frame);
}

/** Goals with their names in the place of their ids; those of one name with their programme. */
function namedOnce(data: Dataset, values: ProgressValues) {
  const { groups } = prepare(data, values);
  const goals = groups.flatMap((group) => group.goals);
  const times = new Map<string, number>();
  for (const { name } of goals) times.set(name, (times.get(name) ?? 0) + 1);
  return goals.map((goal, y) => ({ y, goal: times.get(goal.name) === 1 ? { ...goal, id: goal.name } : goal }));
}
