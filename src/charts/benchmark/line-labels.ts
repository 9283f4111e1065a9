import type { Frame } from '../../core/frame.js';
import type { Shape } from '../../core/drawing.js';
import { fitText } from '../../kit/text.js';
import { figure } from './facts.js';
import type { Benchmark } from './prepare.js';
import { fewestForMedian } from './rows.js';
import { nameOf } from './wording.js';

/** The words at the line of the middle and at that of the country: the one to the left of its line, the other to the right. */
export function lineLabels(
  all: Benchmark,
  x: (value: number) => number,
  rows: readonly [number, number],
  textSize: number,
  { width, locale, measure }: Frame,
): Shape[] {
  const { median, reference, placed } = all;
  const labels = [
    ...(placed.length >= fewestForMedian
      ? [{ at: x(median), text: locale.say('label.median', { value: figure(median, all, 1) }) }]
      : []),
    ...(reference
      ? [
          {
            at: x(reference.value),
            text: locale.say('label.reference', { ...nameOf(reference), value: figure(reference.value, all) }),
          },
        ]
      : []),
  ].sort((a, b) => a.at - b.at);
  const places = labels.map(({ at, text: whole }, index) => {
    const text = fitText(whole, width, textSize, measure);
    const wide = measure(text, textSize);
    // A single one stands where there is room.
    const isLeft = labels.length > 1 ? index === 0 : at > width / 2;
    const from = Math.min(Math.max(isLeft ? at - 5 - wide : at + 5, 0), width - wide);
    return { text, from, to: from + wide };
  });
  const [one, other] = places;
  const collides = one && other && one.to + 8 > other.from;
  return places.map(({ text, from }, index): Shape => ({
    shape: 'text',
    x: from,
    y: rows[collides ? index : 0] ?? rows[0],
    text,
    size: textSize,
    fill: 'text',
    halo: true,
  }));
}
