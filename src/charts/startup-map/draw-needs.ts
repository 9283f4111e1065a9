import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import { top } from '../../kit/top.js';
import { choose, isNamed } from './choose.js';
import { figures } from './fields.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import { countNeeds, type NeedCount } from './tally.js';
import { tellNeed, tellOthers } from './telling.js';

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
  { locale, theme: { textSize }, measure }: Frame,
): NeedsPanel {
  const { onlyNeed } = values;
  const rows = choose(firms, { ...values, onlyNeed: undefined });
  const needs = countNeeds(firms, rows);
  const { shown, rest } = top(needs, bars - 1, ({ count }) => count);
  const most = Math.max(1, ...needs.map(({ count }) => count));
  const title = wrapText(locale.say('needs.title'), place.width, textSize, measure, 2, 600);
  const size = Math.max(12, textSize - 1);
  const line = Math.round(size * 1.5);
  const pitch = line + 18;
  const gutter = 28;
  const across = place.width >= 480 ? 2 : 1;
  const width = (place.width - gutter * (across - 1)) / across;
  const perColumn = Math.ceil((shown.length + (rest.length > 0 ? 1 : 0)) / across);
  const titleLine = Math.round(textSize * 1.35);
  const head = title.length * titleLine + 6;

  const bar = (at: number, label: string, count: number, quiet: boolean, chosen = false) => {
    const x = place.x + Math.floor(at / perColumn) * (width + gutter);
    const y = place.y + head + (at % perColumn) * pitch;
    const number = locale.number(count);
    const weight = chosen ? 600 : 400;
    const text = fitText(label, width - measure(number, size, 600) - 8, size, measure, weight);
    const track = { shape: 'rect', x, y: y + line, width, height: 8, radius: 2 } as const;
    const shapes: Shape[] = [
      { shape: 'text', x, y: y + size, text, size, weight },
      { shape: 'text', x: x + width, y: y + size, text: number, size, weight: 600, anchor: 'end' },
      { ...track, fill: 'grid' },
    ];
    if (count > 0)
      shapes.push({ ...track, width: Math.max(2, (width * count) / most), fill: quiet ? 'muted' : 'accent' });
    if (chosen)
      shapes.push({
        ...track,
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

  const mark = (need: NeedCount, at?: number): Mark => {
    const { name, count } = need;
    const chosen = onlyNeed !== undefined && isNamed(name, onlyNeed);
    return {
      id: `need:${name}`,
      kind: 'need',
      fixed: true,
      datum: figures(locale, { need: name, firms: count }),
      says: tellNeed(need, rows.length, chosen),
      action: { option: 'onlyNeed', value: chosen ? null : name },
      ...(at === undefined
        ? { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] }
        : bar(at, name, count, onlyNeed !== undefined && !chosen, chosen)),
    };
  };

  const marks = shown.map(mark);
  if (rest.length > 0) {
    const count = rest.reduce((sum, need) => sum + need.count, 0);
    const label = locale.say('needs.other', { count: rest.length });
    marks.push({
      id: 'needs-other',
      kind: 'need',
      fixed: true,
      datum: figures(locale, { need: label, firms: count }),
      says: tellOthers(rest),
      marks: rest.map((need) => mark(need)),
      ...bar(shown.length, label, count, true),
    });
  }
  const shapes = title.map((text, at): Shape => {
    return { shape: 'text', x: place.x, y: place.y + textSize + at * titleLine, text, size: textSize, weight: 600 };
  });
  return { guide: { kind: 'caption', channel: 'needs', shapes }, marks, height: head + perColumn * pitch };
}
