import { examples } from '../../../src/charts/startup-map/examples.js';
import { words as differing } from '../../../src/charts/startup-map/differences.js';
import { chart } from '../../../src/charts/startup-map/chart.js';
import type { MapValues } from '../../../src/charts/startup-map/options.js';
import { many, rare, zoomed } from '../../../src/charts/startup-map/parts.js';
import type { Boundaries } from '../../../src/core/boundaries.js';
import type { Words } from '../../../src/core/chart.js';
import type { Dataset } from '../../../src/core/dataset.js';
import type { Frame } from '../../../src/core/frame.js';
import { resolve } from '../../../src/core/resolve.js';
import { boundariesOf as areasOf } from '../../../src/data/boundaries.js';
import { read } from '../../../src/data/read.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const today = '2026-11-22';
/** The parts that views bring, each of which has words. */
const brought = await Promise.all([many, rare, zoomed].map(async (part) => part.bring()));

/** The Dutch words of the chart with those of its parts. */
export const words: Words = Object.assign({}, chart.words.nl, differing, ...brought) as Words;
export const locale = makeLocale('nl', nl, words);

export function frameOf(width: number): Frame {
  return { width, height: 480, theme: light, locale, measure: tableMeasure };
}

export const boundariesOf = (geojson: string): Boundaries => areasOf(JSON.parse(geojson));

/** What the chart gets for a dataset and the options of a page. */
export function valuesFor(data: Dataset, inputs: Readonly<Record<string, unknown>> = {}): MapValues {
  const { values, problems } = resolve(chart, inputs, data, today);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return values as MapValues;
}

export async function dataOf(csv: string): Promise<Dataset> {
  return (await read(new TextEncoder().encode(csv), {})).data;
}

export const exampleNamed = (name: string) => {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(name);
  return example;
};

/** An example as data and values. */
export async function prepared(name: string, more: Readonly<Record<string, unknown>> = {}) {
  const { data: csv, options, boundaries } = exampleNamed(name);
  const data = await dataOf(csv);
  const values = valuesFor(data, {
    ...options,
    ...(boundaries ? { boundaries: boundariesOf(boundaries) } : {}),
    ...more,
  });
  return { data, values };
}
