import { roles, type Role } from '../core/drawing.js';
import type { Json } from './model.js';
import { isObject } from './json.js';

/** Words of a specification whose values are colours: channels, settings of marks, axes, legends and titles. */
const paints = /^(background|.*(color|fill|stroke))$/i;

/** Words within those under which a colour may stand, or a list of some. */
const within = /^(value|condition|scale|range)$/;

/** Words under which nothing is a colour: data and what is done with it. */
const plain = /^(data|datasets|values|domain|transform|filter|test|field|datum)$/;

/** A specification with the colours of a theme in the place of their roles, for who does not know those. */
export function withColours(specification: Json, colours: Readonly<Record<Role, string>>): Json {
  const resolve = (value: unknown, isPaint: boolean): unknown => {
    if (typeof value === 'string') return (isPaint && colours[roles.find((role) => role === value) as Role]) || value;
    if (Array.isArray(value)) return value.map((part: unknown) => resolve(part, isPaint));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        plain.test(name) ? part : resolve(part, paints.test(name) || (isPaint && within.test(name))),
      ]),
    );
  };
  return resolve(specification, false) as Json;
}
