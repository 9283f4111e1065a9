import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { heightOf, legendsAbove, type View } from '../draw.js';
import type { Json } from '../model.js';
import { objectOf } from '../json.js';
import { rowsOf } from '../rows.js';
import { drawCells } from './draw-cells.js';
import { columnsOf, viewsOf } from './views.js';

/** Draws views beside and below each other, each below its title. What their looks mean is said once, above all. */
export function drawConcat(specification: Json, data: Dataset, frame: Frame): View {
  const views = viewsOf(specification, rowsOf(data));
  const cells = views.map(({ specification: { title, height }, ...view }) => {
    const text = objectOf(title)['text'] ?? title;
    const name = typeof text === 'string' ? text : '';
    return { ...view, name, height: heightOf({ height }, { ...frame, height: frame.height / 2 }) };
  });
  const [first] = views;
  const legends = first ? legendsAbove(first.layers, first.wanted, frame) : { guides: [], bottom: 0 };
  return drawCells(cells, { columns: columnsOf(specification), caption: '', sharesY: false, legends }, data, frame);
}
