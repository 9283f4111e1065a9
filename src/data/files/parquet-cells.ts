import type { ParquetParsers, SchemaElement } from 'hyparquet';

/** Turns a value of a Parquet column into a cell: text, a number, a flag or null. */
export type CellReader = (value: unknown) => unknown;

const iso = (ms: number) => new Date(ms).toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');

/** Days and times as ISO writes them; a time of day of zero is left away. */
export const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (ms) => iso(Number(ms)),
  timestampFromMicroseconds: (time) => iso(Number(time / 1000n)),
  timestampFromNanoseconds: (time) => iso(Number(time / 1_000_000n)),
  dateFromDays: (days) => iso(days * 864e5),
  jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
};

/** The places behind the point of decimal columns. They are taken from the schema, so that values come as whole numbers and stay exact. */
export function exactNumbers(elements: readonly SchemaElement[]): (number | undefined)[] {
  return elements.map((element) => {
    const { converted_type: converted, logical_type: logical, type, scale } = element;
    if ((converted !== 'DECIMAL' && logical?.type !== 'DECIMAL') || type === 'BYTE_ARRAY') return undefined;
    delete element.converted_type;
    delete element.logical_type;
    return logical?.type === 'DECIMAL' ? logical.scale : (scale ?? 0);
  });
}

export function cellReader({ type, converted_type: converted }: SchemaElement, scale: number | undefined): CellReader {
  if (scale !== undefined) return (value) => (isNothing(value) ? null : decimal(wholeOf(value), scale));
  const known = new Map<number, number>();
  const short = (value: number) => {
    let found = known.get(value);
    if (found === undefined && known.size < 1e5) known.set(value, (found = shortest(value)));
    return found ?? shortest(value);
  };
  return (value) => {
    if (isNothing(value)) return null;
    if (typeof value === 'bigint') return exact(value);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return null;
      if (type === 'FLOAT') return short(value);
      return converted === 'DECIMAL' ? Number(value.toPrecision(15)) : value;
    }
    return typeof value === 'object' ? JSON.stringify(value) : value;
  };
}

const isNothing = (value: unknown) => value === null || value === undefined;

/** A number that JavaScript would round is kept as text. */
function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function wholeOf(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number);
  let whole = 0n;
  for (const byte of value) whole = whole * 256n + BigInt(byte);
  return BigInt.asIntN(value.length * 8, whole);
}

/** 12345 with two places behind the point is 123.45. */
function decimal(whole: bigint, scale: number): number | string {
  if (scale <= 0) return exact(whole * 10n ** BigInt(-scale));
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  const text = `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  const number = Number(text);
  return digits.length > 15 && BigInt(Math.round(number * 10 ** scale)) !== whole ? text : number;
}

/** The fewest digits that tell a fraction of four bytes apart: 0.1 instead of 0.10000000149011612. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
