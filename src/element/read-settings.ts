import type { FieldType } from '../core/dataset.js';
import type { ReadSettings } from '../data/report.js';

const types: ReadonlySet<string> = new Set<FieldType>(['number', 'text', 'date', 'period']);

/**
 * How a page wants its data read, from the attributes `data-format`, `data-path`, `data-delimiter`, `data-decimal`,
 * `data-encoding`, `data-header-row`, `data-types` (`Fonds: text; jaar: period`), `data-dash` and `data-sheet`; which part of it,
 * from `data-filter` (`Perioden >= 2020; RegioS = GM0344, GM0363`), `data-columns`, `data-grain`, `data-bbox` and `data-max-rows`; to which year's municipalities a series is
 * recoded, from `data-recode-to` and `data-region-column`; and which
 * counts are hidden or rounded, from `suppress-below`, `suppress-columns` and `round-to`. What is absent is recognised.
 */
export function readSettingsOf(element: Element): ReadSettings {
  const given = (name: string) => element.getAttribute(`data-${name}`) ?? undefined;
  const delimiter = given('delimiter');
  const decimal = given('decimal');
  const dash = given('dash');
  const whole = (written: string | null | undefined, least: number) => {
    const number = Number(written || Number.NaN);
    return Number.isInteger(number) && number >= least ? number : undefined;
  };
  const list = (written: string | null | undefined) =>
    written
      ?.split(/[;,]/)
      .map((name) => name.trim())
      .filter(Boolean);
  const settings: Record<string, unknown> = {
    format: given('format'),
    path: given('path'),
    delimiter: delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter,
    decimal: decimal === ',' || decimal === '.' ? decimal : undefined,
    encoding: given('encoding'),
    headerRow: whole(given('header-row'), 0),
    types: typesOf(given('types')),
    dash: dash === 'zero' || dash === 'missing' ? dash : undefined,
    sheet: given('sheet'),
    filter: given('filter'),
    columns: list(given('columns')),
    grain: given('grain'),
    maxRows: whole(given('max-rows'), 1),
    bbox: given('bbox'),
    recodeTo: whole(given('recode-to'), 2015),
    regionColumn: given('region-column'),
    suppressBelow: whole(element.getAttribute('suppress-below'), 2),
    suppressColumns: list(element.getAttribute('suppress-columns')),
    roundTo: whole(element.getAttribute('round-to'), 2),
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
