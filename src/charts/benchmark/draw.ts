import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { moved } from '../../kit/moved.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import type { View } from '../../vega-lite/draw.js';
import { kindOf, when } from './facts.js';
import { isMany, layoutOf, type Layout } from './layout.js';
import { absentMark, datumOf, saysOf } from './datum.js';
import type { BenchmarkValues } from './options.js';
import { bars, comparing, many } from './parts.js';
import { prepare, type Benchmark } from './prepare.js';
import { stripLabels } from './strip-labels.js';

/** The shapes of each region besides what the specification draws, by key, and what is no part of one. */
export interface Labels {
  readonly own: ReadonlyMap<string, readonly Shape[]>;
  readonly guides: readonly Shape[];
}

/** A strip of dots or ranked bars, with ours by name, the middle and the middle half in words. */
export function draw(data: Dataset, values: BenchmarkValues, frame: Frame): Drawing {
  const all = prepare(data, values);
  const { width, locale, theme, measure } = frame;
  const notes = comparing.part.notesOf(all, values);
  const words = locale.say('caption', {
    ...kindOf(all),
    measure: measureName(values),
    unit: all.unit,
    period: when(all.period),
    count: all.placed.length > 1 ? all.placed.length : undefined,
  });
  const line = Math.round(theme.textSize * 1.35);
  const title = wrapText(words, width, theme.textSize, measure, 4, 600);
  const caption = guide(
    'caption',
    title.map((text, at) => ({ shape: 'text', x: 0, y: theme.textSize + at * line, text, weight: 600 })),
  );
  let y = title.length * line + 8;
  const guides: Guide[] = [caption];
  const marks: Mark[] = [];
  if (all.placed.length > 0) {
    const layout = layoutOf(all, values, frame);
    y += layout.top;
    const view = drawSpecified(layout.specification, layout.rows, values, { ...frame, width: layout.width });
    const drawn = shifted(view, layout.left, y);
    const labels = view.scales['x'] ? labelsOf(all, layout, drawn, values, frame) : { own: new Map(), guides: [] };
    const placed = new Map(all.placed.map((one) => [one.key, one]));
    const reading = new Map<string, Mark>();
    const behind: Shape[] = [];
    for (const { rows, mark } of drawn.parts) {
      const key = rows[0]?.['key'];
      const one = typeof key === 'string' ? placed.get(key) : undefined;
      if (!one) behind.push(...mark.shapes);
      else {
        const before = reading.get(one.key);
        const own = labels.own.get(one.key) ?? [];
        const shapes = [...(before?.shapes ?? own), ...mark.shapes];
        const box =
          before?.box ??
          (layout.isStrip || !view.scales['y']
            ? mark.box
            : { x: 0, y: mark.box.y - layout.rise, width, height: mark.box.height + layout.rise });
        reading.set(one.key, {
          id: `region:${one.key}`,
          kind: 'region',
          datum: datumOf(one, all, values, locale),
          box,
          shapes,
          says: saysOf(one, all, values),
        });
      }
    }
    guides.push(...drawn.guides, guide('middle', behind));
    if (labels.guides.length > 0) guides.push(guide('labels', labels.guides));
    marks.push(...all.placed.flatMap(({ key }) => reading.get(key) ?? []));
    y += view.height + layout.bottom;
  }
  marks.push(...all.absent.map((one) => absentMark(one, all, values, locale)));
  const shown = isMany(all, values) ? many.part.gathered(marks, all, locale) : marks;
  return { width, height: Math.ceil(y), guides, marks: shown, notes };
}

/** What the figures are of: the name of their column without the unit that stands behind it in brackets. */
function measureName({ value }: BenchmarkValues): string {
  const { name = '', unit } = value?.field ?? {};
  return unit === undefined ? name : name.replace(/(\S)\s*\([^()]*\)$/, '$1');
}

const guide = (channel: string, shapes: readonly Shape[]): Guide => ({
  kind: channel === 'caption' ? 'caption' : 'axis',
  channel,
  shapes,
});

/** What the engine drew, somewhere else. */
function shifted(view: View, dx: number, dy: number): View {
  const all = (shapes: readonly Shape[]) => shapes.map((shape) => moved(shape, dx, dy));
  const box = <B extends { readonly x: number; readonly y: number }>(one: B): B => ({
    ...one,
    x: one.x + dx,
    y: one.y + dy,
  });
  return {
    ...view,
    plot: box(view.plot),
    guides: view.guides.map((one) => ({ ...one, shapes: all(one.shapes) })),
    parts: view.parts.map((part) => ({
      ...part,
      mark: { ...part.mark, box: box(part.mark.box), shapes: all(part.mark.shapes) },
    })),
  };
}

function labelsOf(all: Benchmark, layout: Layout, view: View, values: BenchmarkValues, frame: Frame): Labels {
  const x = (value: number) => view.plot.x + Number(view.scales['x']?.apply(value));
  return layout.isStrip
    ? stripLabels(all, layout, view, x, values, frame)
    : bars.part.barLabels(all, layout, view, x, frame);
}
