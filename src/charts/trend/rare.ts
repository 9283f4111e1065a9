import type { Control, Words } from '../../core/chart.js';
import { numberAt, textAt, type Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Facts } from '../../core/insight.js';
import { finestGrain, splitGrains, type GrainGroup } from '../../core/period-grains.js';
import { lengthOf, spanOf, type Length } from '../../core/period-span.js';
import { when } from './change.js';
import type { Extra } from './extra.js';
import type { TrendValues } from './options.js';
import { measures } from './measures.js';
import { prepare, type Line, type Point, type Trend } from './prepare.js';

/** Words for what few files have, in Dutch. */
export const words: Words = {
  'field.index': 'index',
  'axis.index': '{measure}, {base} = 100',
  'control.grain': 'Per',
  'grain.day': 'dag',
  'grain.week': 'week',
  'grain.month': 'maand',
  'grain.quarter': 'kwartaal',
  'grain.half-year': 'halfjaar',
  'grain.school-year': 'schooljaar',
  'grain.year': 'jaar',
  'note.index': 'De lijnen beginnen gelijk: {base} is 100. 110 betekent 10% meer dan toen.',
  'note.no-base': 'Er is geen cijfer van {base}. Daarom ziet u geen index.',
  'note.baseless': 'Geen cijfer van {base} heeft: {names}. Die {count?lijn ziet:lijnen ziet} u niet.',
  'note.no-such-grain': 'Er zijn geen cijfers per periode van die lengte.',
  'note.other-grain': '{count} {count?rij gaat:rijen gaan} over een langere of kortere periode. Die ziet u niet.',
  'note.periodless': '{count} {count?rij heeft:rijen hebben} geen periode. Die ziet u niet.',
  'note.repeated':
    '{count} {count?rij is:rijen zijn} over dezelfde lijn en periode als een andere. U ziet de eerste. Kies een kolom voor de lijnen of filter de gegevens.',
};

/** The length of the periods that are drawn: what is asked, where there are figures of it, else the finest that is complete. */
export function lengthShown(data: Dataset, values: TrendValues): Length | undefined {
  const groups = grainsOf(data, values);
  return (groups.find(({ length }) => length === values.grain) ?? finestGrain(groups))?.length;
}

/** Lengths of period of which at least one row has a figure; all where none has. */
function grainsOf({ length }: Dataset, { period, value, forecast, target }: TrendValues): readonly GrainGroup[] {
  const all: string[] = [];
  const filled = new Set<Length>();
  for (let row = 0; row < length; row++) {
    const when = textAt(period, row) ?? '';
    const grain = lengthOf(when);
    if (!grain) continue;
    const isFilled = (numberAt(value, row) ?? numberAt(forecast, row)) !== undefined;
    if (isFilled) filled.add(grain);
    if (isFilled || numberAt(target, row) === undefined) all.push(when);
  }
  const groups = splitGrains(all);
  return filled.size > 0 ? groups.filter(({ length: grain }) => filled.has(grain)) : groups;
}

/** Another length of period. */
export function controls(data: Dataset, values: TrendValues, locale: Locale): readonly Control[] {
  const offered = grainsOf(data, values).map(({ length }) => length);
  const choices = offered.map((value) => ({ value, label: locale.say(`grain.${value}`) }));
  const value = prepare(data, values).length;
  return offered.length > 1 ? [{ option: 'grain', kind: 'choice', value, choices }] : [];
}

/** The same lines with the mean of a period as 100, each its own; as they are where no line has a figure then. */
export function rebase(trend: Trend, written: string | undefined): Trend {
  const base = written?.trim() ?? '';
  const [first, last] = spanOf(base) ?? [];
  if (!first || !last) return trend;
  const lines: Line[] = [];
  const baseless: string[] = [];
  for (const line of trend.lines) {
    const within = line.points.flatMap(({ period, value }) => {
      const own = spanOf(period);
      return value !== undefined && own && own[0] >= first && own[1] <= last ? [value] : [];
    });
    const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
    if (within.length === 0 || mean === 0) baseless.push(line.name);
    else lines.push({ ...line, points: line.points.map((point) => scaled(point, 100 / mean)) });
  }
  return lines.length === 0 ? trend : { ...trend, lines, baseless, base, unit: undefined, decimals: 1 };
}

function scaled(point: Point, factor: number): Point {
  const changed = measures.flatMap((name) => {
    const value = point[name];
    return value === undefined ? [] : [[name, value * factor] as const];
  });
  return { ...point, ...Object.fromEntries(changed) };
}

/** What is shown otherwise than in the file, and rows that are in no line, by reason. */
export const notes: Extra['notes'] = ({ base, baseless = [], length, left }, { index, grain }) => {
  const counted = (kind: string, count = 0, facts: Facts = {}) =>
    count > 0 ? insight(`note.${kind}`, { count, ...facts }) : undefined;
  const based = { base: when(base ?? index ?? '') };
  return [
    index ? insight(base ? 'note.index' : 'note.no-base', based) : undefined,
    counted('baseless', baseless.length, { names: baseless, ...based }),
    grain !== 'auto' && length !== grain ? insight('note.no-such-grain') : undefined,
    counted('other-grain', left?.otherGrain),
    counted('periodless', left?.periodless),
    counted('repeated', left?.repeated),
  ];
};
