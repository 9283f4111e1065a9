/** The step between about `count` round figures: 1, 2 or 5 times a power of ten; −20 is a twentieth, which is exact. */
function stepOf(low: number, high: number, count: number): number {
  const about = (high - low) / Math.max(0, count);
  const power = Math.floor(Math.log10(about));
  const over = about / 10 ** power;
  const factor = over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.SQRT2 ? 2 : 1;
  return power < 0 ? -(10 ** -power) / factor : factor * 10 ** power;
}

const times = (figure: number, step: number) => (step < 0 ? figure / -step : figure * step);
const inSteps = (figure: number, step: number) => (step < 0 ? figure * -step : figure / step);

/** About `count` round figures from the one to the other. */
export function roundFigures(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const step = stepOf(low, high, count);
  let [first, last] = [Math.round(inSteps(low, step)), Math.round(inSteps(high, step))];
  if (times(first, step) < low) first++;
  if (times(last, step) > high) last--;
  if (last < first && count < 2 && count > 0) return roundFigures(low, high, count * 2);
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, at) => times(first + at, step));
}

/** Two ends moved outward to round figures, of which about `count` lie between them. */
export function roundEnds(low: number, high: number, count: number): readonly [number, number] {
  for (let before = 0; ;) {
    const step = stepOf(low, high, count);
    if (step === before || !step || !Number.isFinite(step)) return [low, high];
    low = times(Math.floor(inSteps(low, step)), step);
    high = times(Math.ceil(inSteps(high, step)), step);
    before = step;
  }
}
