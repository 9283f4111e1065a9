import { step, type StepKey } from '../access/step.js';
import { steppable } from '../access/steppable.js';
import type { Drawing, Mark } from '../core/drawing.js';

const stepKeys: ReadonlySet<string> = new Set<StepKey>([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** What the cursor needs of its element. */
export interface CursorHost {
  /** The words of a mark for a screen reader. */
  speak(mark: Mark): string;
  /** The cursor stands at a mark, or nowhere. */
  moved(mark: Mark | undefined): void;
  /** Enter, Space or a click on a mark. */
  activate(mark: Mark): void;
}

/**
 * One tab stop for a whole picture: a list box with one option at a time, laid over the mark where the reader is.
 * The option is the focus ring as well, so that a magnifier follows it and forced colours draw it.
 */
export class Cursor {
  readonly #list: HTMLElement;
  readonly #host: CursorHost;
  #drawing: Drawing | undefined;
  #marks: readonly Mark[] = [];
  #at: string | undefined;
  #turn = 0;

  constructor(list: HTMLElement, host: CursorHost) {
    this.#list = list;
    this.#host = host;
    list.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('focus', () => {
      this.to(this.#at ?? this.#marks[0]?.id);
    });
    list.addEventListener('blur', () => this.#host.moved(undefined));
  }

  get at(): string | undefined {
    return this.#at;
  }

  /** A new drawing: the cursor stays at its mark, or at the mark that took its place. */
  draw(drawing: Drawing | undefined): void {
    const before = this.#marks.findIndex((mark) => mark.id === this.#at);
    this.#drawing = drawing;
    this.#marks = drawing ? steppable(drawing) : [];
    this.#list.hidden = this.#marks.length === 0;
    if (this.#marks.length === 0) {
      this.#at = undefined;
      return;
    }
    const still = this.#marks.find((mark) => mark.id === this.#at);
    const mark = still ?? this.#marks[Math.max(0, Math.min(before, this.#marks.length - 1))];
    this.#at = mark?.id;
    this.#place(mark);
  }

  /** Stands at a mark, if it is there. */
  to(id: string | undefined): void {
    const mark = this.#marks.find((candidate) => candidate.id === id);
    if (!mark) return;
    this.#at = mark.id;
    this.#place(mark);
    this.#host.moved(mark);
  }

  focus(): void {
    this.#list.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#drawing) return;
    const mark = this.#marks.find((candidate) => candidate.id === this.#at);
    if (stepKeys.has(event.key)) this.to(step(this.#drawing, this.#at, event.key as StepKey));
    else if ((event.key === 'Enter' || event.key === ' ') && mark) this.#host.activate(mark);
    else return;
    event.preventDefault();
  }

  #place(mark: Mark | undefined): void {
    const drawing = this.#drawing;
    if (!mark || !drawing) return;
    // A new option each time: a screen reader stays silent when the text of the same one changes.
    const option = document.createElement('div');
    this.#turn = 1 - this.#turn;
    option.id = `option-${this.#turn}`;
    option.className = 'ring';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'true');
    option.setAttribute('aria-posinset', String(this.#marks.indexOf(mark) + 1));
    option.setAttribute('aria-setsize', String(this.#marks.length));
    const words = document.createElement('span');
    words.className = 'unseen';
    words.textContent = this.#host.speak(mark);
    option.append(words);
    const { x, y, width, height } = mark.box;
    option.style.left = `${(100 * x) / drawing.width}%`;
    option.style.top = `${(100 * y) / drawing.height}%`;
    option.style.width = `${(100 * width) / drawing.width}%`;
    option.style.height = `${(100 * height) / drawing.height}%`;
    this.#list.replaceChildren(option);
    this.#list.setAttribute('aria-activedescendant', option.id);
    const root = this.#list.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement === this.#list) {
      option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}
