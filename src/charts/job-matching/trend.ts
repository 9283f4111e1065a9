import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { insights as barInsights } from './insights.js';
import type { JobValues } from './options.js';
import { prepare } from './prepare.js';
import { when } from './shown.js';
import { totalOf } from './totals.js';

export { drawTrend as draw } from './draw-trend.js';
export { barsFold as folds } from './shown.js';

/** Words of the tension through time, in Dutch. */
export const words: Words = {
  'field.period': 'periode',

  'axis.overall': 'Vacatures per werkzoekende, {from} t/m {to}',
  'axis.classes': 'Aantal beroepen per klasse{period!, {period}}',
  'axis.tightest': 'De krapste beroepen',
  'axis.widest': 'De ruimste beroepen',
  'axis.each': 'Per beroep',

  'name.overall': 'alle beroepen samen',

  'mark.summed': 'Opgeteld over {count} {count?beroep:beroepen} met beide getallen.',

  'insight.trend-up': 'De spanning steeg van {before} ({first}) naar {after} vacatures per werkzoekende ({last}).',
  'insight.trend-down': 'De spanning daalde van {before} ({first}) naar {after} vacatures per werkzoekende ({last}).',
  'insight.trend-same': 'De spanning bleef gelijk: {after} vacatures per werkzoekende ({first} en {last}).',

  'note.not-in-line':
    'Een getal van een beroep {suppressed!is {count} keer geheim:{impossible!kan {count} keer niet kloppen:ontbreekt {count} keer}}. Dat beroep telt dan niet mee in de lijn.{suppressed! Geheim is niet nul.}',
  'note.undated': '{count} {count?cijfer heeft:cijfers hebben} een periode die niet op een tijdlijn past.',
};

/** What can be said of the trend: how the tension changed, then what the bars of its last period say. */
export function insights(data: Dataset, values: JobValues): readonly Insight[] {
  return barInsights(data, values, changeInsight(data, values));
}

function changeInsight(data: Dataset, values: JobValues): Insight | undefined {
  const { periods, byPeriod } = prepare(data, values);
  const known = periods.flatMap((period) => {
    const { tension } = totalOf(byPeriod.get(period) ?? []);
    return tension === undefined ? [] : [{ tension: Math.round(tension * 100) / 100, period: when(period) }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [before, after] = [first.tension, last.tension];
  const direction = after > before ? 'up' : after < before ? 'down' : 'same';
  return insight(`insight.trend-${direction}`, { before, after, first: first.period, last: last.period });
}
