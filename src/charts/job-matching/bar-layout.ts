import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import { countText, ratioText } from './datum.js';
import type { Occupation } from './prepare.js';
import { exactTension } from './tension.js';

/** Where the parts of a pair of bars stand, px. */
export interface BarLayout {
  /** Whether the name stands left of its bars, else above them. */
  readonly beside: boolean;
  readonly nameWidth: number;
  readonly spine: { readonly x: number; readonly width: number };
  /** Px per person or vacancy: the same to the left and to the right. */
  readonly unit: number;
  readonly small: number;
}

/** Length of the hatched stub that stands for a number that is not there, px. */
export const stub = 18;
export const labelGap = 5;

/** Fits the longest bars and their labels to both sides of the spine. */
export function layoutBars(occupations: readonly Occupation[], frame: Frame): BarLayout {
  const { width, locale, measure, theme } = frame;
  const small = Math.max(12, theme.textSize - 1);
  const beside = width >= 600;
  const names = occupations.map(({ name }) => measure(name, theme.textSize, 600));
  const nameWidth = beside ? Math.min(Math.max(90, ...names), Math.round(width * 0.31)) : width;
  const from = beside ? nameWidth + 14 : 0;

  const ratios = occupations.map(({ tension }) => measure(ratioText(exactTension(tension) ?? 0, locale), small, 600));
  const spineWidth = Math.min(96, Math.max(52, measure(locale.say('axis.tension'), 12) + 8, 30 + Math.max(0, ...ratios)));
  const side = (channel: 'jobseekers' | 'vacancies') => {
    const labels = occupations.map((one) => {
      const text = countText(one[channel], locale);
      return measure(text, small) + labelGap + (one[channel].known === undefined ? stub : 0);
    });
    return {
      label: Math.max(0, ...labels),
      head: measure(locale.say(`axis.${channel}`), small, 600) + 6,
      most: Math.max(1e-9, ...occupations.map((one) => one[channel].known ?? 0)),
    };
  };
  const [left, right] = [side('jobseekers'), side('vacancies')];
  const room = width - from - spineWidth;
  const even = (room - left.label - right.label) / (left.most + right.most);
  const lowest = Math.min(left.head, room / 2);
  const highest = Math.max(lowest, room - Math.min(right.head, room / 2));
  const leftWidth = Math.min(highest, Math.max(lowest, left.label + left.most * even));
  const unit = Math.max(0, Math.min((leftWidth - left.label) / left.most, (room - leftWidth - right.label) / right.most));
  return { beside, nameWidth, spine: { x: from + leftWidth, width: spineWidth }, unit, small };
}

/** The name of an occupation in at most two lines. */
export function nameLines(name: string, layout: BarLayout, bold: boolean, frame: Frame): string[] {
  const weight = bold || !layout.beside ? 600 : 400;
  const lines = wrapText(name, layout.nameWidth, frame.theme.textSize, frame.measure, 2, weight);
  return lines.length > 0 ? lines : [fitText(name, layout.nameWidth, frame.theme.textSize, frame.measure, weight)];
}
