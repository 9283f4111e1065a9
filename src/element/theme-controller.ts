import { unsafeCSS, type LitElement, type ReactiveController } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { forgetWidths } from '../theme/measure.js';
import { resolveTheme } from '../theme/resolve.js';

const forced = '(forced-colors: active)';
const watched = ['class', 'style', 'theme', 'data-theme', 'lang'];
const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', forced];

/**
 * Notices that the colours, the sizes or the language around an element may have changed: the reader's preferences, or a
 * theme class or language on the page. Roles follow by themselves; only what was resolved (text size, canvas layers) must be made again.
 */
export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #redraw: () => void;
  #forced = false;
  #observer: MutationObserver | undefined;
  #unlisten: AbortController | undefined;

  constructor(host: LitElement, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unlisten = new AbortController();
    for (const preference of preferences) {
      matchMedia(preference).addEventListener('change', this.refresh, { signal: this.#unlisten.signal });
    }
    document.fonts.addEventListener('loadingdone', this.#measureAgain, { signal: this.#unlisten.signal });
    void this.#force();
    // Custom properties have no change event, but themes are switched by a class or an attribute of an ancestor.
    this.#observer = new MutationObserver(this.refresh);
    for (let node: Node | undefined = this.#host; node; node = node.parentNode ?? (node as ShadowRoot).host) {
      if (node instanceof Element) this.#observer.observe(node, { attributeFilter: watched });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unlisten?.abort();
  }

  /** Few readers chose their own colours; their look is brought when one does. */
  async #force(): Promise<void> {
    if (this.#forced || !matchMedia(forced).matches) return;
    this.#forced = true;
    const { forcedCss } = await import('../theme/forced-colours.js');
    adoptStyles(this.#host.renderRoot, unsafeCSS(forcedCss));
    this.refresh();
  }

  /** Words have other widths in a font that has just come. */
  readonly #measureAgain = (): void => {
    forgetWidths();
    this.#redraw();
  };

  readonly refresh = (): void => {
    void this.#force();
    resolveTheme(this.#host, true);
    this.#host.requestUpdate();
  };
}
