import type { Drawing } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { lower, type SvgNode } from './lower.js';
import { tile } from './patterns.js';
import { paintSwarm } from './swarm.js';

export { paintSwarm } from './swarm.js';

type Attributes = Record<string, string | number>;

/**
 * Paints a drawing on a canvas, over what it shows, with the theme's colours: the same elements as in a page.
 * `scale` is canvas pixels per px; `at` moves the drawing, px.
 */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  theme: Theme,
  scale = 1,
  at: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  const patterns = new Map<string, CanvasPattern>();
  context.save();
  context.setTransform(scale, 0, 0, scale, at.x * scale, at.y * scale);
  for (const layer of lower(drawing, theme, 'p', 'colour')) {
    if (layer.kind === 'swarm') paintSwarm(context, layer.shape, theme, { k: 1, ...at }, scale);
    else for (const node of layer.nodes) paintNode(context, node, theme, patterns, scale);
  }
  context.restore();
}

function paintNode(
  context: CanvasRenderingContext2D,
  node: SvgNode,
  theme: Theme,
  patterns: Map<string, CanvasPattern>,
  scale: number,
): void {
  if (node.name === 'defs') {
    for (const definition of node.children ?? []) {
      const pattern = makePattern(context, definition, theme, scale);
      if (pattern) patterns.set(`url(#${definition.attributes['id']})`, pattern);
    }
  } else if (node.name === 'g') {
    for (const child of node.children ?? []) paintNode(context, child, theme, patterns, scale);
  } else {
    const { fill = 'none', stroke = 'none', opacity = 1, ...rest } = node.attributes as Attributes;
    context.globalAlpha = Number(opacity);
    context.fillStyle = patterns.get(String(fill)) ?? String(fill);
    context.strokeStyle = String(stroke);
    context.lineWidth = Number(rest['stroke-width'] ?? 1);
    context.lineJoin = rest['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    context.setLineDash(
      String(rest['stroke-dasharray'] ?? '')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
    if (node.name === 'text') paintText(context, node, theme, stroke !== 'none');
    else {
      const path = pathOf(node.name, rest);
      if (fill !== 'none') context.fill(path);
      if (stroke !== 'none') context.stroke(path);
    }
    context.globalAlpha = 1;
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  { attributes, text = '' }: SvgNode,
  theme: Theme,
  halo: boolean,
): void {
  const anchor = attributes['text-anchor'];
  context.font = `${attributes['font-weight'] ?? 400} ${attributes['font-size']}px ${theme.fontFamily}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
  if (halo) context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function pathOf(name: string, attributes: Attributes): Path2D {
  const n = (key: string) => Number(attributes[key] ?? 0);
  const path = new Path2D(name === 'path' ? String(attributes['d']) : undefined);
  if (name === 'rect') path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
  else if (name === 'circle') path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
  else if (name === 'line') {
    path.moveTo(n('x1'), n('y1'));
    path.lineTo(n('x2'), n('y2'));
  }
  return path;
}

/** A tile is painted at the canvas's own pixels and scaled back, so that strokes stay sharp. */
function makePattern(
  context: CanvasRenderingContext2D,
  { attributes, children = [] }: SvgNode,
  theme: Theme,
  scale: number,
) {
  const canvas = document.createElement('canvas');
  const fine = Math.max(1, Math.round(scale * 2));
  canvas.width = canvas.height = tile * fine;
  const inner = canvas.getContext('2d');
  if (!inner) return null;
  inner.scale(fine, fine);
  for (const child of children) paintNode(inner, child, theme, new Map(), scale);
  const pattern = context.createPattern(canvas, 'repeat');
  const placed = new DOMMatrix().rotate('patternTransform' in attributes ? -45 : 0).scale(1 / fine);
  pattern?.setTransform(placed);
  return pattern;
}
