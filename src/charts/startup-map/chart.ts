import { defineChart, type Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { bringAll } from '../../kit/later.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { firmsOf } from './firms.js';
import { insights } from './insights.js';
import { hasRare } from './notes.js';
import { options, type MapValues } from './options.js';
import { many, manyFrom, rare, zoomed } from './parts.js';
import { plainCentre } from './view.js';
import { nl } from './words.nl.js';

/** Where young, innovative firms are and what they need. */
export const chart = defineChart({
  name: 'startup-map',
  options,
  forms: [['x', 'y'], ['lon', 'lat'], ['position'], ['area']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring,
  draw,
  insights,
  controls,
});

function bring(data: Dataset, values: MapValues): Promise<Words> | undefined {
  const { position, area, boundaries, center, zoom } = values;
  const isRare = position || (area && boundaries) || (center && !plainCentre.test(center));
  const coming =
    bringAll([data.length > manyFrom && many, zoom > 1 && zoomed, !!isRare && rare], values) ??
    (hasRare(data, firmsOf(data, values), values)
      ? (rare.bring(values) ?? rare.part.bringDifferences(data, values))
      : undefined);
  // What has come tells what else is needed.
  return coming?.then(async (words) => ({ ...words, ...(await bring(data, values)) }));
}
