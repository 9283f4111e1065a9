import type { Measure, Theme } from '../core/frame.js';

const kept = 5000;
const measures = new Map<string, Measure>();
let context: CanvasRenderingContext2D | null | undefined;

/** Widths of text as the browser sets it in a theme's font. One measurer per font, which remembers what it measured. */
export function canvasMeasure({ fontFamily, letterSpacing = 0 }: Theme): Measure {
  const name = `${letterSpacing} ${fontFamily}`;
  const known = measures.get(name);
  if (known) return known;
  const widths = new Map<string, number>();
  const measure: Measure = (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${fontFamily}`;
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context ??= document.createElement('canvas').getContext('2d');
      if (!context) return text.length * size * 0.55;
      context.font = font;
      width = context.measureText(text).width + text.length * letterSpacing;
      if (widths.size >= kept) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  measures.set(name, measure);
  return measure;
}

/** Forgets all widths, for when a font has arrived since. */
export function forgetWidths(): void {
  measures.clear();
}
