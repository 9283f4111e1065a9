const second = 1000;
const day = 86_400_000;
const month = 30 * day;
const year = 365 * day;

/** Steps between moments: how many of a unit, and about how long that is in ms. */
const steps: readonly (readonly [unit: 'ms' | 'day' | 'week' | 'month' | 'year', count: number, length: number])[] = [
  ...[1, 5, 15, 30].map((count) => ['ms', count * second, count * second] as const),
  ...[1, 5, 15, 30].map((count) => ['ms', count * 60 * second, count * 60 * second] as const),
  ...[1, 3, 6, 12].map((count) => ['ms', count * 3600 * second, count * 3600 * second] as const),
  ['day', 1, day],
  ['day', 2, 2 * day],
  ['week', 1, 7 * day],
  ['month', 1, month],
  ['month', 3, 3 * month],
  ['year', 1, year],
];

/** About `count` round moments between two, ms: whole years, quarters, months, weeks, days or hours. */
export function timeTicks(from: number, to: number, count: number): number[] {
  const target = Math.abs(to - from) / Math.max(1, count);
  const [unit, step] = stepNear(target);
  const ticks: number[] = [];
  for (let time = startOf(from, unit, step); time <= to; time = next(time, unit, step))
    if (time >= from) ticks.push(time);
  return ticks;
}

function stepNear(target: number): readonly [unit: (typeof steps)[number][0], count: number] {
  const at = steps.findIndex(([, , length]) => length > target);
  if (at < 0) return ['year', roundYears(target / year)];
  const [above, below] = [steps[at], steps[at - 1]];
  if (!above || !below) return ['ms', second];
  // The nearer of the two, in proportion.
  const [unit, count] = target / below[2] < above[2] / target ? below : above;
  return [unit, count];
}

/** 1, 2 or 5 times a power of ten. */
function roundYears(years: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, years)));
  const share = years / power;
  return Math.max(1, power * (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.SQRT2 ? 2 : 1));
}

function startOf(time: number, unit: string, step: number): number {
  const date = new Date(time);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(Math.floor(y / step) * step, 0);
  if (unit === 'month') return Date.UTC(y, Math.floor(m / step) * step);
  if (unit === 'week') return Date.UTC(y, m, d - date.getUTCDay());
  if (unit === 'day') return Date.UTC(y, m, Math.floor((d - 1) / step) * step + 1);
  return Math.floor(time / step) * step;
}

function next(time: number, unit: string, step: number): number {
  const date = new Date(time);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(y + step, 0);
  if (unit === 'month') return Date.UTC(y, m + step);
  if (unit === 'week') return Date.UTC(y, m, d + 7);
  if (unit !== 'day') return time + step;
  // Every second day begins anew with the month.
  const later = Date.UTC(y, m, d + step);
  return new Date(later).getUTCMonth() === m ? later : Date.UTC(y, m + 1);
}
