const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** The shortest interval, ms: a shorter one is a burden on a server that no reader asked for. */
export const shortest = 10_000;

const warned = new Set<string>();

/** The ms in an attribute such as `30s`, `15m` or `1.5h`; at least {@link shortest}, 0 for what cannot be read. */
export function intervalOf(given: string | undefined): number {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([smh])\s*$/i.exec(given ?? '') ?? [];
  const interval = Number(number) * (units[unit.toLowerCase()] ?? 0);
  if (!interval) warn(given, `is no interval such as 30s, 15m or 2h; the data is not asked for again`);
  else if (interval < shortest) warn(given, `is too often; the data is asked for every ${shortest / 1000} seconds`);
  return interval ? Math.max(shortest, interval) : 0;
}

/** Once per value, however many elements have it. */
function warn(given = '', why: string): void {
  if (warned.has(given)) return;
  warned.add(given);
  console.warn(`Peil: refresh="${given}" ${why}.`);
}
