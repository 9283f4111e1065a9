import type { Specification } from '../../core/chart.js';
import { isNumeric, type Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { viewOf } from './controls.js';
import { spanOfTimes } from './panel.js';
import type { TrendValues } from './options.js';
import { prepare, timeOf } from './prepare.js';
import { picture, rowsOf } from './rows.js';
import { scaleTicks } from './scale-ticks.js';
import { specification } from './specification.js';
import { titleOf } from './title.js';

/** The picture with its data in it, to be opened elsewhere: names of lines are in a legend, since labels are placed by this chart itself. */
export function wholeSpecification(data: Dataset, values: TrendValues, frame: Frame): Specification {
  const trend = prepare(data, values);
  const rows = rowsOf(trend, values);
  const { theme, locale, width } = frame;
  const about = { width, colours: theme.colours, hasLegend: true };
  const table = { data: { values: recordsOf(picture(rows, trend)) } };
  const title = { text: titleOf(trend, values, locale), anchor: 'start' };
  if (viewOf(trend.lines.length, values) === 'single') {
    const height = 320;
    return { ...specification(trend, rows, { ...about, height, ticks: scaleTicks(rows, height) }), title, ...table };
  }
  const ticks = scaleTicks(rows, 120);
  const span = spanOfTimes(rows.map(({ period }) => timeOf(period)));
  const each = trend.lines.map((line) => {
    const one = { ...trend, lines: [line] };
    const spec = specification(one, rowsOf(one, values), {
      ...about,
      hasLegend: false,
      width: 220,
      height: 120,
      ticks,
      span,
    });
    const { $schema: _schema, data: _data, ...view } = spec;
    return { ...view, width: 220, title: line.name, transform: [{ filter: { field: 'series', equal: line.name } }] };
  });
  const { $schema } = specification(trend, rows, { ...about, height: 120, ticks });
  return { $schema, title, ...table, columns: 3, concat: each, resolve: { scale: { color: 'independent' } } };
}

function recordsOf({ columns, length }: Dataset): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = isNumeric(column) ? column.values[row] : column.values[row];
        return value === null || value === undefined || Number.isNaN(value) ? [] : [[column.field.name, value]];
      }),
    ),
  );
}
