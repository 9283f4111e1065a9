import type { ChannelDefs } from './encoding/channel-fields.js';
import { isObject, listOf, objectOf } from './json.js';
import type { Json, MarkDef, Unit } from './model.js';
import { refuse } from './transform/refuse.js';

/** A specification as the units it draws, from back to front, each with all that it inherits. Throws `PeilError` `option` with the path. */
export function unitsOf(specification: Json): readonly Unit[] {
  const config = objectOf(specification['config']);
  return units(specification, { encoding: {}, transform: [], places: [], path: '' }, config);
}

interface Above {
  readonly encoding: ChannelDefs;
  readonly transform: readonly unknown[];
  readonly places: readonly string[];
  readonly path: string;
  readonly values?: readonly unknown[];
}

function units(view: Json, above: Above, config: Json): readonly Unit[] {
  const encoding = merged(above.encoding, objectOf(view['encoding']));
  const own = listOf(view['transform']);
  const at = above.path && `${above.path}.`;
  const given = valuesOf(view);
  // What is made of the data above is not made of those that a layer brings itself.
  const isOwn = above.path !== '' && given !== undefined;
  const transform = [...(isOwn ? [] : above.transform), ...own];
  const places = [...(isOwn ? [] : above.places), ...own.map((_, index) => `${at}transform[${index}]`)];
  const values = isOwn ? { values: given } : above.values && { values: above.values };
  const concat = concatOf(view);
  if (concat) {
    const [word, views] = concat;
    return views.flatMap((inner, place) =>
      units(objectOf(inner), { encoding: {}, transform, places, path: `${at}${word}[${place}]`, ...values }, config),
    );
  }
  const facet = view['facet'];
  if (isObject(facet)) {
    const defs = 'field' in facet ? { facet } : facet;
    return units(
      objectOf(view['spec']),
      { encoding: { ...encoding, ...defs }, transform, places, path: `${at}spec`, ...values },
      config,
    );
  }
  if (Array.isArray(view['layer'])) {
    return view['layer'].flatMap((inner, place) =>
      units(objectOf(inner), { encoding, transform, places, path: `${at}layer[${place}]`, ...values }, config),
    );
  }
  const drawn = typeof view['mark'] === 'string' ? { type: view['mark'] } : objectOf(view['mark']);
  if (typeof drawn['type'] !== 'string') throw refuse(`${at}mark`, view['mark']);
  const mark = { ...objectOf(config['mark']), ...objectOf(config[drawn['type']]), ...drawn } as MarkDef;
  const name = typeof view['name'] === 'string' ? view['name'] : undefined;
  return [{ path: above.path, name, mark, encoding: withoutNothing(encoding), config, transform, places, ...values }];
}

/** The rows that a view brings itself, written in it. */
export function valuesOf(view: Json): readonly unknown[] | undefined {
  const { values, format } = objectOf(view['data']);
  return Array.isArray(values) && format === undefined ? values : undefined;
}

/** The views that stand beside or below each other in another, and by which word. */
export function concatOf(view: Json): readonly [word: string, views: readonly unknown[]] | undefined {
  const word = ['concat', 'hconcat', 'vconcat'].find((one) => Array.isArray(view[one]));
  return word === undefined ? undefined : [word, listOf(view[word])];
}

/** Whether a line or an area has points, or a line along its edge, of its own. */
export const isOverlaid = ({ mark, encoding }: Pick<Unit, 'mark' | 'encoding'>): boolean =>
  /^(line|area|rule|trail)$/.test(mark.type) && [mark['point'], mark['line'], encoding['shape']].some(Boolean);

/** A channel of a layer adds to the one above it; a value of its own replaces it. */
function merged(above: ChannelDefs, own: ChannelDefs): ChannelDefs {
  const encoding: Record<string, unknown> = { ...above };
  for (const [channel, def] of Object.entries(own)) {
    const before = encoding[channel];
    encoding[channel] = isObject(def) && isObject(before) && !('value' in def) ? { ...before, ...def } : def;
  }
  return encoding;
}

const withoutNothing = (encoding: ChannelDefs): ChannelDefs =>
  Object.fromEntries(
    Object.entries(encoding)
      .filter(([, def]) => def !== null)
      .map(([channel, def]) => [channel, typed(def)]),
  );

/** A field without a type has that of its bins or its scale. */
function typed(def: unknown): unknown {
  if (!isObject(def) || typeof def['field'] !== 'string' || def['type'] !== undefined || def['timeUnit']) return def;
  const scale = String(objectOf(def['scale'])['type']);
  if (def['bin'] || /^(linear|log|pow|sqrt|symlog)$/.test(scale)) return { ...def, type: 'quantitative' };
  return /^(time|utc)$/.test(scale) ? { ...def, type: 'temporal' } : def;
}
