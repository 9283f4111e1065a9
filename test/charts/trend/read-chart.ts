import { chart } from '../../../src/charts/trend/chart.js';
import type { TrendValues } from '../../../src/charts/trend/options.js';
import { parts } from '../../../src/charts/trend/parts.js';
import { en as chartEn } from '../../../src/charts/trend/words.en.js';
import { describe as tell } from '../../../src/access/describe.js';
import type { Words } from '../../../src/core/chart.js';
import type { Dataset } from '../../../src/core/dataset.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

/** The Dutch words of the chart and of all its parts. */
export const chartNl = Object.assign(
  { ...chart.words.nl },
  ...(await Promise.all(Object.values(parts).map(async (part) => part.bring()))),
) as Words;
export const dutch = makeLocale('nl', nl, chartNl);
export const english = makeLocale('en', en, chartEn);

const frame = { width: 640, height: 480, theme: light, locale: dutch, measure: tableMeasure };

export interface Opened {
  readonly data: Dataset;
  readonly values: TrendValues;
  /** What is told above the picture. */
  readonly told: readonly string[];
  /** What is told below it. */
  readonly further: readonly string[];
  /** What is told of a point, by what its id ends with. */
  readonly of: (period: string) => readonly string[];
}

/** A dataset with the options resolved as an element does, and what is said of it in Dutch; throws when it cannot be drawn. */
export async function open(data: Dataset, given: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const { values, problems } = resolve(chart, given, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await chart.bring?.(data, values, 640);
  const told = tell(chart.insights(data, values), dutch);
  if (told.length > 3) throw new Error(`more than three sentences: ${told.join(' ')}`);
  const { notes, marks } = chart.draw(data, values, frame);
  const of = (period: string) => tell(marks.find(({ id }) => id.endsWith(`@${period}`))?.says ?? [], dutch);
  return { data, values, told, further: tell(notes, dutch), of };
}

/** Text as a server would send it, through the reader. */
export async function openText(text: string, given: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const { data } = await read(new TextEncoder().encode(text), {});
  return open(data, given);
}
