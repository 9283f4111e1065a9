import type { Words } from '../../core/chart.js';
import type { Guide, Paint, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText } from '../../kit/text.js';
import type { Json } from '../../vega-lite/model.js';
import { symbolPath } from '../../vega-lite/marks/symbol-path.js';
import { mostGroups } from './grouping.js';
import type { Priorities } from './prepare.js';

/** The Dutch words of what is here. */
export const words: Words = { 'legend.rest': 'overige of gemengd' };

const forms = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'];

/** A colour and a form for each group, as a specification has them; what has none is muted. */
export function looksOf(groups: readonly string[]): Json {
  const named = groups.slice(0, mostGroups);
  const look = (range: readonly string[]): Json => ({
    field: 'group',
    type: 'nominal',
    legend: null,
    scale: { domain: [...named, ''], range },
  });
  return {
    color: look([...named.map((_, at) => `category-${at + 1}`), 'muted']),
    shape: look([...forms.slice(0, named.length), 'circle']),
  };
}

/** What the colours and forms mean, from `top` down, and where it ends, px. */
export function keyOf(
  { groups, places }: Priorities,
  top: number,
  { width, measure, theme, locale }: Frame,
): { readonly guide: Guide; readonly bottom: number } {
  const size = theme.textSize;
  const line = Math.round(size * 1.7);
  const named = groups.slice(0, mostGroups);
  const isWhole = places.every(({ items }) =>
    items.every(({ group }) => group === items[0]?.group && named.includes(group)),
  );
  const shapes: Shape[] = [];
  let [left, y] = [0, top + line / 2];
  [...named, ...(isWhole ? [] : [locale.say('legend.rest')])].forEach((name, at) => {
    const text = fitText(name, width - 18, size, measure);
    const wide = 18 + measure(text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const fill: Paint = at < named.length ? (`category-${at + 1}` as 'category-1') : 'muted';
    const form = (at < named.length && forms[at]) || 'circle';
    const x = left + 6;
    shapes.push(
      form === 'circle'
        ? { shape: 'circle', x, y, r: 5, fill }
        : { shape: 'path', d: symbolPath(form, x, y, 90), fill },
      { shape: 'text', x: left + 18, y: y + size * 0.35, text, size, fill: 'text' },
    );
    left += wide + 18;
  });
  return { guide: { kind: 'legend', channel: 'group', shapes }, bottom: y + line / 2 };
}
