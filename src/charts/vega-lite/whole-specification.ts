import type { Specification } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { rowField, rowsFor } from '../../vega-lite/vega/bind-rows.js';
import { withFiles, withRows } from '../../vega-lite/vega/data-places.js';
import { isObject } from '../../vega-lite/vega/specification.js';
import { withColours } from '../../vega-lite/with-colours.js';
import type { GivenSpecification } from './given.js';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/**
 * A specification with the data that it was drawn with in it: the files it names, or the rows of the page, of which secret cells are
 * left empty. The licence of the data goes along.
 */
export function wholeSpecification(
  { specification, files }: GivenSpecification,
  bound: Dataset | undefined,
  { theme }: Pick<Frame, 'theme'>,
): Specification {
  const own = withFiles(specification, files);
  const rows = bound && rowsFor(own, bound).map(({ [rowField]: _row, ...row }) => row);
  const whole = rows ? withRows(own, rows) : own;
  const licence = bound?.metadata.licence;
  const about = isObject(specification['usermeta']) ? specification['usermeta'] : {};
  return withColours(
    { $schema: schema, ...whole, ...(licence ? { usermeta: { licence, ...about } } : {}) },
    theme.colours,
  );
}
