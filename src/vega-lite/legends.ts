import type { Words } from '../core/chart.js';
import type { Guide, Paint, Shape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { legend } from '../kit/legend.js';
import { paintOf } from './paint-of.js';
import type { Json, Scale, Scales } from './model.js';
import { objectOf } from './json.js';
import { usesIn, type Wanted } from './scales/resolve-scales.js';
import { timeWriter } from './write-time.js';

/** Dutch words that come along: none. */
export const words: Words = {};

/** Legends above a plot, and where they end, px. */
export interface Legends {
  readonly guides: readonly Guide[];
  readonly bottom: number;
}

const symbols: Readonly<Record<string, 'circle' | 'square' | 'cross' | 'diamond' | 'triangle' | 'triangle-down'>> = {
  circle: 'circle',
  square: 'square',
  cross: 'cross',
  diamond: 'diamond',
  'triangle-up': 'triangle',
  'triangle-down': 'triangle-down',
};

/** A line of swatches with names for colours and forms, a bar from little to much for a quantity, from `top` down. */
export function legendsOf(wanted: readonly Wanted[], scales: Scales, frame: Frame, top = 0): Legends {
  const guides: Guide[] = [];
  const seen = new Set<string>();
  let y = top;
  for (const channel of ['color', 'fill', 'stroke', 'shape']) {
    const scale = scales[channel];
    const uses = usesIn(wanted, channel);
    const [use] = uses;
    if (!scale || !use || uses.some(({ def }) => (def as Json)['legend'] === null)) continue;
    const field = use.def.field ?? '';
    // One field, one legend: its colours say its forms too.
    if (seen.has(field)) continue;
    seen.add(field);
    const terms = objectOf((use.def as Json)['legend']);
    const asked = 'title' in terms ? terms['title'] : (use.def as Json)['title'];
    const title = asked === undefined ? field : typeof asked === 'string' ? asked : '';
    const isNames = scale.type === 'ordinal';
    const made = isNames
      ? names(channel, scale, scales, title, y, frame, use.def.type === 'temporal' || Boolean(use.def.timeUnit))
      : ramp(channel, scale, title, y, frame);
    guides.push(made.guide);
    y += made.height + 8;
  }
  return { guides, bottom: y };
}

interface Placed {
  readonly guide: Guide;
  readonly height: number;
}

function heading(
  title: string,
  y: number,
  { theme }: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  return title
    ? {
        shapes: [
          { shape: 'text', x: 0, y: y + theme.textSize, text: title, size: theme.textSize, weight: 600, fill: 'text' },
        ],
        height: Math.round(theme.textSize * 1.5),
      }
    : { shapes: [], height: 0 };
}

function names(
  channel: string,
  scale: Scale,
  scales: Scales,
  title: string,
  y: number,
  frame: Frame,
  isTime: boolean,
): Placed {
  const { locale, theme } = frame;
  const head = heading(title, y, frame);
  const writeTime = timeWriter(isTime ? (scale.domain as readonly number[]) : [], undefined, locale);
  const write = isTime
    ? (one: unknown) => writeTime(one).text
    : (one: unknown) => (typeof one === 'number' ? locale.number(one) : String(one ?? ''));
  const items = scale.domain
    .filter((one) => one !== null && one !== undefined)
    .map((one) => {
      const form = channel === 'shape' ? scale.apply(one) : scales['shape']?.apply(one);
      const symbol = symbols[String(form)];
      const paint: Paint = channel === 'shape' ? 'category-1' : paintOf(String(scale.apply(one)), theme);
      return { label: write(one), paint, ...(symbol ? { symbol } : {}) };
    });
  const { guide, height } = legend(channel, items, { x: 0, y: y + head.height, width: frame.width }, frame);
  return { guide: { ...guide, shapes: [...head.shapes, ...guide.shapes] }, height: head.height + height };
}

/** A bar of steps from the least to the most, with both figures. */
function ramp(channel: string, scale: Scale, title: string, y: number, frame: Frame): Placed {
  const { theme, locale } = frame;
  const head = heading(title, y, frame);
  const [low = 0, high = 0] = [scale.domain[0], scale.domain.at(-1)] as readonly number[];
  const size = theme.textSize;
  const top = y + head.height;
  const writeTime = timeWriter([low, high], undefined, locale);
  const write = (one: unknown) => (scale.type === 'time' ? writeTime(one).text : locale.number(Number(one)));
  const start = frame.measure(write(low), size) + 6;
  const steps = 12;
  const wide = Math.min(160, frame.width / 2) / steps;
  const bar = Array.from({ length: steps }, (_, at): Shape => {
    const value = low + ((high - low) * (at + 0.5)) / steps;
    return {
      shape: 'rect',
      x: start + at * wide,
      y: top + 2,
      width: wide + 0.5,
      height: 12,
      fill: paintOf(String(scale.apply(value)), theme),
    };
  });
  const text = (x: number, value: number): Shape => ({
    shape: 'text',
    x,
    y: top + 12,
    text: write(value),
    size,
    fill: 'text',
  });
  return {
    guide: {
      kind: 'legend',
      channel,
      shapes: [...head.shapes, ...bar, text(0, low), text(start + wide * steps + 6, high)],
    },
    height: head.height + Math.round(size * 1.5),
  };
}
