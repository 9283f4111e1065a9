import type { Cell, Field } from '../core/dataset.js';
import { allMarks, type Drawing, type Mark } from '../core/drawing.js';

export interface TableRow {
  /** Id of the mark that the row is about. */
  readonly id: string;
  /** One per column; `undefined` where the mark has no such figure. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Table {
  readonly columns: readonly Field[];
  readonly rows: readonly TableRow[];
}

/**
 * The figures of a drawing: a row for every mark, in reading order. Marks that hold marks are represented by those they hold,
 * unless their kind ends in `total`; nodes of a flow by its links.
 */
export function tabulate(drawing: Drawing): Table {
  const flows = Array.from(allMarks(drawing.marks)).some((mark) => mark.ends);
  const columns: Field[] = [];
  const places = new Map<string, number>();
  const rows = leaves(drawing.marks)
    .filter((mark) => mark.datum.length > 0 && !(flows && mark.kind.startsWith('node')))
    .map(({ id, datum }): TableRow => {
      const cells: (Cell | undefined)[] = [];
      for (const [field, cell] of datum) {
        const place = columnOf(field, columns, places, cells);
        cells[place] = cell;
      }
      return { id, cells };
    });
  return { columns, rows: rows.map(({ id, cells }) => ({ id, cells: columns.map((_, at) => cells[at]) })) };
}

function leaves(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.marks?.length && !mark.kind.endsWith('total') ? leaves(mark.marks) : [mark]));
}

/** Place of the column for a figure. A mark with two figures of one name gets two columns, so that none is lost. */
function columnOf(
  field: Field,
  columns: Field[],
  places: Map<string, number>,
  taken: readonly (Cell | undefined)[],
): number {
  for (let turn = 0; ; turn++) {
    const key = [field.name, field.type, field.unit, turn].join('\n');
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, columns.length);
      return columns.push(field) - 1;
    }
    if (taken[place] !== undefined) continue;
    const column = columns[place];
    if (column && (field.decimals ?? 0) > (column.decimals ?? 0)) columns[place] = field;
    return place;
  }
}
