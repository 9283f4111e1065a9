import type { Words } from '../core/chart.js';
import type { Cell, Field } from '../core/dataset.js';
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
  // Words may come from a page's JSON, so that anything may stand there.
  const all: [string, unknown][] = Object.entries(Object.assign({}, ...words));
  const table = new Map(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

  const number = (value: number, decimals?: number) => formatNumber(value, marks[lang], decimals);

  const say = (key: string, facts: Facts = {}, sentence = /[.!?]\}*$/.test(table.get(key) ?? '')) => {
    const template = table.get(key);
    if (template === undefined) return key;
    const filled = fill(template, facts, write, sentence).replace(/ {2,}/g, ' ').trim();
    return sentence ? capitalised(filled) : filled;
  };

  const write = (fact: Fact): string => {
    if (typeof fact === 'number') return number(fact);
    if (typeof fact === 'string') return fact;
    if ('value' in fact) return quantityWords(fact, number, say, lang === 'nl');
    if ('period' in fact) return periodWords(fact.period, say);
    if ('date' in fact) return dateWords(fact.date, say);
    const last = fact.at(-1) ?? '';
    return fact.length < 2 ? last : `${fact.slice(0, -1).join(', ')} ${say('list.and')} ${last}`;
  };

  const cell = (field: Field, { value, status }: Cell): string => {
    const state = status && say(`status.${status}`);
    const absent = value === null || value === '' || Number.isNaN(value);
    // A value that is secret stays so, even where a source gives it away.
    if (state && (status === 'suppressed' || (absent && instead.test(status)))) return state;
    const said = absent ? say('status.absent') : write(factOf(field, value));
    return state ? `${said} (${state})` : said;
  };

  return {
    lang,
    say,
    has: (key) => table.has(key),
    tell: ({ kind, facts }) => say(kind, facts, true),
    write,
    number,
    cell,
    compare: (a, b) => (collators[lang] ??= new Intl.Collator(lang, { numeric: true })).compare(a, b),
  };
}

/** Statuses that stand in the place of a value; the others are said behind it. */
const instead = /^(unknown|impossible)$/;

function factOf({ type, unit = '', decimals = 0 }: Field, value: number | string): Fact {
  if (typeof value !== 'number')
    return type === 'date' ? { date: value } : type === 'period' ? { period: value } : value;
  const needed = /^[€$£]/.test(unit) && decimals < 3 ? undefined : decimalsOf(value, decimals);
  return { value, unit, ...(needed === undefined ? {} : { decimals: needed }) };
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
