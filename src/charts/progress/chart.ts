import { defineChart } from '../../core/chart.js';
import { later } from '../../kit/later.js';
import { draw, mostSaid } from './draw.js';
import { options } from './options.js';
import { plainOf } from './plain.js';
import { nl } from './words.nl.js';

/** Whatever is not a page of plain goals. */
const intricate = later(() => import('./intricate.js'));

/** Whether goals are on course for what was agreed, how far a checklist is done, or which level skills have. */
export const chart = defineChart({
  name: 'progress',
  options,
  forms: [
    ['goal', 'value', 'target'],
    ['goal', 'status'],
  ],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring: (data, values) =>
    plainOf(data, values) ? undefined : (intricate.bring(values) ?? intricate.part.bring(data, values)),
  draw(data, values, frame) {
    const plain = plainOf(data, values);
    return plain ? draw(plain, values, frame) : intricate.part.draw(data, values, frame);
  },
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights(data, values) {
    const plain = plainOf(data, values);
    return (plain ? plain.look.said(plain) : intricate.part.insights(data, values)).slice(0, mostSaid);
  },
});
