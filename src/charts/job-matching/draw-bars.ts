import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { layoutBars, type BarLayout } from './bar-layout.js';
import { classLegend } from './class-legend.js';
import { datumOf, saysOf } from './datum.js';
import { foldMark, nowhere } from './fold-mark.js';
import { notesOf } from './notes.js';
import type { JobValues } from './options.js';
import { byTension, isComputable, linesOf } from './order.js';
import { pairShapes } from './pair-shapes.js';
import type { Occupation } from './prepare.js';
import { occupationsShown } from './shown.js';
import type { TensionClass } from './tension.js';

/** Pairs of bars back to back: jobseekers to the left, vacancies to the right, the tension on the spine between them. */
export function drawBars(data: Dataset, values: JobValues, frame: Frame): Drawing {
  const { width, locale } = frame;
  const occupations = occupationsShown(data, values);
  const lines = linesOf(occupations, values, locale);
  const shown = lines.flatMap((line) => ('occupation' in line ? [line.occupation] : []));
  const layout = layoutBars(shown, frame);
  const ranked = byTension(occupations.filter(isComputable), locale);
  const ranks = new Map(ranked.map((one, at) => [one, { at: at + 1, of: ranked.length }]));

  const about = (one: Occupation) => ({
    id: `occupation:${one.name}`,
    kind: 'occupation',
    datum: datumOf(one, values, locale),
  });
  const folded = (one: Occupation): Mark => ({ ...about(one), box: nowhere, shapes: [] });

  const guides: Guide[] = [];
  const marks: Mark[] = [];
  const legend = classLegend(occupations, { x: 0, y: 0, width }, frame);
  guides.push(legend.guide);
  const heads = columnHeads(legend.height + 14, layout, Boolean(values.matched), frame);
  guides.push(heads.guide);
  let y = heads.bottom + 4;
  let heading: TensionClass | undefined;

  for (const line of lines) {
    if ('fold' in line) {
      const mark = foldMark(line, { y: y + 8, total: occupations.length, marks: line.fold.map(folded) }, values, frame);
      marks.push(mark);
      y = mark.box.y + mark.box.height + 4;
      continue;
    }
    const { occupation } = line;
    if (values.sort === 'tension' && occupation.tension.class !== heading) {
      heading = occupation.tension.class;
      const head = classHead(heading, y + 12, values, frame);
      guides.push(head.guide);
      y = head.bottom + 4;
    }
    const pair = pairShapes(occupation, y, layout, values, frame);
    const says = saysOf(occupation, ranks.get(occupation));
    marks.push({ ...about(occupation), box: { x: 0, y, width, height: pair.height }, shapes: pair.shapes, says });
    y += pair.height;
  }
  return { width, height: Math.ceil(y + 4), guides, marks, notes: notesOf(data, values) };
}

function columnHeads(top: number, layout: BarLayout, matched: boolean, { locale, measure, width }: Frame): { guide: Guide; bottom: number } {
  const { spine, small } = layout;
  const y = top + small;
  const edge = spine.x + spine.width;
  const shapes: Shape[] = [
    { shape: 'text', x: spine.x - 4, y, text: locale.say('axis.jobseekers'), size: small, weight: 600, anchor: 'end' },
    { shape: 'text', x: edge + 4, y, text: locale.say('axis.vacancies'), size: small, weight: 600 },
  ];
  const middle = locale.say('axis.tension');
  if (measure(middle, 12) <= spine.width) {
    shapes.push({ shape: 'text', x: spine.x + spine.width / 2, y, text: middle, size: 12, anchor: 'middle', fill: 'subtle' });
  }
  if (!matched) return { guide: { kind: 'caption', channel: 'columns', shapes }, bottom: y + 6 };
  const word = locale.say('axis.matched');
  const after = edge + 4 + measure(locale.say('axis.vacancies'), small, 600) + 14;
  const beside = after + 20 + measure(word, small) <= width;
  const x = beside ? after : Math.min(edge + 4, width - 26 - measure(word, small));
  const line = beside ? y : y + small + 5;
  shapes.push(
    { shape: 'rect', x, y: line - 7, width: 14, height: 4, fill: 'accent' },
    { shape: 'text', x: x + 20, y: line, text: word, size: small, fill: 'subtle' },
  );
  return { guide: { kind: 'caption', channel: 'columns', shapes }, bottom: line + 6 };
}

/** A class and what it means, above its occupations. */
function classHead(kind: TensionClass, top: number, values: JobValues, frame: Frame): { guide: Guide; bottom: number } {
  const { locale, measure, width, theme } = frame;
  const size = theme.textSize;
  const small = Math.max(12, size - 1);
  const word = locale.say(`class.${kind}`);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const [a, b, c, d] = values.thresholds;
  const about = locale.say(`meaning.${kind}`, { a, b, c, d });
  const y = top + size;
  const x = measure(name, size, 600) + 10;
  const isBeside = x + measure(about, small) <= width;
  const shapes: Shape[] = [
    { shape: 'line', x1: 0, x2: width, y1: top - 6, y2: top - 6, stroke: 'grid' },
    { shape: 'text', x: 0, y, text: name, size, weight: 600 },
  ];
  if (isBeside) shapes.push({ shape: 'text', x, y, text: about, size: small, fill: 'subtle' });
  const under = isBeside ? [] : wrapText(about, width, small, measure, 3);
  under.forEach((text, at) => {
    shapes.push({ shape: 'text', x: 0, y: y + (at + 1) * (small + 4), text, size: small, fill: 'subtle' });
  });
  return { guide: { kind: 'caption', channel: `class-${kind}`, shapes }, bottom: y + under.length * (small + 4) + 6 };
}

