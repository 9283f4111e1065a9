import type { ErrorCode, PeilError } from '../core/error.js';
import type { Datum } from '../core/drawing.js';

/** Something went wrong between the page and the picture; the element says it in words as well. */
export interface PeilErrorDetail {
  readonly code: ErrorCode;
  /** The sentences that the element shows. */
  readonly message: string;
  readonly error: PeilError;
}

/** The reader changed a setting: chose a period, opened “overige”, zoomed. */
export interface PeilChangeDetail {
  readonly option: string;
  readonly value: unknown;
}

/** The reader activated a mark. */
export interface PeilSelectDetail {
  readonly id: string;
  readonly datum: readonly Datum[];
}

export type PeilErrorEvent = CustomEvent<PeilErrorDetail>;
export type PeilChangeEvent = CustomEvent<PeilChangeDetail>;
export type PeilSelectEvent = CustomEvent<PeilSelectDetail>;

interface PeilEvents {
  'peil-error': PeilErrorEvent;
  'peil-change': PeilChangeEvent;
  'peil-select': PeilSelectEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends PeilEvents {}
}

/** Sends an event that leaves shadow roots, so that a page can listen anywhere. */
export function send<K extends keyof PeilEvents>(from: EventTarget, type: K, detail: PeilEvents[K]['detail']): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
