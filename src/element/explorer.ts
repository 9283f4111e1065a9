import { markText, spoken } from '../access/label.js';
import { trace } from '../access/trace.js';
import { allMarks, type Drawing, type Mark } from '../core/drawing.js';
import type { Locale, Theme } from '../core/frame.js';
import { DrawingPainter } from '../render/dom.js';
import { Cursor } from './cursor.js';
import { Tooltip } from './tooltip.js';

/** The boxes of an element's template that the explorer works on. */
interface Parts {
  readonly plot: HTMLElement;
  readonly picture: HTMLElement;
  readonly list: HTMLElement;
  readonly tooltip: HTMLElement;
}

/** What the reader does with a mark besides looking at it. */
export interface ExplorerHost {
  locale(): Locale | undefined;
  activate(mark: Mark): void;
}

/** Paints a drawing and lets a reader go through it by pointer and by keys: lights, tells, activates. */
export class Explorer {
  readonly painter: DrawingPainter;
  readonly #parts: Parts;
  readonly #host: ExplorerHost;
  readonly #cursor: Cursor;
  readonly #tooltip: Tooltip;
  #drawing: Drawing | undefined;
  #marks: ReadonlyMap<string, Mark> = new Map();
  #hovered: string | undefined;

  constructor(parts: Parts, host: ExplorerHost) {
    this.#parts = parts;
    this.#host = host;
    this.painter = new DrawingPainter(parts.picture);
    this.#tooltip = new Tooltip(parts.tooltip, () => this.#hover(undefined));
    this.#cursor = new Cursor(parts.list, {
      speak: (mark) => {
        const locale = host.locale();
        return locale ? spoken(markText(mark, locale), locale) : '';
      },
      moved: (mark) => this.#show(mark),
      activate: (mark) => host.activate(mark),
    });
    const { plot } = parts;
    plot.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch' && !this.#inTooltip(event)) this.#hover(this.painter.markAt(event), event);
    });
    plot.addEventListener('pointerleave', () => this.#tooltip.hideSoon(() => this.#hover(undefined)));
    plot.addEventListener('click', (event) => {
      const mark = this.#marks.get(this.painter.markAt(event) ?? '');
      if (!mark || this.#inTooltip(event)) return;
      this.#cursor.to(mark.id);
      this.#show(mark, event);
      host.activate(mark);
    });
  }

  /** Puts a drawing on the page; the reader stays at the mark where she was. */
  paint(drawing: Drawing | undefined, theme: Theme): void {
    if (drawing !== this.#drawing) {
      this.#drawing = drawing;
      this.#marks = new Map(drawing ? Array.from(allMarks(drawing.marks), (mark) => [mark.id, mark]) : []);
      this.#tooltip.hide();
    }
    if (drawing) this.painter.paint(drawing, theme);
    else this.painter.clear();
    this.#cursor.draw(drawing);
  }

  /** Lights a mark and what belongs to it; none puts the picture at rest. */
  light(id: string | undefined): void {
    this.painter.light(id !== undefined && this.#drawing ? trace(this.#drawing, id) : undefined);
  }

  /** Puts the reader at a mark. */
  goTo(id: string): void {
    this.#cursor.to(id);
  }

  /** Puts the tooltip away; `false` when there was none. */
  dismiss(): boolean {
    if (!this.#tooltip.shown) return false;
    this.#tooltip.hide();
    this.#hovered = undefined;
    this.light(undefined);
    return true;
  }

  #inTooltip(event: Event): boolean {
    return event.composedPath().includes(this.#parts.tooltip);
  }

  #hover(id: string | undefined, event?: PointerEvent): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#show(id === undefined ? undefined : this.#marks.get(id), event);
  }

  /** Shows what a mark says, at the pointer or at the mark. */
  #show(mark: Mark | undefined, event?: MouseEvent): void {
    this.light(mark?.id);
    const locale = this.#host.locale();
    if (!mark || !locale || !this.#drawing) {
      this.#tooltip.hide();
      return;
    }
    const frame = this.#parts.plot.getBoundingClientRect();
    const scale = frame.width / this.#drawing.width;
    const x = event ? event.clientX - frame.left : (mark.box.x + mark.box.width / 2) * scale;
    const y = event ? event.clientY - frame.top : mark.box.y * scale;
    this.#tooltip.show(markText(mark, locale), x, y);
  }
}
