import type { Drawing, Paint } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { lettering } from '../../kit/lettering.js';
import { signKey, type SignItem } from '../../kit/sign-key.js';
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
export function keyOf({ groups, places }: Priorities, top: number, frame: Frame): Below {
  const [colours, shapes] = rangesOf(groups);
  const names = places.every(({ group }) => group) ? groups : [...groups, frame.locale.say('legend.rest')];
  const items = names.map((name, at): SignItem => {
    const [fill = 'muted', form = 'circle'] = [colours[at], shapes[at]];
    return [
      name,
      (x, y) =>
        form === 'circle'
          ? { shape: 'circle', x, y, r: 5, fill }
          : { shape: 'path', d: symbolPath(form, x, y, 90), fill },
    ];
  });
  const key = signKey(items, 10, top, frame.width, lettering(frame));
  return { guides: [{ kind: 'legend', channel: 'group', shapes: key.shapes() }], marks: [], bottom: key.bottom };
}
