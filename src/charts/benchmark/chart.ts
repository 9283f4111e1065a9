import { defineChart, type Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options, type BenchmarkValues } from './options.js';
import { ordinary } from './ordinary.js';
import { more } from './parts.js';
import { stripSpecification } from './specification.js';
import { nl } from './words.nl.js';

/** How one does compared with others. */
export const chart = defineChart({
  name: 'benchmark',
  options,
  forms: [['region', 'value']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring: (data, values) => bringOn(() => bringNext(data, values)),
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).specificationOf(data, values, frame),
  insights,
  controls,
});

/** What has come tells what else is needed. */
function bringNext(data: Dataset, values: BenchmarkValues): Promise<Words> | undefined {
  const all = ordinary(data, values);
  return all?.isOrdinary
    ? bringSpecified(() => stripSpecification(all), values, values)
    : (more.bring(values) ?? more.part.bringMore(data, values));
}
