import { tabulate } from '../access/tabulate.js';
import type { Specification } from '../core/chart.js';
import { cellAt, type Dataset, type Status } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';
import { toCsv } from './csv.js';
import type { DocumentParts } from './parts.js';
import { save } from './save.js';

export type DownloadKind = 'svg' | 'png' | 'csv' | 'data' | 'vega-lite';

/** What a file is made of: the picture, what stands around it on the page, and the data behind it. */
export interface DownloadRequest extends Omit<DocumentParts, 'lang'> {
  /** The data that was drawn, after the reader's filters. */
  readonly data: Dataset;
  readonly locale: Locale;
  /** The picture as a specification, for a chart that is specified so. */
  readonly specification?: (() => Promise<Specification> | undefined) | undefined;
}

/** Makes one kind of file and saves it: the picture, the figures in it, all data behind it, or what it was drawn by. */
export async function download(kind: DownloadKind, request: DownloadRequest): Promise<void> {
  const { data, locale } = request;
  const file = fileName(request.heading);
  const table = tabulate(request.drawing);
  const words = {
    status: (status: Status) => locale.say(`status.${status}`),
    decimal: locale.lang === 'nl' ? (',' as const) : ('.' as const),
  };
  if (kind === 'csv') {
    const rows = table.rows.map((row) => row.cells);
    save(toCsv(table.columns, rows, words), `${file}.csv`, 'text/csv');
  } else if (kind === 'data') {
    const fields = data.columns.map((column) => column.field);
    const rows = Array.from({ length: data.length }, (_, row) => data.columns.map((column) => cellAt(column, row)));
    save(toCsv(fields, rows, words), `${file}-data.csv`, 'text/csv');
  } else if (kind === 'vega-lite') {
    const [{ toVegaLite }, specification] = await Promise.all([import('./vega-lite.js'), request.specification?.()]);
    if (specification) save(toVegaLite(specification, request), `${file}.vl.json`, 'application/json');
  } else {
    const { source, date } = request;
    const parts: DocumentParts = {
      ...request,
      lang: locale.lang,
      source: source && `${locale.say('ui.source')}: ${source}`,
      date: date && `${locale.say('ui.date')}: ${date}`,
    };
    if (kind === 'svg') {
      const { toSvg } = await import('./svg.js');
      save(toSvg(parts), `${file}.svg`, 'image/svg+xml');
    } else {
      const { toPng } = await import('./png.js');
      save(await toPng(parts), `${file}.png`, 'image/png');
    }
  }
}

/** A name that every file system takes: `Waar gaat het geld heen?` → `waar-gaat-het-geld-heen`. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'peil';
}
