import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { labelGap, nameGap, nameLines, stub, type BarLayout } from './bar-layout.js';
import { classSymbol } from './class-symbol.js';
import { countText, ratioText } from './datum.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { exactTension, roleOf } from './tension.js';

const bar = 16;

/** One occupation: its name, its two bars with their figures, and its tension on the spine. */
export function pairShapes(
  one: Occupation,
  top: number,
  layout: BarLayout,
  values: JobValues,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { locale, theme, measure } = frame;
  const { spine, small, beside, unit } = layout;
  const size = theme.textSize;
  const edge = spine.x + spine.width;
  const bold = one.name === values.highlight;
  const line = Math.round(size * 1.25);
  const widthOf = (known: number | undefined) => (known === undefined ? stub : known && Math.max(1, known * unit));
  const { jobseekers } = one;
  const used = widthOf(jobseekers.known) + labelGap + measure(countText(jobseekers, locale), small) + nameGap;
  const start = spine.x - used;
  // A short bar leaves its name more room than the longest one does.
  const lines = nameLines(one.name, { beside, nameWidth: Math.max(layout.nameWidth, start) }, bold, frame);
  const text = lines.length * line;
  const height = beside ? Math.max(28, text + 10) : text + bar + 16;
  const middle = top + (beside ? height / 2 : text + 6 + bar / 2);
  const kind = one.tension.class;
  const box = { y: middle - bar / 2, height: bar };
  const label = { y: middle + small * 0.35, size: small };
  const shapes: Shape[] = [
    { shape: 'rect', x: spine.x, y: middle - 11, width: spine.width, height: 22, fill: roleOf(kind), opacity: 0.18 },
  ];
  const ratio = exactTension(one.tension);
  if (ratio === undefined) shapes.push(classSymbol(kind, spine.x + spine.width / 2, middle));
  else {
    const figure = ratioText(ratio, locale);
    const from = spine.x + (spine.width - 18 - measure(figure, small, 600)) / 2;
    shapes.push(classSymbol(kind, from + 6, middle), {
      shape: 'text',
      ...label,
      x: from + 18,
      text: figure,
      weight: 600,
    });
  }

  // The hues of the two ends of the classes: people are what a wide market has, vacancies what a tight one has.
  for (const [channel, fill] of [
    ['jobseekers', 'diverging-4'],
    ['vacancies', 'diverging-2'],
  ] as const) {
    const { known, sureness } = one[channel];
    const toLeft = channel === 'jobseekers';
    const width = widthOf(known);
    const x = toLeft ? spine.x - width : edge;
    const figure = countText(one[channel], locale);
    if (known === undefined) shapes.push({ shape: 'rect', x, ...box, width, fill: 'muted', pattern: 'hatch' });
    else if (known > 0) {
      shapes.push({
        shape: 'rect',
        x,
        ...box,
        width,
        fill,
        ...(sureness && { stroke: fill, dash: [3, 2], opacity: 0.75 }),
      });
    }
    shapes.push({
      shape: 'text',
      ...label,
      x: toLeft ? x - labelGap : x + width + labelGap,
      text: figure,
      anchor: toLeft ? 'end' : 'start',
      fill: known === undefined ? 'subtle' : 'text',
    });
  }
  const matched = one.matched?.known;
  if (matched !== undefined) {
    const width = Math.min(matched * unit, frame.width - edge);
    shapes.push({ shape: 'rect', x: edge, y: middle + bar / 2 - 3, width, height: 4, fill: 'accent' });
  }
  const first = beside ? middle - text / 2 + line / 2 + size * 0.35 : top + size;
  lines.forEach((words, at) => {
    const weight = bold || !beside ? 600 : 400;
    shapes.push({
      shape: 'text',
      x: beside ? start : 0,
      y: first + at * line,
      text: words,
      weight,
      ...(beside && { anchor: 'end' }),
    });
  });
  return { shapes, height };
}
