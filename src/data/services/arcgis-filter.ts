import { isObject, type JsonObject } from '../json-values.js';
import { plainDigits, readNumber } from '../number-reading.js';
import type { ReadSettings } from '../report.js';
import { leveled, parseFilter, type Term } from '../row-filter.js';
import { mayHaveUnit } from '../unit-hint.js';

/** What a query of ArcGIS REST can be told of the rows and columns that are wanted. */
export interface ArcgisNarrowing {
  /** A condition in SQL-92, as far as the server understands it as it is meant here. */
  readonly where?: string;
  /** Names of the fields that are wanted. */
  readonly fields?: readonly string[];
}

/** What of a filter and a list of columns can be asked of a server; the rest is done here. `fields` as ArcGIS tells them. */
export function arcgisNarrowing({ filter, columns }: ReadSettings, fields: readonly JsonObject[]): ArcgisNarrowing {
  const find = (name: string) =>
    fields.find((field) => field.name === name) ??
    fields.find(({ name: own, alias }) => [own, alias].some((one) => leveled(String(one)) === leveled(name)));
  const terms = parseFilter(filter ?? '');
  const conditions = terms.flatMap((term) => {
    const field = find(term.name);
    const condition = field && conditionOf(term, field);
    return condition ? [condition] : [];
  });
  const isPlace = (name: string) => /^(lon|lat|x|y)$/.test(name);
  const wanted = columns && [...columns.filter((name) => !isPlace(name)), ...terms.map(({ name }) => name)].map(find);
  const isKnown = wanted?.every((field) => field !== undefined);
  return {
    ...(conditions.length ? { where: conditions.join(' AND ') } : {}),
    ...(isKnown ? { fields: [...new Set(wanted?.map((field) => String(field?.name)))] } : {}),
  };
}

function conditionOf({ comparison, values }: Term, { name, type, alias, domain }: JsonObject): string | undefined {
  const field = String(name);
  // The words of a coded value are not known to the server, nor is a factor in a name.
  if (isObject(domain) || !/^\w+$/.test(field)) return undefined;
  if (/String$/.test(String(type))) {
    if (comparison !== '=' && comparison !== '!=') return undefined;
    const among = values.map(({ text, begins }) => {
      const quoted = `'${text.toUpperCase().replaceAll("'", "''")}${begins ? '%' : ''}'`;
      return begins ? `UPPER(${field}) LIKE ${quoted}` : `UPPER(${field}) = ${quoted}`;
    });
    if (values.some(({ text, begins }) => begins && /[%_]/.test(text))) return undefined;
    return comparison === '=' ? `(${among.join(' OR ')})` : `(${field} IS NULL OR NOT (${among.join(' OR ')}))`;
  }
  if (!/(Integer|Double|Single)$/.test(String(type)) || mayHaveUnit(String(alias ?? name))) return undefined;
  const numbers = values.map(({ text, begins }) => (begins ? undefined : readNumber(text)));
  const digits = numbers.map((number) => number && plainDigits(number, 'dutch'));
  if (digits.some((one) => one === undefined) || comparison === '!=') return undefined;
  return comparison === '=' ? `${field} IN (${digits.join(', ')})` : `${field} ${comparison} ${digits[0]}`;
}
