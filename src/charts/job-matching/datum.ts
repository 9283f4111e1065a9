import type { Field } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { cellOf, isExact, type Count } from './count.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { exactTension, type Tension } from './tension.js';

const known = new WeakMap<Locale, Map<string, string>>();

/** A word without facts. It is looked up once for every language, because a trend asks it thousands of times. */
function wordOf(locale: Locale, key: string): string {
  const words = known.get(locale) ?? new Map<string, string>();
  known.set(locale, words);
  const word = words.get(key) ?? locale.say(key);
  words.set(key, word);
  return word;
}

/** A field that the chart computes, named in the page's language. */
export function computed(locale: Locale, name: string, about: Omit<Field, 'name'> = { type: 'number' }): Field {
  return { ...about, name: wordOf(locale, `field.${name}`) };
}

type Measure = 'jobseekers' | 'vacancies' | 'matched';

interface Fields {
  readonly locale: Locale;
  readonly occupation: Field;
  readonly measures: readonly { readonly channel: Measure; readonly field: Field; readonly missing: Field }[];
  readonly tension: Field;
  readonly kind: Field;
}

const cache = new WeakMap<JobValues, Fields>();

/** The fields of an occupation. Made once for a drawing, because a trend has thousands of figures. */
function fieldsOf(values: JobValues, locale: Locale): Fields {
  const cached = cache.get(values);
  if (cached?.locale === locale) return cached;
  const fields: Fields = {
    locale,
    occupation: values.occupation?.field ?? computed(locale, 'occupation', { type: 'text' }),
    measures: (['jobseekers', 'vacancies', 'matched'] as const).map((channel) => {
      const field = values[channel]?.field ?? computed(locale, channel);
      return { channel, field, missing: { name: locale.say('field.missing', { name: field.name }), type: 'number' } };
    }),
    tension: computed(locale, 'tension', { type: 'number', decimals: 2 }),
    kind: computed(locale, 'class', { type: 'text' }),
  };
  cache.set(values, fields);
  return fields;
}

/** Name and figures of an occupation, in reading order. */
export function datumOf(one: Occupation, values: JobValues, locale: Locale): readonly Datum[] {
  const fields = fieldsOf(values, locale);
  const datum: Datum[] = [[fields.occupation, { value: one.name }]];
  if (values.period) datum.push([values.period.field, { value: one.period }]);
  for (const { channel, field, missing } of fields.measures) {
    const count = one[channel];
    if (!count) continue;
    datum.push([field, cellOf(count)]);
    if (count.known !== undefined && count.missing > 0) datum.push([missing, { value: count.missing }]);
  }
  const tension = tensionCell(one);
  if (tension) datum.push([fields.tension, tension]);
  datum.push([fields.kind, { value: wordOf(locale, `class.${one.tension.class}`) }]);
  if (values.needs && one.needs.length > 0) datum.push([values.needs.field, { value: locale.write(one.needs) }]);
  return datum;
}

function tensionCell(one: Occupation): Datum[1] | undefined {
  const tension = exactTension(one.tension);
  if (tension !== undefined) {
    const sureness = one.vacancies.sureness ?? one.jobseekers.sureness;
    return sureness ? { value: tension, status: sureness } : { value: tension };
  }
  return one.tension.class === 'unknown' ? { value: null, status: reasonOf(one) } : undefined;
}

/** Why an occupation has no tension. */
export function reasonOf({ jobseekers, vacancies }: Occupation): 'suppressed' | 'impossible' | 'unknown' {
  const reasons = [jobseekers.reason, vacancies.reason];
  return reasons.includes('suppressed') ? 'suppressed' : reasons.includes('impossible') ? 'impossible' : 'unknown';
}

/** A ratio as people say it: vacancies for one jobseeker, or where there are fewer, jobseekers for one vacancy. */
export function ratioFacts(ratio: number): Facts {
  if (ratio >= 1) return { vacancies: rounded(ratio) };
  return ratio > 0 ? { jobseekers: rounded(1 / ratio) } : {};
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** The ratio in as few figures as tell it: `0,04`, `3,5`, `14`. */
export function ratioText(ratio: number, locale: Locale): string {
  if (ratio === 0) return locale.number(0);
  if (ratio > 9999) return `> ${locale.number(9999)}`;
  return locale.number(ratio, ratio < 1 ? 2 : ratio < 9.95 ? 1 : 0);
}

/** “Krap: 3 vacatures op 1 werkzoekende.” and what else is to be said of one occupation. */
export function saysOf(one: Occupation, rank?: { readonly at: number; readonly of: number }): Insight[] {
  const says = [insight(`mark.${one.tension.class}`, tensionFacts(one))];
  for (const channel of ['jobseekers', 'vacancies'] as const) {
    const count = one[channel];
    if (count.known !== undefined && !isExact(count)) {
      says.push(insight(`mark.least-${channel}`, { least: count.known, missing: count.missing }));
    }
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
  return boundFacts(tension);
}

function boundFacts({ least, most }: Tension): Facts {
  return Number.isFinite(most) ? { most: rounded(most) } : { least: rounded(least) };
}

/** A number in a label: whole, but from a million up in short. */
export function numberText(value: number, locale: Locale): string {
  return value < 1e6 ? locale.number(value) : locale.write({ value, short: true });
}

/** A count in a label: `120`, `≥ 120` for a lower bound, or the word for why there is none. */
export function countText(count: Count, locale: Locale): string {
  if (count.known === undefined) return locale.say(`label.${count.reason ?? 'absent'}`);
  const text = numberText(count.known, locale);
  return count.missing > 0 ? locale.say('label.least', { value: text }) : text;
}
