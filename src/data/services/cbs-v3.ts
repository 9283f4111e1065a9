import type { Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { member, type JsonObject } from '../json-values.js';
import type { RawTable } from '../raw-table.js';
import { recordsTable } from '../read-records.js';
import type { ReadHints } from '../read.js';
import { parseFilter, type Term } from '../row-filter.js';
import { addressOf, isForm, placeOfAnswer, type Place } from './cbs-address.js';
import { looksLikeTime } from './cbs-metadata.js';
import { mostRows } from './cbs-v4.js';
import { titlesOf, v3Labels, type OlderLabels, type OlderMeasure } from './cbs-v3-labels.js';
import { courier, type Courier } from './courier.js';
import { odataFilter, olderBeginning } from './odata-filter.js';
import { odataPages, pagesBySkip, rowsOf, type Pages } from './odata-pages.js';
import { tidy } from './tidy.js';
import { clean, isCalled, measureNames, wantedMeasures, type Coded, type Figures } from './coded.js';

/** Cells that are asked for at once: some 5 MB. */
const portion = 200_000;

/**
 * Reads a typed or untyped data set of a table in OData version 3: titles, units and words of codes are fetched, blanks around keys taken away.
 * Only the rows and columns that are wanted are asked for, in portions that the server does not refuse. Throws `empty`, `columns` or `option`.
 */
export async function readCbsV3(value: JsonObject, hints: ReadHints): Promise<RawTable> {
  const { settings = {}, url = '', progress } = hints;
  const mail = courier(hints);
  const context = clean(member(value, 'odata.metadata'));
  const isIndex = !/DataSet$/.test(context);
  if (isIndex && !mail) return recordsTable('json', rowsOf(value));
  const part = /UntypedDataSet$/.test(context) ? 'UntypedDataSet' : 'TypedDataSet';
  const place = placeOfAnswer(isIndex ? `${url.split('?')[0]!.replace(/\/$/, '')}/${part}` : url, context, part);
  const labels = await v3Labels(mail, place?.root);
  const max = settings.maxRows ?? mostRows;
  const terms = parseFilter(settings.filter ?? '');
  const chosen = chosenMeasures(labels, settings.columns, terms);
  const pages =
    mail && place && (isIndex || isForm(url))
      ? await fetchRows(place, mail, labels, chosen, terms, { max, progress })
      : await odataPages(value, { url, max, mail, progress });
  if (pages.rows.length === 0) {
    const columns = [...labels.dimensions.map(({ title }) => title), ...measureNames(labels.measures)].slice(0, 40);
    throw new PeilError('empty', { url, ...(columns.length ? { columns } : {}) });
  }
  const titled = await titlesOf(labels, pages.rows, mail, place?.root);
  const coded = code(pages, titled, chosen);
  const { missing } = titled;
  const remarks = missing.length ? [insight('report.no-labels', { parts: [...new Set(missing)] })] : [];
  return tidy({ ...coded, remarks }, settings);
}

/** Measures that are columns to be or that the filter asks about; all when nothing is said. */
function chosenMeasures(
  { measures }: OlderLabels,
  columns: readonly string[] | undefined,
  terms: readonly Term[],
): readonly OlderMeasure[] {
  const wanted = wantedMeasures(measures, columns);
  const names = measureNames(measures);
  return measures.filter(
    (one, at) => wanted.includes(one) || terms.some((term) => isCalled(term.name, one, names[at])),
  );
}

async function fetchRows(
  place: Place,
  mail: Courier,
  labels: OlderLabels,
  chosen: readonly OlderMeasure[],
  terms: readonly Term[],
  { max, progress }: Pick<Parameters<typeof odataPages>[1], 'max' | 'progress'>,
): Promise<Pages> {
  const clauses = odataFilter(terms, labels.dimensions, olderBeginning);
  const $filter = clauses.length ? clauses.join(' and ') : undefined;
  const isPart = chosen.length < labels.measures.length;
  const keys = [...labels.dimensions, ...chosen].map(({ key }) => key);
  const $select = isPart ? keys.join(',') : undefined;
  const isWhole = !$filter && !place.query.some((piece) => /filter/i.test(piece));
  const size = Math.max(500, Math.min(10_000, Math.floor(portion / Math.max(1, keys.length))));
  const total = isWhole ? labels.count : undefined;
  const ask = (from: Place) =>
    pagesBySkip(
      ($top, skip) => addressOf(from, { $filter, $select, $top: String($top), $skip: skip ? String(skip) : undefined }),
      size,
      { max, mail, progress, total },
    );
  try {
    return await ask(place);
  } catch (error) {
    const feed = place.root.replace(/ODataApi/i, 'ODataFeed');
    const isTooMuch = error instanceof PeilError && error.code === 'server' && error.facts.status === 500;
    if (!isTooMuch || feed === place.root) throw error;
    return ask({ ...place, root: feed });
  }
}

/** Rows of a wide table as codes and figures. */
function code(pages: Pages, labels: OlderLabels, chosen: readonly OlderMeasure[]): Coded {
  const { rows } = pages;
  const keys = Object.keys(rows[0] ?? {}).filter((key) => !/^(ID|odata\..*)$/.test(key));
  const titled = new Map(labels.measures.map((one) => [one.key, one]));
  const isMeasure = (key: string) =>
    titled.has(key) || (/_\d+$/.test(key) && !labels.dimensions.some((one) => one.key === key));
  const measures = keys.filter(isMeasure).map((key) => titled.get(key) ?? plainMeasure(key, rows));
  const left = labels.measures.length
    ? measures.filter((one) => chosen.includes(one) || !titled.has(one.key))
    : measures;
  return {
    format: 'cbs-odata-v3',
    length: rows.length,
    dimensions: keys
      .filter((key) => !isMeasure(key))
      .map((key) => {
        const cells = rows.map((row) => clean(row[key]));
        const known = labels.dimensions.find((one) => one.key === key);
        return { ...(known ?? { key, title: key, isTime: looksLikeTime(key, cells) }), cells };
      }),
    figures: left.map((measure) => figuresOf(measure, rows)),
    metadata: labels.metadata,
    left: pages.left,
    remarks: [],
  };
}

/** A measure of which nothing is told: words when any row has words in it. */
function plainMeasure(key: string, rows: readonly JsonObject[]): OlderMeasure {
  const isText = rows.some((row) => typeof row[key] === 'string' && figureIn(row[key]) === undefined);
  return { key, title: key, isText };
}

function figuresOf(measure: OlderMeasure, rows: readonly JsonObject[]): Figures {
  const statuses = new Map<number, Status>();
  const values = rows.map((row, at) => {
    const cell = row[measure.key] ?? null;
    const text = clean(cell);
    const value = text === '' || text === '.' ? null : measure.isText ? text : (figureIn(cell) ?? null);
    // An empty cell is what the table says that empty cells are; a point is a figure that is not known.
    if (value === null) statuses.set(at, (cell === null || text === '' ? measure.whenEmpty : undefined) ?? 'unknown');
    return value;
  });
  return { measure, values, statuses };
}

/** A figure as a number or as words; `null` for none, `undefined` for what is no figure. */
function figureIn(cell: unknown): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = clean(cell);
  if (text === '' || text === '.') return null;
  return /^-?\d*([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
