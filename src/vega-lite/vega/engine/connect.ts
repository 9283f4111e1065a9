import type { VegaView } from './make-view.js';
import { vega, type SceneItem } from './vega-parts.js';

/** The picture in a page on which a reader points, and who hears that the view has changed. */
export interface Surface {
  /** Listens on the box of the picture. */
  addEventListener(type: string, listen: (event: unknown) => void): void;
  /** From px of the page to px of the drawing. */
  getScreenCTM(): unknown;
  getBoundingClientRect(): unknown;
  /** The context of a canvas of any size, for Vega to find out what is under a point. */
  readonly context: { setTransform(...numbers: number[]): void } | null;
  /** An element that stands for the picture in Vega's eyes; it is never in the page. */
  readonly element: unknown;
  changed(): void;
}

interface HandlerParts {
  _canvas: unknown;
  readonly _origin: readonly [number, number];
  pickEvent(event: unknown): unknown;
  _active: SceneItem | null;
  _down: SceneItem | null;
  fire(type: string, event: unknown): void;
}

interface ViewParts {
  readonly _handler: HandlerParts;
}

type Initialize = { initialize(...terms: unknown[]): unknown };

const surfaces = new WeakMap<object, Surface>();
const name = 'peil';
let isKnown = false;

/** Tells Vega of a way to paint that leaves painting to us, and of one to hear a reader's pointer. */
function registerModule(): void {
  if (isKnown) return;
  isKnown = true;
  const Handler = vega.CanvasHandler as unknown as new (...terms: unknown[]) => HandlerParts & Initialize;
  const Renderer = vega.Renderer as unknown as new (...terms: unknown[]) => Initialize;

  class SurfaceHandler extends Handler {
    override initialize(...terms: unknown[]): unknown {
      const surface = surfaces.get(terms[0] as object);
      const made = super.initialize(...terms);
      this._canvas = surface;
      if (surface) for (const type of ['click', 'pointerdown', 'pointermove', 'pointerout']) this.#hear(surface, type);
      return made;
    }

    canvas(): unknown {
      return this._canvas;
    }

    context(): unknown {
      return (this._canvas as Surface | undefined)?.context;
    }

    /** A point is within a path that is drawn from where the scene begins. */
    override pickEvent(event: unknown): unknown {
      const { context } = this._canvas as Surface;
      context?.setTransform(1, 0, 0, 1, ...this._origin);
      return super.pickEvent(event);
    }

    /** What Vega itself would have done, had it known the surface from the start. */
    #hear(surface: Surface, type: string): void {
      const own = this as unknown as Record<string, unknown> & { readonly _events: Record<string, unknown> };
      if (own._events[type]) return;
      own._events[type] = 1;
      surface.addEventListener(type, (event) => {
        const handle = own[type];
        if (typeof handle === 'function') handle.call(this, event);
        else this.fire(type, event);
      });
    }
  }

  class SurfaceRenderer extends Renderer {
    #surface: Surface | undefined;

    override initialize(...terms: unknown[]): unknown {
      this.#surface = surfaces.get(terms[0] as object);
      return super.initialize(...terms);
    }

    canvas(): unknown {
      return this.#surface;
    }

    _render(): void {
      this.#surface?.changed();
    }
  }

  vega.renderModule(name, { handler: SurfaceHandler, renderer: SurfaceRenderer, headless: SurfaceRenderer } as never);
}

/** Lets a reader point at the picture of a view. */
export function connect(view: VegaView, surface: Surface): void {
  registerModule();
  surfaces.set(surface.element as object, surface);
  (view as unknown as { _renderType: string })._renderType = name;
  view.initialize(surface.element as never);
}

/** Lets a reader activate an item by keys, as a click does by pointer. */
export function press(view: VegaView, item: SceneItem, event: unknown): void {
  const handler = (view as unknown as ViewParts)._handler;
  const before = handler._active;
  handler._active = handler._down = item;
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click']) handler.fire(type, event);
  handler._active = before;
}
