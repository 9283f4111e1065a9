import type { Drawing, Mark } from '../../../core/drawing.js';
import type { Locale } from '../../../core/frame.js';
import { send } from '../../../element/events.js';
import { PanZoom, type Motion } from '../../../element/pan-zoom.js';
import { drawnOf, type Drawn } from '../draw.js';
import { groupRows } from '../draw-firms.js';
import { firmDatum } from '../fields.js';
import { firmsOf } from '../firms.js';
import { movedSight, sightOf, type Sight } from '../sight.js';
import type { MapView } from '../view.js';
import type { FirmList } from './firm-list.js';

/** What the hands use of the element. */
export interface MapHost extends HTMLElement {
  readonly locale: Locale | undefined;
  readonly drawing: Drawing | undefined;
  readonly plot: HTMLElement | null;
  readonly painter: { moveBy(motion: Motion | undefined): void } | undefined;
  readonly list: FirmList;
  setOption(option: string, value: unknown): void;
  lightMark(id: string | undefined): void;
}

/** Metres around a firm that is chosen in the list. */
const around = 250;

/** What a reader does with the map: moves it, zooms, chooses firms. Brought when she comes near. */
export class MapHands {
  readonly #host: MapHost;
  #panZoom: PanZoom | undefined;
  /** Ids of the marks that show a firm, by row; made for a drawing when the list first asks. */
  #shown: { readonly drawing: Drawing | undefined; readonly ids: ReadonlyMap<number, string> } | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    this.start();
  }

  get #drawn(): Drawn | undefined {
    return this.#host.drawing && drawnOf(this.#host.drawing);
  }

  get #view(): MapView | undefined {
    return this.#drawn?.view;
  }

  /** Takes up gestures. */
  start(): void {
    const { plot, isConnected } = this.#host;
    if (!plot || !isConnected || this.#panZoom) return;
    this.#panZoom = new PanZoom(plot, {
      limits: () => {
        const { zoom = 1, maxZoom = 1 } = this.#view ?? {};
        return [1 / zoom, maxZoom / zoom];
      },
      starts: (event) => this.#isOnMap(event, plot),
      moved: (motion) => this.#host.painter?.moveBy(this.#inDrawing(motion, plot)),
      ended: (motion) => {
        const drawn = this.#drawn;
        if (!drawn) return;
        const sight = movedSight(drawn.view, this.#inDrawing(motion, plot));
        this.#show(sight);
        // The whole map cannot be moved: what is not drawn anew goes back to where it was.
        const { zoom, center } = drawn.values;
        if (sight.zoom === zoom && (zoom === 1 || sight.center === center)) this.#host.painter?.moveBy(undefined);
      },
    });
  }

  /** Lets gestures be. */
  stop(): void {
    this.#panZoom?.stop();
    this.#panZoom = undefined;
  }

  /** Zooms around the middle; 0 shows the whole map. */
  zoomBy(factor: number): void {
    const view = this.#view;
    if (!view) return;
    const { x, y, width, height } = view.box;
    const k = Math.max(1 / view.zoom, Math.min(view.maxZoom / view.zoom, factor));
    this.#show(movedSight(view, { k, x: (x + width / 2) * (1 - k), y: (y + height / 2) * (1 - k) }));
  }

  /** A mark was activated: the list turns to its firms, and a group that is not on one place is zoomed in on. */
  activate(mark: Mark): void {
    const { list } = this.#host;
    const drawn = this.#drawn;
    if (!drawn) return;
    const firms = firmsOf(drawn.data, drawn.values);
    const rows = groupRows(mark);
    if (mark.kind === 'firm') list.turnTo(firms.ids().indexOf(mark.id));
    else if (rows) {
      list.keepTo(rows);
      const [[west, east], [south, north]] = [ends(rows, firms.x), ends(rows, firms.y)];
      if (east - west > 1 || north - south > 1) this.#show(sightOf(drawn.view, [west, south, east, north]));
    }
  }

  /** A firm was chosen in the list: it is selected, and the map goes there; or it is let go. */
  choose(row: number): void {
    const { locale } = this.#host;
    const drawn = this.#drawn;
    if (!drawn) return;
    const { data, values, view } = drawn;
    const firms = firmsOf(data, values);
    const id = firms.ids()[row];
    const [x, y] = [firms.x[row] as number, firms.y[row] as number];
    if (id === undefined) return;
    const away = id === values.select;
    this.#host.setOption('select', away ? undefined : id);
    if (locale) send(this.#host, 'peil-select', { id, datum: firmDatum(firms, row, values, locale) });
    if (away || Number.isNaN(x)) return;
    const near = sightOf(view, [x - around, y - around, x + around, y + around]);
    this.#show({ zoom: Math.max(view.zoom, near.zoom), center: near.center });
  }

  /** Lights the mark that shows a firm, or none. */
  light(row: number | undefined): void {
    const { drawing } = this.#host;
    if (this.#shown?.drawing !== drawing) {
      const ids = new Map<number, string>();
      for (const mark of drawing?.marks ?? []) for (const one of groupRows(mark) ?? []) ids.set(one, mark.id);
      this.#shown = { drawing, ids };
    }
    this.#host.lightMark(row === undefined ? undefined : this.#shown?.ids.get(row));
  }

  #show({ zoom, center }: Sight): void {
    this.#host.setOption('zoom', zoom === 1 ? undefined : zoom);
    this.#host.setOption('center', zoom === 1 ? undefined : center);
  }

  /** A motion in px of the page as one in px of the drawing, which is smaller where the element is narrower than it. */
  #inDrawing({ k, x, y }: Motion, plot: HTMLElement): Motion {
    const scale = this.#scale(plot);
    return { k, x: x / scale, y: y / scale };
  }

  #scale(plot: HTMLElement): number {
    return plot.getBoundingClientRect().width / (this.#host.drawing?.width ?? 1) || 1;
  }

  #isOnMap(event: MouseEvent, plot: HTMLElement): boolean {
    const view = this.#view;
    if (!view || event.composedPath().some((part) => part instanceof HTMLButtonElement)) return false;
    const { left, top } = plot.getBoundingClientRect();
    const scale = this.#scale(plot);
    const x = (event.clientX - left) / scale - view.frame.x;
    const y = (event.clientY - top) / scale - view.frame.y;
    return x >= 0 && y >= 0 && x <= view.frame.width && y <= view.frame.height;
  }
}

/** The least and the largest value of some rows. */
function ends(rows: Uint32Array, values: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) [low, high] = [Math.min(low, values[row] as number), Math.max(high, values[row] as number)];
  return [low, high];
}
