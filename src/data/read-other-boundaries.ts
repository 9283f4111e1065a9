import type { Boundaries } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import { boundariesOf } from './boundaries.js';
import { flatgeobufAreas } from './files/read-flatgeobuf.js';
import { isObject, type JsonObject } from './json-values.js';
import { parseJson, refuseErrorAnswer } from './parse-json.js';
import type { ReadHints } from './read.js';
import { refuseFormat, refuseMarkup } from './refuse-format.js';
import { isArcgis, isFeaturePage } from './service-answers.js';
import { wholeMap } from './services/feature-pages.js';

/** Reads the areas of a map that is not plain GeoJSON or TopoJSON: a FlatGeobuf file, or the answer of a service with the pages that follow it. */
export async function readOtherBoundaries(
  bytes: Uint8Array,
  text: string,
  field: string | undefined,
  hints: ReadHints,
): Promise<Boundaries> {
  const { url } = hints;
  if (!text) {
    if (String.fromCharCode(...bytes.subarray(0, 4)) === 'fgb\x03')
      return boundariesOf(await flatgeobufAreas(bytes), field);
    refuseFormat(bytes);
  }
  if (!/\S/.test(text)) throw new PeilError('empty', { url });
  if (/^\s*</.test(text)) refuseMarkup(text, url);
  const root = parseJson(text.replace(/^\ufeff/, ''));
  if (!isFeaturePage(root)) refuseErrorAnswer(root);
  if (!isPage(root)) return boundariesOf(root, field);
  const { root: whole, left } = await wholeMap(root, hints);
  const boundaries = boundariesOf(whole, field);
  return left.length > 0 ? { ...boundaries, left } : boundaries;
}

/** Whether this is what a service gives, of which there may be more. */
function isPage(root: unknown): root is JsonObject {
  return isObject(root) && (isArcgis(root) || isFeaturePage(root));
}
