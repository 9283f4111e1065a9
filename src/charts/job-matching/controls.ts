import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { JobValues } from './options.js';
import { prepare } from './prepare.js';
import { occupationsShown, periodShown, viewOf, viewsOf, when } from './shown.js';

/** The settings that matter for the picture as it is. */
export function controls(data: Dataset, values: JobValues, locale: Locale, hasFold: boolean): readonly Control[] {
  const view = viewOf(data, values);
  const views = viewsOf(data, values);
  const list: Control[] = [];
  const add = (option: string, kind: Control['kind'], value: string, words: readonly string[]) => {
    const label = (word: string) => (option === 'at' ? locale.write(when(word)) : locale.say(`${option}.${word}`));
    list.push({ option, kind, value, choices: words.map((word) => ({ value: word, label: label(word) })) });
  };
  if (views.length > 1) add('view', 'buttons', view, views);
  if (view === 'bars') {
    const { periods } = prepare(data, values);
    if (occupationsShown(data, values).length > 2) add('sort', 'choice', values.sort, ['tension', 'size', 'name']);
    if (periods.length > 1) add('at', 'choice', periodShown(data, values), [...periods].reverse());
  }
  if (hasFold) list.push({ option: 'all', kind: 'flag', value: String(values.all) });
  return list;
}
