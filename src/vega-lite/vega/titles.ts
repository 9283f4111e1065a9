import type { Locale } from '../../core/frame.js';

/** What Vega-Lite tells of a field when it asks for its title. */
interface FieldDefinition {
  readonly field?: unknown;
  readonly aggregate?: unknown;
  readonly bin?: unknown;
  readonly timeUnit?: unknown;
}

/** The title of a field in the language of the page: `gemiddelde van prijs`. */
export function titleOf({ field, aggregate }: FieldDefinition, locale: Locale): string {
  const name = typeof field === 'string' ? field.replace(/\\(.)/g, '$1') : '';
  if (aggregate === 'count') return locale.say('vega.count');
  const how = typeof aggregate === 'string' ? aggregate : isArg(aggregate) ? Object.keys(aggregate)[0] : undefined;
  if (!how) return name;
  return locale.has(`vega.${how}`) ? locale.say(`vega.${how}`, { field: name }) : `${name} (${how})`;
}

function isArg(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
