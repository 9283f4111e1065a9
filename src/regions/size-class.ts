/** Classes of CBS for the size of a municipality (gemeentegrootteklasse), by inhabitants. */
const limits = [5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000] as const;

/** The size of a municipality: 1 is under 5,000 inhabitants, 8 is 250,000 and more. */
export type SizeClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The class of a number of inhabitants. Limits: CBS, gemeentegrootteklasse in eight classes; the lower limit belongs to the class. */
export function sizeClassOf(inhabitants: number): SizeClass {
  return (limits.filter((limit) => inhabitants >= limit).length + 1) as SizeClass;
}

/** From how many inhabitants on, and under how many; the last class has no end. */
export function limitsOf(size: SizeClass): { readonly from: number; readonly under?: number } {
  const under = limits[size - 1];
  return { from: limits[size - 2] ?? 0, ...(under === undefined ? {} : { under }) };
}
