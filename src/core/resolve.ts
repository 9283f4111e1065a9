import type { Chart } from './chart.js';
import type { Dataset } from './dataset.js';
import { findValues, hasValue, type Problem, type Resolution } from './find-values.js';
import { isRefusal, type Option, type Options } from './option.js';

export type { Problem, Resolution } from './find-values.js';

/** Turns what a page asks into option values, and says everything that is wrong with it, at once. */
export function resolve<O extends Options>(
  chart: Pick<Chart<O>, 'options' | 'forms'>,
  inputs: Readonly<Record<string, unknown>>,
  data: Dataset,
  today: string,
): Resolution<O> {
  const resolution = findValues(chart, inputs, data, today);
  const values: Readonly<Record<string, unknown>> = resolution.values;
  const problems = resolution.problems.map((problem): Problem => {
    const option: Option<unknown> | undefined = chart.options[problem.option];
    const refusal = problem.code === 'bad-value' && option?.parse(inputs[problem.option], { data, today });
    if (!isRefusal(refusal)) return problem;
    const { expected, choices } = refusal;
    return { ...problem, expected, ...(choices ? { choices } : {}) };
  });
  if (!resolution.form) {
    const nearest = [...chart.forms].sort((a, b) => lack(a, values) - lack(b, values) || b.length - a.length)[0] ?? [];
    for (const name of nearest) {
      const told = problems.some((problem) => problem.option === name);
      if (!hasValue(values[name]) && !told) problems.push({ code: 'missing-channel', option: name });
    }
  }
  return { ...resolution, problems };
}

function lack(form: readonly string[], values: Readonly<Record<string, unknown>>): number {
  return form.filter((name) => !hasValue(values[name])).length;
}
