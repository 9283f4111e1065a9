import type { Words } from '../../core/chart.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { isObject, listOf, objectOf } from '../../vega-lite/json.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { nowhere } from './nowhere.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './progress.js';

/** This part brings no words of its own. */
export const words: Words = {};

/** The goals on an axis with their names, for who draws the specification without the words around it. */
export const freePicture = (progress: Progress, values: ProgressValues) =>
  unplaced(progress.look.picture(namedOnce(progress), nowhere, values));

/** The goals drawn so. */
export function drawFree(progress: Progress, values: ProgressValues, frame: Frame): Omit<Drawing, 'notes'> {
  const { specification, rows } = freePicture(progress, values);
  const { width, height, guides, parts } = drawSpecified(specification, rows, values, frame);
  return { width, height, guides, marks: parts.map(({ mark }) => mark) };
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
function namedOnce({ groups }: Progress) {
  const goals = groups.flatMap((group) => group.goals);
  const times = new Map<string, number>();
  for (const { name } of goals) times.set(name, (times.get(name) ?? 0) + 1);
  return goals.map((goal, y) => ({ y, goal: times.get(goal.name) === 1 ? { ...goal, id: goal.name } : goal }));
}
