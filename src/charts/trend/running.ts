import type { Words } from '../../core/chart.js';
import { insight, type Insight } from '../../core/insight.js';
import { exact, figure, hasValue, when } from './change.js';
import type { Extra, Latest } from './extra.js';
import type { Point, Trend } from './prepare.js';

/** Words about figures that rise or fall for some time, in Dutch. */
export const words: Words = {
  'insight.run':
    'Het cijfer {up!stijgt:daalt} {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}){longest!, niet eerder zo lang}.',
  'mark.longest':
    'Hier eindigt de langste {up!stijging:daling}: {count} keer achter elkaar, van {first} ({from}) naar {last}.',
};

/** A rise or fall of fewer steps than this is no message. */
const fewest = 3;

interface Run {
  readonly way: number;
  readonly steps: number;
  readonly from: Point | undefined;
  readonly to: Point | undefined;
}

/** The last rise or fall, and the longest. A gap or an equal figure ends one. */
function runsOf(points: readonly Point[], trend: Trend): { readonly now: Run; readonly longest: Run } {
  let now: Run = { way: 0, steps: 0, from: undefined, to: undefined };
  let longest = now;
  points.forEach((to, at) => {
    const from = points[at - 1];
    const way = from && hasValue(from) && hasValue(to) ? Math.sign(exact(to.value - from.value, trend)) : 0;
    if (!way) now = { ...now, way };
    else if (way === now.way) now = { ...now, steps: now.steps + 1, to };
    else now = { way, steps: 1, from, to };
    if (now.steps > longest.steps) longest = now;
  });
  return { now, longest };
}

function told(kind: string, { way, steps, from, to }: Run, trend: Trend, longest?: 1): Insight | undefined {
  if (steps < fewest || !from || !to) return undefined;
  const [first, last] = [from, to].map((point) => figure((point as Latest).value, trend));
  const facts = { first, last, from: when(from.period), to: when(to.period) };
  return insight(kind, { ...facts, count: steps, up: way > 0 ? 1 : undefined, longest });
}

/** That the figure has risen or fallen for some time. */
export const run: Extra['run'] = ({ points }, latest, trend) => {
  const { now, longest } = runsOf(points, trend);
  return now.way && now.to === latest ? told('insight.run', now, trend, now === longest ? 1 : undefined) : undefined;
};

/** Of the last point of the longest rise or fall, that it is so. */
export const says = (point: Point, trend: Trend): readonly (Insight | undefined)[] => {
  const line = trend.lines.find(({ points }) => points.includes(point));
  const { longest } = runsOf(line?.points ?? [], trend);
  return [longest.to === point ? told('mark.longest', longest, trend) : undefined];
};
