import type { FieldType } from '../core/dataset.js';
import type { ReadSettings } from '../data/report.js';
import { UsageError } from './read-arguments.js';

const types: ReadonlySet<string> = new Set<FieldType>(['number', 'text', 'date', 'period']);

const asText = (text: string) => text;
const asWhole = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
const asOneOf =
  (...choices: readonly string[]) =>
  (text: string) =>
    choices.includes(text) ? text : undefined;

/** What each setting becomes, by its name as an attribute `data-…` has it; `undefined` for what it cannot be. */
const readers: Readonly<Record<string, readonly [name: keyof ReadSettings, read: (text: string) => unknown]>> = {
  format: ['format', asOneOf('csv', 'json', 'geojson', 'topojson')],
  path: ['path', asText],
  delimiter: ['delimiter', (text) => (text === 'tab' || text === '\\t' ? '\t' : text || undefined)],
  decimal: ['decimal', asOneOf(',', '.')],
  encoding: ['encoding', asText],
  'header-row': ['headerRow', asWhole],
  types: ['types', asTypes],
  dash: ['dash', asOneOf('missing', 'zero')],
  sheet: ['sheet', asText],
  filter: ['filter', asText],
  columns: ['columns', (text) => text.split(',').map((name) => name.trim())],
  'max-rows': ['maxRows', asWhole],
  grain: ['grain', asOneOf('year', 'half-year', 'quarter', 'month', 'week', 'school-year', 'day', 'all')],
};

/** How the data are to be read, from `--setting name=value`. Throws a `UsageError` for what is not known. */
export function settingValues(given: Readonly<Record<string, string>>): ReadSettings {
  const settings = Object.entries(given).map(([written, text]) => {
    const name = written.replace(/^data-/, '');
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) throw new UsageError('unknown-setting', { given: written, choices: Object.keys(readers) });
    const value = reader[1](text);
    if (value === undefined) throw new UsageError('bad-setting', { given: `${written}=${text}` });
    return [reader[0], value];
  });
  return Object.fromEntries(settings) as ReadSettings;
}

/** `Fonds: text; jaar: period`. */
function asTypes(text: string): Readonly<Record<string, string>> | undefined {
  const pairs = text.split(';').map((pair): [string, string] => {
    const colon = pair.lastIndexOf(':');
    return [pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()];
  });
  return pairs.every(([name, type]) => name && types.has(type)) ? Object.fromEntries(pairs) : undefined;
}
