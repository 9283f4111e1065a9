import { PeilError } from '../../core/error.js';
import { allViews, compositions, isObject, type Json } from './specification.js';

const marks = new Set(
  'arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail'.split(
    ' ',
  ),
);

const channels = new Set(
  (
    'x y x2 y2 xOffset yOffset xError xError2 yError yError2 theta theta2 radius radius2 longitude latitude longitude2 ' +
    'latitude2 color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash size angle shape time text ' +
    'tooltip href url description key detail order row column facet'
  ).split(' '),
);

/** Throws a `PeilError` `option` that names the place where a specification cannot be one, see {@link places}. */
export function checkSpecification(specification: unknown): asserts specification is Json {
  if (!isObject(specification)) throw fault('', String(specification).slice(0, 60), { object: 'ja' });
  const schema = String(specification['$schema'] ?? '');
  if (/schema\/vega\/v/.test(schema)) throw fault('$schema', schema, { vega: 'ja' });
  const old = oldVersion(specification);
  for (const [path, view] of allViews(specification)) {
    // What newer versions call params would be left out without a word.
    if (old && view['selection'] !== undefined)
      throw fault(path ? `${path}.selection` : 'selection', undefined, { old });
    checkView(path, view);
  }
}

/** The version of Vega-Lite that a specification is for, where it is older than 5. */
function oldVersion({ $schema }: Json): string | undefined {
  const version = /vega-lite\/v(\d+)/.exec(String($schema ?? ''))?.[1];
  return version !== undefined && Number(version) < 5 ? version : undefined;
}

function checkView(path: string, view: Json): void {
  const at = (place: string) => (path ? `${path}.${place}` : place);
  for (const key of compositions) {
    const held = view[key];
    if (held === undefined) continue;
    if (key === 'spec' ? !isObject(held) : !Array.isArray(held)) throw fault(at(key), told(held), { view: 'ja' });
    if (Array.isArray(held)) {
      held.forEach((part: unknown, place) => {
        if (!isObject(part)) throw fault(at(`${key}[${place}]`), told(part), { view: 'ja' });
      });
    }
  }
  const { mark, encoding } = view;
  const holds = compositions.some((key) => view[key] !== undefined);
  if (mark === undefined && !holds) throw fault(at('mark'), undefined, { absent: 'ja' });
  if (mark !== undefined) {
    const type = isObject(mark) ? mark['type'] : mark;
    const place = isObject(mark) ? 'mark.type' : 'mark';
    if (typeof type !== 'string' || !marks.has(type)) throw fault(at(place), told(type), { choices: [...marks] });
  }
  if (encoding === undefined) return;
  if (!isObject(encoding)) throw fault(at('encoding'), told(encoding), { object: 'ja' });
  for (const [channel, definition] of Object.entries(encoding)) {
    if (!channels.has(channel)) throw fault(at(`encoding.${channel}`), undefined, { choices: [...channels] });
    const isGood = definition === null || isObject(definition) || Array.isArray(definition);
    if (!isGood) throw fault(at(`encoding.${channel}`), told(definition), { object: 'ja' });
  }
}

function told(value: unknown): string | undefined {
  return value === undefined ? undefined : (JSON.stringify(value) ?? '').slice(0, 60);
}

function fault(path: string, given: string | undefined, facts: Readonly<Record<string, string | string[]>>): PeilError {
  return new PeilError('option', { path: path || undefined, given, ...facts });
}

/**
 * A failure inside Vega as a `PeilError` `option`: with the place in the specification of the expression that cannot be read, or of
 * the words that its message quotes, where there is one.
 */
export function vegaFault(specification: Json, cause: unknown, isReadable: (expression: string) => boolean): PeilError {
  if (cause instanceof PeilError) return cause;
  const found = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 200);
  const texts = [...textsIn(specification)];
  const unread = texts.find(([path, text]) => expressions.test(path) && !isReadable(text));
  const longest = (test: (path: string, text: string) => boolean) =>
    texts.filter((one) => test(...one)).sort(([, a], [, b]) => b.length - a.length)[0];
  // Vega makes several signals of a parameter: `name_tuple`, `name_toggle`.
  const signal = /signal name: "([^"]+)"/.exec(found)?.[1];
  const parameter =
    signal && longest((path, text) => /(^|\.)params\[\d+\]\.name$/.test(path) && `${signal}_`.startsWith(`${text}_`));
  const quoted = longest((_, text) => text.length > 3 && found.includes(text));
  const word = /[:"] ?([\w$]{2,})"?\.?$/.exec(found)?.[1];
  const named = word && texts.find(([path, text]) => expressions.test(path) && text.includes(word));
  const [path, given] = unread ?? (parameter || quoted) ?? named ?? [];
  const old = oldVersion(specification);
  return new PeilError('option', { found, path, given: given?.slice(0, 60), old }, { cause });
}

/** Places where a specification has an expression. */
const expressions = /(^|\.)(filter|calculate|expr|test|labelExpr|update)$|\.(filter|test)\.(and|or|not)\b/;

/** The texts in a specification, but for its data, each with its path. */
function* textsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* textsIn(part, `${path}[${at}]`);
  else if (isObject(value)) {
    for (const [key, part] of Object.entries(value))
      if (key !== 'values' && key !== 'datasets') yield* textsIn(part, path ? `${path}.${key}` : key);
  }
}
