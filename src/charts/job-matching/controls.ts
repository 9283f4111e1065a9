import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { JobValues } from './options.js';
import { folds } from './order.js';
import { prepare } from './prepare.js';
import { prepareMoves } from './prepare-moves.js';
import { occupationsShown, periodShown, viewOf, viewsOf, when } from './shown.js';

/** The settings that matter for the picture as it is. */
export function controls(data: Dataset, values: JobValues, locale: Locale): readonly Control[] {
  const view = viewOf(data, values);
  const views = viewsOf(data, values);
  const list: Control[] = [];
  const choices = (option: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: locale.say(`${option}.${value}`) }));
  if (views.length > 1) list.push({ option: 'view', kind: 'buttons', value: view, choices: choices('view', views) });
  const all: Control = { option: 'all', kind: 'flag', value: String(values.all) };
  if (view === 'flow') {
    const { moves } = prepareMoves(data, values);
    const most = Math.max(new Set(moves.map(({ from }) => from)).size, new Set(moves.map(({ to }) => to)).size);
    return most > values.top + 1 ? [...list, all] : list;
  }
  const { periods } = prepare(data, values);
  if (view === 'bars') {
    const sorts = choices('sort', ['tension', 'size', 'name']);
    if (occupationsShown(data, values).length > 2) list.push({ option: 'sort', kind: 'choice', value: values.sort, choices: sorts });
    if (periods.length > 1) {
      const moments = [...periods].reverse().map((value) => ({ value, label: locale.write(when(value)) }));
      list.push({ option: 'at', kind: 'choice', value: periodShown(data, values), choices: moments });
    }
  }
  if (folds(occupationsShown(data, values), values)) list.push(all);
  return list;
}
