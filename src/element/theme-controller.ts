import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveTheme } from '../theme/resolve.js';

const preferences = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Notices that the colours or sizes around an element may have changed: the reader's preferences, or a theme class on
 * the page. Roles follow by themselves; only what was resolved (text size, canvas layers) must be made again.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #unlisten: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unlisten = new AbortController();
    for (const preference of preferences) {
      matchMedia(preference).addEventListener('change', this.refresh, { signal: this.#unlisten.signal });
    }
    // Custom properties have no change event, but themes are switched by a class or an attribute of an ancestor.
    this.#observer = new MutationObserver(this.refresh);
    for (
      let node: Node | null = this.#host;
      node;
      node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
    ) {
      if (node instanceof Element) {
        this.#observer.observe(node, { attributes: true, attributeFilter: ['class', 'style', 'theme', 'data-theme'] });
      }
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unlisten?.abort();
  }

  readonly refresh = (): void => {
    resolveTheme(this.#host, true);
    this.#host.requestUpdate();
  };
}
