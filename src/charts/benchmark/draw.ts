import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { datumOf } from './datum.js';
import { standing } from './facts.js';
import type { BenchmarkValues } from './options.js';
import { more } from './parts.js';
import { prepare } from './prepare.js';
import { strip } from './strip.js';

/** A strip of dots or ranked bars, with ours by name, the middle and the middle half in words. */
export function draw(data: Dataset, values: BenchmarkValues, frame: Frame): Drawing {
  const all = prepare(data, values);
  const { width, locale, theme, measure } = frame;
  const { placed, unit } = all;
  const { name = '' } = values.value?.field ?? {};
  const line = Math.round(theme.textSize * 1.35);
  const words = locale.say('caption', {
    ...all.kind,
    // Without the unit that stands behind it in brackets.
    measure: unit ? name.replace(/(\S)\s*\([^()]*\)$/, '$1') : name,
    unit,
    period: all.when,
    count: placed.length > 1 ? placed.length : undefined,
  });
  const title = wrapText(words, width, theme.textSize, measure, 4, 600).map((text, at): Shape => ({
    shape: 'text',
    x: 0,
    y: theme.textSize + at * line,
    text,
    weight: 600,
  }));
  const guides: Guide[] = [{ kind: 'caption', channel: 'caption', shapes: title }];
  const marks: Mark[] = [];
  let height = title.length * line + 8;
  if (placed.length > 0) {
    const layout = (all.isOrdinary ? strip : more.part.layoutOf)(all, values, height, frame);
    const view = drawSpecified(layout.specification, layout.rows, values, frame);
    const regions = new Map(
      placed.map(({ key }) => [key, { shapes: [] as Shape[], box: undefined as Box | undefined }]),
    );
    const behind: Shape[] = [];
    for (const { rows, mark } of view.parts) {
      const region = regions.get(rows[0]?.['key'] as string);
      (region?.shapes ?? behind).push(...mark.shapes);
      if (region) region.box ??= layout.boxOf?.(mark.box, view) ?? mark.box;
    }
    // A changed specification that only Vega can draw has no scale to place words by.
    const labels = view.scales['x'] && layout.labels(view, (key) => regions.get(key)?.box);
    guides.push(
      ...view.guides,
      { kind: 'axis', channel: 'middle', shapes: behind },
      { kind: 'axis', channel: 'labels', shapes: labels?.guides ?? [] },
    );
    for (const one of placed) {
      const { box, shapes } = regions.get(one.key) ?? {};
      if (box && shapes)
        marks.push({
          id: `region:${one.key}`,
          kind: 'region',
          datum: datumOf(one, all, values, locale),
          box,
          shapes: [...(labels?.own.get(one.key) ?? []), ...shapes],
          says: [insight('mark.place', { ...all.kind, ...standing(one, placed.length, values) })],
        });
    }
    height = view.height;
  }
  const drawing = { width, height: Math.ceil(height), guides, marks, notes: [] };
  return all.isOrdinary ? drawing : more.part.completed(drawing, all, values, locale);
}
