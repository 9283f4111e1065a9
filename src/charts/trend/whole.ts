import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { listOf, objectOf } from '../../vega-lite/json.js';
import { recordsOf, wholeSpecification } from '../../vega-lite/whole-specification.js';
import { withColours } from '../../vega-lite/with-colours.js';
import { titleOf } from './draw.js';
import type { TrendValues } from './options.js';
import { parts } from './parts.js';
import { prepare } from './prepare.js';
import { picture, rowsOf } from './rows.js';
import { spanOfRows } from './span.js';
import { domainOf, specification } from './specification.js';

/** The picture with its data in it, to be opened elsewhere: names of lines are in a legend, since labels are placed by this chart itself. */
export function whole(data: Dataset, values: TrendValues, frame: Frame): Json {
  const trend = prepare(data, values);
  const rows = rowsOf(trend, values);
  const { theme, locale, width } = frame;
  const domain = domainOf(rows);
  const title = { text: titleOf(trend, values, locale), anchor: 'start' };
  const spec = specification(trend, rows, { width, height: 320, domain, hasLegend: true });
  const isMany = trend.lines.length > 1 && parts.several.part.isMany(trend, values);
  if (!isMany || values.spec || values.specPatch)
    return wholeSpecification({ ...spec, title }, picture(rows, trend), values, frame);
  const span = spanOfRows(trend, rows);
  const each = trend.lines.map((line) => {
    const one = { ...trend, lines: [line] };
    const {
      $schema: _schema,
      data: _data,
      ...view
    } = specification(one, rowsOf(one, values), {
      width: 220,
      height: 120,
      domain,
      span,
    });
    // Vega-Lite takes views of one name for one and the same.
    const layer = listOf(view['layer']).map((inner) => ({ ...objectOf(inner), name: undefined }));
    return {
      ...view,
      layer,
      width: 220,
      title: line.name,
      transform: [{ filter: { field: 'series', equal: line.name } }],
    };
  });
  const { $schema } = spec;
  return withColours(
    {
      $schema,
      title,
      data: { values: recordsOf(picture(rows, trend)) },
      columns: 3,
      concat: each,
      resolve: { scale: { color: 'independent', strokeWidth: 'independent' } },
    },
    theme.colours,
  );
}
