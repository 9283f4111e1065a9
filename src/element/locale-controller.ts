import type { ReactiveController } from 'lit';
import type { Words } from '../core/chart.js';
import type { Locale } from '../core/frame.js';
import { makeLocale } from '../locale/make-locale.js';
import { nl } from '../locale/nl.js';
import type { PeilHost } from './host.js';

/** The language of the place where an element stands, and its words; English arrives when a page is English. */
export class LocaleController implements ReactiveController {
  locale: Locale | undefined;

  readonly #host: PeilHost;
  #made: readonly unknown[] = [];
  #english: readonly [Words, Words] | undefined;
  #more: Words = {};
  #observer: MutationObserver | undefined;

  constructor(host: PeilHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    const watch = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(this.#host.ownerDocument.documentElement, watch);
    this.#observer.observe(this.#host, watch);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
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

  #own: { readonly text: string; readonly words: Words } | undefined;

  /** Words that a page without scripts of its own gives: `<script type="application/json" data-for="words">`. */
  #childWords(): Words | undefined {
    const text = this.#host.querySelector(':scope > script[data-for="words"]')?.textContent ?? '';
    if (!text) return undefined;
    if (this.#own?.text !== text) {
      let words: Words = {};
      try {
        words = JSON.parse(text) as Words;
      } catch (error) {
        console.warn('Peil: the child script with words is not JSON.', this.#host, error);
      }
      this.#own = { text, words };
    }
    return this.#own?.words;
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
