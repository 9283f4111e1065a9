/** Length of a period. */
export type Grain = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'school-year';

/**
 * A period as Peil writes it inside: `2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-W12`, `2026/27`.
 * Codes of one grain sort as text. Days are dates, not periods.
 */
export type Period = string;

const forms: readonly (readonly [Grain, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half-year', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ['school-year', /^\d{4}\/\d\d$/],
];

/** The grain of a period code, or `undefined` for anything else. */
export function grainOf(period: string): Grain | undefined {
  return forms.find(([, form]) => form.test(period))?.[0];
}
