import type { Role, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { labelGap, nameLines, stub, type BarLayout } from './bar-layout.js';
import { classSymbol } from './class-symbol.js';
import type { Count } from './count.js';
import { countText, ratioText } from './datum.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { classRoles, exactTension } from './tension.js';

const bar = 16;
const matchedBar = 4;

/** The hues of the two ends of the classes: people are what a wide market has, vacancies what a tight one has. */
const colours: Readonly<Record<'jobseekers' | 'vacancies', Role>> = { jobseekers: 'diverging-4', vacancies: 'diverging-2' };

/** One occupation: its name, its two bars with their figures, and its tension on the spine. */
export function pairShapes(
  one: Occupation,
  top: number,
  layout: BarLayout,
  values: JobValues,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { locale, theme } = frame;
  const { spine, small, beside } = layout;
  const bold = one.name === values.highlight;
  const line = Math.round(theme.textSize * 1.25);
  const lines = nameLines(one.name, layout, bold, frame);
  const height = beside ? Math.max(28, lines.length * line + 10) : lines.length * line + bar + 16;
  const middle = beside ? top + height / 2 : top + lines.length * line + 6 + bar / 2;
  const first = beside ? middle - ((lines.length - 1) * line) / 2 + theme.textSize * 0.35 : top + theme.textSize;
  const shapes: Shape[] = lines.map((text, at) => ({
    shape: 'text',
    x: 0,
    y: first + at * line,
    text,
    weight: bold || !beside ? 600 : 400,
  }));

  const kind = one.tension.class;
  shapes.push({ shape: 'rect', x: spine.x, y: middle - 11, width: spine.width, height: 22, fill: classRoles[kind], opacity: 0.18 });
  const ratio = exactTension(one.tension);
  if (ratio === undefined) shapes.push(classSymbol(kind, spine.x + spine.width / 2, middle));
  else {
    const text = ratioText(ratio, locale);
    const from = spine.x + (spine.width - 18 - frame.measure(text, small, 600)) / 2;
    shapes.push(classSymbol(kind, from + 6, middle), {
      shape: 'text',
      x: from + 18,
      y: middle + small * 0.35,
      text,
      size: small,
      weight: 600,
    });
  }
  for (const channel of ['jobseekers', 'vacancies'] as const) {
    shapes.push(...barShapes(one[channel], channel, middle, layout, frame));
  }
  if (one.matched?.known !== undefined) {
    const width = Math.min(one.matched.known * layout.unit, frame.width - spine.x - spine.width);
    shapes.push({ shape: 'rect', x: spine.x + spine.width, y: middle + bar / 2 - 3, width, height: matchedBar, fill: 'accent' });
  }
  return { shapes, height };
}

function barShapes(
  count: Count,
  channel: 'jobseekers' | 'vacancies',
  middle: number,
  { spine, unit, small }: BarLayout,
  { locale }: Frame,
): Shape[] {
  const toLeft = channel === 'jobseekers';
  const isAbsent = count.known === undefined;
  const known = count.known ?? 0;
  const length = isAbsent ? stub : known > 0 ? Math.max(1, known * unit) : 0;
  const start = toLeft ? spine.x : spine.x + spine.width;
  const x = toLeft ? start - length : start;
  const box = { x, y: middle - bar / 2, width: length, height: bar };
  const shapes: Shape[] = [];
  if (isAbsent) shapes.push({ shape: 'rect', ...box, fill: 'muted', pattern: 'hatch' });
  else if (length > 0) {
    const provisional = count.sureness ? { stroke: colours[channel], dash: [3, 2], opacity: 0.75 } : {};
    shapes.push({ shape: 'rect', ...box, fill: colours[channel], ...provisional });
  }
  shapes.push({
    shape: 'text',
    x: toLeft ? x - labelGap : x + length + labelGap,
    y: middle + small * 0.35,
    text: countText(count, locale),
    size: small,
    anchor: toLeft ? 'end' : 'start',
    fill: isAbsent ? 'subtle' : 'text',
  });
  return shapes;
}
