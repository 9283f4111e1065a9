import { orientOf } from './encoding/orient.js';
import { stackingOf } from './encoding/stacking.js';
import type { Json, MarkDef, Unit } from './model.js';
import { objectOf } from './json.js';

/** A line or an area with points, or with a line along its edge, is several units. */
export function overlaid(unit: Unit): readonly Unit[] {
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
