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
const colourOf = (_: unknown, at: number) => `category-${at + 1}` as Paint;

/** A colour and a form for each group, as a specification has them; what has none is muted. */
export function looksOf(groups: readonly string[]): Json {
  const look = (range: readonly unknown[]): Json => ({
    field: 'group',
    type: 'nominal',
    legend: null,
    scale: { domain: [...groups, ''], range },
  });
  return groups.length > 0
    ? {
        color: look([...groups.map(colourOf), 'muted']),
        shape: look([...forms.slice(0, groups.length), 'circle']),
      }
    : {};
}

/** What the colours and forms mean, from `top` down, and where it ends, px. */
export function keyOf({ groups, places }: Priorities, top: number, { width, measure, theme, locale }: Frame): Below {
  const size = theme.textSize;
  const line = Math.round(size * 1.7);
  const names = places.every(({ group }) => group) ? groups : [...groups, locale.say('legend.rest')];
  let [left, y] = [0, top + line / 2];
  const shapes = names.flatMap((name, at): Shape[] => {
    const text = fitText(name, width - 18, size, measure);
    const wide = 18 + measure(text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const [x, fill, form] = [left + 6, at < groups.length ? colourOf(name, at) : 'muted', forms[at]];
    left += wide + 18;
    return [
      at > 0 && form && at < groups.length
        ? { shape: 'path', d: symbolPath(form, x, y, 90), fill }
        : { shape: 'circle', x, y, r: 5, fill },
      { shape: 'text', x: x + 12, y: y + size * 0.35, text, size, fill: 'text' },
    ];
  });
  return { guides: [{ kind: 'legend', channel: 'group', shapes }], marks: [], bottom: y + line / 2 + 10 };
}
