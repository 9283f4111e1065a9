const part = /^(year|quarter|month|date|day|hours|minutes|seconds|milliseconds|utc)$/;

/** Whether a value is a date written in parts: `{ year: 2026, month: 'mar' }`. */
export function isDateTime(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => part.test(name));
}
