import type { Dataset } from '../../../src/core/dataset.js';
import type { Drawing } from '../../../src/core/drawing.js';
import type { Frame, Locale } from '../../../src/core/frame.js';
import { resolve } from '../../../src/core/resolve.js';
import { chart } from '../../../src/charts/funding-flows/chart.js';
import { words as barsWords } from '../../../src/charts/funding-flows/bars.js';
import { words as flowWords } from '../../../src/charts/funding-flows/flow.js';
import { layers } from '../../../src/charts/funding-flows/graph.js';
import { words as layerWords } from '../../../src/charts/funding-flows/layers.js';
import type { FlowValues } from '../../../src/charts/funding-flows/options.js';
import { words as rareWords } from '../../../src/charts/funding-flows/rare.js';
import { en } from '../../../src/charts/funding-flows/words.en.js';
import { read } from '../../../src/data/read.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { en as baseEn } from '../../../src/locale/en.js';
import { nl as baseNl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const dutch: Locale = makeLocale('nl', baseNl, chart.words.nl, flowWords, barsWords, layerWords, rareWords);
// A page brings this before it asks anything of a link file; not every test here draws.
await layers.bring();

export const english: Locale = makeLocale('en', baseEn, en);

export function frameOf(width: number, locale = dutch): Frame {
  return { width, height: 400, theme: light, locale, measure: tableMeasure };
}

export function valuesOf(data: Dataset, options: Readonly<Record<string, unknown>> = {}): FlowValues {
  const { values, problems } = resolve(chart, options, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return values;
}

/** Draws as a page does: what the view needs is brought first. */
export async function drawnAt(data: Dataset, values: FlowValues, frame: Frame): Promise<Drawing> {
  await chart.bring?.(data, values, frame.width);
  return chart.draw(data, values, frame);
}

export function drawn(data: Dataset, options: Readonly<Record<string, unknown>>, width = 768): Promise<Drawing> {
  return drawnAt(data, valuesOf(data, options), frameOf(width));
}

export async function csv(text: string): Promise<Dataset> {
  return (await read(new TextEncoder().encode(text), {})).data;
}
