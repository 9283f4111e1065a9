import type { Specification } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { wholeSpecification as whole } from '../../vega-lite/whole-specification.js';
import { nameOf } from './datum.js';
import { corners, type PriorityValues } from './options.js';
import { pictureOf } from './picture.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';

/** The picture with its data in it, to be opened elsewhere, with names in layers of their own, since this chart places them itself. */
export function wholeSpecification(data: Dataset, values: PriorityValues, frame: Frame): Specification {
  const priorities = prepare(data, values);
  const width = Math.max(480, frame.width);
  const spec = specification(priorities, values, { ...frame, width }, 30);
  const quadrants = corners.map((corner) => {
    const [isRight, isTop] = [corner.endsWith('right'), corner.startsWith('top')];
    return {
      name: corner,
      mark: {
        type: 'text',
        text: nameOf(priorities, corner, frame.locale),
        align: isRight ? 'right' : 'left',
        fontWeight: 600,
        color: 'subtle',
      },
      encoding: { x: { value: isRight ? width - 8 : 8 }, y: { value: isTop ? 14 : spec.height - 12 } },
      data: { values: [{}] },
    };
  });
  const names = {
    name: 'names',
    transform: [{ filter: { field: 'name', valid: true } }, { filter: { field: 'role', oneOf: ['items', 'unsized'] } }],
    mark: { type: 'text', align: 'left', dx: 9, color: 'text' },
    encoding: { text: { field: 'name', type: 'nominal' } },
  };
  const layer = [...spec.layer, { ...names, transform: names.transform.slice(1) }, ...quadrants];
  const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
  return whole({ $schema, ...spec, width, layer }, pictureOf(priorities, spec), values, frame);
}
