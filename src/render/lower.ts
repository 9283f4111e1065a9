import {
  allMarks,
  type Drawing,
  type Mark,
  type Paint,
  type Pattern,
  type Role,
  type Shape,
  type SwarmShape,
} from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { definePattern } from './patterns.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element as data. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
  /** What stays the same through redraws; only on the outermost nodes of a layer. */
  readonly key?: string;
  /** Whether the node stays in place while the drawing is moved, as a legend does. */
  readonly fixed?: boolean;
}

export type Layer =
  | { readonly kind: 'svg'; readonly nodes: readonly SvgNode[] }
  | { readonly kind: 'swarm'; readonly mark: Mark; readonly shape: SwarmShape };

/** How colours are written: as classes that the page's theme fills in, or as literal colours. */
export type Colouring = 'class' | 'colour';

type FlatShape = Exclude<Shape, SwarmShape>;

/** Two decimals are finer than a screen shows and keep texts the same on every machine. Never `-0`. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A paint as a literal colour, `none` included. */
export function colourOf(paint: Paint, theme: Theme): string {
  return paint === 'none' || paint.startsWith('#') ? paint : theme.colours[paint as Role];
}

const roundPath = (d: string): string =>
  d.replace(/-?\d*\.?\d+e[+-]?\d+|-?\d*\.\d{3,}/gi, (number) => String(round(Number(number))));

/**
 * A drawing as SVG elements: axes first, then marks in painting order, then legends and captions.
 * Marks before and after a swarm are in separate layers. `prefix` makes the ids of patterns unique within a page.
 */
export function lower(drawing: Drawing, theme: Theme, prefix: string, colouring: Colouring): readonly Layer[] {
  const patterns = new Map<string, SvgNode>();
  const layers: Layer[] = [];
  let nodes: SvgNode[] = [];

  const flush = () => {
    layers.push({ kind: 'svg', nodes });
    nodes = [];
  };

  const colour = (property: 'fill' | 'stroke', paint: Paint): [string, string] => {
    const literal = colouring === 'colour' || paint === 'none' || paint.startsWith('#');
    return literal ? [property, colourOf(paint, theme)] : ['class', `${property}-${paint}`];
  };

  const patterned = (pattern: Pattern, paint: Paint): string => {
    const id = `${prefix}-${pattern}-${paint.replace('#', '')}`;
    if (!patterns.has(id)) patterns.set(id, definePattern(id, pattern, paint, colour));
    return `url(#${id})`;
  };

  const paintOf = (shape: FlatShape): Record<string, string | number> => {
    const attributes: Record<string, string | number> = {};
    const add = (property: 'fill' | 'stroke', paint: Paint) => {
      const [name, value] = colour(property, paint);
      attributes[name] = name in attributes ? `${attributes[name]} ${value}` : value;
    };
    if (shape.shape === 'text') {
      add('fill', shape.fill ?? 'text');
      if (shape.halo) {
        add('stroke', 'surface');
        Object.assign(attributes, { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' });
      }
      return attributes;
    }
    if (shape.shape !== 'line') {
      if (shape.pattern) attributes['fill'] = patterned(shape.pattern, shape.fill ?? 'none');
      else add('fill', shape.fill ?? 'none');
    }
    if (shape.stroke && shape.stroke !== 'none') {
      add('stroke', shape.stroke);
      if (shape.strokeWidth !== undefined) attributes['stroke-width'] = round(shape.strokeWidth);
      if (shape.dash?.length) attributes['stroke-dasharray'] = shape.dash.map(round).join(' ');
    }
    if (shape.opacity !== undefined && shape.opacity !== 1) attributes['opacity'] = round(shape.opacity);
    return attributes;
  };

  const group = (
    of: string,
    kind: string,
    id: string | undefined,
    shapes: readonly Shape[],
    key: string,
    fixed = false,
  ) => {
    const children = shapes.flatMap((shape) =>
      shape.shape === 'swarm' || (shape.shape === 'circle' && !shape.r) ? [] : node(shape, paintOf(shape), theme),
    );
    if (children.length === 0) return;
    const attributes = { class: `${of} ${of}-${kind}`, ...(id === undefined ? {} : { 'data-mark': id }) };
    nodes.push({ name: 'g', attributes, children, key, ...(fixed ? { fixed } : {}) });
  };

  const guides = (below: boolean) =>
    drawing.guides.forEach((guide, at) => {
      if ((guide.kind === 'axis') !== below) return;
      group('guide', guide.kind, undefined, guide.shapes, `guide ${guide.kind} ${guide.channel} ${at}`, !below);
    });

  guides(true);
  for (const mark of allMarks(drawing.marks)) {
    let start = 0;
    mark.shapes.forEach((shape, at) => {
      if (shape.shape !== 'swarm') return;
      group('mark', mark.kind, mark.id, mark.shapes.slice(start, at), `mark ${mark.id} ${start}`, mark.fixed);
      flush();
      layers.push({ kind: 'swarm', mark, shape });
      start = at + 1;
    });
    group('mark', mark.kind, mark.id, mark.shapes.slice(start), `mark ${mark.id} ${start}`, mark.fixed);
  }
  guides(false);
  flush();

  if (patterns.size === 0) return layers;
  const defs: SvgNode = { name: 'defs', attributes: {}, children: [...patterns.values()], key: 'defs' };
  return layers.map((layer, at) =>
    at === 0 && layer.kind === 'svg' ? { ...layer, nodes: [defs, ...layer.nodes] } : layer,
  );
}

function node(shape: FlatShape, paint: Record<string, string | number>, theme: Theme): SvgNode {
  switch (shape.shape) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return { name: 'rect', attributes: { ...box, ...(radius ? { rx: round(radius) } : {}), ...paint } };
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return { name: 'line', attributes: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...paint } };
    }
    case 'circle':
      return { name: 'circle', attributes: { cx: round(shape.x), cy: round(shape.y), r: round(shape.r), ...paint } };
    case 'path':
      return { name: 'path', attributes: { d: roundPath(shape.d), ...paint } };
    case 'text': {
      const attributes: Record<string, string | number> = {
        x: round(shape.x),
        y: round(shape.y),
        'font-size': round(shape.size ?? theme.textSize),
        ...paint,
      };
      if (shape.weight === 600) attributes['font-weight'] = 600;
      if (shape.anchor && shape.anchor !== 'start') attributes['text-anchor'] = shape.anchor;
      if (shape.angle) attributes['transform'] = `rotate(${shape.angle} ${attributes['x']} ${attributes['y']})`;
      return { name: 'text', attributes, text: shape.text };
    }
  }
}
