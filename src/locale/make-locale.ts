import type { Words } from '../core/chart.js';
import type { Cell, Field, Status } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';
import type { Fact, Facts } from '../core/insight.js';
import { formatNumber } from './number-format.js';
import { dateWords, periodWords } from './period-words.js';
import { quantityWords } from './quantity-words.js';
import { capitalised, fill } from './template.js';

const marks = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const collators: Record<string, Intl.Collator> = {};

/**
 * The language of a page from tables of words: first the base words (`nl` or `en`), then those of a chart, then those of the
 * page; a later table wins.
 */
export function makeLocale(lang: 'nl' | 'en', ...words: readonly Words[]): Locale {
  const table: Words = Object.assign({}, ...words);

  // Words may come from a page's JSON, so that anything may stand there.
  const templateOf = (key: string) =>
    Object.hasOwn(table, key) && typeof table[key] === 'string' ? table[key] : undefined;
  const number = (value: number, decimals?: number) => formatNumber(value, marks[lang], decimals);

  const phrase = (key: string, facts: Facts, sentence: boolean) => {
    const template = templateOf(key);
    if (template === undefined) return key;
    const filled = fill(template, facts, write, sentence).replace(/ {2,}/g, ' ').trim();
    return sentence ? capitalised(filled) : filled;
  };
  const say = (key: string, facts: Facts = {}) => phrase(key, facts, /[.!?]\}*$/.test(templateOf(key) ?? ''));

  const writer = { number, scale: (size: string) => say(`number.${size}`), currencyApart: lang === 'nl' };

  const write = (fact: Fact): string => {
    if (typeof fact === 'number') return number(fact);
    if (typeof fact === 'string') return fact;
    if ('value' in fact) return quantityWords(fact, writer);
    if ('period' in fact) return periodWords(fact.period, say);
    if ('date' in fact) return dateWords(fact.date, say);
    return list(fact, say('list.and'));
  };

  return {
    lang,
    say,
    has: (key) => templateOf(key) !== undefined,
    tell: ({ kind, facts }) => phrase(kind, facts, true),
    write,
    number,
    cell: (field, cell) => cellWords(field, cell, write, say),
    compare: (a, b) => (collators[lang] ??= new Intl.Collator(lang, { numeric: true })).compare(a, b),
  };
}

function list(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Statuses that stand in the place of a value; the others are said behind it. */
const instead: readonly (Status | undefined)[] = ['suppressed', 'unknown', 'impossible'];

function cellWords(
  field: Field,
  { value, status }: Cell,
  write: (fact: Fact) => string,
  say: (key: string) => string,
): string {
  const state = status && say(`status.${status}`);
  const absent = value === null || value === '' || Number.isNaN(value);
  // A value that is secret stays so, even where a source gives it away.
  if (state && (status === 'suppressed' || (absent && instead.includes(status)))) return state;
  const words = absent ? say('status.absent') : valueWords(field, value, write);
  return state ? `${words} (${state})` : words;
}

function valueWords(field: Field, value: number | string, write: (fact: Fact) => string): string {
  if (typeof value === 'number') {
    const { unit = '', decimals = 0 } = field;
    const isMoney = /^[€$£]/.test(unit) && decimals < 3;
    const needed = isMoney ? undefined : decimalsOf(value, decimals);
    return write(needed === undefined ? { value, unit } : { value, unit, decimals: needed });
  }
  if (field.type === 'date') return write({ date: value });
  return field.type === 'period' ? write({ period: value }) : value;
}

/**
 * As many decimals as a number has within those of its column, six at most (more are noise of the source), so that a figure
 * reads the same in a table and in a sentence. Undefined where the number itself must tell: nothing given, or all would be 0.
 */
function decimalsOf(value: number, most: number): number | undefined {
  if (most < 1 || Number.isInteger(value)) return undefined;
  const rounded = Number(value.toFixed(Math.min(most, 6)));
  return rounded === 0 ? undefined : (String(rounded).split('.')[1]?.length ?? 0);
}
