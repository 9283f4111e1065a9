import type { Specification } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { wholeSpecification as whole } from '../../vega-lite/whole-specification.js';
import { placesOf } from './grid.js';
import type { MatrixValues } from './options.js';
import { pictureOf } from './picture.js';
import { prepare } from './prepare.js';
import { specification } from './specification.js';

/** The matrix with its data in it, to be opened elsewhere, with axes in the place of the names and totals that this chart sets itself. */
export function wholeSpecification(data: Dataset, values: MatrixValues, frame: Frame): Specification {
  const matrix = prepare(data, values);
  const { columns, shown } = matrix;
  const [step, title] = [34, null];
  const axis = { title, domain: false, ticks: false, labelLimit: 260 };
  const spec = specification(matrix, {
    encoding: {
      x: {
        field: 'column',
        type: 'nominal',
        sort: null,
        scale: { domain: columns.map(({ name }) => name), padding: 0 },
        axis: { ...axis, orient: 'top', labelAngle: -60 },
      },
      y: {
        field: 'row',
        type: 'nominal',
        sort: null,
        scale: { domain: shown.map(({ name }) => name), padding: 0 },
        axis,
      },
    },
    height: step * shown.length,
    area: (step - 6) ** 2,
  });
  const rows = pictureOf(
    shown.flatMap((row) => placesOf(row, columns)),
    matrix,
    frame.locale,
  );
  const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
  return whole({ $schema, ...spec, width: step * Math.max(1, columns.length) }, rows, values, frame);
}
