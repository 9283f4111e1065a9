import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { dataAddresses } from '../../../src/vega-lite/vega/data-places.js';
import type { Json } from '../../../src/vega-lite/vega/specification.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The public examples of Vega-Lite beside the project; absent on a bare clone. */
export const folder = path.resolve(root, '../shared/data/vega-lite-examples');
export const hasExamples = existsSync(folder);

/** The data that the examples name: the development package vega-datasets. */
export const dataFolder = path.join(root, 'node_modules/vega-datasets/data');

/** Names of all examples, without their ending. */
export function exampleNames(): readonly string[] {
  if (!hasExamples) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.vl.json'));
  return files.map((file) => file.replace('.vl.json', '')).sort();
}

/** An example with the files that it names. */
export function example(name: string): { readonly specification: Json; readonly files: ReadonlyMap<string, string> } {
  const specification = JSON.parse(readFileSync(path.join(folder, `${name}.vl.json`), 'utf8')) as Json;
  const files = dataAddresses(specification).map(
    (url) => [url, readFileSync(path.join(dataFolder, url.replace(/^data\//, '')), 'utf8')] as const,
  );
  return { specification, files: new Map(files) };
}
