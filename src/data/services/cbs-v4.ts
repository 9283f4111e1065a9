import type { Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { member, type JsonObject } from '../json-values.js';
import type { RawTable } from '../raw-table.js';
import { recordsTable } from '../read-records.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { parseFilter, type Term } from '../row-filter.js';
import { testOf } from '../term-test.js';
import { addressOf, isForm, placeOfAnswer } from './cbs-address.js';
import { looksLikeTime } from './cbs-metadata.js';
import { v4Labels } from './cbs-v4-labels.js';
import { courier } from './courier.js';
import { any, newerBeginning, odataFilter, quote } from './odata-filter.js';
import { odataPages, pagesBySkip, rowsOf } from './odata-pages.js';
import { tidy } from './tidy.js';
import { clean, measureNames, wantedMeasures, type Coded, type Labels, type Measure } from './coded.js';

/** The most observations that are read unless a page says otherwise. */
export const mostRows = 100_000;
/** Observations that are asked for at once: some 5 MB. */
const pageSize = 25_000;

const fixed = new Set(['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue']);
const attributes: Readonly<Record<string, Status>> = {
  Impossible: 'impossible',
  Confidential: 'suppressed',
  NotAvailable: 'unknown',
  Provisional: 'provisional',
};

/**
 * Reads observations of a table in OData version 4, one by one, as rows with a column per measure; labels, units and further pages are
 * fetched, with only the rows that are wanted. Without a server behind it the codes stay codes. Throws `empty`, `columns` or `option`.
 */
export async function readCbsV4(value: JsonObject, hints: ReadHints): Promise<RawTable> {
  const { settings = {}, url = '', progress } = hints;
  const mail = courier(hints);
  const context = clean(member(value, '@odata.context'));
  const isIndex = !/#Observations/.test(context);
  if (isIndex && !mail) return recordsTable('json', rowsOf(value));
  const place = placeOfAnswer(isIndex ? `${url.replace(/\/$/, '')}/Observations` : url, context, 'Observations');
  const labels = await v4Labels(mail, place?.root);
  const terms = parseFilter(settings.filter ?? '');
  const max = settings.maxRows ?? mostRows;
  const about = measureTest(terms);
  const measures = wantedMeasures(labels.measures, settings.columns).filter(about);
  let pages;
  if (mail && place && (isIndex || isForm(url))) {
    const clauses = odataFilter(terms, labels.dimensions, newerBeginning);
    if (measures.length < labels.measures.length && measures.length <= 24)
      clauses.push(any(measures.map(({ key }) => `Measure eq ${quote(key)}`)));
    const isWhole = clauses.length === 0 && !place.query.some((piece) => /filter/i.test(piece));
    const $filter = clauses.length ? clauses.join(' and ') : undefined;
    const address = ($top: number, $skip: number) =>
      addressOf(place, { $filter, $top: String($top), $skip: $skip ? String($skip) : undefined });
    pages = await pagesBySkip(address, pageSize, { max, mail, progress, total: isWhole ? labels.count : undefined });
  } else pages = await odataPages(value, { url, max, mail, progress });
  const chosen = settings.columns || about !== anyMeasure ? new Set(measures.map(({ key }) => key)) : undefined;
  const { coded, measuresFound } = code(pages.rows, labels, labels.measures.length ? chosen : undefined, about);
  if (coded.length === 0) {
    const columns = [...labels.dimensions.map(({ title }) => title), ...measureNames(labels.measures)].slice(0, 40);
    throw new PeilError('empty', { url, ...(columns.length ? { columns } : {}) });
  }
  const parts = [...labels.missing, ...(labels.measures.length || !measuresFound ? [] : ['MeasureCodes'])];
  const remarks: Remark[] = [...coded.remarks];
  if (parts.length) remarks.push(insight('report.no-labels', { parts: [...new Set(parts)] }));
  const filter = terms.filter((term) => !isMeasureTerm(term)).map((term) => term.written);
  return tidy({ ...coded, left: [...pages.left, ...coded.left], remarks }, { ...settings, filter: filter.join('; ') });
}

const isMeasureTerm = (term: Term) => /^(measure|onderwerp(en)?)$/i.test(term.name);
const anyMeasure = (): boolean => true;

/** What a filter asks of the measures themselves: `Measure = M000352`, by code or title. */
function measureTest(terms: readonly Term[]): (measure: Measure) => boolean {
  const own = terms.filter(isMeasureTerm);
  if (own.length === 0) return anyMeasure;
  return ({ key, title }) =>
    own.every((term) =>
      testOf(
        term,
        'text',
        () => [],
        () => title,
      )(key),
    );
}

/** Gathers observations into rows: one for each combination of codes. */
function code(
  observations: readonly JsonObject[],
  labels: Labels,
  chosen: ReadonlySet<string> | undefined,
  about: (measure: Measure) => boolean,
): { readonly coded: Coded; readonly measuresFound: boolean } {
  const keys = [...new Set(observations.slice(0, 100).flatMap((one) => Object.keys(one)))].filter(
    (key) => !fixed.has(key) && !key.startsWith('@'),
  );
  const known = labels.dimensions.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
  const order = [...known, ...keys.filter((key) => !known.includes(key))];
  const cells: string[][] = order.map(() => []);
  const rows = new Map<string, number>();
  const titled = new Map(labels.measures.map((measure) => [measure.key, measure]));
  const found = new Map<
    string,
    { measure: Measure; values: (number | string | null | undefined)[]; statuses: Map<number, Status> }
  >();
  // The same few words come back a hundred thousand times.
  const words = new Map<unknown, string>();
  const tidied = (written: unknown) => {
    let text = words.get(written);
    if (text === undefined) words.set(written, (text = clean(written)));
    return text;
  };
  let double = 0;
  let isNamed = false;
  for (const one of observations) {
    const key = tidied(one.Measure) || 'Value';
    isNamed ||= one.Measure !== undefined;
    const measure = titled.get(key) ?? {
      key,
      title: key,
      isText: typeof one.StringValue === 'string' && one.Value == null,
    };
    if (chosen ? !chosen.has(key) : !about(measure)) continue;
    const codes = order.map((name) => tidied(one[name]));
    const place = codes.join('\n');
    let row = rows.get(place);
    if (row === undefined) {
      rows.set(place, (row = rows.size));
      codes.forEach((text, at) => cells[at]!.push(text));
    }
    if (!isNamed && one.Value === undefined && one.StringValue === undefined) continue;
    let figures = found.get(key);
    if (!figures) found.set(key, (figures = { measure, values: [], statuses: new Map() }));
    if (figures.values[row] !== undefined) {
      double++;
      continue;
    }
    const figure = measure.isText ? clean(one.StringValue) || null : numberOf(one.Value);
    figures.values[row] = figure;
    const status = attributes[tidied(one.ValueAttribute)] ?? (figure === null ? 'unknown' : undefined);
    if (status) figures.statuses.set(row, status);
  }
  const ordered = [...titled.keys(), ...found.keys()].filter(
    (key, at, all) => found.has(key) && all.indexOf(key) === at,
  );
  return {
    measuresFound: isNamed,
    coded: {
      format: 'cbs-odata-v4',
      length: rows.size,
      dimensions: order.map((key, at) => ({
        ...(labels.dimensions.find((one) => one.key === key) ?? {
          key,
          title: key,
          isTime: looksLikeTime(key, cells[at]!),
        }),
        cells: cells[at]!,
      })),
      figures: ordered.map((key) => {
        const { measure, values, statuses } = found.get(key)!;
        return { measure, statuses, values: Array.from({ length: rows.size }, (_, row) => values[row] ?? null) };
      }),
      metadata: labels.metadata,
      left: double ? [insight('report.double-cells', { count: double })] : [],
      remarks: [],
    },
  };
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = clean(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
