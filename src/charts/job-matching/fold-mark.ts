import type { Box, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { computed } from './datum.js';
import type { JobValues } from './options.js';
import type { Line } from './order.js';

/** The box of a mark that is folded away. */
export const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

type Fold = Extract<Line, { readonly fold: unknown }>;

/** The line that stands for folded occupations and opens them all; it holds their figures for the table. */
export function foldMark(
  { fold, of }: Fold,
  place: { readonly y: number; readonly total: number; readonly marks: readonly Mark[] },
  values: JobValues,
  frame: Frame,
): Mark {
  const { locale } = frame;
  const about = locale.say(`fold.${of}`, { count: fold.length });
  return {
    ...button(`fold:${of}`, locale.say('fold.open', { total: place.total }), about, place.y, frame),
    datum: [[values.occupation?.field ?? computed(locale, 'occupation', { type: 'text' }), { value: about }]],
    action: { option: 'all', value: true },
    marks: place.marks,
  };
}

/** A box with words in it, and more words beside or under it. */
export function button(id: string, label: string, about: string, y: number, frame: Frame): Mark {
  const { measure, theme, width } = frame;
  const size = theme.textSize;
  const small = Math.max(12, size - 1);
  const labelWidth = measure(label, size, 600) + 24;
  const height = 32;
  const isBeside = labelWidth + 12 + measure(about, small) <= width;
  const shapes: Shape[] = [
    { shape: 'rect', x: 0.5, y: y + 0.5, width: labelWidth, height: height - 1, radius: 4, fill: 'raised', stroke: 'axis' },
    { shape: 'text', x: 12, y: y + height / 2 + size * 0.35, text: label, weight: 600, fill: 'link' },
  ];
  const lines = isBeside ? [] : wrapText(about, width, small, measure, 2);
  if (isBeside && about) {
    shapes.push({ shape: 'text', x: labelWidth + 12, y: y + height / 2 + small * 0.35, text: about, size: small, fill: 'subtle' });
  }
  lines.forEach((text, at) => {
    shapes.push({ shape: 'text', x: 0, y: y + height + (at + 1) * (small + 4), text, size: small, fill: 'subtle' });
  });
  const full = height + (lines.length > 0 ? lines.length * (small + 4) + 6 : 0);
  return { id, kind: 'fold', datum: [], box: { x: 0, y, width, height: full }, shapes };
}
