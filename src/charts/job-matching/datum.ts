import type { Field, FieldType } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { cell, cellOf, isBound, reasons, type Count, type Reason } from './count.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { exactTension } from './tension.js';

type Channel = 'occupation' | 'period' | 'jobseekers' | 'vacancies' | 'matched' | 'from' | 'to' | 'count';

/** A field that the chart computes, named in the page's language. */
export function computed(locale: Locale, name: string, type: FieldType = 'text'): Field {
  return { name: locale.say(`field.${name}`), type };
}

/** The field of a channel, or one of the chart's own where the data has no such column. */
export function keyField(channel: Channel, values: JobValues, locale: Locale, type: FieldType = 'text'): Field {
  return values[channel]?.field ?? computed(locale, channel, type);
}

interface Fields {
  readonly locale: Locale;
  readonly occupation: Field;
  readonly measures: readonly (readonly ['jobseekers' | 'vacancies' | 'matched', Field, Field])[];
  readonly tension: Field;
  readonly kind: Field;
  readonly classes: Record<string, string>;
}

const cache = new WeakMap<JobValues, Fields>();

/** The fields of an occupation. Made once for a drawing, because a trend has thousands of figures. */
export function fieldsOf(values: JobValues, locale: Locale): Fields {
  const cached = cache.get(values);
  if (cached?.locale === locale) return cached;
  const fields: Fields = {
    locale,
    occupation: keyField('occupation', values, locale),
    measures: (['jobseekers', 'vacancies', 'matched'] as const).map((channel) => {
      const field = keyField(channel, values, locale, 'number');
      return [channel, field, { name: locale.say('field.missing', { name: field.name }), type: 'number' }];
    }),
    tension: { ...computed(locale, 'tension', 'number'), decimals: 2 },
    kind: computed(locale, 'class'),
    classes: {},
  };
  cache.set(values, fields);
  return fields;
}

/** Name and figures of an occupation, in reading order. */
export function datumOf(one: Occupation, values: JobValues, locale: Locale): readonly Datum[] {
  const { occupation, measures, tension, kind, classes } = fieldsOf(values, locale);
  const datum: Datum[] = [[occupation, { value: one.name }]];
  if (values.period) datum.push([values.period.field, { value: one.period }]);
  for (const [channel, field, missing] of measures) {
    const count = one[channel];
    if (!count) continue;
    datum.push([field, cellOf(count)]);
    if (isBound(count)) datum.push([missing, { value: count.missing }]);
  }
  const ratio = exactTension(one.tension);
  const name = one.tension.class;
  if (ratio !== undefined) datum.push([tension, cell(ratio, surenessOf(one))]);
  else if (name === 'unknown') datum.push([tension, cell(null, reasonOf(one))]);
  datum.push([kind, { value: (classes[name] ??= locale.say(`class.${name}`)) }]);
  if (values.needs && one.needs.size > 0) datum.push([values.needs.field, { value: locale.write([...one.needs]) }]);
  return datum;
}

/** How sure an occupation's tension is. */
export function surenessOf({ jobseekers, vacancies }: Pick<Occupation, 'jobseekers' | 'vacancies'>) {
  return vacancies.sureness ?? jobseekers.sureness;
}

/** Why an occupation has no tension. */
export function reasonOf({ jobseekers, vacancies }: Occupation): Reason {
  return reasons.find((reason) => jobseekers.reason === reason || vacancies.reason === reason) ?? 'unknown';
}

/** A ratio as people say it: vacancies for one jobseeker, or where there are fewer, jobseekers for one vacancy. */
export function ratioFacts(ratio: number): Facts {
  return ratio >= 1 ? { vacancies: rounded(ratio) } : ratio > 0 ? { jobseekers: rounded(1 / ratio) } : {};
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** The ratio in as few figures as tell it: `0,04`, `3,5`, `14`. */
export function ratioText(ratio: number, locale: Locale): string {
  if (ratio > 9999) return `> ${locale.number(9999)}`;
  return locale.number(ratio, ratio >= 9.95 || ratio === 0 ? 0 : ratio < 1 ? 2 : 1);
}

/** “Krap: 3 vacatures op 1 werkzoekende.” and what else is to be said of one occupation. */
export function saysOf(one: Occupation, rank?: { readonly at: number; readonly of: number }): Insight[] {
  const says = [insight(`mark.${one.tension.class}`, tensionFacts(one))];
  for (const channel of ['jobseekers', 'vacancies'] as const) {
    const { known, missing } = one[channel];
    if (isBound(one[channel])) says.push(insight(`mark.least-${channel}`, { least: known, missing }));
  }
  if (rank) says.push(insight('mark.rank', rank));
  return says;
}

function tensionFacts(one: Occupation): Facts {
  const { tension, vacancies } = one;
  if (tension.class === 'unknown') return { [reasonOf(one)]: 'x' };
  if (tension.class === 'no-jobseekers') return { vacancies: vacancies.known };
  const ratio = exactTension(tension);
  if (ratio !== undefined) return ratioFacts(ratio);
  return Number.isFinite(tension.most) ? { most: rounded(tension.most) } : { least: rounded(tension.least) };
}

/** A number in a label: whole, but from a million up in short. */
export function numberText(value: number, locale: Locale): string {
  return value < 1e6 ? locale.number(value) : locale.write({ value, short: true });
}

/** A count in a label: `120`, `≥ 120` for a lower bound, or the word for why there is none. */
export function countText({ known, missing, reason }: Count, locale: Locale): string {
  if (known === undefined) return locale.say(`label.${reason ?? 'absent'}`);
  return (missing > 0 ? '≥ ' : '') + numberText(known, locale);
}
