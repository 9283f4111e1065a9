import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { BoundariesController } from '../../element/boundaries-controller.js';
import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';
import { viewOf } from './draw.js';
import { firmListStyles } from './element/firm-list-styles.js';
import { FirmList } from './element/firm-list.js';
import type { MapHands, MapHost } from './element/map-hands.js';
import type { MapValues } from './options.js';

/**
 * Where young, innovative firms are and what they need: a map with a symbol per firm, counted circles where firms stand close
 * together, areas below them, and a list that shows the same firms.
 *
 * The data has a row per firm with `x` and `y`, `lon` and `lat`, a `position` or an `area`; areas come from `boundaries-url`.
 * Columns are found by their usual names or named by attributes.
 */
export class PeilStartupMap extends PeilElement {
  static override readonly chart = chart;

  static override styles: CSSResultGroup = [
    PeilElement.styles,
    firmListStyles,
    css`
      /* Two fingers are for the map; one finger scrolls the page. */
      .plot {
        touch-action: pan-x pan-y;
      }
      .zoom {
        position: absolute;
        display: flex;
        gap: 0.25rem;
        margin: 8px;
      }
      @media print {
        .zoom {
          display: none;
        }
        .firms ul {
          max-height: none;
        }
      }
      /* Signs and names stand on these areas, in the same few colours. */
      @media (forced-colors: active) {
        [class*='fill-sequential'] {
          fill-opacity: 0.4;
        }
      }
    `,
  ];

  protected override readonly besides = new BoundariesController(this);

  /** The list of the same firms. */
  readonly list = new FirmList({
    requestUpdate: () => this.requestUpdate(),
    choose: (row) => this.#act((hands) => hands.choose(row)),
    light: (row) => this.#act((hands) => hands.light(row)),
  });
  #hands: Promise<MapHands> | undefined;

  constructor() {
    super();
    // What moves the map is brought when a pointer comes near.
    this.addEventListener('pointerover', () => this.#act(() => {}), { once: true });
  }

  protected override plotTools(locale: Locale): TemplateResult {
    const view = this.drawing && viewOf(this.drawing);
    const { zoom = 1, maxZoom = 1 } = view ?? {};
    const button = (word: string, sign: string, factor: number, disabled: boolean) =>
      html`<button
        type="button"
        ?disabled=${disabled}
        aria-label=${sign ? locale.say(word) : nothing}
        @click=${() => this.#act((hands) => hands.zoomBy(factor))}
      >
        ${sign || locale.say(word)}
      </button>`;
    return html`<div class="zoom">
      ${button('ui.zoom-in', '+', 2, zoom >= maxZoom)} ${button('ui.zoom-out', '−', 0.5, zoom <= 1)}
      ${zoom > 1 ? button('ui.zoom-home', '', 0, false) : nothing}
    </div>`;
  }

  protected override panel(locale: Locale): TemplateResult {
    return this.list.render(this.data, this.values as MapValues, locale, this.headingLevel + 1);
  }

  protected override drawn(): void {
    const { plot, drawing } = this;
    const zoom = this.renderRoot.querySelector<HTMLElement>('.zoom');
    const view = drawing && viewOf(drawing);
    if (plot && zoom && view) zoom.style.top = `${(view.frame.y * plot.clientWidth) / drawing.width}px`;
  }

  #act(use: (hands: MapHands) => void): void {
    // What subclasses may use is protected; the hands are part of this one.
    this.#hands ??= import('./element/map-hands.js').then(({ MapHands }) => new MapHands(this as unknown as MapHost));
    void this.#hands.then(use);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#hands?.then((hands) => hands.start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#hands?.then((hands) => hands.stop());
  }

  protected override markActivated(mark: Mark): boolean {
    this.#act((hands) => hands.activate(mark));
    return false;
  }
}

defineElement('peil-startup-map', PeilStartupMap);
