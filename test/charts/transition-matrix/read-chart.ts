import { describe as tell } from '../../../src/access/describe.js';
import { chart } from '../../../src/charts/transition-matrix/chart.js';
import { en as chartEn } from '../../../src/charts/transition-matrix/words.en.js';
import { nl as chartNl } from '../../../src/charts/transition-matrix/words.nl.js';
import type { Drawing } from '../../../src/core/drawing.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const english = makeLocale('en', en, chartEn);

/** Text as a server would send it, with options resolved as an element does; throws when it cannot be drawn. */
export async function openText(text: string, given: Readonly<Record<string, unknown>> = {}) {
  const { data } = await read(new TextEncoder().encode(text), {});
  const { values, problems } = resolve(chart, given, data, '2026-11-22');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  let dutch = makeLocale('nl', nl, chartNl);
  const frame = (width: number, textSize = light.textSize) => ({
    width,
    height: 480,
    theme: { ...light, textSize },
    locale: dutch,
    measure: tableMeasure,
  });
  const draw = (width: number, textSize?: number): Drawing => chart.draw(data, values, frame(width, textSize));
  let words = {};
  const bring = async (width: number) => {
    // What was brought may ask for more.
    for (let more = chart.bring?.(data, values, width); more; more = chart.bring?.(data, values, width))
      words = { ...words, ...(await more) };
    dutch = makeLocale('nl', nl, chartNl, words);
  };
  // Each width may need its own, and so may what does not fit.
  for (const width of [320, 768, 1440])
    for (const textSize of [14, 20]) {
      await bring(width);
      draw(width, textSize);
      await bring(width);
    }
  return {
    data,
    values,
    dutch,
    frame,
    draw,
    told: () => tell(chart.insights(data, values), dutch),
    noted: () => tell(draw(768).notes, dutch),
  };
}
