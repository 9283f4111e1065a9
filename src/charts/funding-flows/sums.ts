/** Amounts by colour: index of a tint times two, plus one for the provisional part. */
export type Bands = Map<number, number>;

/** What several rows come to. */
export interface Sums {
  amount: number;
  rows: number;
  /** Rows without an amount, which are in no sum. */
  missing: number;
  provisional: number;
  readonly bands: Bands;
}

/** Sums to begin with. */
export function nothingYet(): Sums {
  return { amount: 0, rows: 0, missing: 0, provisional: 0, bands: new Map() };
}

/** Adds a part to a whole. */
export function addTo(whole: Sums, part: Sums): void {
  whole.amount += part.amount;
  whole.rows += part.rows;
  whole.missing += part.missing;
  whole.provisional += part.provisional;
  for (const [band, amount] of part.bands) whole.bands.set(band, (whole.bands.get(band) ?? 0) + amount);
}
