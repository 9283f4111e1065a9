import type { ScaleType } from '../model.js';
import { listOf, objectOf } from '../json.js';
import { parts } from '../parts/parts.js';
import { isValid } from '../rows.js';
import { isDateTime } from '../transform/is-date-time.js';
import { sortedNames } from './sort-names.js';
import { asked, isContinuous, momentOf, nameReader, type Use } from './use.js';

/** The ends or the names that a specification gives itself. */
export function givenDomain(uses: readonly Use[]): readonly unknown[] | undefined {
  const domain = uses.map(({ def }) => objectOf(def.scale)['domain']).find((one) => Array.isArray(one));
  return domain === undefined ? undefined : listOf(domain);
}

/** What a scale covers: two ends of a quantity or a time, else all names in their order. */
export function domainOf(uses: readonly Use[], type: ScaleType): readonly unknown[] {
  const given = givenDomain(uses);
  if (given) return type === 'time' || given.some(isDateTime) ? given.map(momentOf) : given;
  return isContinuous(type) ? extentOf(uses, type) : namesOf(uses);
}

function extentOf(uses: readonly Use[], type: ScaleType): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  const take = (value: unknown) => {
    if (!isValid(value)) return;
    low = Math.min(low, Number(value));
    high = Math.max(high, Number(value));
  };
  for (const { layer, channel, def } of uses) {
    const { fields, stacking, domainRows } = layer;
    if (def.datum !== undefined) take(type === 'time' ? momentOf(def.datum) : def.datum);
    const name = fields[channel];
    if (name === undefined) continue;
    const pile = stacking?.channel === channel ? stacking : undefined;
    if (pile?.offset === 'normalize') [0, 1].forEach(take);
    else if (!pile && (def.bin || def.timeUnit || def.aggregate)) parts.made.part.spread(layer, channel, def, take);
    else for (const row of domainRows) [row[name], pile && row[fields[`${channel}2`] ?? '']].forEach(take);
  }
  return low <= high ? [low, high] : [0, 0];
}

function namesOf(uses: readonly Use[]): readonly unknown[] {
  const names = new Map<unknown, unknown>();
  const add = (value: unknown) => {
    const key = value instanceof Date ? value.getTime() : value;
    if (value !== undefined && !names.has(key)) names.set(key, value);
  };
  for (const { layer, channel, def } of uses) {
    if (def.datum !== undefined) add(def.datum);
    const read = nameReader(layer, channel, def);
    if (read) for (const row of layer.domainRows) add(read(row));
  }
  return sortedNames([...names.values()], uses);
}

/** Whether the quantity of a scale begins at zero, as Vega-Lite decides: by what is asked, else by the first layer. */
export function hasZero(channel: string, uses: readonly Use[], type: ScaleType): boolean {
  const [use] = uses;
  if (!use || /^(time|log)$/.test(type)) return false;
  const own = asked(uses, 'zero');
  if (typeof own === 'boolean') return own;
  const { layer, def } = use;
  const { domain } = objectOf(def.scale);
  if (Array.isArray(domain)) return Number(domain[0]) <= 0 && Number(domain.at(-1)) >= 0;
  if (channel === 'size') return (def.type ?? 'quantitative') === 'quantitative';
  if (!/^[xy]$/.test(channel) || def.bin) return false;
  const { orient, mark, encoding, config } = layer;
  const isAcross = orient === (channel === 'y' ? 'horizontal' : 'vertical');
  if (isAcross && /^(bar|area|line|trail)$/.test(mark.type)) return false;
  if (/^(bar|area)$/.test(mark.type) && encoding[`${channel}2`] === undefined) return true;
  return objectOf(config['scale'])['zero'] !== false;
}
