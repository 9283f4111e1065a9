import { periodOrder } from '../../kit/period-order.js';
import { grainOf } from '../../core/period.js';
import type { Fact } from '../../core/insight.js';
import type { Dataset } from '../../core/dataset.js';
import type { JobValues } from './options.js';
import { folds } from './order.js';
import { formOf, prepare, type Occupation } from './prepare.js';

export type View = 'bars' | 'flow' | 'trend';

/** The pictures that the data allows, the one that `auto` stands for first. */
export function viewsOf(data: Dataset, values: JobValues): readonly View[] {
  const views: View[] = [];
  if (formOf(values) !== 'matrix') {
    views.push('bars');
    if (prepare(data, values).periods.filter((code) => periodOrder(code) !== undefined).length > 1) views.push('trend');
  }
  if (values.from && values.to && values.count) views.push('flow');
  return views;
}

/** The picture that is drawn: the one asked for where the data allows it. */
export function viewOf(data: Dataset, values: JobValues): View {
  const views = viewsOf(data, values);
  return views.find((view) => view === values.view) ?? views[0] ?? 'bars';
}

/** The period that the bars show. */
export function periodShown(data: Dataset, values: JobValues): string {
  const { periods, latestComplete } = prepare(data, values);
  return values.at !== undefined && periods.includes(values.at) ? values.at : latestComplete;
}

/** The occupations of the period that is shown. */
export function occupationsShown(data: Dataset, values: JobValues): readonly Occupation[] {
  return prepare(data, values).byPeriod.get(periodShown(data, values)) ?? [];
}

/** Whether the list of occupations folds. */
export function barsFold(data: Dataset, values: JobValues): boolean {
  return folds(occupationsShown(data, values), values);
}

/** A period or a day as a locale can write it. */
export function when(code: string): Fact {
  if (grainOf(code)) return { period: code };
  return periodOrder(code) === undefined ? code : { date: code };
}
