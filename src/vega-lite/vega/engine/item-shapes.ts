import type { Box, Datum, Shape, TextShape } from '../../../core/drawing.js';
import type { Frame } from '../../../core/frame.js';
import { isGradient, type Paints, type Seen } from './paints.js';
import { clipPath, clipSegment, placePath, writePath } from './paths.js';
import { scene, type PathCommand, type SceneItem } from './vega-parts.js';

/** Where a group stands in the drawing, and what of it is seen, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly clip?: Box | undefined;
  /** What the small picture that it is in is about. */
  readonly about?: readonly Datum[] | undefined;
}

/** No words are smaller, px. */
const smallestText = 12;

const number = (value: unknown, instead = 0): number => (Number.isFinite(value) ? (value as number) : instead);

/** Turns the items of a scene graph into shapes. */
export class ItemShapes {
  /** What the shapes leave out of the picture: `image`. */
  readonly lost = new Set<string>();
  readonly #paints: Paints;
  readonly #measure: Frame['measure'];

  constructor(paints: Paints, { measure }: Frame) {
    this.#paints = paints;
    this.#measure = measure;
  }

  /** The shapes of one item; for a line or an area its first item stands for all. */
  of(type: string, item: SceneItem, place: Place): readonly Shape[] {
    if (item['opacity'] === 0) return [];
    switch (type) {
      case 'text':
        return this.#text(item, place);
      case 'rule':
        return this.#rule(item, place);
      case 'rect':
      case 'group':
        return this.#rect(item, place);
      case 'image':
        this.lost.add('image');
        return this.#image(item, place);
      case 'symbol':
        if ((item['shape'] ?? 'circle') === 'circle') return this.#circle(item, place);
        return this.#path(type, item, place);
      default:
        return this.#path(type, item, place);
    }
  }

  /** A shape in the colours of an item: one that is filled and one that is outlined where they are not as opaque. */
  #painted(item: SceneItem, make: (paint: Partial<Shape>) => Shape | undefined, isLine = false): Shape[] {
    const whole = number(item['opacity'], 1);
    const seen = (colour: unknown, own: unknown): Seen | undefined => {
      const paint = this.#paints.of(colour);
      const opacity = paint ? Math.round(paint.opacity * number(own, 1) * whole * 1000) / 1000 : 0;
      return paint && opacity > 0 ? { ...paint, opacity } : undefined;
    };
    const fill = isLine ? undefined : seen(item['fill'], item['fillOpacity']);
    const width = number(item['strokeWidth'], 1);
    const stroke = width > 0 ? seen(item['stroke'], item['strokeOpacity']) : undefined;
    const dash = item['strokeDash'];
    const outline = stroke && {
      stroke: stroke.paint,
      ...(width === 1 ? {} : { strokeWidth: width }),
      ...(Array.isArray(dash) && dash.length > 0 && dash.some((part) => part > 0) ? { dash: dash as number[] } : {}),
    };
    const opacityOf = ({ opacity }: Seen) => (opacity === 1 ? {} : { opacity });
    const parts: Partial<Shape>[] = [];
    if (fill && stroke && fill.opacity === stroke.opacity)
      parts.push({ fill: fill.paint, ...outline, ...opacityOf(fill) });
    else {
      if (fill) parts.push({ fill: fill.paint, ...opacityOf(fill) });
      if (stroke) parts.push({ ...outline, ...opacityOf(stroke) });
    }
    return parts.flatMap((part) => make(part) ?? []);
  }

  #circle(item: SceneItem, { x, y, clip }: Place): Shape[] {
    const at = { x: x + number(item['x']), y: y + number(item['y']) };
    if (clip && !holds(clip, at.x, at.y)) return [];
    const r = Math.sqrt(Math.max(0, number(item['size'], 64))) / 2;
    return this.#painted(item, (paint) => ({ shape: 'circle', ...at, r, ...paint }) as Shape);
  }

  #rule(item: SceneItem, { x, y, clip }: Place): Shape[] {
    const from = [x + number(item['x']), y + number(item['y'])] as const;
    const to = [x + number(item['x2'], number(item['x'])), y + number(item['y2'], number(item['y']))] as const;
    const [start, end] = (clip ? clipSegment(from, to, clip) : [from, to]) ?? [];
    if (!start || !end) return [];
    const line = { shape: 'line', x1: start[0], y1: start[1], x2: end[0], y2: end[1] } as const;
    return this.#painted(item, (paint) => ({ ...line, ...paint }) as Shape, true);
  }

  #rect(item: SceneItem, place: Place): Shape[] {
    const { fill } = item;
    const corners = ['TopLeft', 'TopRight', 'BottomLeft', 'BottomRight'].some((corner) =>
      number(item[`cornerRadius${corner}`]),
    );
    if (corners) return this.#path(item.mark.marktype, item, place, 'rect');
    const box = boxOf(item, place);
    if (!box) return [];
    if (isGradient(fill)) return this.#strips(item, box);
    const radius = number(item['cornerRadius']);
    return this.#painted(
      item,
      (paint) => ({ shape: 'rect', ...box, ...(radius ? { radius } : {}), ...paint }) as Shape,
    );
  }

  /** A gradient as strips of one colour. */
  #strips(item: SceneItem, box: Box): Shape[] {
    const { fill } = item;
    if (!isGradient(fill)) return [];
    const isUp = (fill.y1 ?? 0) !== (fill.y2 ?? 0);
    const isBack = isUp ? (fill.y1 ?? 0) > (fill.y2 ?? 0) : (fill.x1 ?? 0) > (fill.x2 ?? 0);
    const length = isUp ? box.height : box.width;
    const count = Math.max(1, Math.min(64, Math.round(length / 3)));
    return Array.from({ length: count }, (_, at): Shape | undefined => {
      const seen = this.#paints.along(fill, ((isBack ? count - 1 - at : at) + 0.5) / count);
      const from = (at * length) / count;
      // A little over the next one, so that no seam shows.
      const size = length / count + (at < count - 1 ? 0.5 : 0);
      const strip = isUp ? { ...box, y: box.y + from, height: size } : { ...box, x: box.x + from, width: size };
      const opacity = number(item['opacity'], 1) * number(item['fillOpacity'], 1) * (seen?.opacity ?? 1);
      return seen && { shape: 'rect', ...strip, fill: seen.paint, ...(opacity < 1 ? { opacity } : {}) };
    }).filter((shape) => shape !== undefined);
  }

  #image(item: SceneItem, place: Place): Shape[] {
    const width = number(item['width']);
    const height = number(item['height']);
    const shift = (side: unknown, size: number) =>
      side === 'center' || side === 'middle' ? size / 2 : side === 'right' || side === 'bottom' ? size : 0;
    const x = number(item['x']) - shift(item['align'], width);
    const y = number(item['y']) - shift(item['baseline'], height);
    const box = boxOf({ ...item, x, y, width, height }, place);
    return box ? [{ shape: 'rect', ...box, fill: 'none', stroke: 'axis', dash: [3, 3] }] : [];
  }

  #path(type: string, item: SceneItem, { x, y, clip }: Place, as = type): Shape[] {
    let d = '';
    let isPlaced = false;
    scene.Marks[as]?.attr((name, value) => {
      if (name === 'd') d = String(value ?? '');
      if (name === 'transform') isPlaced = true;
    }, item);
    if (!d) return [];
    const own = isPlaced ? { x: number(item['x']), y: number(item['y']) } : { x: 0, y: 0 };
    const angle = isPlaced ? number(item['angle']) : 0;
    let commands = placePath(d, { x: x + own.x, y: y + own.y, angle });
    const isArea = item['fill'] !== undefined && item['fill'] !== null;
    if (clip && !covers(clip, commands)) commands = clipPath(commands, clip, isArea);
    const path = writePath(commands);
    return path ? this.#painted(item, (paint) => ({ shape: 'path', d: path, ...paint }) as Shape) : [];
  }

  #text(item: SceneItem, { x, y, clip }: Place): Shape[] {
    const { text } = item;
    if (text === undefined || text === null || text === '') return [];
    const lineBreak = item['lineBreak'];
    const lines = (
      Array.isArray(text) ? (text as unknown[]) : typeof lineBreak === 'string' ? String(text).split(lineBreak) : [text]
    ).map((line) => String(line ?? '').trim());
    const seen = this.#paints.of(item['fill']) ?? this.#paints.of(item['stroke']);
    const opacity = number(item['opacity'], 1) * number(item['fillOpacity'], 1);
    if (!seen || opacity * seen.opacity < 0.05) return [];
    const radius = number(item['radius']);
    const theta = number(item['theta']) - Math.PI / 2;
    const anchor = {
      x: x + number(item['x']) + radius * Math.cos(theta),
      y: y + number(item['y']) + radius * Math.sin(theta),
    };
    if (clip && !holds(clip, anchor.x, anchor.y)) return [];
    const own = number(item['fontSize'], 11);
    if (own <= 0) return [];
    const size = Math.max(smallestText, own);
    const weight = isBold(item['fontWeight']) ? 600 : 400;
    const height = number(item['lineHeight'], own + 2);
    const angle = number(item['angle']);
    const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
    return lines.flatMap((line, at): TextShape[] => {
      const dx = number(item['dx']);
      const dy = number(item['dy']) + baseline(item['baseline'], own, height) + at * height;
      const words = this.#cut(line, number(item['limit']), size, weight);
      if (!words) return [];
      return [
        {
          shape: 'text',
          x: anchor.x + dx * cos - dy * sin,
          y: anchor.y + dx * sin + dy * cos,
          text: words,
          size,
          ...(weight === 600 ? { weight } : {}),
          ...(item['align'] === 'center' ? { anchor: 'middle' } : item['align'] === 'right' ? { anchor: 'end' } : {}),
          ...(angle ? { angle } : {}),
          fill: seen.paint,
        },
      ];
    });
  }

  /** Words that fit a limit, with an ellipsis where they were cut. */
  #cut(words: string, limit: number, size: number, weight: 400 | 600): string {
    if (!(limit > 0) || this.#measure(words, size, weight) <= limit) return words;
    let length = words.length - 1;
    while (length > 1 && this.#measure(`${words.slice(0, length)}…`, size, weight) > limit) length--;
    return `${words.slice(0, length).trimEnd()}…`;
  }
}

/** Whether a font weight is bold. */
export function isBold(weight: unknown): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** How far the baseline of a text lies below the point it hangs at, px; as Vega places it. */
function baseline(side: unknown, size: number, lineHeight: number): number {
  switch (side) {
    case 'top':
      return Math.round(0.79 * size);
    case 'middle':
      return Math.round(0.3 * size);
    case 'bottom':
      return Math.round(-0.21 * size);
    case 'line-top':
      return Math.round(0.29 * size + 0.5 * lineHeight);
    case 'line-bottom':
      return Math.round(0.29 * size - 0.5 * lineHeight);
    default:
      return 0;
  }
}

/** The part of an item's rectangle that is seen. */
function boxOf(item: SceneItem, { x, y, clip }: Place): Box | undefined {
  const [width, height] = [number(item['width']), number(item['height'])];
  const left = x + number(item['x']) + Math.min(0, width);
  const top = y + number(item['y']) + Math.min(0, height);
  const box = { x: left, y: top, width: Math.abs(width), height: Math.abs(height) };
  return clip ? overlap(box, clip) : box;
}

/** What two boxes have in common. */
export function overlap(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}

function holds({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x - 0.5 && px <= x + width + 0.5 && py >= y - 0.5 && py <= y + height + 0.5;
}

/** Whether a box holds the whole of a path: every point that it goes through or is drawn towards. */
function covers(clip: Box, commands: readonly PathCommand[]): boolean {
  return commands.every(([command, ...numbers]) => {
    const points = command === 'A' ? numbers.slice(5) : numbers;
    return points.every((x, at) => at % 2 === 1 || holds(clip, x, points[at + 1] ?? 0));
  });
}
