import type { Words } from '../core/chart.js';

const known = new WeakMap<Element, { readonly text: string; readonly words: Words }>();

/** Words that a page without scripts of its own gives: `<script type="application/json" data-for="words">`. The same object until they change. */
export function childWords(script: Element): Words {
  const text = script.textContent ?? '';
  const before = known.get(script);
  if (before?.text === text) return before.words;
  let words: Words = {};
  try {
    words = JSON.parse(text) as Words;
  } catch (error) {
    console.warn('Peil: the child script with words is not JSON.', script, error);
  }
  known.set(script, { text, words });
  return words;
}
