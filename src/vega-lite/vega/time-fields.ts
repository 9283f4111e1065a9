import { isObject, mapObjects, type Json } from './specification.js';

/** The fields that a specification reads as moments in time. */
export function timeFields(specification: Json): ReadonlySet<string> {
  const found = new Set<string>();
  mapObjects(specification, (object) => {
    const { field, type, timeUnit } = object;
    if (typeof field === 'string' && (type === 'temporal' || timeUnit !== undefined)) found.add(field);
    if (isObject(object['parse']))
      for (const [name, form] of Object.entries(object['parse'])) if (String(form).startsWith('date')) found.add(name);
    return object;
  });
  return found;
}
