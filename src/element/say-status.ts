import type { Locale } from '../core/frame.js';
import { localDay } from '../core/local-day.js';
import { sayLater } from '../locale/say-later.js';
import { troubleNl } from '../locale/trouble.nl.js';
import type { PeilHost } from './host.js';
import type { SourceController } from './source-controller.js';

const say = sayLater(troubleNl);

/** Ms between two sentences about progress: more often is a nuisance to who listens. */
const calm = 2000;

/** What was said of a source last. */
const last = new WeakMap<SourceController, { readonly at: number; readonly rows: number; readonly text: string }>();

/** What is said of data that is not as a reader expects: there is none, it is old, or it comes in parts. */
export function sayStatus(host: PeilHost, locale: Locale, source: SourceController): string {
  const { phase, heard, reading, readAt } = source;
  if (phase === 'loading' && heard) return sayProgress(locale, source, ...heard);
  if (phase === 'loading') return say(locale, 'ui.loading-slow');
  if (phase === 'ready') return locale.say('ui.loading');
  if (!reading) return say(locale, 'error.no-data', { tag: host.localName });
  const time = readAt?.toLocaleTimeString(locale.lang, { hour: '2-digit', minute: '2-digit' });
  const date = readAt && localDay(readAt);
  const isOlder = date !== undefined && date !== localDay();
  return say(locale, 'ui.stale', { time, ...(isOlder ? { date: { date } } : {}) });
}

function sayProgress(locale: Locale, source: SourceController, rows: number, of?: number): string {
  const before = last.get(source);
  if (before && before.rows <= rows && Date.now() - before.at < calm) return before.text;
  const text = say(locale, 'ui.progress', { rows, of });
  last.set(source, { at: Date.now(), rows, text });
  return text;
}
