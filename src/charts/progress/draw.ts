import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { goalMark } from './datum.js';
import { lookOf, parts } from './later-parts.js';
import { layoutOf, lettersOf, signWidth } from './layout.js';
import { isChecklist, type ProgressValues } from './options.js';
import { prepare } from './prepare.js';
import { stateSign } from './state-sign.js';

/** Goals under their programmes, each as a bar with how it stands in words beside it; on a phone below its words. */
export function draw(data: Dataset, values: ProgressValues, frame: Frame): Drawing {
  if (isChecklist(values)) return parts.checklist.part.drawChecklist(data, values, frame);
  const progress = prepare(data, values);
  const look = lookOf(progress);
  const layout = layoutOf(progress, look, values, frame);
  const { key, headings, rows, left, right, height } = layout;
  const { width, locale } = frame;

  const places = rows.map(({ goal, middle: y }) => ({ goal, y }));
  const { specification, rows: drawn } = look.picture(places, values, { left, right, height });
  const view = drawSpecified(specification, drawn, values, { ...frame, height });
  const notes = progress.hasMore ? parts.more.part.moreNotes(progress, values) : [];
  if (!view.scales['x']) {
    const marks = view.parts.map(({ mark }) => mark);
    return { width: view.width, height: view.height, guides: view.guides, marks, notes };
  }

  const { size, small, line, isWide } = lettersOf(frame);
  const top = view.plot.y;
  const write = (lines: readonly string[], x: number, y: number, about: Partial<TextShape> = {}): Shape[] =>
    lines.map((text, at) => ({ shape: 'text', x, y: top + y + at * line + size, text, ...about }));
  const subtle = { size: small, fill: 'subtle' } as const;

  const guides: Guide[] = [
    {
      kind: 'legend',
      channel: 'signs',
      shapes: key.flatMap(({ sign, lines, x, y }) => [
        sign.draw(x, top + y + size * 0.65),
        ...write(lines, x + signWidth, y, subtle),
      ]),
    },
    ...headings.map(({ name, title, words, y }): Guide => {
      const told = isWide
        ? write([words], width, y + 8, { anchor: 'end', fill: 'subtle' })
        : write([words], 0, y + 8 + title.length * line, { fill: 'subtle' });
      const rule: Shape = { shape: 'line', x1: 0, x2: width, y1: top + y, y2: top + y, stroke: 'axis' };
      return {
        kind: 'caption',
        channel: `group-${name}`,
        shapes: [rule, ...write(title, 0, y + 8, { weight: 600 }), ...told],
      };
    }),
    ...view.guides,
  ];

  const pictures = new Map(rows.map(({ goal }) => [goal.id, [] as Shape[]]));
  for (const { rows: drawnRows, mark } of view.parts) {
    const own = pictures.get(String(drawnRows[0]?.['goal']));
    if (own) own.push(...mark.shapes);
    else guides.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }
  const marks = rows.map(({ goal, y, bottom, name, state, stateY, said, saidY }): Mark => {
    const shapes = [
      ...(pictures.get(goal.id) ?? []),
      ...write(name, 0, y, isWide ? {} : { weight: 600 }),
      ...stateSign(goal.state, layout.states + 8, top + stateY + size * 0.65),
      ...write([state], layout.states + signWidth, stateY, { weight: 600 }),
      ...write(said, layout.words, saidY, subtle),
    ];
    return goalMark(
      goal,
      { box: { x: 0, y: top + y - 5, width, height: bottom - y - 4 }, shapes },
      data,
      values,
      locale,
    );
  });
  let bottom = top + height;
  if (rows.length < progress.goals.length && values.goal) {
    const here = new Set(rows.map(({ goal }) => goal));
    const hidden = progress.goals.flatMap((goal) =>
      here.has(goal) ? [] : [goalMark(goal, undefined, data, values, locale)],
    );
    const value = locale.say('fold.goals', { count: progress.goals.length });
    const fold = parts.fold.part.foldMark([values.goal.field, { value }], hidden, bottom, frame);
    marks.push(fold);
    bottom += fold.box.height;
  }
  return { width, height: Math.ceil(bottom), guides, marks, notes };
}
