import type { Metadata, Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { readDate } from '../date-reading.js';
import type { Dialect } from '../json-dialect.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { ReadHints } from '../read.js';
import type { RawTable } from '../raw-table.js';
import type { Remark } from '../report.js';
import { clean, type Code, type Dimension, type Figures, type Measure } from '../services/coded.js';
import { tidy } from '../services/tidy.js';
import { jsonStatDataset } from './json-stat-dataset.js';
import { ObservationFlags } from './observation-flags.js';
import { timeCode } from './time-code.js';
import { cellsOf, type Cube, type CubeDimension } from './json-stat-cube.js';

/** Reads JSON-stat 2.0 and 1.x: one row for each combination of categories, one column for each subject. */
export const readJsonStat: Dialect = async (value, hints) => {
  const { dataset, besides } = await jsonStatDataset(value, hints);
  const cube = cubeOf(dataset);
  const others = besides.length ? [insight('report.besides', { parts: besides.slice(0, 10) })] : [];
  return tableOf(dataset, cube, hints, others);
};

/** Dimensions in the order in which the figures lie. Throws `broken` when sizes and categories do not fit. */
function cubeOf(dataset: JsonObject): Cube {
  const { dimension } = dataset;
  const ids = wordsOf(dataset.id ?? member(dimension, 'id'));
  const sizes = dataset.size ?? member(dimension, 'size');
  const role = dataset.role ?? member(dimension, 'role');
  const times = wordsOf(member(role, 'time'));
  const dimensions = ids.map((key, at) => {
    const told = member(dimension, key);
    const category = member(told, 'category');
    const codes = codesOf(category);
    const size = Array.isArray(sizes) ? Number(sizes[at]) : codes.length;
    if (!Number.isInteger(size) || size < 0 || codes.length < size)
      throw new PeilError('broken', { found: `${key}: ${codes.length} / ${String(size)}` });
    const isTime = times.length ? times.includes(key) : /^(time|time_period|period|year|jaar|tijd)$/i.test(key);
    return { key, title: clean(member(told, 'label')) || key, isTime, codes: codes.slice(0, size), category };
  });
  return {
    dimensions,
    size: dimensions.reduce((product, { codes }) => product * codes.length, 1),
    metrics: wordsOf(member(role, 'metric')),
  };
}

const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The codes of a dimension in order: from a list, from places by code, or from the only label. */
function codesOf(category: unknown): string[] {
  const index = member(category, 'index');
  if (Array.isArray(index)) return index.map(String);
  if (isObject(index)) return Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
  const label = member(category, 'label');
  return isObject(label) ? Object.keys(label) : [];
}

function tableOf(dataset: JsonObject, cube: Cube, hints: ReadHints, others: readonly Remark[]): RawTable {
  const { dimensions, metrics } = cube;
  // Subjects with figures of their own kind each get a column.
  const metric = dimensions.find(({ key }) => metrics.includes(key));
  const rest = dimensions.filter((one) => one !== metric);
  const flags = new ObservationFlags();
  const { rows, left, places } = cellsOf(dataset, cube, rest, hints.settings?.maxRows);
  const subjects = metric ? metric.codes : [''];
  const status = statusOf(dataset);
  const values = dataset.value as Readonly<Record<number, unknown>>;
  const figures = subjects.map((code, subject): Figures => {
    const statuses = new Map<number, Status>();
    const numbers = places(metric, subject).map((place, row) => {
      const { value, status: found } = flags.read(values[place], status(place));
      if (found) statuses.set(row, found);
      return value;
    });
    return { measure: measureOf(dataset, metric, code), values: numbers, statuses };
  });
  return tidy(
    {
      format: 'json-stat',
      length: rows,
      dimensions: rest.map((one, at) => ({
        ...dimensionOf(one, rest.slice(0, at)),
        cells: one.isTime ? places.codes(at).map(timeCode) : places.codes(at),
      })),
      figures,
      metadata: metadataOf(dataset),
      left: [...others, ...left],
      remarks: flags.remarks(),
    },
    hints.settings,
  );
}

function dimensionOf(
  { key, title, isTime, codes, category }: CubeDimension,
  before: readonly CubeDimension[],
): Dimension {
  const label = member(category, 'label');
  const known = codes.map((code): [string, Code] => [
    isTime ? timeCode(code) : code,
    { title: clean(member(label, code)) || code },
  ]);
  // Two dimensions can have one label.
  return { key, title: before.some((one) => one.title === title) ? key : title, isTime, codes: new Map(known) };
}

function measureOf(dataset: JsonObject, metric: CubeDimension | undefined, code: string): Measure {
  if (!metric) return { key: 'value', title: clean(dataset.label) || 'value' };
  const unit = member(member(metric.category, 'unit'), code);
  const decimals = member(unit, 'decimals');
  const written = [member(unit, 'symbol'), member(unit, 'label'), member(unit, 'base')].map(clean).find(Boolean);
  return {
    key: code,
    title: clean(member(member(metric.category, 'label'), code)) || code,
    ...(written ? { unit: written } : {}),
    ...(typeof decimals === 'number' ? { decimals } : {}),
  };
}

/** What stands beside each figure: one word for all, a list, or words by place. */
function statusOf({ status }: JsonObject): (place: number) => unknown {
  if (typeof status === 'string') return () => status;
  const list = status as readonly unknown[] | undefined;
  // A list that is shorter than the figures stands for all of them.
  if (Array.isArray(list) && list.length === 1) return () => list[0];
  return (place) => member(status, String(place));
}

function metadataOf({ label, source, updated, extension, href }: JsonObject): Metadata {
  const title = clean(label);
  const from = clean(source);
  const date = readDate(clean(updated));
  const licence = clean(member(extension, 'license') ?? member(extension, 'licence'));
  return {
    ...(title ? { title } : {}),
    ...(from ? { source: from === 'ESTAT' ? 'Eurostat' : from } : {}),
    ...(typeof href === 'string' && /^https?:/i.test(href) ? { sourceUrl: href } : {}),
    ...(licence ? { licence } : {}),
    ...(date ? { date } : {}),
  };
}
