import { insight } from '../../core/insight.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import { readInside } from './read-inside.js';
import { refused } from './refusal.js';
import { zipEntries, type ZipEntry } from './zip-entries.js';

/** Reads a ZIP: a workbook, or the file with data in it; of several the largest, or the one that `path` or `sheet` names. Throws `format` for anything else. */
export async function readZip(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  const { settings = {} } = hints;
  const entries = zipEntries(bytes);
  const has = (start: string) => [...entries.keys()].some((name) => name.startsWith(start));
  if (entries.has('mimetype') && entries.has('content.xml')) {
    const kind = new TextDecoder().decode(entries.get('mimetype')?.read());
    if (!/opendocument\.spreadsheet/.test(kind)) throw refused('OpenDocument', 'document');
    return (await import('./read-ods.js')).readOds(entries, settings);
  }
  if (entries.has('xl/workbook.bin')) throw refused('Excel (.xlsb)', 'spreadsheet');
  if (entries.has('[Content_Types].xml') || has('xl/')) {
    if (has('word/')) throw refused('Word (.docx)', 'document');
    if (has('ppt/')) throw refused('PowerPoint (.pptx)', 'document');
    return (await import('./read-xlsx.js')).readXlsx(entries, settings);
  }
  return readPacked([...entries.values()].filter(isData), [...entries.keys()], hints);
}

const isData = ({ name, size }: ZipEntry) =>
  size > 0 &&
  !/(^|\/)(__MACOSX\/|\.)/.test(name) &&
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson|geojson|topojson|xlsx|ods|parquet|fgb|gz)$/i.test(name);

const isAbout = ({ name }: ZipEntry) =>
  /(^|\/)(read ?me|lees ?mij|licen[cs]e|licentie|metadata|datapackage)[^/]*$/i.test(name);

async function readPacked(files: ZipEntry[], names: readonly string[], hints: ReadHints): Promise<RawTable> {
  const { settings = {} } = hints;
  if (files.length === 0) {
    if (names.some((name) => /\.shp$/i.test(name))) throw refused('Shapefile', 'map');
    if (names.some((name) => /\.(kml|gdb|gpkg|gml)\b/i.test(name))) throw refused('ZIP', 'map');
    throw refused('ZIP', 'zip');
  }
  files.sort((a, b) => Number(isAbout(a)) - Number(isAbout(b)) || b.size - a.size);
  const called = (wanted: string | undefined) =>
    wanted && files.find(({ name }) => `/${name}`.toLowerCase().endsWith(`/${wanted.toLowerCase()}`));
  const byPath = called(settings.path);
  const bySheet = called(settings.sheet);
  const file = byPath || bySheet || files[0]!;
  const others = files.filter((one) => one !== file).map(({ name }) => name);
  // What named the file is not for the file itself.
  const { path, sheet, ...rest } = settings;
  const inner = { ...rest, ...(path && !byPath ? { path } : {}), ...(sheet && !bySheet ? { sheet } : {}) };
  const table = await readInside(file.read(), { url: file.name, settings: inner, progress: hints.progress });
  const said = insight('report.zip', { file: file.name, ...(others.length ? { files: others.slice(0, 10) } : {}) });
  return { ...table, remarks: [said, ...table.remarks] };
}
