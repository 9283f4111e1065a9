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
    this.#observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (width === this.width || width === 0) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    this.#observed = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#observed) return;
    if (this.#observed) this.#observer?.unobserve(this.#observed);
    this.#observed = box;
    if (box) this.#observer?.observe(box);
  }
}
