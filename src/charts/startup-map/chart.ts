import { defineChart } from '../../core/chart.js';
import { bringAll } from '../../kit/later.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { firmsOf } from './firms.js';
import { insights } from './insights.js';
import { hasRare } from './notes.js';
import { options } from './options.js';
import { many, manyFrom, rare, zoomed } from './parts.js';
import { plainCentre } from './view.js';
import { nl } from './words.nl.js';

/** Where young, innovative firms are and what they need. */
export const chart = defineChart({
  name: 'startup-map',
  options,
  forms: [['x', 'y'], ['lon', 'lat'], ['position'], ['area']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(data, values) {
    const { position, area, boundaries, center, zoom } = values;
    const isRare = Boolean(position || (area && boundaries) || (center && !plainCentre.test(center)));
    const parts = [data.length > manyFrom && many, zoom > 1 && zoomed, isRare && rare];
    const notes = () => (hasRare(data, firmsOf(data, values)) ? rare.bring(values) : undefined);
    return bringAll(parts, values)?.then(async (words) => ({ ...words, ...(await notes()) })) ?? notes();
  },
  draw,
  insights,
  controls,
});
