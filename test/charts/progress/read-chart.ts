import { readFileSync } from 'node:fs';
import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/progress/chart.js';
import type { ProgressValues } from '../../../src/charts/progress/options.js';
import { en as chartEn } from '../../../src/charts/progress/words.en.js';
import type { Dataset } from '../../../src/core/dataset.js';
import type { Drawing } from '../../../src/core/drawing.js';
import type { Locale } from '../../../src/core/frame.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const english = makeLocale('en', en, chartEn);

export interface Opened {
  readonly data: Dataset;
  readonly values: ProgressValues;
  readonly locale: Locale;
  /** The summary. */
  readonly told: readonly string[];
  readonly notes: readonly string[];
  draw(width?: number, textSize?: number, locale?: Locale): Drawing;
}

/** Text as a server would send it, with the options resolved on 22 November 2026 and all parts brought, as an element does. */
export async function open(text: string, given: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const { data } = await read(new TextEncoder().encode(text), {});
  const { values, problems } = resolve(chart, given, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const brought: Record<string, string> = {};
  // Some parts say only when they are there what they need in turn.
  for (let coming = chart.bring?.(data, values, 700); coming; coming = chart.bring?.(data, values, 700))
    Object.assign(brought, await coming);
  const locale = makeLocale('nl', nl, chart.words.nl, brought);
  const draw = (width = 768, textSize = 14, own = locale): Drawing =>
    chart.draw(data, values, {
      width,
      height: 480,
      theme: { ...light, textSize },
      locale: own,
      measure: tableMeasure,
    });
  return {
    data,
    values,
    locale,
    told: tell(chart.insights(data, values), locale),
    notes: tell(draw().notes, locale),
    draw,
  };
}

export const seed = (name: string): string =>
  readFileSync(new URL(`../../../seeds/${name}.csv`, import.meta.url), 'utf8');

/** All words in a drawing, in one line, with plain spaces. */
export const wordsOf = ({ guides, marks }: Drawing): string =>
  plain(
    [...guides, ...marks]
      .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])))
      .join(' '),
  );

/** A text in which a number and its unit are parted by a plain space. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
