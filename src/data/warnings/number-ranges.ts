import { numberAt, statusAt, type NumberColumn } from '../../core/dataset.js';
import { insight, quantity } from '../../core/insight.js';
import type { Remark } from '../report.js';
import { columnsFact } from './columns-fact.js';
import { measures, type Subject } from './subject.js';

/** Figures that may well be below zero or above a hundred. */
const moves = /groei|mutatie|ontwikkeling|verandering|toe-?name|af-?name|saldo|verschil|change|growth|balance|index/i;
const people =
  /werkzoeken|personen(?!auto)|inwoners|mensen|kandidat|deelnem|cli[eë]nt|leerling|student|scholier|jongeren|ouderen|kinderen|vrouw|mannen|uitkering|bijstand|\bww\b|pati[eë]nt|slachtoffer|verdacht|statushouder|vluchteling|huishouden|jobseeker|job seeker|people|persons|inhabitants|clients|pupils|patients|households|bevolking|population/i;
const counts = /aantal|number of|\bcount\b/i;
const rates = /gemiddeld|percentage|procent|aandeel|dichtheid|\bper\b|average|share|rate|ratio|mediaan|median/i;

/** Percentages outside 0 to 100, counts below zero, and counts of people so small that they may give a person away. */
export function numberRanges(subject: Subject): Remark[] {
  const columns = measures(subject);
  const percent = columns.filter(({ field }) => field.unit === '%' && !moves.test(field.name));
  const whole = columns.filter(
    ({ field }) =>
      !field.decimals && !/[€$£%]/.test(field.unit ?? '') && !moves.test(field.name) && !rates.test(field.name),
  );
  const counted = whole.filter((column) => {
    const channel = subject.channels.get(column);
    return counts.test(column.field.name) || people.test(column.field.name) || channel !== undefined;
  });
  const ofPeople = whole.filter((column) => {
    const { name, unit } = column.field;
    return people.test(name) || /^personen|^people/.test(unit ?? '') || subject.channels.get(column) === 'jobseekers';
  });
  const { suppressBelow } = subject;
  return [
    ...told('report.check-small', ofPeople, (value) => value >= 1 && value < suppressBelow, { below: suppressBelow }),
    ...told('report.check-percent', percent, (value) => value < 0 || value > 100, {}, '%'),
    ...told('report.check-negative', counted, (value) => value < 0),
  ];
}

/** One sentence for all columns in which some number is odd, with the one furthest off as an example. */
function told(
  kind: string,
  columns: readonly NumberColumn[],
  isOdd: (value: number) => boolean,
  facts: Remark['facts'] = {},
  unit?: string,
): Remark[] {
  let count = 0;
  let example: number | undefined;
  const names = columns.flatMap((column) => {
    const before = count;
    for (let row = 0; row < column.values.length; row++) {
      const value = numberAt(column, row);
      // What is secret is hidden already, and must not be given away here.
      if (value === undefined || !isOdd(value) || statusAt(column, row) === 'suppressed') continue;
      count++;
      // The one that is furthest off tells most.
      if (example === undefined || Math.abs(value) > Math.abs(example)) example = value;
    }
    return count > before ? [column.field.name] : [];
  });
  return example !== undefined
    ? [insight(kind, { ...facts, count, example: quantity(example, unit), ...columnsFact(names) })]
    : [];
}
