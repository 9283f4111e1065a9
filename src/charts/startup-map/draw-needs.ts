import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, quantity } from '../../core/insight.js';
import { fitText, wrapText } from '../../kit/text.js';
import { top } from '../../kit/top.js';
import { choose } from './choose.js';
import { computed } from './fields.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import { countNeeds, type NeedCount } from './tally.js';

/** Most needs with a bar of their own. */
const bars = 8;

/** A drawn list of needs. */
export interface NeedsPanel {
  readonly guide: Guide;
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A bar per need; the one that is chosen is full, the others fade. Choosing it again shows all firms. */
export function drawNeeds(
  firms: Firms,
  values: MapValues,
  place: { readonly x: number; readonly y: number; readonly width: number },
  frame: Frame,
): NeedsPanel {
  const { locale, theme, measure } = frame;
  const rows = choose(firms, values, 'need');
  const needs = countNeeds(firms, rows);
  const { shown, rest } = top(needs, bars - 1, ({ count }) => count);
  const most = Math.max(1, ...needs.map(({ count }) => count));
  const title = wrapText(locale.say('needs.title'), place.width, theme.textSize, measure, 2, 600);
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.5);
  const pitch = line + 18;
  const gutter = 28;
  const across = place.width >= 480 ? 2 : 1;
  const width = (place.width - gutter * (across - 1)) / across;
  const perColumn = Math.ceil((shown.length + (rest.length > 0 ? 1 : 0)) / across);
  const head = title.length * Math.round(theme.textSize * 1.35) + 6;
  const spot = (at: number) => ({
    x: place.x + Math.floor(at / perColumn) * (width + gutter),
    y: place.y + head + (at % perColumn) * pitch,
  });
  const wanted = values.onlyNeed?.trim().toLowerCase();

  const bar = (
    at: number,
    label: string,
    count: number,
    role: 'accent' | 'muted',
    chosen: boolean,
  ): Pick<Mark, 'box' | 'shapes'> => {
    const { x, y } = spot(at);
    const number = locale.number(count);
    const room = width - measure(number, size, 600) - 8;
    const shapes: Shape[] = [
      {
        shape: 'text',
        x,
        y: y + size,
        text: fitText(label, room, size, measure, chosen ? 600 : 400),
        size,
        weight: chosen ? 600 : 400,
      },
      { shape: 'text', x: x + width, y: y + size, text: number, size, weight: 600, anchor: 'end' },
      { shape: 'rect', x, y: y + line, width, height: 8, radius: 2, fill: 'grid' },
    ];
    if (count > 0)
      shapes.push({
        shape: 'rect',
        x,
        y: y + line,
        width: Math.max(2, (width * count) / most),
        height: 8,
        radius: 2,
        fill: role,
      });
    if (chosen)
      shapes.push({
        shape: 'rect',
        x: x + 0.5,
        y: y + line - 2,
        width: width - 1,
        height: 12,
        radius: 3,
        fill: 'none',
        stroke: 'text',
      });
    return { box: { x, y, width, height: pitch - 4 }, shapes };
  };

  const mark = (need: NeedCount, at: number | undefined): Mark => {
    const chosen = wanted === need.name.toLowerCase();
    const role = wanted === undefined || chosen ? 'accent' : 'muted';
    return {
      id: `need:${need.name}`,
      kind: 'need',
      datum: [computed(locale, 'need', need.name), computed(locale, 'firms', need.count)],
      says: [
        ...(rows.length > 0
          ? [insight('need.share', { share: quantity((need.count / rows.length) * 100, '%', { decimals: 0 }) })]
          : []),
        insight(chosen ? 'need.chosen' : 'need.choose'),
      ],
      action: { option: 'onlyNeed', value: chosen ? null : need.name },
      ...(at === undefined
        ? { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] }
        : bar(at, need.name, need.count, role, chosen)),
    };
  };

  const marks = shown.map(mark);
  if (rest.length > 0) {
    const count = rest.reduce((sum, need) => sum + need.count, 0);
    const label = locale.say('needs.other', { count: rest.length });
    marks.push({
      id: 'needs-other',
      kind: 'need',
      datum: [computed(locale, 'need', label), computed(locale, 'firms', count)],
      says: [insight('needs.asked', { count, needs: rest.map(({ name }) => name) })],
      marks: rest.map((need) => mark(need, undefined)),
      ...bar(shown.length, label, count, 'muted', false),
    });
  }
  const guide: Guide = {
    kind: 'caption',
    channel: 'needs',
    shapes: title.map((text, at) => ({
      shape: 'text',
      x: place.x,
      y: place.y + theme.textSize + at * Math.round(theme.textSize * 1.35),
      text,
      size: theme.textSize,
      weight: 600,
    })),
  };
  return { guide, marks, height: head + perColumn * pitch };
}
