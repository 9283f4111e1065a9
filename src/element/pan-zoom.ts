import { allowMoving } from '../render/dom-moving.js';

allowMoving();

/** How a picture is moved: scaled `k` times from its top left corner, then shifted by `x`, `y` px. */
export interface Motion {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What a gesture does to its owner. */
export interface PanZoomHost {
  /** Smallest and largest scale relative to what is shown now. */
  limits(): readonly [min: number, max: number];
  /** Whether a gesture may start here. */
  starts(event: PointerEvent | WheelEvent): boolean;
  /** While the gesture goes on; often. */
  moved(motion: Motion): void;
  /** The gesture is over, or pauses; not called when it came to nothing. What follows moves the picture that is made now. */
  ended(motion: Motion): void;
}

/** Px that a mouse moves before it is a drag and no click. */
const threshold = 4;
/** Ms without movement after which a turn of the wheel is over, and a picture that is held is made for where it is now. */
const pause = 180;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves a picture by dragging with a mouse, by two fingers, and by the wheel while Ctrl is held (which is also what a
 * trackpad sends for a pinch). One finger and the bare wheel scroll the page as always.
 */
export class PanZoom {
  readonly #plot: HTMLElement;
  readonly #host: PanZoomHost;
  readonly #pointers = new Map<number, Point>();
  #start: readonly Point[] = [];
  #base: Motion = still;
  #motion: Motion = still;
  #dragging = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #abort = new AbortController();

  constructor(plot: HTMLElement, host: PanZoomHost) {
    this.#plot = plot;
    this.#host = host;
    const { signal } = this.#abort;
    // Two fingers are ours; one finger scrolls.
    plot.style.touchAction = 'pan-x pan-y';
    plot.addEventListener('pointerdown', this.#down, { signal });
    plot.addEventListener('pointermove', this.#move, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) plot.addEventListener(type, this.#up, { signal });
    plot.addEventListener('mousedown', this.#press, { signal });
    plot.addEventListener('wheel', this.#turn, { signal, passive: false });
    plot.addEventListener('click', this.#click, { signal, capture: true });
    plot.addEventListener('touchmove', this.#touch, { signal, passive: false });
  }

  /** Takes all listeners away. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (!this.#host.starts(event)) return;
    this.#pointers.set(event.pointerId, this.#place(event));
    this.#dragged = false;
    this.#restart();
  };

  /** What is dragged is the picture: no text along the way is selected, which costs a search at every move as well. */
  readonly #press = (event: MouseEvent): void => {
    if (this.#pointers.size > 0) event.preventDefault();
  };

  readonly #move = (event: PointerEvent): void => {
    if (!this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#place(event));
    const [first, second] = [...this.#pointers.values()];
    const [from, fromSecond] = this.#start;
    if (!first || !from) return;
    if (second && fromSecond) {
      this.#grab();
      this.#show(pinch(this.#base, from, fromSecond, first, second, this.#host.limits()));
    } else if (event.pointerType === 'mouse') {
      const far = Math.hypot(first.x - from.x, first.y - from.y) >= threshold;
      if (!this.#dragging && !far) return;
      this.#grab();
      this.#show({ ...this.#base, x: this.#base.x + first.x - from.x, y: this.#base.y + first.y - from.y });
    }
  };

  readonly #up = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    this.#restart();
    if (this.#pointers.size > 0 || !this.#dragging) return;
    this.#dragging = false;
    this.#finish();
  };

  readonly #turn = (event: WheelEvent): void => {
    if (!event.ctrlKey || !this.#host.starts(event)) return;
    event.preventDefault();
    // A mouse tells lines, a trackpad px; both come to a like speed.
    const size = event.deltaMode === 1 ? 30 : event.deltaMode === 2 ? 400 : 1;
    const step = 2 ** (-Math.max(-100, Math.min(100, event.deltaY * size)) / 150);
    this.#show(grow(this.#motion, step, this.#place(event), this.#host.limits()));
  };

  #dragged = false;

  /** The click that ends a drag is no choice of a mark. */
  readonly #click = (event: MouseEvent): void => {
    if (!this.#dragged) return;
    this.#dragged = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #touch = (event: TouchEvent): void => {
    if (this.#pointers.size > 1 && event.cancelable) event.preventDefault();
  };

  #grab(): void {
    if (this.#dragging) return;
    this.#dragging = this.#dragged = true;
    // Only now, so that a plain click stays with the mark under it. A pointer that is gone by now cannot be captured.
    for (const id of this.#pointers.keys()) if (this.#plot.isConnected) capture(this.#plot, id);
  }

  #restart(): void {
    this.#start = [...this.#pointers.values()];
    this.#base = this.#motion;
  }

  #show(motion: Motion): void {
    this.#motion = motion;
    this.#host.moved(motion);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      // Where all is in view already, a redraw would only take the picture from under the hand.
      if (this.#pointers.size === 0 || motion.k > this.#host.limits()[0]) this.#finish();
    }, pause);
  }

  #finish(): void {
    clearTimeout(this.#pause);
    const motion = this.#motion;
    this.#motion = still;
    this.#restart();
    if (motion !== still) this.#host.ended(motion);
  }

  #place(event: MouseEvent): Point {
    const { left, top } = this.#plot.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

const still: Motion = { k: 1, x: 0, y: 0 };

function capture(plot: HTMLElement, pointer: number): void {
  try {
    plot.setPointerCapture(pointer);
  } catch {
    // Made by a script, or lifted in the meantime: the gesture goes on without it.
  }
}

/** A motion made `factor` times larger around a point, within limits. */
export function grow(motion: Motion, factor: number, { x, y }: Point, [min, max]: readonly [number, number]): Motion {
  const k = Math.max(min, Math.min(max, motion.k * factor));
  const by = k / motion.k;
  return { k, x: x - (x - motion.x) * by, y: y - (y - motion.y) * by };
}

/** The motion that keeps under two fingers what was under them at the start. */
function pinch(base: Motion, a: Point, b: Point, toA: Point, toB: Point, limits: readonly [number, number]): Motion {
  const before = Math.hypot(a.x - b.x, a.y - b.y) || 1;
  const after = Math.hypot(toA.x - toB.x, toA.y - toB.y);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const grown = grow(base, after / before, middle, limits);
  return { k: grown.k, x: grown.x + (toA.x + toB.x) / 2 - middle.x, y: grown.y + (toA.y + toB.y) / 2 - middle.y };
}
