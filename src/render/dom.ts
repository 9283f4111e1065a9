import type { Drawing } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import type { Cloud } from './cloud.js';
import { make, patchAll } from './elements.js';
import { lower, type SvgNode } from './lower.js';
import type { Transform } from './swarm.js';

/** Where a drawing stands that is not moved. */
export const still: Transform = { k: 1, x: 0, y: 0 };

let painters = 0;

/** Few drawings have a swarm; those that do bring what paints it. */
let paintCloud: typeof import('./cloud.js').paintCloud | undefined;

/** What moves a drawing; it comes with the gestures of the chart that has them. */
let place: typeof import('./dom-moving.js').move | undefined;

/** Lets drawings be moved. */
export function letMove(how: typeof place): void {
  place = how;
}

/** One SVG element of a drawing. */
export interface Sheet {
  readonly svg: SVGSVGElement;
  /** What moves, and what stays in place over it. */
  readonly parts: readonly [moves: Painted, stays: Painted];
}

interface Painted {
  readonly group: Element;
  readonly elements: Map<string, Element>;
  readonly nodes: Map<string, SvgNode>;
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
    this.#rest();
    this.#drawing = drawing;
    this.#theme = theme;

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
    this.#paintClouds();
    this.light(this.#lit);
  }

  /** Dims every mark but these; `undefined` dims none, and nothing is dim during a movement. */
  light(lit: ReadonlySet<string> | undefined): void {
    this.#lit = lit;
    const ids = this.#transform === still ? lit : undefined;
    this.#host.classList.toggle('dim', ids !== undefined);
    for (const layer of this.#layers) {
      if ('canvas' in layer) layer.canvas.classList.toggle('lit', !!ids && [...layer.ids].some((id) => ids.has(id)));
      else {
        for (const element of layer.parts.flatMap(({ elements }) => [...elements.values()])) {
          const lit = !!ids?.has(element.getAttribute('data-mark') ?? '');
          if (element.classList.contains('lit') !== lit) element.classList.toggle('lit', lit);
        }
      }
    }
  }

  /** Shows the drawing moved and scaled from the next frame on, without a redraw; legends and captions stay in place. Needs `dom-moving.ts`. */
  moveBy(transform: Transform | undefined): void {
    this.#transform = transform ?? still;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
      this.light(this.#lit);
    });
  }

  /** Where the drawing stands during a movement. */
  get transform(): Transform {
    return this.#transform;
  }

  /** Takes everything away that was painted. */
  clear(): void {
    this.#rest();
    for (const layer of this.#layers) elementOf(layer).remove();
    this.#layers = [];
    this.#drawing = undefined;
  }

  /** Ends a movement. */
  #rest(): void {
    this.#transform = still;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#place();
  }

  #place(): void {
    if (this.#drawing) place?.(this.#host, this.#layers, this.#drawing, this.#transform);
  }

  #paintClouds(): void {
    for (const layer of this.#layers) {
      if (!('canvas' in layer) || !this.#drawing || !this.#theme) continue;
      if (paintCloud) paintCloud(layer, this.#drawing, this.#theme);
      else {
        void import('./cloud.js').then((brought) => {
          paintCloud = brought.paintCloud;
          this.#paintClouds();
        });
      }
    }
  }
}

function elementOf(layer: Sheet | Cloud): Element {
  return 'canvas' in layer ? layer.canvas : layer.svg;
}

function makeSheet(): Sheet {
  const svg = make({ name: 'svg', attributes: { 'aria-hidden': 'true' } }) as SVGSVGElement;
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
