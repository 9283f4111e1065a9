import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

const loads = {
  caveats: () => import('./caveats.js'),
  files: () => import('./file-list.js'),
  filters: () => import('./filters.js'),
  table: () => import('./data-table.js'),
  trouble: () => import('./error-message.js'),
  words: () => import('./child-words.js'),
};

type Parts = { [P in keyof typeof loads]?: Awaited<ReturnType<(typeof loads)[P]>> };

/** The parts of an element that not every reader needs: each is brought, with its look, when it is first asked for. */
export class LaterParts {
  /** What is there. */
  readonly here: Parts = {};
  readonly #host: LitElement;
  readonly #coming = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** A part; `undefined` while it is on its way, after which the element updates. */
  get<P extends keyof Parts>(name: P): Parts[P] {
    if (!this.here[name] && !this.#coming.has(name)) {
      this.#coming.add(name);
      const settle = () => {
        this.#coming.delete(name);
        this.#host.requestUpdate();
      };
      void loads[name]().then(
        (part: { readonly styles?: CSSResult }) => {
          this.here[name] = part as Parts[P];
          if (part.styles) adoptStyles(this.#host.renderRoot, part.styles);
          settle();
        },
        () => this.#coming.delete(name),
      );
    }
    return this.here[name];
  }
}
