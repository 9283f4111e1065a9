import type { Quantity } from '../core/insight.js';
import { minus } from './number-format.js';
import type { Say } from './period-words.js';

/** Writes a number in figures. */
export type WriteNumber = (value: number, decimals?: number) => string;

const space = '\u00a0';
const sizes = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/**
 * A quantity with its unit: `€ 1.306`, `12,5%`, `3,5 fte`; short ones as `€ 1,3 mld`. Money that is not whole has cents. With
 * `apart` the currency sign stands apart from its amount, with the minus between them.
 */
export function quantityWords(
  { value, unit = '', decimals, short }: Quantity,
  number: WriteNumber,
  say: Say,
  apart: boolean,
): string {
  const [, currency = '', after = ''] = /^([€$£]?)\s*([^]*?)\s*$/.exec(unit) ?? [];
  const size = Math.abs(value);
  let figures: string;
  if (short && size >= 1e4) {
    // A figure that rounds up to a thousand takes the next name.
    const [name, one] = sizes.find(([, from]) => size >= from * 0.99995) ?? sizes[2];
    const scaled = value / one;
    figures = number(scaled, decimals ?? (Math.round(scaled * 10) % 10 ? 1 : 0)) + space + say(`number.${name}`);
  } else figures = number(value, decimals ?? (currency && !Number.isInteger(value) && size >= 0.01 ? 2 : undefined));
  if (currency && Number.isFinite(value)) {
    if (apart) figures = currency + space + figures;
    else figures = figures.startsWith(minus) ? minus + currency + figures.slice(1) : currency + figures;
  }
  return figures + (after && (/^[%‰/]/.test(after) ? '' : space) + after);
}
