import type { Quantity } from '../core/insight.js';
import { minus } from './number-format.js';

/** What a language needs to write a quantity. */
export interface QuantityWriter {
  number(value: number, decimals?: number): string;
  /** The word for a thousand, a million or a billion. */
  scale(size: 'thousand' | 'million' | 'billion'): string;
  /** Whether the currency sign stands apart from its amount (`€ 5`), with the minus between them. */
  readonly currencyApart: boolean;
}

const space = '\u00a0';
const sizes = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/** A quantity with its unit: `€ 1.306`, `12,5%`, `3,5 fte`; short ones as `€ 1,3 mld`. Money that is not whole has cents. */
export function quantityWords({ value, unit = '', decimals, short }: Quantity, writer: QuantityWriter): string {
  const currency = /^[€$£]/.test(unit) ? unit.charAt(0) : '';
  const after = unit.slice(currency.length).trim();
  const figures =
    (short && shortened(value, decimals, writer)) || writer.number(value, decimals ?? cents(value, currency));
  const amount = currency && Number.isFinite(value) ? withCurrency(figures, currency, writer) : figures;
  return amount + (after && (/^[%‰/]/.test(after) ? '' : space) + after);
}

/** Thousands are named from ten thousand up; a figure that rounds up to a thousand takes the next name. */
function shortened(value: number, decimals: number | undefined, writer: QuantityWriter): string | undefined {
  const size = Math.abs(value);
  if (!(size >= 1e4)) return undefined;
  const at = sizes.findIndex(([, one]) => size >= one * (one === 1e3 ? 1 : 0.99995));
  const [name, one] = sizes[at] ?? sizes[2];
  const scaled = value / one;
  const shown = decimals ?? (Number.isInteger(Math.round(scaled * 10) / 10) ? 0 : 1);
  return writer.number(scaled, shown) + space + writer.scale(name);
}

function cents(value: number, currency: string): number | undefined {
  return currency && !Number.isInteger(value) && Math.abs(value) >= 0.01 ? 2 : undefined;
}

function withCurrency(figures: string, currency: string, { currencyApart }: QuantityWriter): string {
  if (currencyApart) return currency + space + figures;
  return figures.startsWith(minus) ? minus + currency + figures.slice(1) : currency + figures;
}
