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
}

function units(view: Json, above: Above, config: Json): readonly Unit[] {
  const encoding = merged(above.encoding, objectOf(view['encoding']));
  const own = listOf(view['transform']);
  const transform = [...above.transform, ...own];
  const at = above.path && `${above.path}.`;
  const places = [...above.places, ...own.map((_, index) => `${at}transform[${index}]`)];
  const concat = concatOf(view);
  if (concat) {
    const [word, views] = concat;
    return views.flatMap((inner, place) =>
      units(objectOf(inner), { encoding: {}, transform, places, path: `${at}${word}[${place}]` }, config),
    );
  }
  const facet = view['facet'];
  if (isObject(facet)) {
    const defs = 'field' in facet ? { facet } : facet;
    return units(
      objectOf(view['spec']),
      { encoding: { ...encoding, ...defs }, transform, places, path: `${at}spec` },
      config,
    );
  }
  if (Array.isArray(view['layer'])) {
    return view['layer'].flatMap((inner, place) =>
      units(objectOf(inner), { encoding, transform, places, path: `${at}layer[${place}]` }, config),
    );
  }
  const given = typeof view['mark'] === 'string' ? { type: view['mark'] } : objectOf(view['mark']);
  if (typeof given['type'] !== 'string') throw refuse(`${at}mark`, view['mark']);
  const mark = { ...objectOf(config['mark']), ...objectOf(config[given['type']]), ...given } as MarkDef;
  const name = typeof view['name'] === 'string' ? view['name'] : undefined;
  return [{ path: above.path, name, mark, encoding: withoutNothing(encoding), config, transform, places }];
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
