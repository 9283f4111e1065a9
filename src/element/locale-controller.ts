import type { Words } from '../core/chart.js';
import type { Locale } from '../core/frame.js';
import { makeLocale } from '../locale/make-locale.js';
import { nl } from '../locale/nl.js';
import type { PeilHost } from './host.js';
import type { LaterParts } from './later-parts.js';

/** The language of the place where an element stands, and its words; English arrives when a page is English. */
export class LocaleController {
  locale: Locale | undefined;

  readonly #host: PeilHost;
  readonly #parts: LaterParts;
  #made: readonly unknown[] = [];
  #english: readonly [Words, Words] | undefined;
  #more: Words = {};

  constructor(host: PeilHost, parts: LaterParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Takes up Dutch words that came with a part of the chart; English comes whole. */
  add(words: Words): void {
    this.#more = { ...this.#more, ...words };
  }

  /** Makes the locale for an update of the element. */
  prepare(): void {
    const { chart, words: own = this.#childWords() } = this.#host;
    const lang = languageOf(this.#host);
    if (lang === 'en' && !this.#english) {
      void Promise.all([import('../locale/en.js'), chart.words.en()]).then(([{ en }, words]) => {
        this.#english = [en, words];
        this.#host.requestUpdate();
      });
      return;
    }
    const tables = lang === 'en' ? (this.#english ?? []) : [nl, chart.words.nl, this.#more];
    const now = [lang, own, this.#english, this.#more];
    if (this.locale && now.every((value, at) => value === this.#made[at])) return;
    this.#made = now;
    this.locale = makeLocale(lang, ...tables, ...(own ? [own] : []));
  }

  /** Words that stand in a child script. */
  #childWords(): Words | undefined {
    const script = this.#host.querySelector(':scope > script[data-for="words"]');
    return script ? this.#parts.get('words')?.childWords(script) : undefined;
  }
}

/** The language where an element stands: the nearest `lang`, through shadow roots; Dutch unless it is English. */
function languageOf(element: Element): 'nl' | 'en' {
  for (let place: Element | null = element; place;) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang')?.toLowerCase().startsWith('en') ? 'en' : 'nl';
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}
