import type { Box, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { keyField } from './datum.js';
import type { JobValues } from './options.js';
import { isComputable, type Lines } from './order.js';

/** The box of a mark that is folded away. */
export const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The line that stands for the folded occupations and opens them all; it holds `marks`, their figures for the table. */
export function foldMark(
  { before, fold, after }: Lines,
  y: number,
  marks: readonly Mark[],
  values: JobValues,
  frame: Frame,
): Mark {
  const { locale } = frame;
  const kind = values.sort !== 'tension' ? 'rest' : after.length > 0 ? 'middle' : 'unknown';
  const unknown = kind === 'middle' ? fold.filter((one) => !isComputable(one)).length : 0;
  const about = locale.say(`fold.${kind}`, { count: fold.length - unknown, unknown: unknown || undefined });
  const label = locale.say('fold.open', { total: before.length + fold.length + after.length });
  return {
    ...button(`fold:${kind}`, label, about, y, frame),
    datum: [[keyField('occupation', values, locale), { value: about }]],
    marks,
  };
}

/** A button that opens what is folded: a box with words in it, and more words beside or under it. */
export function button(id: string, label: string, about: string, y: number, frame: Frame): Mark {
  const { measure, theme, width } = frame;
  const size = theme.textSize;
  const small = Math.max(12, size - 1);
  const labelWidth = measure(label, size, 600) + 24;
  let height = 32;
  const shapes: Shape[] = [
    {
      shape: 'rect',
      x: 0.5,
      y: y + 0.5,
      width: labelWidth,
      height: height - 1,
      radius: 4,
      fill: 'raised',
      stroke: 'axis',
    },
    { shape: 'text', x: 12, y: y + height / 2 + size * 0.35, text: label, weight: 600, fill: 'link' },
  ];
  const x = labelWidth + 12;
  if (x + measure(about, small) <= width) {
    if (about)
      shapes.push({ shape: 'text', x, y: y + height / 2 + small * 0.35, text: about, size: small, fill: 'subtle' });
  } else {
    for (const text of wrapText(about, width, small, measure, 2)) {
      height += small + 4;
      shapes.push({ shape: 'text', x: 0, y: y + height, text, size: small, fill: 'subtle' });
    }
    height += 6;
  }
  return {
    id,
    kind: 'fold',
    datum: [],
    box: { x: 0, y, width, height },
    shapes,
    action: { option: 'all', value: true },
  };
}
