import { fieldDef } from './encoding/channel-fields.js';
import { curveNames } from './curves.js';
import type { Json, MarkDef, Unit } from './model.js';
import { isObject, listOf, objectOf, unitsOf } from './normalise.js';
import { scaleTypeOf } from './scales/scale-type.js';
import { kindOf } from './transform/parts.js';

/** Whether our engine draws a specification as Vega would, else the first construct that asks for Vega. */
export type Support =
  { readonly isSupported: true } | { readonly isSupported: false; readonly path: string; readonly reason: string };

const marks = ['bar', 'line', 'area', 'rule', 'point', 'circle', 'square', 'tick', 'rect', 'text'];
const channels =
  'x y x2 y2 xOffset yOffset color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash size shape detail order text tooltip href description key url'.split(
    ' ',
  );
const views = [
  '$schema',
  'title',
  'description',
  'name',
  'data',
  'width',
  'height',
  'mark',
  'encoding',
  'layer',
  'transform',
  'config',
  'background',
  'padding',
  'autosize',
  'usermeta',
  'bounds',
];
const scaleWords = [
  'domain',
  'range',
  'type',
  'zero',
  'nice',
  'reverse',
  'padding',
  'paddingInner',
  'paddingOuter',
  'domainMin',
  'domainMax',
  'scheme',
  'interpolate',
  'rangeMin',
  'rangeMax',
  'clamp',
  'exponent',
  'constant',
];
const scaleTypes = 'linear log pow sqrt symlog time utc band point ordinal bin-ordinal'.split(' ');

/** Which engine draws a specification; says which construct is not drawn by ours. */
export function supports(specification: Json): Support {
  const fault = faultOf(specification);
  return fault ? { isSupported: false, path: fault[0], reason: fault[1] } : { isSupported: true };
}

type Fault = readonly [path: string, reason: string] | undefined;

function faultOf(specification: Json): Fault {
  const view = viewFault(specification, '');
  if (view) return view;
  for (const word of Object.keys(objectOf(specification['config'])))
    if (!settings.test(word)) return [`config.${word}`, `settings for ${word}`];
  if (objectOf(specification['autosize'])['type'] ?? specification['autosize'])
    return ['autosize', 'a size that follows from its surroundings'];
  for (const unit of unitsOf(specification)) {
    const fault = unitFault(unit);
    if (fault) return fault;
  }
  return undefined;
}

function viewFault(view: Json, path: string): Fault {
  const at = path ? `${path}.` : '';
  for (const word of Object.keys(view)) if (!views.includes(word)) return [`${at}${word}`, `the view has ${word}`];
  for (const [index, transform] of listOf(view['transform']).entries())
    if (!kindOf(transform)) return [`${at}transform[${index}]`, `the transform ${Object.keys(objectOf(transform))[0]}`];
  if (view['layer'] === undefined && view['mark'] === undefined) return [path, 'a view without mark or layer'];
  for (const [index, inner] of listOf(view['layer']).entries()) {
    const place = `${at}layer[${index}]`;
    if (!isObject(inner)) return [place, 'a layer that is no view'];
    if (inner['data'] !== undefined) return [`${place}.data`, 'a layer with data of its own'];
    const fault = viewFault(inner, place);
    if (fault) return fault;
  }
  return undefined;
}

/** What a specification may set for all; all else changes where marks stand. */
const settings = /^(axis.*|legend|title|font|header|background|numberFormat|timeFormat|customFormatTypes|locale)$/;

function unitFault({ path, mark, encoding }: Unit): Fault {
  const at = path ? `${path}.` : '';
  if (!marks.includes(mark.type)) return [`${at}mark`, `the mark ${mark.type}`];
  for (const word of ['clip', 'bandSize', 'align', 'baseline', 'style', 'x2Offset', 'y2Offset'])
    if (mark[word] && mark.type !== 'text') return [`${at}mark.${word}`, `${word} of a mark`];
  const curve = mark['interpolate'];
  if (curve !== undefined && !curveNames.includes(String(curve)))
    return [`${at}mark.interpolate`, `the curve ${String(curve)}`];
  for (const [channel, given] of Object.entries(encoding)) {
    const place = `${at}encoding.${channel}`;
    if (!channels.includes(channel)) return [place, `the channel ${channel}`];
    const fault = channelFault(channel, given, mark, place);
    if (fault) return fault;
  }
  return undefined;
}

function channelFault(channel: string, given: unknown, mark: MarkDef, place: string): Fault {
  if (['tooltip', 'href', 'description', 'url', 'detail', 'order', 'key'].includes(channel)) return undefined;
  if (!isObject(given)) return undefined;
  for (const one of [given['condition']].flat())
    if (isObject(one) && one['test'] === undefined) return [`${place}.condition`, 'a condition on a selection'];
  for (const word of ['repeat']) if (given[word] !== undefined) return [`${place}.${word}`, word];
  if (isObject(given['field'])) return [`${place}.field`, 'a field that is repeated'];
  const def = fieldDef(given);
  const scale = objectOf(def?.scale ?? given['scale']);
  for (const word of Object.keys(scale))
    if (!scaleWords.includes(word)) return [`${place}.scale.${word}`, `${word} of a scale`];
  if (scale['type'] !== undefined && !scaleTypes.includes(String(scale['type'])))
    return [`${place}.scale.type`, `the scale ${String(scale['type'])}`];
  for (const word of ['domain', 'range'])
    if (scale[word] !== undefined && !Array.isArray(scale[word]) && scale[word] !== 'unaggregated')
      return [`${place}.scale.${word}`, `a ${word} that is no list`];
  if (channel === 'text' && (def?.['type'] === 'temporal' || def?.timeUnit || objectOf(given)['format'] !== undefined))
    return [place, 'a format of text'];
  return undefined;
}
