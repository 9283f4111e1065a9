import type { Fact, Facts } from '../core/insight.js';

/**
 * Fills a template. `{name}` is the fact in words, nothing when it is absent; `{name?one:other}` takes `one` when the fact is
 * exactly 1 (of a list: holds one word); `{name!yes:no}` takes `yes` when the fact is present. Branches may hold placeholders.
 * A colon before a space belongs to the text: `{url! Adres: {url}.}`. What is no placeholder stays as it is written.
 * With `capital` a placeholder that opens a sentence gets a capital.
 */
export function fill(template: string, facts: Facts, write: (fact: Fact) => string, capital = false): string {
  const opening = /\{([\w-]+)([?!}])/g;
  let text = '';
  let at = 0;
  for (let found; (found = opening.exec(template)); opening.lastIndex = at) {
    const [, name = '', test] = found;
    const from = opening.lastIndex;
    text += template.slice(at, found.index);
    at = from;
    const opensSentence = capital && /^\s*$|[.!?]\s+$/.test(text);
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    let filled = '{';
    if (test === '}') filled = fact === undefined ? '' : write(fact);
    else {
      const [close, colon] = branches(template, from, test === '?');
      // A brace that is never closed is a sign like any other.
      at = close < 0 ? found.index + 1 : close + 1;
      const chosen = (test === '?' ? countOf(fact) === 1 : isPresent(fact)) ? [from, colon] : [colon + 1, close];
      if (close > 0) filled = fill(template.slice(...chosen), facts, write, opensSentence);
    }
    text += opensSentence ? capitalised(filled) : filled;
  }
  return text + template.slice(at);
}

/** A text whose first letter is a capital; the Dutch `ij` is one letter. */
export function capitalised(text: string): string {
  const [first = ''] = /^(ij|\p{Ll})/u.exec(text) ?? [];
  return first.toUpperCase() + text.slice(first.length);
}

/** Where two branches end and what parts them: a colon, but before a space only where there must be two. */
function branches(template: string, from: number, both: boolean): [close: number, colon: number] {
  let depth = 0;
  let hard = 0;
  let soft = 0;
  for (let at = from; at < template.length; at++) {
    const letter = template[at];
    if (letter === '{') depth++;
    else if (letter === '}' && depth-- === 0) return [at, hard || (both && soft) || at];
    else if (letter === ':' && depth === 0) {
      if (template[at + 1] === ' ') soft ||= at;
      else hard ||= at;
    }
  }
  return [-1, 0];
}

function countOf(fact: Fact | undefined): number | undefined {
  if (typeof fact !== 'object') return typeof fact === 'number' ? fact : undefined;
  return 'value' in fact ? fact.value : 'length' in fact ? fact.length : undefined;
}

function isPresent(fact: Fact | undefined): boolean {
  if (fact === undefined || fact === null || fact === '') return false;
  return Array.isArray(fact) ? fact.length > 0 : Number.isFinite(countOf(fact) ?? 0);
}
