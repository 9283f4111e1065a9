import type { ChannelDefs } from './encoding/channel-fields.js';
import { orientOf } from './encoding/orient.js';
import { stackingOf } from './encoding/stacking.js';
import type { Json, MarkDef, Unit } from './model.js';
import { refuse } from './transform/refuse.js';

/** A specification as the units it draws, from back to front, each with all that it inherits. Throws `PeilError` `option` with the path. */
export function unitsOf(specification: Json): readonly Unit[] {
  const config = objectOf(specification['config']);
  return units(specification, { encoding: {}, transform: [], path: '' }, config);
}

interface Above {
  readonly encoding: ChannelDefs;
  readonly transform: readonly unknown[];
  readonly path: string;
}

function units(view: Json, above: Above, config: Json): readonly Unit[] {
  const encoding = merged(above.encoding, objectOf(view['encoding']));
  const transform = [...above.transform, ...listOf(view['transform'])];
  const at = above.path ? `${above.path}.` : '';
  if (Array.isArray(view['layer'])) {
    return view['layer'].flatMap((inner, place) =>
      units(objectOf(inner), { encoding, transform, path: `${at}layer[${place}]` }, config),
    );
  }
  const given = typeof view['mark'] === 'string' ? { type: view['mark'] } : objectOf(view['mark']);
  if (typeof given['type'] !== 'string') throw refuse(`${at}mark`, view['mark']);
  const mark = { ...objectOf(config['mark']), ...objectOf(config[given['type']]), ...given } as MarkDef;
  const name = typeof view['name'] === 'string' ? view['name'] : undefined;
  return overlaid({ path: above.path, name, mark, encoding: withoutNothing(encoding), config, transform });
}

/** A line or an area with points, or with a line along its edge, is several units. */
function overlaid(unit: Unit): readonly Unit[] {
  const { point: points, line: edge, ...mark } = unit.mark;
  const { type } = mark;
  if (!['line', 'area', 'rule', 'trail'].includes(type)) return [unit];
  const hasPoints = points === undefined ? type !== 'area' && unit.encoding['shape'] !== undefined : Boolean(points);
  const hasEdge = type === 'area' && Boolean(edge);
  if (!hasPoints && !hasEdge) return [{ ...unit, mark: mark as MarkDef }];
  const { shape: _, ...encoding } = unit.encoding;
  const stacking = stackingOf(type, orientOf(type, unit.encoding), unit.encoding);
  const {
    x2: __,
    y2: ___,
    ...upon
  } = stacking
    ? { ...unit.encoding, [stacking.channel]: { ...objectOf(unit.encoding[stacking.channel]), stack: stacking.offset } }
    : unit.encoding;
  const isFaint = type === 'area' && mark['opacity'] === undefined && mark['fillOpacity'] === undefined;
  const taken = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((word) => (word in mark ? [[word, mark[word]]] : [])));
  const over = (name: string, base: Json, own: unknown): Unit => ({
    ...unit,
    path: unit.path,
    name: unit.name && `${unit.name}-${name}`,
    mark: { ...objectOf(unit.config['mark']), ...objectOf(unit.config[name]), ...base, ...objectOf(own), type: name },
    encoding: upon,
  });
  const look = points === 'transparent' ? { opacity: 0 } : points;
  return [
    { ...unit, mark: { ...(isFaint ? { opacity: 0.7 } : {}), ...mark } as MarkDef, encoding },
    ...(hasEdge ? [over('line', taken(['clip', 'interpolate', 'tension']), edge)] : []),
    ...(hasPoints ? [over('point', { opacity: 1, filled: true, ...taken(['clip']) }, look)] : []),
  ];
}

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
    Object.entries(encoding).flatMap(([channel, def]) => (def === null ? [] : [[channel, typed(def)]])),
  );

const scaleKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['linear', 'log', 'pow', 'sqrt', 'symlog'].map((one) => [one, 'quantitative'])),
  time: 'temporal',
  utc: 'temporal',
};

/** A field without a type has that of its bins or its scale. */
function typed(def: unknown): unknown {
  if (!isObject(def) || typeof def['field'] !== 'string' || def['type'] !== undefined) return def;
  const type = def['bin'] ? 'quantitative' : scaleKinds[String(objectOf(def['scale'])['type'])];
  return type && !def['timeUnit'] ? { ...def, type } : def;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
