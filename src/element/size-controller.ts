import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the width of a box in the element; an element in a hidden tab has none and draws when it appears. */
export class SizeController implements ReactiveController {
  /** Px; 0 while the box is not on screen. */
  width = 0;

  readonly #host: ReactiveControllerHost;
  readonly #box: () => Element | null;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  hostConnected(): void {
    // A frame later: drawing at once would change sizes while the browser is still telling of them.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observed = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (this.#observed) return;
    this.#observed = this.#box();
    if (!this.#observed) return;
    this.#observer?.observe(this.#observed);
    this.#measure();
  }

  #measure(): void {
    const width = this.#observed?.clientWidth ?? 0;
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
