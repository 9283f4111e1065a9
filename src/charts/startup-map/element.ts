import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { BoundariesController } from '../../element/boundaries-controller.js';
import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';
import { drawnOf, type Drawn } from './draw.js';
import { mapStyles } from './element/map-styles.js';
import { FirmList } from './element/firm-list.js';
import type { MapHands, MapHost } from './element/map-hands.js';

/**
 * Where young, innovative firms are and what they need: a map with a symbol per firm, counted circles where firms stand close
 * together, areas below them, and a list that shows the same firms.
 *
 * The data has a row per firm with `x` and `y`, `lon` and `lat`, a `position` or an `area`; areas come from `boundaries-url`.
 * Columns are found by their usual names or named by attributes.
 */
export class PeilStartupMap extends PeilElement {
  static override readonly chart = chart;

  static override styles: CSSResultGroup = [PeilElement.styles, mapStyles];

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

  get #drawn(): Drawn | undefined {
    return this.drawing && drawnOf(this.drawing);
  }

  protected override plotTools(locale: Locale): TemplateResult {
    const { zoom = 1, maxZoom = 1 } = this.#drawn?.view ?? {};
    const button = (word: string, sign: string, factor: number, disabled: boolean) =>
      html`<button type="button" ?disabled=${disabled} @click=${() => this.#act((hands) => hands.zoomBy(factor))}>
        ${sign} <span class=${sign && 'unseen'}>${locale.say(word)}</span>
      </button>`;
    return html`<div class="zoom">
      ${button('ui.zoom-in', '+', 2, zoom >= maxZoom)} ${button('ui.zoom-out', '−', 0.5, zoom <= 1)}
      ${zoom > 1 ? button('ui.zoom-home', '', 0, false) : nothing}
    </div>`;
  }

  protected override panel(locale: Locale): TemplateResult | typeof nothing {
    return this.#drawn ? this.list.render(this.#drawn, locale, this.headingLevel + 1) : nothing;
  }

  protected override drawn(): void {
    const { plot, drawing } = this;
    const zoom = this.renderRoot.querySelector<HTMLElement>('.zoom');
    const view = this.#drawn?.view;
    if (plot && drawing && zoom && view) zoom.style.top = `${(view.frame.y * plot.clientWidth) / drawing.width}px`;
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
