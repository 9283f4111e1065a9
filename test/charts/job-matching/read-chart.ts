import { chart } from '../../../src/charts/job-matching/chart.js';
import { words as moveWords } from '../../../src/charts/job-matching/moves.js';
import type { JobValues } from '../../../src/charts/job-matching/options.js';
import { words as rareWords } from '../../../src/charts/job-matching/rare.js';
import { words as trendWords } from '../../../src/charts/job-matching/trend.js';
import { en as chartEn } from '../../../src/charts/job-matching/words.en.js';
import type { Dataset } from '../../../src/core/dataset.js';
import type { Drawing } from '../../../src/core/drawing.js';
import type { Frame } from '../../../src/core/frame.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

/** The Dutch words of the chart with those that its views bring. */
export const words = { ...chart.words.nl, ...trendWords, ...moveWords, ...rareWords };
export const dutch = makeLocale('nl', nl, words);
export const english = makeLocale('en', en, chartEn);

export function frameOf(width: number, locale = dutch): Frame {
  return { width, height: 480, theme: light, locale, measure: tableMeasure };
}

export interface Opened {
  readonly data: Dataset;
  readonly values: JobValues;
  readonly draw: (width?: number) => Drawing;
}

/** A dataset with the chart's options resolved as an element does, and its view brought; throws when it cannot be drawn. */
export async function open(data: Dataset, options: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const { values, problems } = resolve(chart, options, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await chart.bring?.(data, values, 720);
  return { data, values, draw: (width = 720) => chart.draw(data, values, frameOf(width)) };
}

/** Bytes as a server would send them, through the reader. */
export async function openBytes(bytes: Uint8Array, options: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const { data } = await read(bytes, {});
  return open(data, options);
}

export function openText(text: string, options: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  return openBytes(new TextEncoder().encode(text), options);
}
