import { isObject, mapObjects, type Json } from '../specification.js';
import { wideStep } from '../wide-step.js';

/** How a specification is changed to fit a width. */
export interface Fit {
  /** Px that are there. */
  readonly width: number;
  /** What widths inside are multiplied by; 1 at first. */
  readonly scale: number;
  /** The most views beside each other; no limit at first. */
  readonly columns: number;
  /** Whether words along the x axis are written level, as they are at first, or as Vega-Lite turns them. */
  readonly isLevel: boolean;
}

const hasParts = (view: Json) => ['hconcat', 'vconcat', 'concat', 'spec'].some((key) => key in view);

const hasFacets = ({ encoding }: Json) =>
  isObject(encoding) && ['row', 'column', 'facet'].some((channel) => isObject(encoding[channel]));

/** Whether a specification is one view, so that Vega can fit it to a width by itself. */
export function isSingle(specification: Json): boolean {
  return !hasParts(specification) && !hasFacets(specification);
}

/** The specification for a width: one view gets the width, views beside each other come below each other where they must. */
export function fitted(specification: Json, { width, scale, columns }: Fit): Json {
  if (isSingle(specification)) {
    const own = specification['width'];
    const isFree = own === undefined || own === 'container' || (typeof own === 'number' && own > width);
    if (!isFree && scale === 1) return specification;
    if (own === undefined && scale === 1 && keepsStep(specification))
      return { ...specification, width: { step: wideStep } };
    return { ...specification, width, autosize: { type: 'fit-x', contains: 'padding' } };
  }
  const changed = mapObjects(specification, (object, key) => {
    const changed: Record<string, unknown> = { ...object };
    if (typeof object['width'] === 'number' && isView(object, key)) changed['width'] = object['width'] * scale;
    if (object['width'] === 'container') changed['width'] = width * scale;
    return columns < Infinity ? inColumns(changed, key, columns) : changed;
  }) as Json;
  return scale === 1 ? changed : { ...changed, config: smallerViews(changed['config'], scale) };
}

/** A part of a specification with at most so many views beside each other. */
function inColumns(object: Json, key: string, columns: number): Json {
  const { hconcat, encoding, facet, repeat, ...rest } = object;
  const within = Math.min(columns, typeof object['columns'] === 'number' ? object['columns'] : columns);
  if (Array.isArray(hconcat)) return { ...rest, concat: hconcat, columns };
  if (Array.isArray(object['concat'])) return { ...object, columns: within };
  if (Array.isArray(repeat)) return { ...object, columns: within };
  if (isObject(repeat) && Array.isArray(repeat['column']) && !repeat['row'] && !repeat['layer']) {
    const inTurn = mapObjects(rest, (part) => (part['repeat'] === 'column' ? { ...part, repeat: 'repeat' } : part));
    return { ...(inTurn as Json), repeat: repeat['column'], columns };
  }
  if (isObject(encoding) && isObject(encoding['column']) && !encoding['row']) {
    const { column, ...others } = encoding;
    return { ...object, encoding: { ...others, facet: { ...(column as Json), columns } } };
  }
  if (isObject(facet) && 'field' in facet) return { ...object, columns: within };
  if (isObject(facet) && isObject(facet['column']) && !facet['row'])
    return { ...object, facet: facet['column'], columns };
  if (key === 'facet' && 'field' in object) return { ...object, columns: within };
  return object;
}

/** A configuration in which views without a width of their own are smaller; Vega-Lite's defaults are 300 and 20 px. */
function smallerViews(config: unknown, scale: number): Json {
  const own = isObject(config) ? config : {};
  const view = isObject(own['view']) ? own['view'] : {};
  const size = (key: string, instead: number) => {
    const given = view[key];
    return (typeof given === 'number' ? given : instead) * scale;
  };
  return {
    ...own,
    view: {
      ...view,
      continuousWidth: size('continuousWidth', 300),
      discreteWidth: isObject(view['discreteWidth']) ? view['discreteWidth'] : { step: size('step', 20) },
    },
  };
}

const isView = (object: Json, key: string) =>
  key !== 'mark' &&
  ('mark' in object || 'layer' in object || 'encoding' in object || 'spec' in object || key === 'spec');

/** Whether the width follows from the number of words along the x axis, unless it becomes too much. */
function keepsStep(specification: Json): boolean {
  let isWords = false;
  let isLayered = false;
  mapObjects(specification, (object, key) => {
    if (key === 'x' && (object['type'] === 'nominal' || object['type'] === 'ordinal')) isWords = true;
    if (key === 'projection' || 'projection' in object) isLayered = true;
    return object;
  });
  return isWords && !isLayered;
}

/** How to try again when a picture came out wider than there is room: first in fewer columns, then smaller. */
export function narrower(fit: Fit, specification: Json, drawn: number): Fit {
  if (!isSingle(specification) && fit.columns === Infinity)
    return { ...fit, columns: Math.max(1, Math.floor((3 * fit.width) / drawn)) };
  return { ...fit, scale: fit.scale * Math.max(0.3, (fit.width / drawn) ** 1.3 * 0.97) };
}
