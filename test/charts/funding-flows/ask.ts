import type { Dataset } from '../../../src/core/dataset.js';
import type { Drawing } from '../../../src/core/drawing.js';
import type { Frame, Locale } from '../../../src/core/frame.js';
import { resolve } from '../../../src/core/resolve.js';
import { chart } from '../../../src/charts/funding-flows/chart.js';
import type { FlowValues } from '../../../src/charts/funding-flows/options.js';
import { en } from '../../../src/charts/funding-flows/words.en.js';
import { read } from '../../../src/data/read.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { en as baseEn } from '../../../src/locale/en.js';
import { nl as baseNl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const dutch: Locale = makeLocale('nl', baseNl, chart.words.nl);
export const english: Locale = makeLocale('en', baseEn, en);

export function frameOf(width: number, locale = dutch): Frame {
  return { width, height: 400, theme: light, locale, measure: tableMeasure };
}

export function valuesOf(data: Dataset, options: Readonly<Record<string, unknown>> = {}): FlowValues {
  const { values, problems } = resolve(chart, options, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return values;
}

export function drawn(data: Dataset, options: Readonly<Record<string, unknown>>, width = 768): Drawing {
  return chart.draw(data, valuesOf(data, options), frameOf(width));
}

export async function csv(text: string): Promise<Dataset> {
  return (await read(new TextEncoder().encode(text), {})).data;
}
