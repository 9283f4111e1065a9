import type { Column, Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { periodOrder } from '../../kit/period-order.js';
import { reasonOf } from './datum.js';
import type { JobValues } from './options.js';
import { prepare, type Occupation } from './prepare.js';
import { periodShown, viewOf, when } from './shown.js';

const uwv = '0.25 0.67 1.5 4';

/** What the reader must know of the figures: what is left out, what is a lower bound, what is not final. */
export function notesOf(data: Dataset, values: JobValues): Insight[] {
  const { left, regions, periods, latestComplete, byPeriod } = prepare(data, values);
  const period = periodShown(data, values);
  const isTrend = viewOf(data, values) === 'trend';
  const occupations = isTrend ? [...byPeriod.values()].flat() : (byPeriod.get(period) ?? []);
  const notes: Insight[] = [];
  const count = (kind: string, number: number, facts: Insight['facts'] = {}) => {
    if (number > 0) notes.push(insight(`note.${kind}`, { count: number, ...facts }));
  };

  const latest = periods.at(-1);
  if (!isTrend && values.at !== undefined && values.at !== period) {
    notes.push(insight('note.no-such-period', { given: values.at, shown: when(period) }));
  } else if (!isTrend && latest && latest !== latestComplete && period === latestComplete) {
    notes.push(insight('note.incomplete-period', { latest: when(latest), shown: when(period) }));
  }
  if (regions > 1 && values.region) count('regions', regions, { column: values.region.field.name });

  const unknown = occupations.filter(({ tension }) => tension.class === 'unknown');
  for (const reason of ['suppressed', 'unknown', 'impossible'] as const) {
    const number = unknown.filter((one) => reasonOf(one) === reason).length;
    count(isTrend ? 'not-in-line' : 'not-computed', number, { [reason]: 1 });
  }
  const isBound = ({ jobseekers, vacancies }: Occupation) =>
    [jobseekers, vacancies].some(({ known, missing }) => known !== undefined && missing > 0);
  count('least', occupations.filter(isBound).length);
  const unsure = (status: string) =>
    occupations.filter((one) => [one.jobseekers, one.vacancies].some(({ sureness }) => sureness === status)).length;
  for (const status of ['provisional', 'revised', 'forecast'] as const) count(`${status}-figures`, unsure(status));

  if (isTrend) count('undated', occupations.filter((one) => periodOrder(one.period) === undefined).length);
  count('nameless', left.nameless);
  count('periodless', left.periodless);
  count('other-grain', left.otherGrain);
  count('totals', left.totals);
  count('negative', negatives(values));
  const kinds = [...left.otherKinds].sort((a, b) => b[1] - a[1]);
  count('other-kinds', kinds.reduce((sum, [, rows]) => sum + rows, 0), { kinds: kinds.slice(0, 5).map(([name]) => name || '–') });
  notes.push(insight('note.tension', { uwv: values.thresholds.join(' ') === uwv ? 1 : undefined }));
  return notes;
}

function negatives({ jobseekers, vacancies, count }: JobValues): number {
  const below = (column: Column | undefined) => {
    if (column?.field.type !== 'number') return 0;
    return (column.values as Float64Array).reduce((sum, value) => sum + (value < 0 ? 1 : 0), 0);
  };
  return jobseekers || vacancies ? below(jobseekers) + below(vacancies) : below(count);
}
