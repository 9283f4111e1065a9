import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { countText, ratioText } from './datum.js';
import type { Occupation } from './prepare.js';
import { exactTension } from './tension.js';

/** Where the parts of a pair of bars stand, px. */
export interface BarLayout {
  /** Whether the name stands right before its bars, else above them. */
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
export const nameGap = 12;

/** What a line needs at one side of the spine: px whatever the scale, and a number of people or vacancies. */
type Need = readonly [fixed: number, count: number];

/** Fits names, labels and bars of every line to both sides of the spine, with the longest bars that go. */
export function layoutBars(occupations: readonly Occupation[], bold: string | undefined, frame: Frame): BarLayout {
  const { width, locale, measure, theme } = frame;
  const small = Math.max(12, theme.textSize - 1);
  const beside = width >= 600;
  const nameWidth = beside ? Math.round(width * 0.31) : width;

  const ratios = occupations.map(
    ({ tension }) => 30 + measure(ratioText(exactTension(tension) ?? 0, locale), small, 600),
  );
  const spineWidth = Math.min(96, Math.max(52, measure(locale.say('axis.tension'), 12) + 8, ...ratios));
  const side = (channel: 'jobseekers' | 'vacancies'): Need[] => [
    [measure(locale.say(`axis.${channel}`), small, 600) + 6, 0],
    ...occupations.map((one): Need => {
      const { known } = one[channel];
      const isNamed = beside && channel === 'jobseekers';
      const names = isNamed ? nameLines(one.name, { beside, nameWidth }, one.name === bold, frame) : [];
      const weight = one.name === bold ? 600 : 400;
      const name = Math.max(0, ...names.map((line) => nameGap + measure(line, theme.textSize, weight)));
      const label = measure(countText(one[channel], locale), small) + labelGap;
      return [name + label + (known === undefined ? stub : 1), known ?? 0];
    }),
  ];
  const [left, right] = [side('jobseekers'), side('vacancies')];
  const room = width - spineWidth;
  let unit = Infinity;
  for (const [a, people] of left) {
    for (const [b, open] of right)
      if (people + open > 0) unit = Math.min(unit, Math.max(0, room - a - b) / (people + open));
  }
  if (unit === Infinity) unit = 0;
  const need = (lines: readonly Need[]) => Math.max(...lines.map(([fixed, count]) => fixed + count * unit));
  const x = Math.min(need(left), Math.max(room / 2, room - need(right)));
  return { beside, nameWidth, spine: { x, width: spineWidth }, unit, small };
}

/** The name of an occupation in at most three lines. */
export function nameLines(
  name: string,
  layout: Pick<BarLayout, 'beside' | 'nameWidth'>,
  bold: boolean,
  frame: Frame,
): string[] {
  const weight = bold || !layout.beside ? 600 : 400;
  const lines = wrapText(name, layout.nameWidth, frame.theme.textSize, frame.measure, 3, weight);
  return lines.length > 0 ? lines : [name];
}
