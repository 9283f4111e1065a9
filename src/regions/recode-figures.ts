import type { Column, NumberColumn, Status } from '../core/dataset.js';
import { addUp, type Part } from './add-up.js';
import { isRate, isRowNumber } from './rates.js';
import type { RecodePlan, RecodeTerms } from './recode-plan.js';
import { gathers, partsIn } from './region-parts.js';

const unknown: Part = { value: Number.NaN, status: 'unknown' };

/** The figures of a column for the municipalities of later: sums of counts, and nothing where no sum would be true. */
export function figureColumn(column: NumberColumn, plan: RecodePlan, terms: RecodeTerms): Column {
  const { name, unit, decimals } = column.field;
  const isCount = terms.counts?.includes(name) ?? false;
  const isNamedRate = terms.rates?.includes(name) || (!isCount && isRate(name, unit));

  const figure = (rows: readonly number[]): Part => {
    const row = rows[0]!;
    const all = rows.map((one) => ({
      value: column.values[one]!,
      status: column.statuses.get(one),
      code: plan.codes[one],
    }));
    const place = plan.places[row];
    const year = plan.yearOf(row);
    if (plan.roles.isList || place === undefined || !gathers(place, plan.toYear)) return all[0]!;
    const { whole, divided } = partsIn(place, plan.toYear, year ?? plan.toYear);
    // Sources also list municipalities in years in which they were not there, without a figure.
    const there = all.filter(({ value, code }) => !Number.isNaN(value) || whole.includes(code!));
    const lacks = divided.length > 0 && terms.dividedParts !== 'ignored';
    const here = new Set(rows.map((one) => plan.codes[one]));
    const absent = terms.absentRows === 'nothing' ? [] : whole.filter((code) => !here.has(code));
    if (there.length <= 1 && absent.length === 0 && !lacks) return there[0] ?? all[0]!;
    if (there.every(({ value, status }) => status === 'impossible' && Number.isNaN(value)) && absent.length === 0)
      return all[0]!;
    if (isRowNumber(column.field)) return { value: Number.NaN, status: undefined };
    if (whole.length + divided.length > 1 && (isNamedRate || (!isCount && plan.roles.isRateRow(row)))) {
      plan.notes.rate(name);
      return unknown;
    }
    if (absent.length > 0) plan.notes.incomplete(place, absent);
    else if (lacks) plan.notes.lacking(place, divided);
    else return addUp(there, decimals);
    return there.some(({ status }) => status === 'suppressed') ? { ...unknown, status: 'suppressed' } : unknown;
  };

  const statuses = new Map<number, Status>();
  const values = Float64Array.from(plan.groups, (rows, at) => {
    const { value, status } = figure(rows);
    if (status) statuses.set(at, status);
    return value;
  });
  return { ...column, values, statuses };
}
