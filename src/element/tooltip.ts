import { css } from 'lit';
import type { MarkText } from '../access/label.js';

/** Look of what appears while a reader goes through a picture: the ring at a mark, the help on keys, the tooltip. */
export const exploringStyles = css`
  .cursor:focus .ring {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .explored + .keys {
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
    white-space: normal;
    color: var(--_subtle);
    font-size: 0.875em;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    width: max-content;
    max-width: min(20rem, 100%);
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .tooltip p {
    color: var(--_subtle);
  }
  .tooltip dl {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 1rem;
    margin-block-start: 0.25rem;
  }
  .tooltip dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

/**
 * A box with a mark's figures beside the mark. It stays while the pointer is over the mark or over the box itself,
 * and until Escape or leaving (WCAG 1.4.13). Its words are hidden from screen readers, which hear the mark itself.
 */
export class Tooltip {
  readonly #box: HTMLElement;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  /** @param hidden called when the box goes away by itself. */
  constructor(box: HTMLElement, hidden: () => void) {
    this.#box = box;
    box.addEventListener('pointerenter', () => clearTimeout(this.#hiding));
    box.addEventListener('pointerleave', () => {
      this.hideSoon(hidden);
    });
  }

  get shown(): boolean {
    return !this.#box.hidden;
  }

  /** Shows a text near a point of the plot, px; within the plot's width, below the point where there is room. */
  show(text: MarkText, x: number, y: number): void {
    clearTimeout(this.#hiding);
    const box = this.#box;
    box.replaceChildren(
      part('strong', text.name),
      ...text.sentences.map((sentence) => part('p', sentence)),
      ...(text.lines.length > 0 ? [list(text.lines)] : []),
    );
    box.hidden = false;
    const room = box.parentElement?.clientWidth ?? 0;
    const left = Math.max(0, Math.min(x - box.offsetWidth / 2, room - box.offsetWidth));
    const above = y - box.offsetHeight - 14;
    const plot = box.parentElement?.getBoundingClientRect();
    const fitsAbove = plot !== undefined && plot.top + above > 0;
    box.style.left = `${left}px`;
    box.style.top = `${fitsAbove ? above : y + 18}px`;
  }

  hide(): void {
    clearTimeout(this.#hiding);
    this.#box.hidden = true;
  }

  /** Hides after a moment in which the pointer may reach the box. */
  hideSoon(then: () => void): void {
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => {
      this.hide();
      then();
    }, 250);
  }
}

function part(tag: 'strong' | 'p' | 'dt' | 'dd', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function list(lines: MarkText['lines']): HTMLElement {
  const node = document.createElement('dl');
  for (const [label, value] of lines) node.append(part('dt', label), part('dd', value));
  return node;
}
