import { defineChart, type Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { bringAll } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { draw } from './draw.js';
import { isMany, isStrip } from './layout.js';
import { options, type BenchmarkValues } from './options.js';
import { bars, comparing, many, rare, regions } from './parts.js';
import { prepare, type Benchmark } from './prepare.js';
import { stripSpecification } from './specification.js';
import { nl } from './words.nl.js';

/** How one does compared with others. */
export const chart = defineChart({
  name: 'benchmark',
  options,
  forms: [['region', 'value']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring,
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).specificationOf(data, values, frame),
  insights: (data, values) => comparing.part.insights(data, values),
  controls: (data, values, locale) => comparing.part.controls(data, values, locale),
});

function bring(data: Dataset, values: BenchmarkValues): Promise<Words> | undefined {
  const coming = bringAll([regions, comparing], values) ?? bringPicture(prepare(data, values), values);
  // What has come tells what else is needed.
  return coming?.then(async (words) => ({ ...words, ...(await bring(data, values)) }));
}

function bringPicture(all: Benchmark, values: BenchmarkValues): Promise<Words> | undefined {
  const strip = isStrip(all, values);
  const own = bringAll(
    [!strip && bars, isMany(all, values) && many, comparing.part.hasRare(all, values) && rare],
    values,
  );
  if (own) return own;
  const terms = { domain: [0, 1], height: 1, above: 1, below: 1, size: 1 } as const;
  const specification = strip ? stripSpecification(all, terms) : bars.part.barsSpecification(all, terms);
  return bringSpecified(specification, values, values);
}
