import type { TemplateResult, nothing } from 'lit';
import type { Mark } from '../../../core/drawing.js';
import type { Locale } from '../../../core/frame.js';
import type { VegaPicture } from '../../../vega-lite/vega/engine/vega-engine.js';
import { liveParts } from '../chart.js';
import { parameterForm } from './parameter-form.js';

/** What a live picture needs of its element. */
export interface LiveHost {
  /** The box in which the picture stands. */
  readonly plot: HTMLElement;
  changed(picture: VegaPicture): void;
  requestUpdate(): void;
}

/** Keeps a picture alive: what a reader points at, drags and sets goes to Vega, and what changes is drawn again. */
export class LivePicture {
  readonly #host: LiveHost;
  readonly #context = document.createElement('canvas').getContext('2d');
  #picture: VegaPicture | undefined;
  #listening = new AbortController();
  #frame = 0;
  /** Whether the keyboard was used last. */
  #byKeys = false;

  constructor(host: LiveHost) {
    this.#host = host;
    if (this.#context) Object.assign(this.#context, { pixelRatio: 1 });
    host.plot.addEventListener('keydown', () => (this.#byKeys = true), { capture: true });
    host.plot.addEventListener('pointerdown', () => (this.#byKeys = false), { capture: true });
  }

  /** The picture that stands in the page now; its view may be the one before it, or another. */
  show(picture: VegaPicture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (before?.made.view === picture.made.view) return;
    before?.made.view.finalize();
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { plot } = this.#host;
    const svg = () => plot.querySelector('svg');
    const element = document.createElement('div');
    liveParts().connect(picture.made.view, {
      element,
      context: this.#context,
      addEventListener: (type, listen) => {
        const hear = (event: Event) => {
          // What lies over the picture is not the picture.
          if (!event.composedPath().some((node) => node instanceof Element && node.matches('.tooltip'))) listen(event);
        };
        plot.addEventListener(type, hear, { signal, passive: false });
      },
      getScreenCTM: () => svg()?.getScreenCTM() ?? null,
      getBoundingClientRect: () => (svg() ?? plot).getBoundingClientRect(),
      changed: () => {
        plot.style.cursor = element.style.cursor === 'default' ? '' : element.style.cursor;
        this.#frame ||= requestAnimationFrame(() => this.#redraw());
      },
    });
    void picture.made.view.runAsync();
    this.#host.requestUpdate();
  }

  #redraw(): void {
    this.#frame = 0;
    const picture = this.#picture;
    if (picture && !this.#listening.signal.aborted) this.#host.changed(picture);
  }

  /** A mark was activated; by keys it is pressed as a click would. */
  activate(mark: Mark): void {
    const item = this.#picture?.items.get(mark.id);
    if (!item || !this.#picture || !this.#byKeys) return;
    const svg = this.#host.plot.querySelector('svg');
    const frame = svg?.getBoundingClientRect();
    const scale = (frame?.width ?? 0) / this.#picture.drawing.width || 1;
    const clientX = (frame?.left ?? 0) + (mark.box.x + mark.box.width / 2) * scale;
    const clientY = (frame?.top ?? 0) + (mark.box.y + mark.box.height / 2) * scale;
    liveParts().press(this.#picture.made.view, item, new MouseEvent('click', { clientX, clientY }));
  }

  /** The settings that the specification has, as form controls. */
  parameters(locale: Locale): TemplateResult | typeof nothing {
    const view = this.#picture?.made.view;
    return parameterForm(this.#picture?.made.compiled, locale, {
      get: (name) => view?.signal(name) as unknown,
      set: (name, value) => void view?.signal(name, value).runAsync(),
    });
  }

  /** The element has left the page. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#listening.abort();
    this.#picture?.made.view.finalize();
    this.#picture = undefined;
  }
}
