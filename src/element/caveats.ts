import type { Locale } from '../core/frame.js';
import type { Remark } from '../data/report.js';
import { makeLocale } from '../locale/make-locale.js';
import { reportEn } from '../locale/report.en.js';
import { reportNl } from '../locale/report.nl.js';

/** What is said of a source that a reader of the figures must know; the rest is for who made the page, in `element.report`. */
const telling =
  /^report\.(more-rows|perhaps-more|rows-not-read|link-again|link-elsewhere|hidden|hidden-second|hidden-rows|rounded|double-cells|came-twice|older-areas|region-(merged|renamed|divided|kept|lacking|rates|incomplete|border|list))$/;

/** Sentences about what is not in the figures that are drawn. */
export function caveats(left: readonly Remark[], locale: Locale): string[] {
  const [lang, words] = locale.lang === 'en' ? (['en', reportEn] as const) : (['nl', reportNl] as const);
  const own = makeLocale(lang, { 'list.and': locale.say('list.and') }, words);
  return left.flatMap((remark) =>
    telling.test(remark.kind) ? [(locale.has(remark.kind) ? locale : own).tell(remark)] : [],
  );
}
