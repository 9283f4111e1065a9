import type { Drawing } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { DrawingPainter } from '../render/dom.js';
import type { Explorer, ExplorerHost, PlotParts, Pointed } from './explorer.js';

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
      if (event.pointerType !== 'touch') this.explore((explorer) => explorer.hover(pointed(event)));
    });
    plot.addEventListener('click', (event) => {
      const at = pointed(event);
      this.explore((explorer) => explorer.choose(at));
    });
    list.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !ownKeys.has(event.key)) return;
      event.preventDefault();
      this.explore((explorer) => explorer.key(event.key));
    });
    list.addEventListener('focus', () => this.explore((explorer) => explorer.enter()));
    // A reader who comes to the element by keys has the help on keys when she comes to the picture.
    plot.getRootNode().addEventListener('focusin', () => this.explore(), { once: true });
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
      this.#coming.then(use).catch((error: unknown) => {
        // The next try may have a connection; the picture, the summary and the table need none of it.
        this.#coming = undefined;
        console.error('Peil: explorer.js did not arrive.', error);
      });
    }
  }

  /** The list box as it stands until a reader comes: with the name of the first mark. */
  #rest(): void {
    const { list } = this.#parts;
    const drawing = this.#drawing;
    const locale = this.#host.locale();
    const first = drawing?.marks.find((mark) => mark.shapes.length > 0);
    // Between two drawings it stays, so that the keyboard's focus is not lost.
    if (drawing) list.hidden = first === undefined;
    if (!drawing || !locale || !first || this.#explorer) return;
    const [name] = first.datum;
    const option = document.createElement('span');
    option.className = 'unseen';
    option.setAttribute('role', 'option');
    option.textContent = name ? locale.cell(...name) : first.id;
    list.replaceChildren(option);
  }
}

// The path of an event is gone once it has been handled.
function pointed(event: MouseEvent): Pointed {
  return { clientX: event.clientX, clientY: event.clientY, path: event.composedPath() };
}
