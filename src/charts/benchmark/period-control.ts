import type { Control } from '../../core/chart.js';
import type { Locale } from '../../core/frame.js';
import type { Full } from './compare.js';
import type { Benchmark } from './prepare.js';
import { when } from './wording.js';

/** The period, where there are more than one. */
export function periodControl(all: Benchmark, locale: Locale): readonly Control[] {
  const { periods = [], period } = all as Partial<Full> & Benchmark;
  const choices = [...periods].reverse().map((value) => ({ value, label: locale.write(when(value) ?? '') }));
  return choices.length > 1 ? [{ option: 'at', kind: 'choice', value: period, choices }] : [];
}
