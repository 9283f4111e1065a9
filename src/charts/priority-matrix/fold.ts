import type { Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Below } from './groups.js';

/** What opens a list that names the first of many, below `top` px. */
export function fold(count: number, top: number, { locale, measure, theme }: Frame): Pick<Below, 'marks' | 'bottom'> {
  const text = locale.say('fold.open', { count });
  const box = { x: 0, y: top + 8, width: measure(text, theme.textSize, 600) + 24, height: 32 };
  const mark: Mark = {
    id: 'fold',
    kind: 'fold',
    datum: [],
    box,
    shapes: [
      { shape: 'rect', ...box, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: box.y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    action: { option: 'all', value: true },
  };
  return { marks: [mark], bottom: box.y + 34 };
}
