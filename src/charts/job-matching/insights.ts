import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { isExact } from './count.js';
import { ratioFacts, saysOf } from './datum.js';
import type { JobValues } from './options.js';
import { byTension, isComputable } from './order.js';
import { prepare, type Occupation } from './prepare.js';
import { occupationsShown, periodShown, when } from './shown.js';
import { exactTension } from './tension.js';

/** More sentences than this are a text beside the picture. */
const most = 6;

/** What can be said of the bars, most important first; a trend says `first` before it. */
export function insights(data: Dataset, values: JobValues, first?: Insight): readonly Insight[] {
  const occupations = occupationsShown(data, values);
  const said = [
    first,
    classInsight(occupations, data, values),
    ...extremeInsights(occupations),
    shortageInsight(occupations),
    matchedInsight(data, values),
    needInsight(data, values),
  ];
  return said.filter((one) => one !== undefined).slice(0, most);
}

/** How many occupations lack people and how many lack vacancies. */
function classInsight(occupations: readonly Occupation[], data: Dataset, values: JobValues): Insight | undefined {
  const [only] = occupations;
  if (!only) return undefined;
  if (occupations.length === 1) return saysOf(only)[0];
  const count = (...kinds: string[]) => occupations.filter(({ tension }) => kinds.includes(tension.class)).length;
  const period = periodShown(data, values);
  const about = { period: period ? when(period) : undefined, total: occupations.length };
  const computable = occupations.filter(isComputable).length;
  if (computable === 0) return insight('insight.none', about);
  return insight('insight.classes', {
    ...about,
    computable,
    short: count('very-tight', 'tight'),
    plenty: count('wide', 'very-wide'),
  });
}

/** The tightest and the widest occupation by their exact figures, and those that nobody looks for. */
function extremeInsights(occupations: readonly Occupation[]): (Insight | undefined)[] {
  const order = byTension(occupations, { compare: (a, b) => (a < b ? -1 : 1) });
  const alone = order.filter(isAlone);
  const exact = order.filter(({ tension }) => exactTension(tension) !== undefined);
  const figures = (kind: string, one: Occupation | undefined, most = Infinity) => {
    const ratio = (one && exactTension(one.tension)) ?? most;
    return one && exact.length > 1 && ratio < most
      ? insight(kind, { name: one.name, ...ratioFacts(ratio) })
      : undefined;
  };
  return [
    figures('insight.tightest', exact[0]),
    figures('insight.widest', exact.at(-1), 1),
    alone[0] &&
      insight('insight.no-jobseekers', {
        name: alone[0].name,
        open: alone[0].vacancies.known,
        more: alone.length - 1 || undefined,
      }),
  ];
}

function isAlone({ tension }: Occupation): boolean {
  return tension.class === 'no-jobseekers';
}

/** Share of the vacancies that is in occupations with a shortage, among occupations whose class and vacancies are known. */
function shortageInsight(occupations: readonly Occupation[]): Insight | undefined {
  let [all, short] = [0, 0];
  for (const { vacancies, tension } of occupations) {
    if (!isExact(vacancies) || tension.class === 'unknown') continue;
    all += vacancies.known;
    if (/tight|no-/.test(tension.class)) short += vacancies.known;
  }
  if (all === 0) return undefined;
  return insight('insight.shortage', { share: percent(short / all), alone: occupations.some(isAlone) ? 1 : undefined });
}

interface Matched {
  readonly matched: number;
  readonly vacancies: number;
  readonly names: ReadonlySet<string>;
}

/** Vacancies and those that were filled, among occupations that have both numbers; `within` limits it to some names. */
function matchedOf(occupations: readonly Occupation[], within?: ReadonlySet<string>): Matched {
  let [matched, vacancies] = [0, 0];
  const names = new Set<string>();
  for (const one of occupations) {
    if (!isExact(one.vacancies) || !isExact(one.matched) || within?.has(one.name) === false) continue;
    matched += one.matched.known;
    vacancies += one.vacancies.known;
    names.add(one.name);
  }
  return { matched, vacancies, names };
}

/** How many vacancies were filled, and the change of that over the occupations that both periods have in full. */
function matchedInsight(data: Dataset, values: JobValues): Insight | undefined {
  const { periods, byPeriod } = prepare(data, values);
  const occupations = occupationsShown(data, values);
  const { matched, vacancies, names } = matchedOf(occupations);
  if (vacancies === 0) return undefined;
  if (matched > vacancies) return insight('insight.matched-more', { matched, vacancies });
  let facts: Facts = { matched, vacancies, share: percent(matched / vacancies) };
  const previous = periods[periods.indexOf(periodShown(data, values)) - 1] ?? '';
  const old = matchedOf(byPeriod.get(previous) ?? [], names);
  const young = matchedOf(occupations, old.names);
  if (old.vacancies > 0 && young.vacancies > 0) {
    const points = Math.round((young.matched / young.vacancies - old.matched / old.vacancies) * 100);
    const change = points === 0 ? { same: 1 } : { [points > 0 ? 'more' : 'less']: Math.abs(points) };
    facts = { ...facts, ...change, previous: when(previous) };
  }
  return insight('insight.matched', facts);
}

/** What employers ask for most. */
function needInsight(data: Dataset, values: JobValues): Insight | undefined {
  const needs = [...(prepare(data, values).needs.get(periodShown(data, values)) ?? [])];
  const [first] = needs.sort((a, b) => (b[1].known ?? 0) - (a[1].known ?? 0));
  if (!first?.[1].known) return undefined;
  return insight('insight.need', { need: first[0], vacancies: first[1].known, least: first[1].missing || undefined });
}

function percent(share: number) {
  return quantity(Math.round(share * 100), '%');
}
