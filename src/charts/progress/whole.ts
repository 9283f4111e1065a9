import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { isObject, listOf, objectOf } from '../../vega-lite/normalise.js';
import { wholeSpecification } from '../../vega-lite/whole-specification.js';
import { lookOf, parts } from './later-parts.js';
import { nowhere } from './look.js';
import { isChecklist, type ProgressValues } from './options.js';
import { prepare } from './prepare.js';

/** The picture as a specification with its data, with the names of the goals on an axis. */
export function whole(data: Dataset, values: ProgressValues, frame: Frame): Json {
  const { specification, rows } = isChecklist(values)
    ? parts.checklist.part.picture(data, values)
    : unplaced(lookOf(prepare(data, values)).picture(namedOnce(data, values), values, nowhere));
  return wholeSpecification(specification, rows, values, frame);
}

const size = { width: 480, height: { step: 40 } };
const names = { field: 'goal', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } };

/** A picture whose goals stand on an axis with their names, and not at px of its data. */
function unplaced<T extends { readonly specification: Json }>(picture: T): T {
  const { encoding, layer, ...view } = picture.specification;
  const free = (given: unknown): Json => {
    const { x, ...others } = objectOf(given);
    if (!isObject(x)) return others;
    const { axis: _axis, scale, ...place } = x;
    const { range: _range, ...domain } = objectOf(scale);
    return { ...others, x: { ...place, title: null, axis: { grid: false, tickMinStep: 1 }, scale: domain } };
  };
  const layers = listOf(layer).map((one) => ({ ...objectOf(one), encoding: free(objectOf(one)['encoding']) }));
  return { ...picture, specification: { ...view, ...size, encoding: { ...free(encoding), y: names }, layer: layers } };
}

/** Goals with their names in the place of their ids; those of one name with their programme. */
function namedOnce(data: Dataset, values: ProgressValues) {
  const { groups } = prepare(data, values);
  const goals = groups.flatMap((group) => group.goals);
  const times = new Map<string, number>();
  for (const { name } of goals) times.set(name, (times.get(name) ?? 0) + 1);
  return goals.map((goal, y) => ({ y, goal: times.get(goal.name) === 1 ? { ...goal, id: goal.name } : goal }));
}
