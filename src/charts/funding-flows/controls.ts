import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { openStages } from './fold.js';
import { options, type FlowValues } from './options.js';
import { prepare } from './prepare.js';

const counts = [5, 8, 12, 20];

/** Period, form and number of names; a way back when a stage is opened. */
export function controls(data: Dataset, values: FlowValues, locale: Locale): readonly Control[] {
  const figures = prepare(data, values);
  if (!figures) return [];
  const shown: Control[] = [];
  const { choices } = figures.periods;
  if (choices.length > 1) {
    shown.push({
      option: 'at',
      kind: 'choice',
      value: figures.at ?? 'all',
      choices: [
        ...[...choices].reverse().map((value) => ({ value, label: locale.write({ period: value }) })),
        { value: 'all', label: locale.say('at.all') },
      ],
    });
  }
  shown.push({
    option: 'view',
    kind: 'choice',
    value: values.view,
    choices: (options.view.choices ?? []).map((value) => ({ value, label: locale.say(`view.${value}`) })),
  });
  const sizes = new Map<number, number>();
  for (const { stage } of figures.nodes) sizes.set(stage, (sizes.get(stage) ?? 0) + 1);
  const most = Math.max(0, ...sizes.values());
  if (most > Math.min(values.top, 5)) {
    const offered = [...new Set([...counts.filter((count) => count < most), values.top])].sort((a, b) => a - b);
    shown.push({
      option: 'top',
      kind: 'choice',
      value: String(values.top),
      choices: offered.map((count) => ({ value: String(count), label: locale.say('top.count', { count }) })),
    });
  }
  const open = openStages(values.open);
  if (open.length > 0) {
    const names = open.map((stage) => figures.stages[stage] ?? String(stage + 1));
    shown.push({
      option: 'open',
      kind: 'choice',
      value: values.open ?? '',
      choices: [
        { value: values.open ?? '', label: locale.say('open.more', { names }) },
        { value: '', label: locale.say('open.none') },
      ],
    });
  }
  return shown;
}
