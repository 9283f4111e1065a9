import type { Mark } from '../core/drawing.js';
import type { Locale } from '../core/frame.js';
import { describe } from './describe.js';

/** What can be read of one mark. */
export interface MarkText {
  readonly name: string;
  /** The other figures: name of the field, value with unit and status. */
  readonly lines: readonly (readonly [label: string, value: string])[];
  readonly sentences: readonly string[];
}

/** A mark in words: its first figure is its name. */
export function markText({ id, datum, says = [] }: Mark, locale: Locale): MarkText {
  const [first, ...others] = datum;
  return {
    name: first ? locale.cell(...first) : id,
    lines: others.map(([field, cell]) => [field.name, locale.cell(field, cell)] as const),
    sentences: describe(says, locale),
  };
}

/**
 * One string for a screen reader: name, figures, sentences. A figure that a sentence says as well is said once, in
 * the sentence; signs that many voices pass over (minus, arrow) become words.
 */
export function spoken({ name, lines, sentences }: MarkText, locale: Locale): string {
  const reasons = ['suppressed', 'unknown', 'impossible', 'absent'].map((status) => locale.say(`status.${status}`));
  const isSaid = ([label, value]: readonly [string, string]) =>
    sentences.some((sentence) => {
      // A bare number, or a word such as “secret”, does not tell by itself which figure it is.
      const needsLabel = /^\d+$/.test(value) || reasons.includes(value);
      return holds(sentence, value) && (!needsLabel || holds(sentence, label));
    });
  const figures = lines.filter((line) => !isSaid(line)).map(([label, value]) => `${label} ${value}`);
  const parts = [name, [...new Set(figures)].join(', '), ...sentences];
  const text = parts.filter(Boolean).map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`));
  return text
    .join(' ')
    .replace(/\u2212(?=\S)/g, `${locale.say('speech.minus')} `)
    .replace(/ → /g, ` ${locale.say('speech.to')} `);
}

/** Whether a sentence says a value, and not a longer number or word that it is part of. */
function holds(sentence: string, value: string): boolean {
  const text = sentence.toLowerCase();
  const words = value.toLowerCase();
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  return !/[\p{L}\d\u2212]$|\d[.,]$/u.test(before) && !/^([\p{L}\d%‰]|[.,]\d|\u00a0)/u.test(after);
}
