import type { Words } from '../core/chart.js';
import type { Locale } from '../core/frame.js';
import type { Facts } from '../core/insight.js';
import { makeLocale } from './make-locale.js';

/**
 * Says what only a part that is brought later needs: in the page's own words or in English, which come whole, else in the Dutch
 * words that came with the part.
 */
export function sayLater(words: Words): (locale: Locale, key: string, facts?: Facts) => string {
  const dutch = makeLocale('nl', { 'list.and': 'en' }, words);
  return (locale, key, facts) => (locale.has(key) ? locale : dutch).say(key, facts);
}
