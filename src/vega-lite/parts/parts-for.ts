import { fieldDef, typeOf } from '../encoding/channel-fields.js';
import { mayStack } from '../encoding/may-stack.js';
import type { Unit } from '../model.js';
import { isObject, objectOf } from '../json.js';
import { isOverlaid } from '../normalise.js';
import { plainTest } from '../transform/test-of.js';
import type { Part } from './parts.js';

/** How the lines of a unit ask for a part. Where one asks for a part that it could do without, that part only comes for nothing. */
const asks: readonly (readonly [Part, RegExp])[] = [
  ['expression', /^(expr|calculate) |^(filter|test|not|(and|or)\[\]) [^{[]/m],
  ['summary', /^(aggregate|joinaggregate|window) |^bin (?!binned|false|null)/m],
  ['shape', /^(stack|impute|fold|flatten|[xy]Offset) (?!null|false)/m],
  ['dates', /^(year|quarter|month|date|day|hours|minutes|seconds|milliseconds) /m],
  ['units', /^timeUnit /m],
  ['made', /^(aggregate|bin|timeUnit|[xy]Offset|bandPosition) /m],
  ['scales', /^type (log|pow|sqrt|symlog)$|^scheme /m],
  ['sorts', /^sort (?!ascending|descending|null|\[)|^bin /m],
  ['facets', /^(row|column|facet) \{/m],
  ['curves', /^interpolate (?!linear)/m],
];

/** The parts that units need to be drawn. */
export function partsFor(units: readonly Pick<Unit, 'transform' | 'encoding' | 'mark'>[]): readonly Part[] {
  const needed = new Set<Part>();
  for (const { transform, encoding, mark } of units) {
    const text = linesOf('transform', transform) + linesOf('encoding', encoding) + linesOf('mark', mark);
    for (const [part, form] of asks) if (form.test(text)) needed.add(part);
    if (transform.some((one) => !('filter' in objectOf(one)))) needed.add('transforms');
    if (testsIn([transform, encoding]).some((test) => !plainTest(test))) needed.add('tests');
    if (mayStack(mark, encoding)) needed.add('shape');
    if (isOverlaid({ mark, encoding })) needed.add('overlay');
    if (Object.entries(encoding).some(([channel, def]) => leavesRange(channel, def))) needed.add('scales');
  }
  return [...needed];
}

/** The filters and the tests of conditions in a part of a specification. */
function testsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(testsIn);
  return Object.entries(objectOf(value)).flatMap(([name, one]) =>
    name === 'filter' || name === 'test' ? [one] : testsIn(one),
  );
}

/** Every word of JSON with its value on a line of its own. */
function linesOf(word: string, value: unknown): string {
  if (Array.isArray(value)) return `${word} [\n${value.map((one: unknown) => linesOf(`${word}[]`, one)).join('')}`;
  if (!isObject(value)) return `${word} ${String(value)}\n`;
  return `${word} {\n${Object.entries(value)
    .map(([inner, one]) => linesOf(inner, one))
    .join('')}`;
}

/** Whether the looks of a field follow from the theme, or lie between others. */
function leavesRange(channel: string, given: unknown): boolean {
  const def = fieldDef(given);
  if (!/^(color|fill|stroke|shape|size|.*opacity|stroke.+)$/i.test(channel) || !def || def.scale === null) return false;
  const { range } = objectOf(def.scale);
  return !Array.isArray(range) || (/^(color|fill|stroke)$/.test(channel) && typeOf(def) !== 'nominal');
}
