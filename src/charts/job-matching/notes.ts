import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { reasons } from './count.js';
import { isBound, reasonOf } from './datum.js';
import type { JobValues } from './options.js';
import { prepare, type Occupation } from './prepare.js';
import { occupationsShown, periodShown, when } from './shown.js';

/** What the reader must know of the bars. */
export function barNotes(data: Dataset, values: JobValues): Insight[] {
  const { periods, latestComplete } = prepare(data, values);
  const period = periodShown(data, values);
  const notes = figureNotes(data, values, occupationsShown(data, values), 'not-computed');
  const latest = periods.at(-1) ?? '';
  if (values.at !== undefined && values.at !== period) {
    notes.unshift(insight('note.no-such-period', { given: values.at, shown: when(period) }));
  } else if (latest !== latestComplete && period === latestComplete) {
    notes.unshift(insight('note.incomplete-period', { latest: when(latest), shown: when(period) }));
  }
  return notes;
}

/** What the reader must know of some figures: what is left out, what is a lower bound, what is not final. */
export function figureNotes(
  data: Dataset,
  values: JobValues,
  occupations: readonly Occupation[],
  unknown: string,
): Insight[] {
  const { left, regions } = prepare(data, values);
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Insight['facts'] = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const having = (test: (one: Occupation) => boolean) => occupations.filter(test).length;

  if (regions > 1) note('regions', regions, { column: values.region?.field.name });
  for (const reason of reasons) {
    note(
      unknown,
      having((one) => one.tension.class === 'unknown' && reasonOf(one) === reason),
      { [reason]: 1 },
    );
  }
  note(
    'least',
    having((one) => isBound(one.jobseekers) || isBound(one.vacancies)),
  );
  for (const status of ['provisional', 'revised', 'forecast']) {
    note(
      `${status}-figures`,
      having((one) => one.jobseekers.sureness === status || one.vacancies.sureness === status),
    );
  }
  note('nameless', left.nameless);
  note('periodless', left.periodless);
  note('other-grain', left.otherGrain);
  note('totals', left.totals);
  note('negative', negatives(values));
  const kinds = [...left.otherKinds].sort((a, b) => b[1] - a[1]);
  note(
    'other-kinds',
    kinds.reduce((sum, [, rows]) => sum + rows, 0),
    { kinds: kinds.slice(0, 5).map(([name]) => name || '–') },
  );
  notes.push(insight('note.tension', { uwv: String(values.thresholds) === '0.25,0.67,1.5,4' ? 1 : undefined }));
  return notes;
}

function negatives({ jobseekers, vacancies, count }: JobValues): number {
  const columns = jobseekers || vacancies ? [jobseekers, vacancies] : [count];
  return columns.reduce((sum, column) => {
    const values: Iterable<unknown> = column?.values ?? [];
    for (const value of values) if (typeof value === 'number' && value < 0) sum++;
    return sum;
  }, 0);
}
