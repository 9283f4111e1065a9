import { afterEach } from 'vitest';
import type { Column, Dataset } from '../../../src/core/dataset.js';
import type { Reading, ReadSettings } from '../../../src/data/report.js';
import { forget, load } from '../../../src/data/source.js';
import { playOData, type Part, type Play } from './play-odata.js';

let play: Play | undefined;
afterEach(async () => {
  await play?.close();
  play = undefined;
});

/** Plays tables until the test ends. */
export async function playTables(parts: Readonly<Record<string, Part>>): Promise<Play> {
  return (play = await playOData(parts));
}

/** What a path of the server that plays gives, asked anew. */
export function open(path: string, settings?: ReadSettings): Promise<Reading> {
  const url = play!.base + path;
  forget(url);
  return load(url, { signal: new AbortController().signal, ...(settings ? { settings } : {}) });
}

/** The column of exactly this name. */
export function column(data: Dataset, name: string): Column {
  const found = data.columns.find(({ field }) => field.name === name);
  if (!found) throw new Error(`no column ${name} among ${data.columns.map(({ field }) => field.name).join(', ')}`);
  return found;
}
