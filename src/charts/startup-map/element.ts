import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { BoundariesController } from '../../element/boundaries-controller.js';
import { defineElement } from '../../element/define-element.js';
import { send } from '../../element/events.js';
import type { Motion, PanZoom } from '../../element/pan-zoom.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';
import { viewOf } from './draw.js';
import { groupRows } from './draw-firms.js';
import type { FirmList } from './element/firm-list.js';
import { firmListStyles } from './element/firm-list-styles.js';
import { firmDatum } from './fields.js';
import { firmsOf } from './firms.js';
import type { MapValues } from './options.js';
import { movedSight, sightOf, type MapView, type Sight } from './view.js';

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
      .zoom {
        position: absolute;
        display: flex;
        gap: 0.25rem;
        inset-inline-start: 8px;
        inset-block-start: 8px;
      }
      .zoom button {
        min-width: 2rem;
        min-height: 2rem;
      }
    `,
  ];

  protected override readonly besides = new BoundariesController(this);

  #list: FirmList | undefined;
  #asked = false;
  #panZoom: PanZoom | undefined;
  #startPanZoom: ((plot: HTMLElement) => PanZoom) | undefined;
  /** Ids of the marks that show a firm, by row; made when the list first asks. */
  #shown: ReadonlyMap<number, string> | undefined;

  get #values(): MapValues {
    return this.values as MapValues;
  }

  get #view(): MapView | undefined {
    return this.drawing && viewOf(this.drawing);
  }

  protected override plotTools(locale: Locale): TemplateResult {
    const view = this.#view;
    const zoom = view?.zoom ?? 1;
    const button = (word: string, sign: string, disabled: boolean, act: () => void) =>
      html`<button type="button" ?disabled=${disabled} aria-label=${locale.say(word)} @click=${act}>${sign}</button>`;
    return html`<div class="zoom">
      ${button('ui.zoom-in', '+', !view || zoom >= view.maxZoom, () => this.#zoomBy(2))}
      ${button('ui.zoom-out', '−', zoom <= 1, () => this.#zoomBy(0.5))}
      ${zoom > 1 ? html`<button type="button" @click=${() => this.#show({ zoom: 1, center: '' })}>${locale.say('ui.zoom-home')}</button>` : ''}
    </div>`;
  }

  protected override panel(locale: Locale): TemplateResult | typeof nothing {
    return this.#list?.render(this.data, this.#values, locale) ?? nothing;
  }

  /** The list and the gestures come after the first picture. */
  async #load(): Promise<void> {
    const [{ FirmList }, { PanZoom }] = await Promise.all([
      import('./element/firm-list.js'),
      import('../../element/pan-zoom.js'),
    ]);
    this.#list = new FirmList({
      requestUpdate: () => this.requestUpdate(),
      choose: (row) => this.#choose(row),
      light: (row) => this.lightMark(row === undefined ? undefined : this.#markOf(row)),
    });
    this.#startPanZoom = (plot) =>
      new PanZoom(plot, {
        limits: () => {
          const now = this.#view;
          return now ? [1 / now.zoom, now.maxZoom / now.zoom] : [1, 1];
        },
        starts: (event) => this.#isOnMap(event),
        moved: (motion) => this.painter?.moveBy(this.#inDrawing(motion)),
        ended: (motion) => {
          const now = this.#view;
          if (now) this.#show(movedSight(now, this.#inDrawing(motion)));
        },
      });
    if (this.isConnected && this.plot) this.#panZoom ??= this.#startPanZoom(this.plot);
    this.requestUpdate();
  }

  protected override drawn(): void {
    this.#shown = undefined;
    const { plot } = this;
    const view = this.#view;
    if (!plot || !view || !this.drawing) return;
    const zoom = this.renderRoot.querySelector<HTMLElement>('.zoom');
    const scale = plot.getBoundingClientRect().width / this.drawing.width || 1;
    if (zoom) zoom.style.insetBlockStart = `${view.frame.y * scale + 8}px`;
    if (!this.#asked) {
      this.#asked = true;
      void this.#load();
    }
    this.#panZoom ??= this.#startPanZoom?.(plot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.plot) this.#panZoom ??= this.#startPanZoom?.(this.plot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panZoom?.stop();
    this.#panZoom = undefined;
  }

  protected override markActivated(mark: Mark): boolean {
    if (mark.kind === 'firm') {
      this.#list?.turnTo(firmsOf(this.data, this.#values).ids().indexOf(mark.id));
      return false;
    }
    const rows = groupRows(mark);
    const view = this.#view;
    if (!rows || !view) return false;
    this.#list?.keepTo(rows);
    const firms = firmsOf(this.data, this.#values);
    const [x, y] = [firms.x, firms.y].map((column) => Array.from(rows, (row) => column[row] as number));
    if (!x || !y) return false;
    const [west, east] = ends(x);
    const [south, north] = ends(y);
    if (east - west > 1 || north - south > 1) this.#show(sightOf(view, [west, south, east, north]));
    return false;
  }

  #choose(row: number): void {
    const firms = firmsOf(this.data, this.#values);
    const id = firms.ids()[row];
    const view = this.#view;
    const [x, y] = [firms.x[row] as number, firms.y[row] as number];
    if (id === undefined) return;
    const away = id === this.#values.select;
    this.setOption('select', away ? undefined : id);
    if (this.locale) send(this, 'peil-select', { id, datum: firmDatum(firms, row, this.#values, this.locale) });
    if (away || !view || Number.isNaN(x)) return;
    const around = 250;
    const near = sightOf(view, [x - around, y - around, x + around, y + around]);
    this.#show({ zoom: Math.max(view.zoom, near.zoom), center: near.center });
  }

  #zoomBy(factor: number): void {
    const view = this.#view;
    if (!view) return;
    const { x, y, width, height } = view.box;
    const k = Math.max(1 / view.zoom, Math.min(view.maxZoom / view.zoom, factor));
    this.#show(movedSight(view, { k, x: (x + width / 2) * (1 - k), y: (y + height / 2) * (1 - k) }));
  }

  #show({ zoom, center }: Sight): void {
    this.setOption('zoom', zoom === 1 ? undefined : zoom);
    this.setOption('center', zoom === 1 ? undefined : center);
  }

  /** A motion in px of the page as one in px of the drawing, which is smaller where the element is narrower than it. */
  #inDrawing({ k, x, y }: Motion): Motion {
    const scale = this.#scale();
    return { k, x: x / scale, y: y / scale };
  }

  #scale(): number {
    return (this.plot?.getBoundingClientRect().width ?? 0) / (this.drawing?.width ?? 1) || 1;
  }

  #isOnMap(event: MouseEvent): boolean {
    const view = this.#view;
    const place = this.plot?.getBoundingClientRect();
    if (!view || !place || event.composedPath().some((part) => part instanceof HTMLButtonElement)) return false;
    const scale = this.#scale();
    const x = (event.clientX - place.left) / scale - view.frame.x;
    const y = (event.clientY - place.top) / scale - view.frame.y;
    return x >= 0 && y >= 0 && x <= view.frame.width && y <= view.frame.height;
  }

  #markOf(row: number): string | undefined {
    if (!this.#shown) {
      const shown = new Map<number, string>();
      for (const mark of this.drawing?.marks ?? []) for (const one of groupRows(mark) ?? []) shown.set(one, mark.id);
      this.#shown = shown;
    }
    return this.#shown.get(row);
  }
}

function ends(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

defineElement('peil-startup-map', PeilStartupMap);
