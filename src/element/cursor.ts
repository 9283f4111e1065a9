import { step, type StepKey } from '../access/step.js';
import { steppable } from '../access/steppable.js';
import type { Drawing, Mark } from '../core/drawing.js';
import { placeOption } from './option-box.js';

/** What the cursor needs to know and do. */
export interface CursorHost {
  /** The words of a mark for a screen reader. */
  speak(mark: Mark): string;
  /** The cursor came to a mark. */
  moved(mark: Mark): void;
  /** Enter or Space on a mark. */
  activate(mark: Mark): void;
}

/** Where the reader is among the marks of a drawing: one tab stop for a whole picture, arrow keys within it. */
export class Cursor {
  readonly #list: HTMLElement;
  readonly #host: CursorHost;
  #drawing: Drawing | undefined;
  #marks: readonly Mark[] = [];
  #at: string | undefined;

  constructor(list: HTMLElement, host: CursorHost) {
    this.#list = list;
    this.#host = host;
  }

  /** A new drawing: the cursor stays at its mark, or at the mark that took its place. */
  draw(drawing: Drawing): void {
    const before = this.#marks.findIndex((mark) => mark.id === this.#at);
    this.#drawing = drawing;
    this.#marks = steppable(drawing);
    const still = this.#marks.find((mark) => mark.id === this.#at);
    const mark = still ?? this.#marks[Math.max(0, Math.min(before, this.#marks.length - 1))];
    this.#at = mark?.id;
    if (mark) this.#place(mark);
  }

  /** Comes to the mark where it was, or to the first. */
  enter(): void {
    this.to(this.#at ?? this.#marks[0]?.id);
  }

  /** Stands at a mark, if it is there. */
  to(id: string | undefined): void {
    const mark = this.#marks.find((candidate) => candidate.id === id);
    if (!mark) return;
    this.#at = mark.id;
    this.#place(mark);
    this.#host.moved(mark);
  }

  /** Enter and Space activate; the other keys step. */
  key(key: string): void {
    if (!this.#drawing) return;
    const mark = this.#marks.find((candidate) => candidate.id === this.#at);
    if (key !== 'Enter' && key !== ' ') this.to(step(this.#drawing, this.#at, key as StepKey));
    else if (mark) this.#host.activate(mark);
  }

  #place(mark: Mark): void {
    if (!this.#drawing) return;
    const place = { at: this.#marks.indexOf(mark) + 1, of: this.#marks.length };
    const option = placeOption(this.#list, this.#drawing, mark, this.#host.speak(mark), place);
    if (this.#list.matches(':focus')) option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
