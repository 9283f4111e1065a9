import { fieldDef } from './encoding/channel-fields.js';
import { curveNames } from './curves.js';
import type { Json, Unit } from './model.js';
import { viewIn } from './facets/views.js';
import { isObject, listOf, objectOf } from './json.js';
import { concatOf, unitsOf, valuesOf } from './normalise.js';
import { scaleTypeOf } from './scales/scale-type.js';
import { mainChannel } from './scales/use.js';
import { kindOf } from './transform/kind-of.js';

/** Whether our engine draws a specification as Vega would, else the first construct that asks for Vega. */
export type Support =
  { readonly isSupported: true } | { readonly isSupported: false; readonly path: string; readonly reason: string };

const marks = ['bar', 'line', 'area', 'rule', 'point', 'circle', 'square', 'tick', 'rect', 'text'];
const channels =
  'x y x2 y2 xOffset yOffset color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash size shape detail order text tooltip href description key url row column facet'.split(
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
  'view',
  'spacing',
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
  const concat = concatOf(specification);
  if (concat) return concatFault(specification, ...concat);
  const view = viewFault(specification, '');
  if (view) return view;
  for (const word of Object.keys(objectOf(specification['config'])))
    if (!settings.test(word)) return [`config.${word}`, `settings for ${word}`];
  if (objectOf(objectOf(specification['config'])['scale'])['invalid'] !== undefined)
    return ['config.scale.invalid', 'looks of missing values'];
  const { type = 'pad' } =
    typeof specification['autosize'] === 'string'
      ? { type: specification['autosize'] }
      : objectOf(specification['autosize']);
  if (type !== 'pad' && type !== 'none') return ['autosize', 'a size that follows from its surroundings'];
  if (JSON.stringify(specification['transform'] ?? '').includes('random(')) return ['transform', 'chance'];
  const units = unitsOf(specification);
  const shared = scaleFault(units);
  if (shared) return shared;
  for (const unit of units) {
    const fault = unitFault(unit);
    if (fault) return fault;
  }
  return undefined;
}

/** Views beside and below each other, of which none holds others and all share their looks or none does. */
function concatFault(specification: Json, word: string, held: readonly unknown[]): Fault {
  for (const one of Object.keys(specification))
    if (
      one !== word &&
      !/^(\$schema|title|description|name|data|transform|config|background|padding|columns|spacing|resolve|usermeta)$/.test(
        one,
      )
    )
      return [one, `the view has ${one}`];
  const { scale, ...others } = objectOf(specification['resolve']);
  for (const one of Object.keys(others)) return [`resolve.${one}`, `a ${one} for each view`];
  for (const [channel, how] of Object.entries(objectOf(scale)))
    if (/^[xy]/.test(channel) && how === 'shared') return [`resolve.scale.${channel}`, 'views that share an axis'];
  for (const [at, inner] of held.entries()) {
    const path = `${word}[${at}]`;
    if (!isObject(inner)) return [path, 'a view that is no object'];
    if (inner['data'] !== undefined) return [`${path}.data`, 'a view with data of its own'];
    if (isFaceted(inner) || concatOf(inner)) return [path, 'views within views'];
    const fault = faultOf(viewIn(specification, inner));
    if (fault) return [`${path}.${fault[0]}`, fault[1]];
  }
  return undefined;
}

/** Kinds of scales that layers can share. */
const kinds: Readonly<Record<string, string>> = {
  band: 'place',
  point: 'place',
  ordinal: 'names',
  'bin-ordinal': 'bins',
  time: 'time',
};

/** Layers that ask for scales that have nothing in common. */
function scaleFault(units: readonly Unit[]): Fault {
  const found = new Map<string, string>();
  for (const { path, mark, encoding } of units)
    for (const [own, given] of Object.entries(encoding)) {
      const channel = mainChannel(own);
      if (channel !== own) continue;
      const type = scaleTypeOf(channel, given, mark);
      if (!type) continue;
      const kind = kinds[type] ?? 'quantity';
      const before = found.get(channel) ?? kind;
      if (before !== kind && !['placetime', 'timeplace'].includes(before + kind))
        return [`${path ? `${path}.` : ''}encoding.${own}`, 'layers with scales of different kinds'];
      found.set(channel, before);
    }
  return undefined;
}

function viewFault(view: Json, path: string, isIn = false): Fault {
  const at = path ? `${path}.` : '';
  const isFacet = isFaceted(view);
  for (const word of Object.keys(view))
    if (!views.includes(word) && !(isFacet && /^(facet|spec|columns|resolve|align)$/.test(word)))
      return [`${at}${word}`, `the view has ${word}`];
  if (isFacet) {
    if (isIn) return [path, 'facets within facets or layers'];
    const fault = facetFault(view, at);
    if (fault) return fault;
    if (isObject(view['spec'])) return viewFault(view['spec'], `${at}spec`, true);
  }
  for (const [index, transform] of listOf(view['transform']).entries())
    if (!kindOf(transform)) return [`${at}transform[${index}]`, `the transform ${Object.keys(objectOf(transform))[0]}`];
  if (view['layer'] === undefined && view['mark'] === undefined) return [path, 'a view without mark or layer'];
  for (const [index, inner] of listOf(view['layer']).entries()) {
    const place = `${at}layer[${index}]`;
    if (!isObject(inner)) return [place, 'a layer that is no view'];
    if (inner['data'] !== undefined && !valuesOf(inner))
      return [`${place}.data`, 'a layer that asks for data of its own'];
    const fault = viewFault(inner, place, true);
    if (fault) return fault;
  }
  return undefined;
}

const isFaceted = (view: Json): boolean => {
  const { row, column, facet } = objectOf(view['encoding']);
  return isObject(view['facet']) || (row ?? column ?? facet) !== undefined;
};

/** What facets may share, and may not. */
function facetFault(view: Json, at: string): Fault {
  const { scale, ...others } = objectOf(view['resolve']);
  for (const word of Object.keys(others)) return [`${at}resolve.${word}`, `a ${word} for each facet`];
  for (const channel of Object.keys(objectOf(scale)))
    if (!/^[xy]$/.test(channel)) return [`${at}resolve.scale.${channel}`, `a scale for ${channel} in each facet`];
  for (const [index, transform] of listOf(objectOf(view['spec'])['transform']).entries())
    if (!/^(filter|calculate|timeUnit|bin)$/.test(kindOf(transform) ?? ''))
      return [`${at}spec.transform[${index}]`, 'a transform of each facet'];
  return undefined;
}

/** What a specification may set for all; all else changes where marks stand. */
const settings =
  /^(axis.*|legend|title|font|header|background|(number|time|tooltip)Format|customFormatTypes|locale|view|mark|bar|line|area|point|circle|square|tick|rect|rule|text|scale|range|padding|facet|concat|countTitle|fieldTitle)$/;

function unitFault({ path, mark, encoding }: Unit): Fault {
  const at = path ? `${path}.` : '';
  if (!marks.includes(mark.type)) return [`${at}mark`, `the mark ${mark.type}`];
  for (const word of ['clip', 'bandSize', 'align', 'baseline', 'style', 'x2Offset', 'y2Offset'])
    if (mark[word] && mark.type !== 'text') return [`${at}mark.${word}`, `${word} of a mark`];
  for (const [word, value] of Object.entries(mark))
    if (isObject(value) && ('expr' in value || 'signal' in value))
      return [`${at}mark.${word}`, 'an expression of a mark'];
  for (const axis of ['x', 'y']) {
    const offset = encoding[`${axis}Offset`];
    const unit = fieldDef(encoding[axis])?.timeUnit;
    if (offset !== undefined && unit && scaleTypeOf(axis, encoding[axis], mark) === 'time')
      return [`${at}encoding.${axis}Offset`, 'an offset within a unit of time'];
    if (offset !== undefined && (mark.type === 'area' || mark.type === 'line'))
      return [`${at}encoding.${axis}Offset`, `an offset of a ${mark.type}`];
    if (scaleTypeOf(`${axis}Offset`, offset, mark) === 'linear' && mark.type === 'bar')
      return [`${at}encoding.${axis}Offset`, 'bars along an offset'];
  }
  if (mark['invalid'] !== undefined && (mark.type !== 'point' || (encoding['size'] ?? encoding['color']) !== undefined))
    return [`${at}mark.invalid`, 'missing values shown as zero'];
  const round = Object.keys(mark).find((word) => word.startsWith('cornerRadius'));
  if (round && mark.type === 'bar' && (encoding['color'] ?? encoding['fill'] ?? encoding['detail']) !== undefined)
    return [`${at}mark.${round}`, 'round piles'];
  const curve = mark['interpolate'];
  if (curve !== undefined && !curveNames.includes(String(curve)))
    return [`${at}mark.interpolate`, `the curve ${String(curve)}`];
  for (const [channel, given] of Object.entries(encoding)) {
    const place = `${at}encoding.${channel}`;
    if (!channels.includes(channel)) return [place, `the channel ${channel}`];
    const fault = channelFault(channel, given, place);
    if (fault) return fault;
  }
  return undefined;
}

function channelFault(channel: string, given: unknown, place: string): Fault {
  if (['tooltip', 'href', 'description', 'url', 'detail', 'order', 'key'].includes(channel)) return undefined;
  if (!isObject(given)) return undefined;
  for (const one of [given['condition']].flat())
    if (isObject(one) && one['test'] === undefined) return [`${place}.condition`, 'a condition on a selection'];
  for (const word of ['repeat']) if (given[word] !== undefined) return [`${place}.${word}`, word];
  const own = fieldDef(given);
  if (isObject(own?.aggregate) && 'exponential' in own.aggregate) return [`${place}.aggregate`, 'an exponential mean'];
  if (/^(row|column|facet)$/.test(channel) && own?.timeUnit && isObject(own.sort))
    return [`${place}.sort`, 'facets of units of time in an order by a figure'];
  if (own?.timeUnit && Array.isArray(own.sort)) return [`${place}.sort`, 'units of time in an order by a list'];
  if (/^binned/.test(String(own?.timeUnit)) && given['bandPosition'] !== undefined)
    return [`${place}.bandPosition`, 'a place within a unit of time that is there already'];
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
