import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { later } from '../../kit/later.js';
import { isBound, reasons } from './count.js';
import { reasonOf } from './datum.js';
import type { JobValues } from './options.js';
import { prepare, type Occupation } from './prepare.js';
import { occupationsShown, periodShown } from './shown.js';

const part = later(() => import('./rare.js'));

/** What brings the notes that few files need, where these data need them. */
export function rareOf(data: Dataset, values: JobValues): typeof part | false {
  const shown = periodShown(data, values);
  return (prepare(data, values).rare || (values.at ?? shown) !== shown) && part;
}

/** What the reader must know of the bars. */
export function barNotes(data: Dataset, values: JobValues): Insight[] {
  const rare = rareOf(data, values);
  const notes = figureNotes(data, values, occupationsShown(data, values), 'not-computed');
  return rare ? [...rare.part.periodNotes(data, values), ...notes] : notes;
}

/** What the reader must know of some figures: what is left out, what is a lower bound, what is not final. */
export function figureNotes(
  data: Dataset,
  values: JobValues,
  occupations: readonly Occupation[],
  unknown: string,
): Insight[] {
  const { regions } = prepare(data, values);
  const rare = rareOf(data, values);
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const having = (kind: string, test: (one: Occupation) => boolean, facts?: Facts) =>
    note(kind, occupations.filter(test).length, facts);

  if (regions > 1) note('regions', regions, { column: values.region?.field.name });
  for (const reason of reasons)
    having(unknown, (one) => one.tension.class === 'unknown' && reasonOf(one) === reason, { [reason]: 1 });
  having('least', (one) => isBound(one.jobseekers) || isBound(one.vacancies));
  for (const status of ['provisional', 'revised', 'forecast'])
    having(`${status}-figures`, (one) => one.jobseekers.sureness === status || one.vacancies.sureness === status);
  if (rare) notes.push(...rare.part.leftNotes(data, values));
  notes.push(insight('note.tension', { uwv: String(values.thresholds) === '0.25,0.67,1.5,4' ? 1 : undefined }));
  return notes;
}
