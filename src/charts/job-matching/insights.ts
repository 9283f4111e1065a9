import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { isExact } from './count.js';
import { ratioFacts, saysOf } from './datum.js';
import { moveInsights } from './move-insights.js';
import type { JobValues } from './options.js';
import { byTension } from './order.js';
import { prepare, type Occupation } from './prepare.js';
import { occupationsShown, periodShown, viewOf, when } from './shown.js';
import { classes, exactTension } from './tension.js';
import { matchedOf, shortageShare, totalOf } from './totals.js';

const plain = { compare: (a: string, b: string) => (a < b ? -1 : 1) };

/** What can be said of the picture, most important first. */
export function insights(data: Dataset, values: JobValues): readonly Insight[] {
  const view = viewOf(data, values);
  if (view === 'flow') return moveInsights(data, values);
  const occupations = occupationsShown(data, values);
  const said = [
    classInsight(occupations, data, values),
    ...(view === 'trend' ? [changeInsight(data, values)] : []),
    ...extremeInsights(occupations),
    shortageInsight(occupations),
    matchedInsight(data, values),
    ...(view === 'trend' ? [] : [apartInsight(occupations), needInsight(data, values)]),
  ];
  return said.filter((one) => one !== undefined);
}

function classInsight(occupations: readonly Occupation[], data: Dataset, values: JobValues): Insight | undefined {
  const count = (kind: string) => occupations.filter(({ tension }) => tension.class === kind).length;
  const counts: Facts = Object.fromEntries(classes.map((kind) => [kind, count(kind)]));
  const period = periodShown(data, values);
  const about = { period: period ? when(period) : undefined, total: occupations.length };
  const computable = occupations.length - count('unknown') - count('nothing');
  const [only] = occupations;
  if (!only) return undefined;
  if (occupations.length === 1) return saysOf(only)[0];
  if (computable === 0) return insight('insight.none', about);
  return insight('insight.classes', {
    ...about,
    ...counts,
    computable,
    short: count('very-tight') + count('tight'),
    plenty: count('wide') + count('very-wide'),
    rest: occupations.length - computable || undefined,
  });
}

/** The tightest and the widest occupation, by their exact figures. */
function extremeInsights(occupations: readonly Occupation[]): (Insight | undefined)[] {
  const order = byTension(occupations, plain);
  const alone = order.filter(({ tension }) => tension.class === 'no-jobseekers');
  const exact = order.filter(({ tension }) => exactTension(tension) !== undefined);
  const [first, last] = [exact[0], exact.at(-1)];
  const figures = (one: Occupation): Facts => ({
    name: one.name,
    people: one.jobseekers.known,
    open: one.vacancies.known,
    ...ratioFacts(exactTension(one.tension) ?? 0),
  });
  return [
    alone[0] && insight('insight.no-jobseekers', { count: alone.length, name: alone[0].name, open: alone[0].vacancies.known }),
    first && exact.length > 1 ? insight('insight.tightest', figures(first)) : undefined,
    last && exact.length > 1 && (exactTension(last.tension) ?? 0) < 1 ? insight('insight.widest', figures(last)) : undefined,
  ];
}

function shortageInsight(occupations: readonly Occupation[]): Insight | undefined {
  const share = shortageShare(occupations);
  if (share === undefined) return undefined;
  const alone = occupations.some(({ tension }) => tension.class === 'no-jobseekers');
  return insight('insight.shortage', { share: percent(share), alone: alone ? 1 : undefined });
}

function matchedInsight(data: Dataset, values: JobValues): Insight | undefined {
  const { periods, byPeriod } = prepare(data, values);
  const shown = periodShown(data, values);
  const now = matchedOf(byPeriod.get(shown) ?? []);
  if (now.vacancies === 0) return undefined;
  const facts = { matched: now.matched, vacancies: now.vacancies };
  if (now.matched > now.vacancies) return insight('insight.matched-more', facts);
  const previous = periods[periods.indexOf(shown) - 1];
  const change = previous === undefined ? undefined : matchedChange(byPeriod.get(shown) ?? [], byPeriod.get(previous) ?? []);
  const about = { ...facts, share: percent(now.matched / now.vacancies) };
  if (previous === undefined || change === undefined) return insight('insight.matched', about);
  const points = Math.round(change * 100);
  const direction = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
  return insight(`insight.matched-${direction}`, { ...about, points: Math.abs(points), previous: when(previous) });
}

/** Change of the share that was filled, over the occupations that both periods have in full. */
function matchedChange(now: readonly Occupation[], before: readonly Occupation[]): number | undefined {
  const old = matchedOf(before, matchedOf(now).names);
  const young = matchedOf(now, old.names);
  return old.vacancies > 0 && young.vacancies > 0 ? young.matched / young.vacancies - old.matched / old.vacancies : undefined;
}

/** Where vacancies and jobseekers are furthest apart, in people. */
function apartInsight(occupations: readonly Occupation[]): Insight | undefined {
  const gaps = occupations
    .filter(({ jobseekers, vacancies }) => isExact(jobseekers) && isExact(vacancies))
    .map((one) => ({ name: one.name, gap: (one.vacancies.known ?? 0) - (one.jobseekers.known ?? 0) }))
    .sort((a, b) => b.gap - a.gap);
  const [most, least] = [gaps[0], gaps.at(-1)];
  if (gaps.length < 2 || !most || !least) return undefined;
  const facts = {
    ...(most.gap > 0 ? { short: most.name, lacking: most.gap } : {}),
    ...(least.gap < 0 ? { plenty: least.name, over: -least.gap } : {}),
  };
  return 'short' in facts || 'plenty' in facts ? insight('insight.apart', facts) : undefined;
}

function needInsight(data: Dataset, values: JobValues): Insight | undefined {
  const needs = prepare(data, values).needs.get(periodShown(data, values));
  const ranked = [...(needs ?? [])].sort((a, b) => (b[1].known ?? 0) - (a[1].known ?? 0));
  const [first] = ranked;
  if (!first?.[1].known) return undefined;
  return insight('insight.need', { need: first[0], vacancies: first[1].known, least: first[1].missing > 0 ? 1 : undefined });
}

function changeInsight(data: Dataset, values: JobValues): Insight | undefined {
  const { periods, byPeriod } = prepare(data, values);
  const known = periods
    .map((period) => ({ period, tension: totalOf(byPeriod.get(period) ?? []).tension }))
    .filter(({ tension }) => tension !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [before, after] = [hundredth(first.tension), hundredth(last.tension)];
  const direction = after > before ? 'up' : after < before ? 'down' : 'same';
  return insight(`insight.trend-${direction}`, { before, after, first: when(first.period), last: when(last.period) });
}

function hundredth(value = 0): number {
  return Math.round(value * 100) / 100;
}

function percent(share: number) {
  return quantity(Math.round(share * 100), '%');
}
