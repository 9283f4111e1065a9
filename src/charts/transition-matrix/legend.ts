import type { Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { amountOf } from './datum.js';
import { letteringOf } from './lettering.js';
import type { Matrix, State } from './prepare.js';

interface Item {
  readonly text: string;
  /** What is drawn for it around a place. */
  symbol(x: number, y: number): Shape;
}

/** What each size and each sign means, in as many lines as it needs. `radius` is that of the symbol of a number. */
export function legendOf(
  matrix: Matrix,
  { locale, width, measure, theme }: Frame,
  radius: (value: number) => number,
): { readonly guide: Guide; readonly height: number } {
  const { size, line: letter } = letteringOf({ theme } as Frame);
  const states = new Set<State>();
  let [isProvisional, isLarge] = [false, 0];
  for (const { pairs } of matrix.rows)
    for (const { state, status } of pairs) {
      states.add(state);
      isProvisional ||= status !== undefined;
    }
  const disc =
    (value: number) =>
    (x: number, y: number): Shape => ({
      shape: 'circle',
      x,
      y,
      r: Math.max(1, radius(value)),
      fill: 'category-1',
    });
  const sign =
    (text: string) =>
    (x: number, y: number): Shape => ({
      shape: 'text',
      x,
      y: y + size * 0.35,
      text,
      size,
      anchor: 'middle',
      fill: 'subtle',
    });
  const items: Item[] = samplesOf(matrix).map(([value, word]) => {
    isLarge = Math.max(isLarge, radius(value));
    return { text: word ?? locale.write(amountOf(value, matrix)), symbol: disc(value) };
  });
  const middle = matrix.most / 2;
  if (states.has('against')) {
    const h = Math.max(3, radius(middle) * 0.88);
    items.push({
      text: locale.say('legend.against'),
      symbol: (x, y) => ({ shape: 'rect', x: x - h, y: y - h, width: 2 * h, height: 2 * h, fill: 'category-2' }),
    });
  }
  if (isProvisional)
    items.push({
      text: locale.say('status.provisional'),
      symbol: (x, y) => ({ ...disc(middle)(x, y), stroke: 'text', dash: [2, 2], opacity: 0.55 }) as Shape,
    });
  if (states.has('secret'))
    items.push({
      text: locale.say('status.suppressed'),
      symbol: (x, y) => ({ shape: 'circle', x, y, r: 6, fill: 'none', stroke: 'text', strokeWidth: 1.5 }),
    });
  for (const state of ['none', 'unknown', 'impossible'] as const)
    if (states.has(state))
      items.push({ text: locale.say(`legend.${state}`), symbol: sign(locale.say(`sign.${state}`)) });

  const slot = Math.max(
    20,
    2 * isLarge + 2,
    measure(locale.say('sign.impossible'), size) * Number(states.has('impossible')),
  );
  const line = Math.max(letter + 6, 2 * isLarge + 4);
  const shapes: Shape[] = [];
  let [x, y] = [0, line / 2];
  for (const { text, symbol } of items) {
    const wide = slot + 5 + measure(text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    shapes.push(symbol(x + slot / 2, y), {
      shape: 'text',
      x: x + slot + 5,
      y: y + size * 0.35,
      text,
      size,
      fill: 'text',
    });
    x += wide + 14;
  }
  return { guide: { kind: 'legend', channel: 'value', shapes }, height: items.length > 0 ? y + line / 2 + 12 : 0 };
}

/** Numbers that tell the sizes: every strength there is, or of amounts a large and a small round one. */
function samplesOf({ words, most, measure, rows }: Matrix): (readonly [value: number, word?: string])[] {
  const found = new Set(rows.flatMap(({ pairs }) => pairs.map(({ value = 0 }) => value)).filter((value) => value > 0));
  if (
    words.size > 0 ||
    (measure === 'strength' && found.size < 6) ||
    (measure !== 'strength' && most < 4 && found.size < 4)
  )
    return found.size < 2 && words.size === 0 && measure === 'count'
      ? []
      : [...found].sort((a, b) => a - b).map((value) => [value, words.get(value)] as const);
  const round = 10 ** Math.floor(Math.log10(most));
  const large = round * ([5, 2, 1].find((times) => times * round <= most) ?? 1);
  return [large / (Number.isInteger(large / 5) || large < 1 ? 5 : 2), large].map((value) => [value]);
}
