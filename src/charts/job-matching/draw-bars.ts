import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { layoutBars, type BarLayout } from './bar-layout.js';
import { classLegend } from './class-legend.js';
import { datumOf, saysOf } from './datum.js';
import { foldMark, nowhere } from './fold-mark.js';
import { barNotes } from './notes.js';
import type { JobValues } from './options.js';
import { byTension, isComputable, linesOf } from './order.js';
import { pairShapes } from './pair-shapes.js';
import type { Occupation } from './prepare.js';
import { occupationsShown } from './shown.js';
import type { TensionClass } from './tension.js';

/** Px; wider than this, names and bars are further apart than an eye goes. */
const widest = 860;

/** Pairs of bars back to back: jobseekers to the left, vacancies to the right, the tension on the spine between them. */
export function drawBars(data: Dataset, values: JobValues, around: Frame): Drawing {
  const frame = { ...around, width: Math.min(widest, around.width) };
  const { width, locale } = frame;
  const occupations = occupationsShown(data, values);
  const lines = linesOf(occupations, values, locale);
  const layout = layoutBars([...lines.before, ...lines.after], values.highlight, frame);
  const ranked = byTension(occupations.filter(isComputable), locale);
  const ranks = new Map(ranked.map((one, at) => [one, { at: at + 1, of: ranked.length }]));
  const about = (one: Occupation) => ({
    id: `occupation:${one.name}`,
    kind: 'occupation',
    datum: datumOf(one, values, locale),
  });

  const legend = classLegend(occupations, 0, frame);
  const heads = columnHeads(legend.bottom + 14, layout, values.matched !== undefined, frame);
  const guides: Guide[] = [legend.guide, heads.guide];
  const marks: Mark[] = [];
  let y = heads.bottom + 4;
  let heading: TensionClass | undefined;
  const draw = (one: Occupation) => {
    if (values.sort === 'tension' && one.tension.class !== heading) {
      heading = one.tension.class;
      const head = classHead(heading, y + 12, values, frame);
      guides.push(head.guide);
      y = head.bottom + 4;
    }
    const { shapes, height } = pairShapes(one, y, layout, values, frame);
    marks.push({ ...about(one), box: { x: 0, y, width, height }, shapes, says: saysOf(one, ranks.get(one)) });
    y += height;
  };

  lines.before.forEach(draw);
  if (lines.fold.length > 0) {
    const folded = lines.fold.map((one): Mark => ({ ...about(one), box: nowhere, shapes: [] }));
    const mark = foldMark(lines, y + 8, folded, values, frame);
    marks.push(mark);
    y += mark.box.height + 12;
  }
  lines.after.forEach(draw);
  return { width: around.width, height: Math.ceil(y + 4), guides, marks, notes: barNotes(data, values) };
}

interface Placed {
  readonly guide: Guide;
  readonly bottom: number;
}

function columnHeads(
  top: number,
  { spine, small }: BarLayout,
  matched: boolean,
  { locale, measure, width }: Frame,
): Placed {
  const y = top + small;
  const edge = spine.x + spine.width;
  const shapes: Shape[] = [];
  const put = (name: string, x: number, baseline: number, about: Omit<TextShape, 'shape' | 'x' | 'y' | 'text'>) =>
    shapes.push({ shape: 'text', x, y: baseline, text: locale.say(`axis.${name}`), ...about });
  put('jobseekers', spine.x - 4, y, { size: small, weight: 600, anchor: 'end' });
  put('vacancies', edge + 4, y, { size: small, weight: 600 });
  if (measure(locale.say('axis.tension'), 12) <= spine.width) {
    put('tension', spine.x + spine.width / 2, y, { size: 12, anchor: 'middle', fill: 'subtle' });
  }
  let line = y;
  if (matched) {
    const word = 26 + measure(locale.say('axis.matched'), small);
    let x = edge + 18 + measure(locale.say('axis.vacancies'), small, 600);
    if (x + word - 6 > width) {
      x = Math.min(edge + 4, width - word);
      line += small + 5;
    }
    shapes.push({ shape: 'rect', x, y: line - 7, width: 14, height: 4, fill: 'accent' });
    put('matched', x + 20, line, { size: small, fill: 'subtle' });
  }
  return { guide: { kind: 'caption', channel: 'columns', shapes }, bottom: line + 6 };
}

/** A class and what it means, above its occupations. */
function classHead(
  kind: TensionClass,
  top: number,
  { thresholds }: JobValues,
  { locale, measure, width, theme }: Frame,
): Placed {
  const size = theme.textSize;
  const small = Math.max(12, size - 1);
  const word = locale.say(`class.${kind}`);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const [a, b, c, d] = thresholds;
  const about = locale.say(`meaning.${kind}`, { a, b, c, d });
  let y = top + size;
  const x = measure(name, size, 600) + 10;
  const shapes: Shape[] = [
    { shape: 'line', x1: 0, x2: width, y1: top - 6, y2: top - 6, stroke: 'grid' },
    { shape: 'text', x: 0, y, text: name, size, weight: 600 },
  ];
  const isBeside = x + measure(about, small) <= width;
  for (const text of isBeside ? [about] : wrapText(about, width, small, measure, 3)) {
    if (!isBeside) y += small + 4;
    shapes.push({ shape: 'text', x: isBeside ? x : 0, y, text, size: small, fill: 'subtle' });
  }
  return { guide: { kind: 'caption', channel: `class-${kind}`, shapes }, bottom: y + 6 };
}
