/** What a unit of a statistics office says of its figures. */
export interface CbsUnit {
  /** What the figures are multiplied by. */
  readonly factor: number;
  /** As it is shown; absent for plain counts. */
  readonly unit?: string;
}

const sizes: Readonly<Record<string, number>> = {
  duizend: 1e3,
  mln: 1e6,
  miljoen: 1e6,
  mld: 1e9,
  mrd: 1e9,
  miljard: 1e9,
};

// Ten and a hundred are a factor behind a cross only: `100 = 2015` is none.
const sized =
  /^(?:[x×*]\s*(?=1))?(?:(1(?:[ .,]?000)+|(?<=[x×*]\s*)10{1,2})|(?:[x×*] )?(?:1 )?(duizend|mln|miljoen|mld|mrd|miljard)\b\.?)(?=\s|$)\s*([^=]*)$/i;

/** Reads `x 1000`, `1 000 euro`, `mln kWh` as a factor and what is left; all else is the unit as it is written (`2020=100`, `per km²`). */
export function cbsUnit(written: string | undefined): CbsUnit {
  const text = (written ?? '').replace(/\s+/g, ' ').trim();
  const [, digits, word, rest] = sized.exec(text) ?? [];
  const factor = digits ? Number(digits.replace(/\D/g, '')) : (sizes[word?.toLowerCase() ?? ''] ?? 1);
  const unit = (factor === 1 ? text : (rest ?? ''))
    .replace(/^euro$/i, '€')
    .replace(/\bm2\b/, 'm²')
    .replace(/\bm3\b/, 'm³');
  return /^(aantal|code|naam|omschrijving|-|)$/i.test(unit) ? { factor } : { factor, unit };
}

/** A figure times a factor, without the traces that binary fractions leave: 741.076 × 1,000 is 741,076. */
export function scaled(value: number, factor: number): number {
  const power = Math.log10(factor);
  const text = String(value);
  return Number.isInteger(power) && !text.includes('e') ? Number(`${text}e${power}`) : value * factor;
}
