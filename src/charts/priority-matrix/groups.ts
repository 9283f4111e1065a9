import type { Drawing, Paint, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText } from '../../kit/text.js';
import type { Json } from '../../vega-lite/model.js';
import { symbolPath } from '../../vega-lite/marks/symbol-path.js';
import type { Priorities } from './prepare.js';

/** What stands below a picture, and where it ends, px. */
export interface Below extends Pick<Drawing, 'guides' | 'marks'> {
  readonly bottom: number;
}

const forms = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'];

/** The colours and the forms of groups, and those of what has none. */
const rangesOf = (groups: readonly string[]) =>
  [
    [...groups.map((_, at) => `category-${at + 1}` as Paint), 'muted'],
    [...forms.slice(0, groups.length), 'circle'],
  ] as const;

/** A colour and a form for each group, as a specification has them. */
export function looksOf(groups: readonly string[]): Json {
  const [color, shape] = rangesOf(groups).map((range) => ({
    field: 'group',
    type: 'nominal',
    legend: null,
    scale: { domain: [...groups, ''], range },
  }));
  return groups.length > 0 ? { color, shape } : {};
}

/** What the colours and forms mean, from `top` down, and where it ends, px. */
export function keyOf({ groups, places }: Priorities, top: number, { width, measure, theme, locale }: Frame): Below {
  const size = theme.textSize;
  const line = Math.round(size * 1.7);
  const [colours, shapes] = rangesOf(groups);
  const names = places.every(({ group }) => group) ? groups : [...groups, locale.say('legend.rest')];
  let [left, y] = [0, top + line / 2];
  const key = names.flatMap((name, at): Shape[] => {
    const text = fitText(name, width - 18, size, measure);
    const wide = 18 + measure(text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const [x, fill = 'muted', form = 'circle'] = [left + 6, colours[at], shapes[at]];
    left += wide + 18;
    return [
      form === 'circle'
        ? { shape: 'circle', x, y, r: 5, fill }
        : { shape: 'path', d: symbolPath(form, x, y, 90), fill },
      { shape: 'text', x: x + 12, y: y + size * 0.35, text, size, fill: 'text' },
    ];
  });
  return { guides: [{ kind: 'legend', channel: 'group', shapes: key }], marks: [], bottom: y + line / 2 + 10 };
}
