/** A number with its unit, so that a locale can write it: `{ value: 1306089976, unit: '€' }`. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string;
  /** Decimals to show; by default as many as tell the value apart, two at most. */
  readonly decimals?: number;
  /** Write large amounts as `€ 1,3 mld`; default false. */
  readonly short?: boolean;
}

/** What a sentence may be filled with: words, a number, a quantity, a period code or a list of words. */
export type Fact = string | number | Quantity | PeriodFact | DateFact | readonly string[];

/** A period by its code, so that a locale can write it: `{ period: '2026-Q3' }`. */
export interface PeriodFact {
  readonly period: string;
}

/** A day, `{ date: '2026-09-30' }`. */
export interface DateFact {
  readonly date: string;
}

export type Facts = Readonly<Record<string, Fact | undefined>>;

/** One true statement about the data, as data. The locale's template named after `kind` turns it into a sentence. */
export interface Insight {
  readonly kind: string;
  readonly facts: Facts;
}

export function insight(kind: string, facts: Facts = {}): Insight {
  return { kind, facts };
}

/** A number with its unit. */
export function quantity(value: number, unit?: string, about: Omit<Quantity, 'value' | 'unit'> = {}): Quantity {
  return unit === undefined ? { ...about, value } : { ...about, value, unit };
}
