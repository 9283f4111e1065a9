import { markText, spoken } from '../access/label.js';
import { steppable } from '../access/steppable.js';
import type { Drawing } from '../core/drawing.js';
import type { Locale, Theme } from '../core/frame.js';
import { DrawingPainter } from '../render/dom.js';
import type { Explorer, ExplorerHost, PlotParts } from './explorer.js';
import { placeOption } from './option-box.js';

const ownKeys: ReadonlySet<string> = new Set(
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Enter'.split(' ').concat(' '),
);

/** Paints the picture of an element, and brings what a reader needs to go through it when she begins to. */
export class PlotController {
  readonly painter: DrawingPainter;
  readonly #parts: PlotParts;
  readonly #host: ExplorerHost;
  #drawing: Drawing | undefined;
  #explorer: Explorer | undefined;
  #coming: Promise<Explorer> | undefined;

  constructor(parts: PlotParts, host: ExplorerHost) {
    this.#parts = parts;
    this.#host = host;
    this.painter = new DrawingPainter(parts.picture);
    const { plot, list } = parts;
    plot.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch' || this.#inTooltip(event)) return;
      const id = this.painter.markAt(event);
      if (this.#explorer) this.#explorer.hover(id, event);
      else this.explore();
    });
    plot.addEventListener('click', (event) => {
      const id = this.painter.markAt(event);
      const { clientX, clientY } = event;
      if (id !== undefined && !this.#inTooltip(event))
        this.explore((explorer) => explorer.choose(id, { clientX, clientY }));
    });
    list.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !ownKeys.has(event.key)) return;
      event.preventDefault();
      this.explore((explorer) => explorer.key(event.key));
    });
    list.addEventListener('focus', () => this.explore((explorer) => explorer.enter()));
  }

  paint(drawing: Drawing | undefined, theme: Theme): void {
    this.#drawing = drawing;
    if (drawing) this.painter.paint(drawing, theme);
    else this.painter.clear();
    this.#rest();
    this.#explorer?.draw(drawing);
  }

  /** Lets something be done with the explorer, now or when it is there. */
  explore(use?: (explorer: Explorer) => void): void {
    if (this.#explorer) use?.(this.#explorer);
    else {
      this.#coming ??= import('./explorer.js').then(({ Explorer }) => {
        this.#explorer = new Explorer(this.#parts, this.painter, this.#host);
        this.#explorer.draw(this.#drawing);
        return this.#explorer;
      });
      void this.#coming.then(use);
    }
  }

  /** The list box with its first option, as it stands until a reader comes. */
  #rest(): void {
    const { list } = this.#parts;
    const marks = this.#drawing ? steppable(this.#drawing) : [];
    const [first] = marks;
    const locale: Locale | undefined = this.#host.locale();
    list.hidden = first === undefined;
    if (!first || !this.#drawing || !locale || this.#explorer) return;
    placeOption(list, this.#drawing, first, spoken(markText(first, locale), locale), { at: 1, of: marks.length });
  }

  #inTooltip(event: Event): boolean {
    return event.composedPath().includes(this.#parts.tooltip);
  }
}
