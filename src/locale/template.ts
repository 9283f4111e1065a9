import type { Fact, Facts } from '../core/insight.js';

/**
 * Fills a template. `{name}` is the fact in words, nothing when it is absent; `{name?one:other}` takes `one` when the fact is
 * exactly 1 (of a list: holds one word); `{name!yes:no}` takes `yes` when the fact is present. Branches may hold placeholders.
 * A colon before a space belongs to the text: `{url! Adres: {url}.}`. What is no placeholder stays as it is written.
 * With `capital` a placeholder that opens a sentence gets a capital.
 */
export function fill(template: string, facts: Facts, write: (fact: Fact) => string, capital = false): string {
  let text = '';
  for (let at = 0; at < template.length;) {
    const open = template.indexOf('{', at);
    if (open < 0) return text + template.slice(at);
    text += template.slice(at, open);
    const close = closing(template, open);
    const opensSentence = capital && isAtSentence(text);
    const filled = close < 0 ? undefined : placeholder(template.slice(open + 1, close), facts, write, opensSentence);
    text += filled === undefined ? '{' : opensSentence ? capitalised(filled) : filled;
    at = filled === undefined ? open + 1 : close + 1;
  }
  return text;
}

/** Whether what comes after a text opens a sentence. */
function isAtSentence(text: string): boolean {
  const before = text.trimEnd();
  return before === '' || (before !== text && '.!?'.includes(before.at(-1) ?? ' '));
}

/** A text whose first letter is a capital; the Dutch `ij` is one letter. */
export function capitalised(text: string): string {
  const first = /^ij/.test(text) ? 2 : /^\p{Ll}/u.exec(text)?.[0].length;
  return first ? text.slice(0, first).toUpperCase() + text.slice(first) : text;
}

function placeholder(body: string, facts: Facts, write: (fact: Fact) => string, capital: boolean): string | undefined {
  const [, name, test, branches = ''] = /^([\w-]+)(?:([?!])([^]*))?$/.exec(body) ?? [];
  if (!name) return undefined;
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!test) return fact === undefined ? '' : write(fact);
  const [first, second] = split(branches, test === '?');
  const chosen = (test === '?' ? countOf(fact) === 1 : isPresent(fact)) ? first : second;
  return fill(chosen, facts, write, capital);
}

function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++;
    else if (template[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** The two branches; a colon before a space parts them only where there must be two. */
function split(branches: string, both: boolean): [string, string] {
  let depth = 0;
  let soft = -1;
  for (let at = 0; at < branches.length; at++) {
    const letter = branches[at];
    if (letter === '{') depth++;
    else if (letter === '}') depth--;
    else if (letter === ':' && depth === 0) {
      if (branches[at + 1] !== ' ') return [branches.slice(0, at), branches.slice(at + 1)];
      if (soft < 0) soft = at;
    }
  }
  return both && soft >= 0 ? [branches.slice(0, soft), branches.slice(soft + 1)] : [branches, ''];
}

function countOf(fact: Fact | undefined): number | undefined {
  if (typeof fact === 'number') return fact;
  if (typeof fact !== 'object') return undefined;
  if ('value' in fact) return fact.value;
  return 'length' in fact ? fact.length : undefined;
}

function isPresent(fact: Fact | undefined): boolean {
  if (fact === undefined || fact === null || fact === '') return false;
  if (typeof fact === 'object' && 'length' in fact) return fact.length > 0;
  const count = countOf(fact);
  return count === undefined || Number.isFinite(count);
}
