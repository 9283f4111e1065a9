import type { Guide, Paint, Pattern, Shape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { fitText } from './text.js';
import { symbolPath, type SymbolName } from './symbols.js';

export interface LegendItem {
  readonly label: string;
  readonly paint: Paint;
  readonly pattern?: Pattern;
  /** Default a rounded square. */
  readonly symbol?: SymbolName;
}

export interface PlacedLegend {
  readonly guide: Guide;
  /** Px that the legend takes, with no space around it. */
  readonly height: number;
}

const swatch = 12;
const gap = 6;
const between = 18;

/** A row of swatches with their words, as many lines as it needs within `width` px from `x`, its top at `y`. */
export function legend(
  channel: string,
  items: readonly LegendItem[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  frame: Frame,
): PlacedLegend {
  const size = frame.theme.textSize;
  const line = Math.round(size * 1.7);
  const shapes: Shape[] = [];
  let x = place.x;
  let y = place.y;
  for (const item of items) {
    const label = fitText(item.label, place.width - swatch - gap, size, frame.measure);
    const width = swatch + gap + frame.measure(label, size);
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      y += line;
    }
    const middle = y + line / 2;
    const fill = { fill: item.paint, ...(item.pattern ? { pattern: item.pattern } : {}) };
    shapes.push(
      item.symbol
        ? { shape: 'path', d: symbolPath(item.symbol, x + swatch / 2, middle, swatch * 0.42), ...fill }
        : { shape: 'rect', x, y: middle - swatch / 2, width: swatch, height: swatch, radius: 2, ...fill },
      { shape: 'text', x: x + swatch + gap, y: middle + size * 0.35, text: label, size, fill: 'text' },
    );
    x += width + between;
  }
  return { guide: { kind: 'legend', channel, shapes }, height: items.length === 0 ? 0 : y + line - place.y };
}
