import type { Guide, Shape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import type { Linear } from './linear.js';

/** Lines and figures for a scale that runs from left to right, with the figures above or below the plot. */
export function axisX(
  channel: string,
  scale: Linear,
  plot: { readonly top: number; readonly bottom: number; readonly labels: 'above' | 'below' },
  frame: Frame,
  write: (value: number) => string = (value) => frame.locale.number(value),
): Guide {
  const size = Math.max(12, frame.theme.textSize - 1);
  const extent = Math.abs(scale.range[1] - scale.range[0]);
  const widest = Math.max(...scale.domain.map((value) => frame.measure(write(value), size)));
  const values = scale.ticks(Math.max(1, Math.floor(extent / (widest + 28))));
  const [low, high] = [Math.min(...scale.range), Math.max(...scale.range)];
  const shapes: Shape[] = values.flatMap((value): Shape[] => {
    const x = scale(value);
    const label = write(value);
    const half = frame.measure(label, size) / 2;
    const anchor =
      x - half < low - 4 && x < low + half ? 'start' : x + half > high + 4 && x > high - half ? 'end' : 'middle';
    return [
      { shape: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: value === 0 ? 'axis' : 'grid' },
      {
        shape: 'text',
        x,
        y: plot.labels === 'above' ? plot.top - 6 : plot.bottom + size + 4,
        text: label,
        size,
        anchor,
        fill: 'subtle',
      },
    ];
  });
  return { kind: 'axis', channel, shapes };
}

/** Lines and figures for a scale that runs upward, the figures left of the plot, above their lines. */
export function axisY(
  channel: string,
  scale: Linear,
  plot: { readonly left: number; readonly right: number },
  frame: Frame,
  write: (value: number) => string = (value) => frame.locale.number(value),
): Guide {
  const size = Math.max(12, frame.theme.textSize - 1);
  const extent = Math.abs(scale.range[1] - scale.range[0]);
  const shapes: Shape[] = scale.ticks(Math.max(2, Math.floor(extent / (size * 4)))).flatMap((value): Shape[] => {
    const y = scale(value);
    return [
      { shape: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: value === 0 ? 'axis' : 'grid' },
      { shape: 'text', x: plot.left, y: y - 4, text: write(value), size, fill: 'subtle', halo: true },
    ];
  });
  return { kind: 'axis', channel, shapes };
}
