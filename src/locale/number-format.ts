/** What a language puts between thousands and before decimals. */
export interface NumberMarks {
  readonly thousands: string;
  readonly decimal: string;
}

/** The minus sign of figures, which is as wide as a plus and never breaks from its number. */
export const minus = '\u2212';

/**
 * A number in figures. Without `decimals` it has as many as tell it apart: at most two, two significant ones under 0.1,
 * no trailing zeros. With `decimals` it has exactly as many. Halves go away from zero, as in `Intl.NumberFormat`, which is
 * not used because making its first formatter costs tens of milliseconds.
 */
export function formatNumber(value: number, marks: NumberMarks, decimals?: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isSafeInteger(value) && !decimals) return sign(value) + group(String(Math.abs(value)), marks);
  const [mantissa = '', power] = Math.abs(value).toExponential().split('e');
  const exponent = Number(power);
  const places = decimals ?? Math.max(2, 1 - exponent);
  const digits = mantissa.replace('.', '');
  const kept = exponent + 1 + places;
  const head = '0' + digits.slice(0, Math.max(0, kept)).padEnd(kept, '0');
  const rounded = String(BigInt(head) + BigInt((digits[kept] ?? '0') >= '5')).padStart(places + 1, '0');
  const point = rounded.length - places;
  const fraction = decimals === undefined ? rounded.slice(point).replace(/0+$/, '') : rounded.slice(point);
  return (
    (/[1-9]/.test(rounded) ? sign(value) : '') +
    group(rounded.slice(0, point), marks) +
    (fraction && marks.decimal + fraction)
  );
}

function sign(value: number): string {
  return value < 0 ? minus : '';
}

function group(digits: string, marks: NumberMarks): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
}
