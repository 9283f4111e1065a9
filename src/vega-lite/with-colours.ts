import { roles, type Role } from '../core/drawing.js';
import type { Json } from './model.js';
import { isObject } from './json.js';

const paints = /^(color|fill|stroke|range)$/;

/** A specification with the colours of a theme in the place of their roles, for who does not know those. */
export function withColours(specification: Json, colours: Readonly<Record<Role, string>>): Json {
  const resolve = (value: unknown, isPaint: boolean): unknown => {
    if (typeof value === 'string') return (isPaint && colours[roles.find((role) => role === value) as Role]) || value;
    if (Array.isArray(value)) return value.map((part: unknown) => resolve(part, isPaint));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        if (name === 'values' || name === 'datasets' || name === 'domain') return [name, part];
        // Within a channel of paint a field may be called as a role is.
        const paint = paints.test(name) || (isPaint && /^(value|condition)$/.test(name));
        return [name, resolve(part, paint)];
      }),
    );
  };
  return resolve(specification, false) as Json;
}
