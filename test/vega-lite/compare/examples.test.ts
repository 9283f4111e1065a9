import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as vega from 'vega';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Json } from '../../../src/vega-lite/model.js';
import { objectOf } from '../../../src/vega-lite/json.js';
import { unitsOf } from '../../../src/vega-lite/normalise.js';
import { rowsFrom, type Row } from '../../../src/vega-lite/rows.js';
import { supports } from '../../../src/vega-lite/supports.js';
import { partsFor } from '../../../src/vega-lite/parts/parts-for.js';
import { parts } from '../../../src/vega-lite/parts/parts.js';
import { difference, ourPicture } from './compare-pictures.js';
import { vegaPicture } from './vega-scene.js';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/vega-lite-examples');
const datasets = path.resolve(import.meta.dirname, '../../../node_modules/vega-datasets');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.vl.json')) : [];

const fileOf = (url: string) => readFileSync(path.join(datasets, url), 'utf8');

/** The rows of a specification's own data; `undefined` where these are not rows of a file at hand. */
function rowsOf(specification: Json): readonly Row[] | undefined {
  const { url, values, format } = objectOf(specification['data']);
  if (Array.isArray(values)) return rowsFrom(values);
  if (typeof url !== 'string' || !existsSync(path.join(datasets, url)) || format !== undefined) return undefined;
  const type = path.extname(url).slice(1);
  if (!['csv', 'tsv', 'json'].includes(type)) return undefined;
  const rows = vega.read(fileOf(url), { type, parse: 'auto' } as never) as Row[];
  if (type === 'json') return rows;
  // Vega-Lite reads times from the words themselves: a year that looks like a number is one.
  const words = vega.read(fileOf(url), { type } as never) as Row[];
  const times = timeFields(specification);
  return rows.map((row, at) => ({ ...row, ...Object.fromEntries(times.map((name) => [name, words[at]?.[name]])) }));
}

/** Fields of channels of time. */
function timeFields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { field, type, timeUnit } = value as Json;
  const own = typeof field === 'string' && (type === 'temporal' || timeUnit !== undefined) ? [field] : [];
  return [...own, ...Object.values(value).flatMap(timeFields)];
}

/** A view of one picture, of layers or of facets, with data that is at hand. */
const isSimple = (specification: Json) =>
  ['mark', 'layer', 'spec', 'concat', 'hconcat', 'vconcat'].some(
    (word) => specification[word] !== undefined && specification['repeat'] === undefined,
  ) && rowsOf(specification) !== undefined;

describe.skipIf(names.length === 0)('public specifications (../shared/data)', () => {
  beforeAll(async () => {
    for (const part of Object.values(parts)) await part.bring();
  });

  const all = names.map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Json] as const);
  const simple = all.filter(([, specification]) => isSimple(specification));
  const accepted = simple.filter(([, specification]) => supports(specification).isSupported);

  it('says which are not ours to draw, and why', async () => {
    const reasons = new Map<string, number>();
    for (const [, specification] of simple) {
      const support = supports(specification);
      if (!support.isSupported) reasons.set(support.reason, (reasons.get(support.reason) ?? 0) + 1);
    }
    const told = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} × ${reason}`);
    console.info(
      `${accepted.length} of ${simple.length} single, layered and faceted views are ours\n${told.join('\n')}`,
    );
    expect(accepted.length).toBeGreaterThan(0);
    const left = all.flatMap(([name, specification]): string[] => {
      const support = supports(specification);
      if (!support.isSupported)
        return [`${name.replace('.vl.json', '')}: ${support.reason} (${support.path || 'the whole'})`];
      return isSimple(specification) ? [] : [`${name.replace('.vl.json', '')}: data that is not at hand`];
    });
    await expect(`${left.join('\n')}\n`).toMatchFileSnapshot('not-accepted.txt');
    for (const [, specification] of accepted) expect(unitsOf(specification).length).toBeGreaterThan(0);
  });

  it.each(accepted)('%s needs no other parts than it asks for', (_, specification) => {
    const used = new Set<string>();
    const spies = Object.entries(parts).map(([name, part]) => {
      const found = part.part;
      return vi.spyOn(part as { part: unknown }, 'part', 'get').mockImplementation(() => {
        used.add(name);
        return found;
      });
    });
    ourPicture(specification, rowsOf(specification) ?? []);
    for (const spy of spies) spy.mockRestore();
    const asked: readonly string[] = [...partsFor(unitsOf(specification)), 'facets'];
    expect([...used].filter((name) => !asked.includes(name))).toEqual([]);
  });

  it.each(accepted)('%s is drawn as Vega draws it', async (_, specification) => {
    const ours = ourPicture(specification, rowsOf(specification) ?? []);
    const theirs = await vegaPicture(specification, fileOf);
    const found = difference(ours, theirs);
    if (found !== undefined) expect.fail(found);
  });
});

if (names.length === 0)
  console.warn('NOT RUN: public specifications: ../shared/data is not present beside this clone.');
