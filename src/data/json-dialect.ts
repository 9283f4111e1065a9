import { isObject, member, type JsonObject } from './json-values.js';
import type { RawTable } from './raw-table.js';
import type { ReadHints } from './read.js';
import {
  isArcgis,
  isArcgisService,
  isCkan,
  isFeaturePage,
  isJsonStat,
  isOpendatasoft,
  isOpendatasoftExport,
  isSocrata,
} from './service-answers.js';

/** Reads the answer of one kind of service; asks for the rest of it through {@link ReadHints.more}. */
export type Dialect = (value: JsonObject, hints: ReadHints) => Promise<RawTable>;

/** Reads a plain list that one kind of service answers. */
export type ListDialect = (list: readonly unknown[], hints: ReadHints) => Promise<RawTable>;

/** How an answer is known, and what reads it. */
type Known = readonly [is: (value: JsonObject) => boolean, bring: () => Promise<Dialect>];

const context = (value: JsonObject) => String(member(value, '@odata.context') ?? '');
const older = (value: JsonObject) => String(member(value, 'odata.metadata') ?? '');

/** Whether a service document, which lists what a table has, names a part. */
function lists(value: JsonObject, part: string): boolean {
  const parts = member(value, 'value');
  return Array.isArray(parts) && parts.some((one) => isObject(one) && one.name === part && typeof one.url === 'string');
}

/** Dialects in the order in which they are tried. */
const dialects: readonly Known[] = [
  [
    (value) => /#Observations\b/.test(context(value)) || (!!context(value) && lists(value, 'Observations')),
    async () => (await import('./services/cbs-v4.js')).readCbsV4,
  ],
  [
    (value) => /#.*\b(Unt|T)ypedDataSet$/.test(older(value)) || (!!older(value) && lists(value, 'TypedDataSet')),
    async () => (await import('./services/cbs-v3.js')).readCbsV3,
  ],
  [isFeaturePage, async () => (await import('./services/ogc-features.js')).readFeatures],
  [(value) => isArcgis(value) || isArcgisService(value), async () => (await import('./services/arcgis.js')).readArcgis],
  [isJsonStat, async () => (await import('./files/json-stat.js')).readJsonStat],
  [isOpendatasoft, async () => (await import('./services/opendatasoft.js')).readOpendatasoft],
  [isCkan, async () => (await import('./services/ckan.js')).readCkan],
  [(value) => /#(.*\/)?Values\b/.test(context(value)), async () => (await import('./services/swing.js')).readSwing],
];

/** Services that answer a plain list, known by their address or by what a record looks like. */
const listDialects: readonly (readonly [
  is: (list: readonly unknown[], url?: string) => boolean,
  bring: () => Promise<ListDialect>,
])[] = [
  [isOpendatasoftExport, async () => (await import('./services/opendatasoft.js')).readOpendatasoftExport],
  [isSocrata, async () => (await import('./services/socrata.js')).readSocrata],
];

/** Reads parsed JSON that comes from a service with a form of its own; `undefined` for any other. */
export async function readDialect(value: unknown, hints: ReadHints): Promise<RawTable | undefined> {
  if (Array.isArray(value)) {
    const found = listDialects.find(([is]) => is(value, hints.url));
    return found && (await found[1]())(value, hints);
  }
  const found = isObject(value) && dialects.find(([is]) => is(value));
  return found ? (await found[1]())(value, hints) : undefined;
}
