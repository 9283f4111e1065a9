import type { FieldType } from '../core/dataset.js';
import type { ReadSettings } from '../data/report.js';

const types: ReadonlySet<string> = new Set<FieldType>(['number', 'text', 'date', 'period']);

/**
 * How a page wants its data read, from the attributes `data-format`, `data-path`, `data-delimiter`, `data-decimal`,
 * `data-encoding`, `data-header-row` and `data-types` (`Fonds: text; jaar: period`). What is absent is recognised.
 */
export function readSettingsOf(element: Element): ReadSettings {
  const given = (name: string) => element.getAttribute(`data-${name}`) ?? undefined;
  const delimiter = given('delimiter');
  const decimal = given('decimal');
  const headerRow = Number(given('header-row') ?? Number.NaN);
  const settings: Record<string, unknown> = {
    format: given('format'),
    path: given('path'),
    delimiter: delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter,
    decimal: decimal === ',' || decimal === '.' ? decimal : undefined,
    encoding: given('encoding'),
    headerRow: Number.isInteger(headerRow) ? headerRow : undefined,
    types: typesOf(given('types')),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function typesOf(given: string | undefined): Record<string, FieldType> | undefined {
  if (!given) return undefined;
  const pairs = given.split(';').map((pair): [string, string] => {
    const colon = pair.lastIndexOf(':');
    return [pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()];
  });
  return Object.fromEntries(pairs.filter(([name, type]) => name && types.has(type))) as Record<string, FieldType>;
}
