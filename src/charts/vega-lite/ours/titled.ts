import type { Locale } from '../../../core/frame.js';
import { fieldDef } from '../../../vega-lite/encoding/channel-fields.js';
import type { Json } from '../../../vega-lite/model.js';
import { isObject, objectOf } from '../../../vega-lite/json.js';
import { unitsOf } from '../../../vega-lite/normalise.js';
import { titleOf } from '../../../vega-lite/vega/titles.js';

/** The title of a field in a channel: its own, else made of its name and what is done with it. */
export function fieldTitle(def: Json, locale: Locale): string {
  return typeof def['title'] === 'string' && def['title'] ? def['title'] : titleOf(def, locale);
}

/** The specification with a title for every axis and legend that has none, in the language of the page. */
export function titled(specification: Json, locale: Locale): Json {
  const found = new Map<string, Set<string>>();
  for (const { encoding } of unitsOf(specification))
    for (const [channel, given] of Object.entries(encoding)) {
      const def = fieldDef(given) as Json | undefined;
      if (def) found.set(channel, (found.get(channel) ?? new Set()).add(fieldTitle(def, locale)));
    }
  const change = (view: Json): Json => ({
    ...view,
    ...(Array.isArray(view['layer']) ? { layer: view['layer'].map((inner) => change(objectOf(inner))) } : {}),
    ...(isObject(view['encoding'])
      ? {
          encoding: Object.fromEntries(
            Object.entries(view['encoding']).map(([channel, given]) => [channel, withTitle(channel, given)]),
          ),
        }
      : {}),
  });
  const withTitle = (channel: string, given: unknown): unknown => {
    const titles = found.get(channel);
    if (!isObject(given) || given['title'] !== undefined || !titles) return given;
    const guide = /^[xy]/.test(channel) ? 'axis' : 'legend';
    const own = (def: Json): Json =>
      def[guide] === null ? def : { ...def, [guide]: { title: [...titles].join(', '), ...objectOf(def[guide]) } };
    const { condition } = given;
    return own(isObject(condition) && 'field' in condition ? { ...given, condition: own(condition) } : given);
  };
  return change(specification);
}
