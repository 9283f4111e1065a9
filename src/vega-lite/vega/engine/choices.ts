import { isObject, type Json } from '../specification.js';
import type { MadeView, VegaView } from './make-view.js';

/** What a reader has chosen in a view: the values of its inputs, and the marks that are selected. */
export interface Choices {
  readonly signals: Readonly<Record<string, unknown>>;
  readonly stores: Readonly<Record<string, readonly Json[]>>;
}

/** What a reader has chosen so far. A span that was dragged is not kept: it is in px of the view. */
export function choicesOf({ view, compiled }: Pick<MadeView, 'view' | 'compiled'>): Choices {
  const namesIn = (list: unknown, isKept: (part: Json) => boolean): readonly string[] =>
    (Array.isArray(list) ? (list as unknown[]) : []).flatMap((part) =>
      isObject(part) && typeof part['name'] === 'string' && isKept(part) ? [part['name']] : [],
    );
  const signals = namesIn(compiled['signals'], ({ bind }) => isObject(bind));
  const stores = namesIn(compiled['data'], ({ name }) => String(name).endsWith('_store'));
  const kept = stores.map((name) => [name, (view.data(name) as Json[]).filter((row) => !isSpan(row))] as const);
  return {
    signals: Object.fromEntries(signals.map((name) => [name, view.signal(name) as unknown])),
    stores: Object.fromEntries(kept.filter(([, rows]) => rows.length > 0)),
  };
}

function isSpan({ fields }: Json): boolean {
  return Array.isArray(fields) && fields.some((field) => isObject(field) && String(field['type']).startsWith('R'));
}

/** Puts what a reader had chosen into a view that has yet to run. */
export function choose(view: VegaView, { signals, stores }: Choices): void {
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  for (const [name, rows] of Object.entries(stores)) view.insert(name, rows.map((row) => ({ ...row })) as never);
}
