import { isObject, objectOf } from '../json.js';
import { parts } from '../parts/parts.js';
import { ascending } from '../transform/compare.js';
import { isDateTime } from '../transform/is-date-time.js';
import { momentOf, type Use } from './use.js';

/** Names of a scale in the order that a specification asks: their own, a list, by a figure, or as they come. Equals keep their order. */
export function sortedNames(names: unknown[], uses: readonly Use[]): readonly unknown[] {
  const use = uses.find(({ def }) => def.sort !== undefined) ?? uses[0];
  const sort = use?.def.sort;
  if (!use || sort === null) return names;
  if (Array.isArray(sort)) {
    const wanted = sort.map((one: unknown) => (isDateTime(one) ? momentOf(one) : one));
    const place = (name: unknown) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length);
    return names.sort((a, b) => place(a) - place(b));
  }
  const order = isObject(sort) ? objectOf(sort)['order'] : sort;
  const turn = /^(-|descending)/.test(String(order)) ? -1 : 1;
  const isPlain = /^(undefined|(a|de)scending)$/.test(String(sort)) && !use.def.bin;
  const by = (isPlain ? undefined : parts.sorts.part.measureOf(use)) ?? ((name: unknown) => name);
  return names.sort((a, b) => turn * ascending(by(a), by(b)));
}
