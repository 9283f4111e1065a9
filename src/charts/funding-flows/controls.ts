import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { rareOf } from './notes.js';
import { options, type FlowValues } from './options.js';
import { prepare } from './prepare.js';

const counts = [5, 8, 12, 20];

/** Period, form and number of names; a way back when a stage is opened. */
export function controls(data: Dataset, values: FlowValues, locale: Locale): readonly Control[] {
  const figures = prepare(data, values);
  if (!figures) return [];
  const { at = 'all', nodes, periods } = figures;
  const { top, view } = values;
  const shown: Control[] = [];
  const add = (option: string, value: string, all: readonly string[], label: (value: string) => string) =>
    shown.push({ option, kind: 'choice', value, choices: all.map((one) => ({ value: one, label: label(one) })) });
  if (periods.choices.length > 1)
    add('at', at, [...[...periods.choices].reverse(), 'all'], (period) =>
      period === 'all' ? locale.say('at.all') : locale.write({ period }),
    );
  add('view', view, options.view.choices ?? [], (form) => locale.say(`view.${form}`));
  const sizes: number[] = [];
  for (const { stage } of nodes) sizes[stage] = (sizes[stage] ?? 0) + 1;
  const most = Math.max(0, ...Object.values(sizes));
  if (most > Math.min(top, 5)) {
    const offered = new Set([...counts.filter((count) => count < most), top]);
    add('top', String(top), [...offered].sort((a, b) => a - b).map(String), (count) =>
      locale.say('top.count', { count: Number(count) }),
    );
  }
  return [...shown, ...(rareOf(figures, values)?.openControls(figures, values, locale) ?? [])];
}
