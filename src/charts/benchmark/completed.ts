import type { Drawing, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { isFull } from './compare.js';
import { cell, datumOf } from './datum.js';
import { figure } from './facts.js';
import { isMany } from './is-strip.js';
import { many } from './more-parts.js';
import { notesOf } from './notes.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import type { Area } from './tables.js';

/** A drawing with what only some files have: margins, groups, regions without a figure, notes, very many dots. */
export function completed(drawing: Drawing, all: Benchmark, values: BenchmarkValues, locale: Locale): Drawing {
  if (!isFull(all)) return drawing;
  const { lower, upper, group } = values;
  const placed = new Map<string, Area>(all.placed.map((one) => [`region:${one.key}`, one]));
  const withMore = (mark: Mark, area: Area | undefined): Mark => {
    const datum = [...mark.datum];
    const says = [...(mark.says ?? [])];
    if (lower && area?.lower !== undefined) datum.push([lower.field, cell(area.lower)]);
    if (upper && area?.upper !== undefined) datum.push([upper.field, cell(area.upper)]);
    if (group && area?.group !== undefined) datum.push([group.field, { value: area.group }]);
    if (area?.lower !== undefined && area.upper !== undefined)
      says.push(insight('mark.margin', { lower: figure(area.lower, all), upper: figure(area.upper, all) }));
    return { ...mark, datum, ...(mark.says ? { says } : {}) };
  };
  // A region without a figure is in the table alone.
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const absent = all.absent.map((area): Mark => {
    const datum = datumOf(area, all, values, locale);
    return withMore({ id: `region:${area.key}`, kind: 'region', datum, box, shapes: [] }, area);
  });
  const marks = [...drawing.marks.map((mark) => withMore(mark, placed.get(mark.id))), ...absent];
  return {
    ...drawing,
    marks: isMany(all, values) ? many.part.gathered(marks, all, locale) : marks,
    notes: notesOf(all, values),
  };
}
