import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { TrendValues } from './options.js';
import { prepare } from './prepare.js';

/** The settings that matter for these data: another length of period, and a picture per line. */
export function controls(data: Dataset, values: TrendValues, locale: Locale): readonly Control[] {
  const { offered, length, lines } = prepare(data, values);
  const list: Control[] = [];
  const add = (option: 'grain' | 'view', kind: Control['kind'], value: string, words: readonly string[]) =>
    list.push({
      option,
      kind,
      value,
      choices: words.map((word) => ({ value: word, label: locale.say(`${option}.${word}`) })),
    });
  if (lines.length > 1) add('view', 'buttons', viewOf(lines.length, values), ['single', 'multiples']);
  if (offered.length > 1) add('grain', 'choice', length, offered);
  return list;
}

/** One picture for all lines, or one for each. */
export function viewOf(lines: number, { view }: TrendValues): 'single' | 'multiples' {
  if (lines < 2) return 'single';
  return view === 'auto' ? (lines > 6 ? 'multiples' : 'single') : view;
}
