import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/benchmark/chart.js';
import { compare, type Full } from '../../../src/charts/benchmark/compare.js';
import { words as toldWords } from '../../../src/charts/benchmark/more.js';
import { regions } from '../../../src/charts/benchmark/more-parts.js';
import type { BenchmarkValues } from '../../../src/charts/benchmark/options.js';
import { words as manyWords } from '../../../src/charts/benchmark/many.js';
import { words as rareWords } from '../../../src/charts/benchmark/rare-notes.js';
import { en as chartEn } from '../../../src/charts/benchmark/words.en.js';
import type { Dataset } from '../../../src/core/dataset.js';
import type { Drawing } from '../../../src/core/drawing.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const dutch = makeLocale('nl', nl, chart.words.nl, toldWords, rareWords, manyWords);
export const english = makeLocale('en', en, chartEn);

export interface Opened {
  readonly data: Dataset;
  readonly values: BenchmarkValues;
  /** As the part for any file compares it, also where the picture is made without that part. */
  readonly all: Full;
  /** What is said in Dutch: the summary, and below the picture. */
  readonly told: readonly string[];
  readonly notes: readonly string[];
  readonly draw: (width?: number, textSize?: number) => Drawing;
}

/** A dataset with the chart's options resolved as an element does, and all it needs brought; throws when it cannot be drawn. */
export async function open(
  data: Dataset,
  given: Readonly<Record<string, unknown>> = {},
  locale = dutch,
): Promise<Opened> {
  const { values, problems } = resolve(chart, given, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await chart.bring?.(data, values, 720);
  await regions.bring();
  const draw = (width = 720, textSize = 14) =>
    chart.draw(data, values, { width, height: 480, theme: { ...light, textSize }, locale, measure: tableMeasure });
  return {
    data,
    values,
    all: compare(data, values),
    told: plain(tell(chart.insights(data, values), locale)),
    notes: plain(tell(draw().notes, locale)),
    draw,
  };
}

/** With spaces that break, so that a test reads as the sentence does. */
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replace(/\u00a0/g, ' '));

/** Text as a server would send it, through the reader. */
export async function openText(
  text: string,
  given: Readonly<Record<string, unknown>> = {},
  locale = dutch,
): Promise<Opened> {
  const { data } = await read(new TextEncoder().encode(text), {});
  return open(data, given, locale);
}
