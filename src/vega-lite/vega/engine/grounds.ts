import type { Paint, Shape } from '../../../core/drawing.js';
import { contrast } from '../../../theme/contrast.js';
import type { Paints } from './paints.js';

/** What is less different from what lies under it is hard to read; WCAG 2.2 asks this of large words and of marks. */
const needed = 3;

interface Ground {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
}

/** Keeps words and thin lines readable: a specification's own black would vanish in a dark theme. */
export class Grounds {
  readonly #paints: Paints;
  readonly #painted: Ground[] = [];

  constructor(paints: Paints) {
    this.#paints = paints;
  }

  /** The shapes, with words and lines that cannot be seen in the colour of the theme that can; in painting order. */
  over(shapes: readonly Shape[]): readonly Shape[] {
    return shapes.map((shape) => {
      if (shape.shape === 'rect' && shape.fill && shape.fill !== 'none' && (shape.opacity ?? 1) > 0.6) {
        const { x, y, width, height, fill } = shape;
        this.#painted.push({ x, y, width, height, fill });
      }
      if (shape.shape === 'text' && shape.fill) {
        const under = this.#under(shape.x, shape.y - (shape.size ?? 12) / 3);
        return { ...shape, fill: this.#readable(shape.fill, under) };
      }
      const isLine = shape.shape === 'line' || (shape.shape === 'path' && (shape.fill ?? 'none') === 'none');
      if (isLine && shape.stroke?.startsWith('#') && this.#contrast(shape.stroke, 'surface') < 1.5)
        return { ...shape, stroke: 'text' };
      return shape;
    });
  }

  #readable(fill: Paint, under: Paint): Paint {
    if (this.#contrast(fill, under) >= needed) return fill;
    return this.#contrast('text', under) >= this.#contrast('surface', under) ? 'text' : 'surface';
  }

  #contrast(a: Paint, b: Paint): number {
    return contrast(this.#paints.hex(a), this.#paints.hex(b));
  }

  #under(x: number, y: number): Paint {
    const found = this.#painted.findLast(
      (ground) => x >= ground.x && x <= ground.x + ground.width && y >= ground.y && y <= ground.y + ground.height,
    );
    return found?.fill ?? 'surface';
  }
}
