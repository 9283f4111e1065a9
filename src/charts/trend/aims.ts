import type { Words } from '../../core/chart.js';
import { insight, type Facts } from '../../core/insight.js';
import { wrapText } from '../../kit/text.js';
import { difference, exact, figure, latestOf, when } from './change.js';
import { labelSize } from './end-label.js';
import type { Extra } from './extra.js';
import type { PictureRow } from './rows.js';
import { only } from './specification.js';
import { isReached, paceOf, targetOf, wayOf } from './target.js';

const distance =
  'Het doel is {target}{due! ({due})}. Het cijfer is nu {up!{up}{points! procentpunt} te hoog:{down} {points!procentpunt }te laag}.';

/** Words about what was agreed to reach, in Dutch. */
export const words: Words = {
  'label.target': 'doel{due! {due}}: {value}',
  'mark.target':
    'Het doel is {target}. Het cijfer is {up!{up}{points! procentpunt} hoger:{down!{down}{points! procentpunt} lager:precies zo hoog}}.',
  'insight.target-reached': 'Het doel van {target}{due! ({due})} is gehaald.',
  'insight.target': distance,
  'insight.pace-in-time': `${distance} In het tempo sinds {since} is het doel op tijd gehaald: {reached}.`,
  'insight.pace-late': `${distance} In het tempo sinds {since} is het doel te laat gehaald: {reached}. Nodig is een verandering van {needed} {points!procentpunt }per jaar. Nu is dat {pace}.`,
  'insight.pace-when': `${distance} In het tempo sinds {since} is het doel gehaald in: {reached}.`,
  'insight.pace-never': `${distance} {away!Het beweegt van het doel af:In dit tempo wordt het doel niet gehaald}, gemeten sinds {since}.{needed! Nodig is een verandering van {needed} {points!procentpunt }per jaar.}`,
  'insight.path':
    'Volgens de planning was {planned} nodig ({period}). Het cijfer ligt {ahead!voor:achter} op de planning.',
};

/** The path to the target, or the straight way to it from now; a norm without a date is a level. */
export const rows: Extra['rows'] = ({ lines: [line] }, values) => {
  const target = line && targetOf(line, values);
  if (!target) return [];
  const { value, due, path } = target;
  const latest = latestOf(line.points);
  const row = (role: PictureRow['role'], period: string, at: number): PictureRow => ({
    role,
    period,
    series: line.name,
    value: at,
    sureness: 'final',
    run: 'target',
  });
  if (due === undefined || (path.length === 0 && latest && due <= latest.period))
    return [row('norm', line.points[0]?.period ?? '', value)];
  const from = path.length > 1 || !latest ? path : [latest, { period: due, value }];
  return [...from.map((one) => row('target', one.period, one.value)), row('goal', due, value)];
};

export const layers: Extra['layers'] = (all, { x, y }) => {
  const has = (role: PictureRow['role']) => all.some((row) => row.role === role);
  const look = { strokeWidth: 2, strokeDash: [6, 3], color: 'target' };
  return {
    behind: [
      has('norm') && {
        name: 'norm',
        transform: [only('norm')],
        mark: { type: 'rule', ...look },
        encoding: { y },
      },
      has('target') && {
        name: 'target',
        transform: [only('target')],
        mark: { type: 'line', ...look },
        encoding: { x, y },
      },
    ],
    front: [
      has('goal') && {
        name: 'goal',
        transform: [only('goal')],
        mark: { type: 'point', filled: true, shape: 'diamond', size: 110, opacity: 1, color: 'target' },
        encoding: { x, y },
      },
    ],
  };
};

export const labels: Extra['labels'] = (trend, all, room, { locale, measure }) => {
  const goal = all.find(({ role }) => role === 'goal' || role === 'norm');
  if (!goal) return [];
  const due = goal.role === 'goal' ? when(goal.period) : undefined;
  const text = locale.say('label.target', { value: figure(goal.value, trend), due });
  const lines = wrapText(text, room, labelSize, measure, 3);
  return [{ at: goal.value, lines, weight: 400, paint: 'target' }];
};

export const says: Extra['says'] = ({ value, target }, trend) => [
  value === undefined || target === undefined
    ? undefined
    : insight('mark.target', { target: figure(target, trend), ...difference(value, target, trend) }),
];

/** The distance to the target, whether the pace reaches it in time, and where the path to it says it should be now. */
export const insights: Extra['insights'] = (line, latest, trend, values) => {
  const goal = targetOf(line, values);
  if (!goal || !latest) return [];
  const way = wayOf(line, goal, values);
  const facts: Facts = { target: figure(goal.value, trend), due: goal.due && when(goal.due) };
  if (isReached(latest.value, goal, way)) return [insight('insight.target-reached', facts)];
  const distance = { ...facts, ...difference(latest.value, goal.value, trend), share: undefined };
  const planned = goal.path.find(({ period }) => period === latest.period);
  const path =
    planned && planned.period !== goal.due
      ? insight('insight.path', {
          planned: figure(planned.value, trend),
          period: when(planned.period),
          ahead: isReached(latest.value, { ...goal, value: planned.value }, way) ? 1 : undefined,
        })
      : undefined;
  const pace = paceOf(line, goal, trend);
  if (!pace) return [insight('insight.target', distance), path];
  const kind = !pace.reached ? 'never' : pace.inTime === undefined ? 'when' : pace.inTime ? 'in-time' : 'late';
  const inPoints = trend.unit === '%';
  const perYear = (value: number) => (inPoints ? Math.abs(exact(value, trend, 1)) : figure(Math.abs(value), trend, 1));
  const told = insight(`insight.pace-${kind}`, {
    ...distance,
    since: when(pace.since.period),
    reached: pace.reached && when(pace.reached),
    away: Math.sign(pace.perYear) === Math.sign(latest.value - goal.value) && pace.perYear !== 0 ? 1 : undefined,
    pace: perYear(pace.perYear),
    needed: pace.needed === undefined ? undefined : perYear(pace.needed),
  });
  return [told, path];
};
