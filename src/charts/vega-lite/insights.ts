import type { Dataset } from '../../core/dataset.js';
import { allMarks, type Drawing } from '../../core/drawing.js';
import { insight, type Insight } from '../../core/insight.js';
import { isObject, type Json } from '../../vega-lite/vega/specification.js';
import type { VegaLiteValues } from './options.js';

/** What was said per set of values. How many marks there are is known only when they have been drawn, before or after. */
const told = new WeakMap<VegaLiteValues, Insight[]>();
const counts = new WeakMap<VegaLiteValues, Insight>();

/** What can be said of a picture that somebody else made: what its maker says, and what was drawn. */
export function insights(_data: Dataset, values: VegaLiteValues): readonly Insight[] {
  const { spec } = values;
  if (!spec) return [];
  const words = [subtitleOf(spec.specification), textOf(spec.specification['description'])];
  const said = words
    .filter((text, at) => text !== '' && words.indexOf(text) === at)
    .map((text) => insight('said', { text: /[.!?]$/.test(text) ? text : `${text}.` }));
  const count = counts.get(values);
  const all = count ? [...said, count] : said;
  told.set(values, all);
  return all;
}

/** Says how many marks were drawn and which fields they show. */
export function tellDrawn(values: VegaLiteValues, { marks }: Drawing): void {
  const seen = [...allMarks(marks)].filter(({ datum, marks: held }) => datum.length > 0 && !held?.length);
  const fields = [...new Set(seen.flatMap(({ datum }) => datum.map(([field]) => field.name)))];
  const count = insight('drawn', {
    count: seen.length,
    ...(fields.length > 0
      ? { fields: fields.slice(0, mostFields), many: fields.length > mostFields ? 'ja' : undefined }
      : {}),
  });
  counts.set(values, count);
  const said = told.get(values);
  const before = said?.findIndex(({ kind }) => kind === 'drawn') ?? -1;
  said?.splice(before < 0 ? said.length : before, 1, count);
}

const mostFields = 6;

/** The title of a specification; `''` when it has none. */
export function titleOf(specification: Json): string {
  const { title } = specification;
  return textOf(isObject(title) ? title['text'] : title);
}

function subtitleOf({ title }: Json): string {
  return isObject(title) ? textOf(title['subtitle']) : '';
}

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
