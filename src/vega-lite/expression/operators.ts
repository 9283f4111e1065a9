type Operator = (a: never, b: never) => unknown;

/**
 * How tightly an operator between two binds, and what it does. As in JavaScript, but that a missing value stays missing: it never
 * counts as zero in a sum or a comparison.
 */
export const operators = new Map<string, readonly [strength: number, apply: (a: unknown, b: unknown) => unknown]>();

const isMissing = (value: unknown): boolean => value === null || value === undefined;

function add(strength: number, all: Readonly<Record<string, Operator>>, whenMissing?: unknown): void {
  for (const [sign, apply] of Object.entries(all)) {
    const free = apply as (a: unknown, b: unknown) => unknown;
    const careful = (a: unknown, b: unknown) => (isMissing(a) || isMissing(b) ? whenMissing : free(a, b));
    operators.set(sign, [strength, whenMissing === undefined ? free : careful]);
  }
}

add(3, { '|': (a: number, b: number) => a | b });
add(4, { '^': (a: number, b: number) => a ^ b });
add(5, { '&': (a: number, b: number) => a & b });
add(6, {
  // A specification may say ==, which Vega takes as JavaScript does.
  // eslint-disable-next-line eqeqeq
  '==': (a: unknown, b: unknown) => a == b,
  // eslint-disable-next-line eqeqeq
  '!=': (a: unknown, b: unknown) => a != b,
  '===': (a: unknown, b: unknown) => a === b,
  '!==': (a: unknown, b: unknown) => a !== b,
});
add(
  7,
  {
    '<': (a: number, b: number) => a < b,
    '>': (a: number, b: number) => a > b,
    '<=': (a: number, b: number) => a <= b,
    '>=': (a: number, b: number) => a >= b,
  },
  false,
);
add(8, {
  '<<': (a: number, b: number) => a << b,
  '>>': (a: number, b: number) => a >> b,
  '>>>': (a: number, b: number) => a >>> b,
});
add(9, {
  '+': (a: number, b: number) =>
    typeof a === 'string' || typeof b === 'string'
      ? String(a) + String(b)
      : isMissing(a) || isMissing(b)
        ? null
        : a + b,
});
add(9, { '-': (a: number, b: number) => a - b }, null);
add(
  10,
  {
    '*': (a: number, b: number) => a * b,
    '/': (a: number, b: number) => a / b,
    '%': (a: number, b: number) => a % b,
  },
  null,
);

/** Operators before one value. */
export const prefixes = new Map<string, (value: unknown) => unknown>([
  ['-', (value) => (isMissing(value) ? null : -(value as number))],
  ['+', (value) => (isMissing(value) ? null : Number(value))],
  ['!', (value) => !value],
  ['~', (value) => ~(value as number)],
]);
