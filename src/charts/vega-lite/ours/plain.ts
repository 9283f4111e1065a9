import { roles } from '../../../core/drawing.js';
import { fieldDef, isBinned, typeOf, type ChannelDef } from '../../../vega-lite/encoding/channel-fields.js';
import { hasUnit } from '../../../vega-lite/encoding/made-name.js';
import type { Json, Unit } from '../../../vega-lite/model.js';
import { isObject, objectOf } from '../../../vega-lite/json.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What our axes, legends and marks show as Vega would; whatever else a specification asks for is left to Vega. */
const known = {
  axis: words('title values tickCount grid domain labels ticks labelAngle labelFlush labelOverlap format'),
  legend: words('title'),
  mark: words(
    'type color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash filled size shape interpolate point line tooltip width height binSpacing align baseline dx dy fontSize text orient thickness invalid aria',
  ),
  channel: words(
    'field type aggregate bin timeUnit title axis legend scale sort stack value datum condition impute bandPosition',
  ),
  settings: words('background font view mark bar line area point circle square tick rect rule text'),
};

/** Channels of which Vega-Lite makes a legend and we do not. */
const unexplained = words('size opacity fillOpacity strokeOpacity strokeWidth strokeDash');
const placed = words('x y xOffset yOffset x2 y2');
const symbols = words('circle square cross diamond triangle-up triangle-down triangle-left triangle-right');
const hex = /^#[\da-f]{6}$/i;

/** Whether our engine shows all of a specification that `supports` accepts, its axes, legends and colours as well. */
export function isPlain(specification: Json, units: readonly Unit[]): boolean {
  return hasPlainSettings(specification['config']) && units.every(isPlainUnit);
}

const within = (given: unknown, names: ReadonlySet<string>): boolean =>
  Object.keys(objectOf(given)).every((name) => names.has(name));

function hasPlainSettings(config: unknown): boolean {
  return (
    within(config, known.settings) &&
    within(objectOf(config)['view'], words('stroke')) &&
    Object.entries(objectOf(config)).every(([name, value]) => !known.mark.has(name) || isPlainMark(value, name))
  );
}

function isPlainUnit({ mark, encoding }: Unit): boolean {
  return (
    // What a mark without a place stands for is told by all its data.
    Object.keys(encoding).some((channel) => placed.has(channel)) &&
    isPlainMark(mark, mark.type) &&
    Object.entries(encoding).every(([channel, given]) =>
      (Array.isArray(given) ? (given as unknown[]) : [given]).every((one) => isPlainChannel(channel, one, mark)),
    )
  );
}

function isPlainMark(given: unknown, type: string): boolean {
  const mark = objectOf(given);
  if (!within(mark, known.mark)) return false;
  if (typeof mark['text'] === 'object' || ('shape' in mark && !symbols.has(String(mark['shape'])))) return false;
  return (
    isPlainPaint(mark, type) &&
    [mark['point'], mark['line']].filter(isObject).every((inner) => isPlainMark(inner, 'line'))
  );
}

/** Colours that are drawn as they are written; words and thin lines are left to Vega, which keeps them readable. */
function isPlainPaint(mark: Json, type: string): boolean {
  return ['color', 'fill', 'stroke'].every((name) => mark[name] === undefined || isPaint(mark[name], type));
}

const isPaint = (paint: unknown, type: string): boolean =>
  paint === null ||
  roles.some((role) => role === paint) ||
  (hex.test(String(paint)) && !['text', 'rule', 'line', 'tick'].includes(type));

function isPlainChannel(channel: string, given: unknown, mark: Json): boolean {
  // Of small pictures Vega's adapter tells which one a mark is in.
  if (['description', 'row', 'column', 'facet'].includes(channel)) return false;
  if (!isObject(given)) return given === null || given === undefined;
  if (!within(given, known.channel)) return false;
  const colour = ['color', 'fill', 'stroke'].includes(channel);
  if (colour && 'value' in given && !isPaint(given['value'], String(mark['type']))) return false;
  const conditions = [given['condition']].flat().filter(isObject);
  for (const condition of conditions) {
    const { test: _test, ...rest } = condition;
    if (!isPlainChannel(channel, rest, mark)) return false;
  }
  const def = fieldDef(given);
  return def === undefined || isPlainField(channel, def, mark);
}

function isPlainField(channel: string, def: ChannelDef, mark: Json): boolean {
  const { axis, legend, title } = def as Json;
  const type = typeOf(def);
  const { format, labelAngle, ...axisRest } = objectOf(axis);
  if (![title, axisRest['title'], objectOf(legend)['title']].every(isTitle)) return false;
  if (!within(axis, known.axis) || (labelAngle !== undefined && labelAngle !== 0)) return false;
  if (axisRest['tickCount'] !== undefined && typeof axisRest['tickCount'] !== 'number') return false;
  if (format !== undefined && !(format === '%Y' && type === 'temporal')) return false;
  if (!within(legend, known.legend) || objectOf(legend)['title'] === '') return false;
  if (unexplained.has(channel) && legend !== null && objectOf(def)['scale'] !== null) return false;
  if (channel === 'text' && type === 'quantitative') return false;
  if (def.stack === 'normalize' || isBinned(def) || typeof def.aggregate === 'object') return false;
  const unit = hasUnit(def) || def.timeUnit ? unitOf(def) : '';
  if (unit && (!/^(utc)?year/.test(unit) || /day|week|hours|minutes|seconds/.test(unit))) return false;
  return isPlainScale(channel, def, mark);
}

const isTitle = (title: unknown): boolean => title === undefined || title === null || typeof title === 'string';

const unitOf = ({ timeUnit }: ChannelDef): string =>
  typeof timeUnit === 'string' ? timeUnit : String(objectOf(timeUnit)['unit'] ?? 'none');

function isPlainScale(channel: string, { scale }: ChannelDef, mark: Json): boolean {
  const { type, range, scheme, interpolate } = objectOf(scale);
  // Ticks of other scales stand where only Vega puts them.
  if (placed.has(channel)) return type === undefined || /^(linear|time|utc|band|point|ordinal)$/.test(String(type));
  if (scheme !== undefined || interpolate !== undefined) return false;
  if (['color', 'fill', 'stroke'].includes(channel) && Array.isArray(range))
    return range.every((paint) => isPaint(paint, mark['type'] === 'text' ? 'text' : 'bar'));
  return true;
}
