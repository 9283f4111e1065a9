import { markText, spoken } from '../access/label.js';
import { trace } from '../access/trace.js';
import { allMarks, type Drawing, type Mark } from '../core/drawing.js';
import type { Locale } from '../core/frame.js';
import { exploringNl } from '../locale/exploring.nl.js';
import { sayLater } from '../locale/say-later.js';
import type { DrawingPainter } from '../render/dom.js';
import { markOnPath, rowAt, thinMarkNear } from '../render/mark-at.js';
import { Cursor } from './cursor.js';
import { adoptStyles } from './adopt-styles.js';
import { exploringStyles, Tooltip } from './tooltip.js';

const say = sayLater(exploringNl);

/** A language with the words that only a voice says. */
const speaking = (locale: Locale): Locale => ({ ...locale, say: (key, facts) => say(locale, key, facts) });

/** The boxes of an element's template that a reader's going through a picture works on. */
export interface PlotParts {
  readonly plot: HTMLElement;
  readonly picture: HTMLElement;
  readonly list: HTMLElement;
  readonly tooltip: HTMLElement;
  /** What the keys do. */
  readonly help: HTMLElement;
}

/** What the element knows and does. */
export interface ExplorerHost {
  locale(): Locale | undefined;
  activate(mark: Mark): void;
}

/** Where a pointer is: px on the page, and the nodes there, innermost first. */
export interface Pointed {
  readonly clientX: number;
  readonly clientY: number;
  readonly path: readonly EventTarget[];
}

/** A node and all around it, innermost first. */
function lineage(node: Node | null): Node[] {
  return node ? [node, ...lineage(node.parentNode)] : [];
}

/** Lets a reader go through a picture by pointer and by keys: lights, tells, activates. Loaded when she begins to. */
export class Explorer {
  readonly #parts: PlotParts;
  readonly #host: ExplorerHost;
  readonly #painter: DrawingPainter;
  readonly #cursor: Cursor;
  readonly #tooltip: Tooltip;
  #drawing: Drawing | undefined;
  #marks: ReadonlyMap<string, Mark> = new Map();
  #hovered: string | undefined;
  /** The mark in the tooltip, and where the pointer was that chose it. */
  #shown: { readonly id: string; readonly at: Pointed | undefined } | undefined;

  constructor(parts: PlotParts, painter: DrawingPainter, host: ExplorerHost) {
    this.#parts = parts;
    this.#host = host;
    this.#painter = painter;
    adoptStyles(parts.plot.getRootNode(), exploringStyles);
    this.#tooltip = new Tooltip(parts.tooltip, () => this.hover(undefined));
    this.#cursor = new Cursor(parts.list, {
      speak: (mark) => {
        const locale = host.locale();
        return locale ? spoken(markText(mark, locale), speaking(locale)) : '';
      },
      moved: (mark) => this.#show(mark),
      activate: (mark) => host.activate(mark),
    });
    parts.list.addEventListener('blur', () => this.#show(undefined));
    parts.plot.addEventListener('pointerleave', () => this.#tooltip.hideSoon(() => this.hover(undefined)));
  }

  /** The picture is another; the reader stays at the mark where she was. */
  draw(drawing: Drawing | undefined): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#marks = new Map(drawing ? Array.from(allMarks(drawing.marks), (mark) => [mark.id, mark]) : []);
    const shown = this.#tooltip.shown ? this.#shown : undefined;
    this.#hovered = undefined;
    this.#tooltip.hide();
    const locale = this.#host.locale();
    if (!drawing || !locale) return;
    const { help } = this.#parts;
    help.textContent = say(locale, `ui.keys-help-${drawing.walk ?? 'list'}`);
    this.#cursor.draw(drawing);
    if (shown) this.#showStill(shown.id, shown.at);
  }

  /** Goes on telling what the reader was told, in the figures of now: of the mark under the pointer, or of her own mark. */
  #showStill(id: string, at: Pointed | undefined): void {
    const mark = this.#marks.get(id);
    if (!at) return this.#show(mark);
    const root = this.#parts.plot.getRootNode() as Document | ShadowRoot;
    const path = lineage(root.elementFromPoint(at.clientX, at.clientY));
    const now = { ...at, path };
    if (mark && this.#markAt(now)?.id !== id) return this.#show(undefined);
    this.#hovered = mark?.id;
    this.#show(mark, now);
  }

  /** The keyboard's focus came to the picture. */
  enter(): void {
    // The help stays once it is there: what jumps when the focus goes makes a click miss.
    this.#parts.plot.classList.add('explored');
    this.#cursor.enter();
  }

  /** A key that the list box takes, without Ctrl, Alt or Meta. */
  key(key: string): void {
    this.#cursor.key(key);
  }

  /** The pointer is somewhere on the plot, or left it. */
  hover(at: Pointed | undefined): void {
    if (at?.path.includes(this.#parts.tooltip)) return;
    const mark = at && this.#markAt(at);
    if (mark?.id === this.#hovered) return;
    this.#hovered = mark?.id;
    this.#show(mark, at);
  }

  /** A click or tap on the plot. */
  choose(at: Pointed): void {
    const mark = at.path.includes(this.#parts.tooltip) ? undefined : this.#markAt(at);
    if (!mark) return;
    this.#cursor.to(mark.id);
    this.#show(mark, at);
    this.#host.activate(mark);
  }

  #markAt({ path, clientX, clientY }: Pointed): Mark | undefined {
    const drawing = this.#drawing;
    if (!drawing) return undefined;
    const frame = this.#parts.picture.getBoundingClientRect();
    const scale = frame.width / drawing.width || 1;
    const [x, y] = [(clientX - frame.left) / scale, (clientY - frame.top) / scale];
    const painted = markOnPath(path) ?? thinMarkNear(drawing, x, y, scale, this.#painter.transform);
    // In a list the whole row is the mark, also where nothing is painted.
    const id = painted ?? ((drawing.walk ?? 'list') === 'list' ? rowAt(drawing, x, y) : undefined);
    return id === undefined ? undefined : this.#marks.get(id);
  }

  /** Lights a mark and what belongs to it; none puts the picture at rest. */
  light(id: string | undefined): void {
    this.#painter.light(id !== undefined && this.#drawing ? trace(this.#drawing, id) : undefined);
  }

  /** Shows what a mark says, at the pointer or at the mark. */
  #show(mark: Mark | undefined, at?: Pointed): void {
    this.light(mark?.id);
    this.#shown = mark && { id: mark.id, at };
    const locale = this.#host.locale();
    if (!mark || !locale || !this.#drawing) {
      this.#tooltip.hide();
      document.removeEventListener('keydown', this.#escape);
      return;
    }
    // Escape must put away a box that hangs at the pointer, wherever the keyboard's focus is (WCAG 1.4.13).
    document.addEventListener('keydown', this.#escape);
    const frame = this.#parts.plot.getBoundingClientRect();
    const scale = frame.width / this.#drawing.width;
    const x = at ? at.clientX - frame.left : (mark.box.x + mark.box.width / 2) * scale;
    const y = at ? at.clientY - frame.top : mark.box.y * scale;
    this.#tooltip.show(markText(mark, locale), x, y);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#show(undefined);
  };
}
