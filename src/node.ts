import { describe } from './access/describe.js';
import { tabulate, type Table } from './access/tabulate.js';
import type { AnyChart, Words } from './core/chart.js';
import type { Dataset } from './core/dataset.js';
import type { Drawing } from './core/drawing.js';
import { PeilError } from './core/error.js';
import type { Locale, Theme } from './core/frame.js';
import { resolve } from './core/resolve.js';
import { toSvg } from './documents/svg.js';
import { makeLocale } from './locale/make-locale.js';
import { nl } from './locale/nl.js';
import { light } from './theme/palettes.js';
import { tableMeasure } from './theme/width-table.js';

export { charts } from './charts/all.js';
export { PeilError } from './core/error.js';
export { readBoundaries } from './data/read-boundaries.js';
export { read } from './data/read.js';
export { readRows } from './data/read-rows.js';
export { check, type CheckTerms } from './data/warnings/check.js';
export { toCsv } from './documents/csv.js';
export { tableSchema, type SchemaField, type TableSchema } from './documents/table-schema.js';
export { compareCodes } from './regions/compare-codes.js';
export { peersOf, type PeerGroup } from './regions/peer-groups.js';
export { recode, type RecodeTerms, type Recoded } from './regions/recode.js';
export { writeSvg } from './render/write.js';
export { dark, light } from './theme/palettes.js';

/** What a picture is asked to be; everything but the options has a default. */
export interface PictureRequest {
  /** Options of the chart as attributes would set them: `{ stages: 'fonds,begunstigde', amount: 'bedrag' }`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Default `nl`. */
  readonly lang?: 'nl' | 'en';
  /** Px; default 720. */
  readonly width?: number;
  /** Default light, in a font as wide as Arial. */
  readonly theme?: Theme;
  /** The day on which the reader looks, `2026-11-22`; default today. */
  readonly today?: string;
  readonly heading?: string;
  readonly source?: string;
}

/** A picture and all that can be said of it. */
export interface PictureResult {
  readonly drawing: Drawing;
  readonly summary: readonly string[];
  readonly notes: readonly string[];
  readonly table: Table;
  readonly locale: Locale;
  /** The picture with heading, summary, notes and source as SVG text. */
  readonly svg: string;
}

/** What has no browser cannot measure the reader's own font: the picture names the one that it was measured with. */
const onPaper: Theme = { ...light, fontFamily: '"Liberation Sans", Arial, Helvetica, sans-serif' };

/** Draws a chart of a dataset without a browser. Throws a `PeilError` `columns` when the data does not have what the chart needs. */
export async function picture(chart: AnyChart, data: Dataset, request: PictureRequest = {}): Promise<PictureResult> {
  const {
    options = {},
    lang = 'nl',
    width = 720,
    theme = onPaper,
    today = new Date().toISOString().slice(0, 10),
  } = request;
  const { values, form, problems } = resolve(chart, options, data, today);
  if (!form || problems.length > 0) throw new PeilError('columns', { found: JSON.stringify(problems) });
  // Resolved from this very chart's options, which the types of a list of charts cannot say.
  const own = values as never;
  const bring = () => chart.bring?.(data, own, width);
  const english = lang === 'en' && [await import('./locale/en.js').then(({ en }) => en), await chart.words.en()];
  const brought: Words[] = [];
  let locale, drawing;
  let coming = bring();
  do {
    for (; coming; coming = bring()) brought.push(await coming);
    locale = makeLocale(lang, ...(english || [nl, chart.words.nl, ...brought]));
    drawing = chart.draw(data, own, { width, height: 480, theme, locale, measure: tableMeasure });
    // What did not fit may need another view.
    coming = bring();
  } while (coming);
  const summary = describe(chart.insights(data, own), locale);
  const notes = describe(drawing.notes, locale);
  const table = tabulate(drawing);
  const heading = request.heading ?? locale.say('name');
  const svg = toSvg({
    drawing,
    theme,
    measure: tableMeasure,
    lang,
    heading,
    summary,
    notes,
    ...(request.source ? { source: `${locale.say('ui.source')}: ${request.source}` } : {}),
  });
  return { drawing, summary, notes, table, locale, svg };
}
