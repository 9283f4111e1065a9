import { allMarks, type Drawing, type SwarmShape } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { make, patchAll } from './elements.js';
import { lower, type SvgNode } from './lower.js';
import type { Transform } from './swarm.js';

/** Reach of a pointer around a thin mark, and the thickness up to which a mark counts as thin, px. */
const reach = 6;
const thin = 12;

/** Most device pixels in one canvas; some phones refuse more. */
const mostPixels = 8_000_000;

const still: Transform = { k: 1, x: 0, y: 0 };

let painters = 0;

/** Few drawings have a swarm; those that do bring what paints it. */
let fillSwarm: typeof import('./swarm.js').fillSwarm | undefined;

interface Sheet {
  readonly svg: SVGSVGElement;
  /** What moves, and what stays in place over it. */
  readonly parts: readonly [moves: Painted, stays: Painted];
}

interface Painted {
  readonly group: Element;
  readonly elements: Map<string, Element>;
  readonly nodes: Map<string, SvgNode>;
}

interface Cloud {
  readonly canvas: HTMLCanvasElement;
  readonly ids: Set<string>;
  swarms: SwarmShape[];
  image?: ImageData;
}

/**
 * Paints drawings in an element of a page, which gets the class `drawing`. A mark that did not change keeps its nodes; colours are
 * classes, so that another theme needs no redraw (but for swarms). Colours and layout are in `themeCss`.
 */
export class DrawingPainter {
  readonly #host: HTMLElement;
  readonly #prefix = `peil-${++painters}`;
  #layers: (Sheet | Cloud)[] = [];
  #drawing: Drawing | undefined;
  #theme: Theme | undefined;
  #transform = still;
  #lit: ReadonlySet<string> | undefined;
  #frame = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.classList.add('drawing');
  }

  /** Paints a drawing in place of the one before it. Ends a movement. */
  paint(drawing: Drawing, theme: Theme): void {
    this.#drawing = drawing;
    this.#theme = theme;
    this.#transform = still;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;

    const kept = this.#layers;
    const layers: (Sheet | Cloud)[] = [];
    for (const layer of lower(drawing, theme, this.#prefix, 'class')) {
      const before = layers.at(-1);
      const old = kept[layers.length];
      if (layer.kind === 'svg') {
        // Between two swarms there is often nothing: they then share a canvas.
        if (layer.nodes.length === 0 && layers.length > 0) continue;
        const sheet = old && 'svg' in old ? old : makeSheet();
        sheet.svg.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`);
        sheet.parts.forEach((part, at) => {
          patchAll(
            part.group,
            part.elements,
            part.nodes,
            layer.nodes.filter((node) => !node.fixed === (at === 0)),
          );
        });
        layers.push(sheet);
      } else {
        let cloud = before && 'canvas' in before ? before : undefined;
        if (!cloud) {
          const canvas = old && 'canvas' in old ? old.canvas : makeCanvas();
          cloud = { canvas, ids: new Set(), swarms: [] };
          layers.push(cloud);
        }
        cloud.swarms.push(layer.shape);
        cloud.ids.add(layer.mark.id);
      }
    }
    this.#layers = layers;
    const elements = layers.map(elementOf);
    for (const layer of kept) if (!elements.includes(elementOf(layer))) elementOf(layer).remove();
    elements.forEach((element, at) => {
      if (this.#host.children[at] !== element) this.#host.insertBefore(element, this.#host.children[at] ?? null);
    });
    this.#place();
    this.light(this.#lit);
  }

  /** Dims every mark but these; `undefined` dims none. */
  light(ids: ReadonlySet<string> | undefined): void {
    this.#lit = ids;
    this.#host.classList.toggle('dim', ids !== undefined);
    for (const layer of this.#layers) {
      if ('canvas' in layer) layer.canvas.classList.toggle('lit', !!ids && [...layer.ids].some((id) => ids.has(id)));
      else {
        for (const element of layer.parts[0].elements.values()) {
          const lit = !!ids?.has(element.getAttribute('data-mark') ?? '');
          if (element.classList.contains('lit') !== lit) element.classList.toggle('lit', lit);
        }
      }
    }
  }

  /** Shows the drawing moved and scaled from the next frame on, without a redraw; legends and captions stay in place. */
  moveBy(transform: Transform | undefined): void {
    this.#transform = transform ?? still;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  /** Id of the mark under a pointer, or of the nearest thin mark within 6 px. */
  markAt(event: Event): string | undefined {
    for (const target of event.composedPath()) {
      if (target === this.#host) break;
      const id = target instanceof Element ? target.getAttribute('data-mark') : null;
      if (id !== null) return id;
    }
    if (!this.#drawing || !('clientX' in event)) return undefined;
    const { clientX, clientY } = event as MouseEvent;
    const frame = this.#host.getBoundingClientRect();
    const scale = frame.width / this.#drawing.width || 1;
    const { k, x, y } = this.#transform;
    const at = [((clientX - frame.left) / scale - x) / k, ((clientY - frame.top) / scale - y) / k] as const;
    let nearest: string | undefined;
    let least = reach / (scale * k);
    for (const { id, box, shapes } of allMarks(this.#drawing.marks)) {
      if (shapes.length === 0 || Math.min(box.width, box.height) > thin) continue;
      const dx = Math.max(box.x - at[0], 0, at[0] - box.x - box.width);
      const dy = Math.max(box.y - at[1], 0, at[1] - box.y - box.height);
      const distance = Math.hypot(dx, dy);
      if (distance > least || (nearest !== undefined && distance === least)) continue;
      nearest = id;
      least = distance;
    }
    return nearest;
  }

  /** Takes everything away that was painted. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const layer of this.#layers) elementOf(layer).remove();
    this.#layers = [];
    this.#drawing = undefined;
  }

  #place(): void {
    const { k, x, y } = this.#transform;
    const moved = this.#transform !== still;
    for (const layer of this.#layers) {
      if ('canvas' in layer) this.#paintCloud(layer);
      else {
        const { group } = layer.parts[0];
        group.classList.toggle('moving', moved);
        if (moved) group.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
        else group.removeAttribute('transform');
      }
    }
  }

  #paintCloud(cloud: Cloud): void {
    if (!this.#drawing || !this.#theme) return;
    if (!fillSwarm) {
      void import('./swarm.js').then((swarm) => {
        fillSwarm = swarm.fillSwarm;
        this.#place();
      });
      return;
    }
    const { width, height } = this.#drawing;
    const scale = Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    const { canvas } = cloud;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
    }
    if (cloud.image?.width === across && cloud.image.height === down) cloud.image.data.fill(0);
    else cloud.image = context.createImageData(across, down);
    for (const swarm of cloud.swarms) fillSwarm(cloud.image, swarm, this.#theme, this.#transform, scale);
    context.putImageData(cloud.image, 0, 0);
  }
}

function elementOf(layer: Sheet | Cloud): Element {
  return 'canvas' in layer ? layer.canvas : layer.svg;
}

function makeSheet(): Sheet {
  const svg = make({ name: 'svg', attributes: { 'aria-hidden': 'true', focusable: 'false' } }) as SVGSVGElement;
  const part = (): Painted => {
    const group = make({ name: 'g', attributes: {} });
    svg.append(group);
    return { group, elements: new Map(), nodes: new Map() };
  };
  return { svg, parts: [part(), part()] };
}

function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}
