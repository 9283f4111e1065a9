import { finish } from '../data/finish.js';
import { read } from '../data/read.js';
import { readRows } from '../data/read-rows.js';
import { readTable } from '../data/read-table.js';
import type { Reading, ReadSettings } from '../data/report.js';
import type { PeilHost } from './host.js';

/** Reads the data that a page gives itself: rows set by a script, else a child JSON script, else a child table. */
export async function readChildren(host: PeilHost, settings: ReadSettings): Promise<Reading> {
  const { rows } = host;
  if (rows) return finish(readRows(rows, settings), settings);
  const script = host.querySelector(':scope > script[type="application/json"]:not([data-for])');
  if (!script) {
    const table = host.querySelector<HTMLTableElement>(':scope > table') as HTMLTableElement;
    return finish(readTable(table, settings), settings);
  }
  return read(new TextEncoder().encode(script.textContent ?? ''), { contentType: 'application/json', settings });
}
