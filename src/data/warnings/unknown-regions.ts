import { isNumeric, type TextColumn } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import type { Remark } from '../report.js';
import { hasFigures, type Subject } from './subject.js';

const most = 5;
const names = /gemeente|municipalit/i;
const codeNames = /code|statcode|\bgm\b|(^|_)gm/i;
const written = /^\s*(20\d\d)?GM\d+\s*$/i;

/** Columns that may hold municipalities, by their name or by their codes. */
function mayHoldRegions(column: TextColumn): 'codes' | 'names' | undefined {
  if (column.field.type !== 'text') return undefined;
  const sample = column.values.filter((value) => value !== null).slice(0, 200);
  if (sample.some((value) => written.test(value))) return 'codes';
  if (!names.test(column.field.name)) return undefined;
  return codeNames.test(column.field.name) ? 'codes' : 'names';
}

/** Municipalities that Peil does not know, or that were not there in the year of their figures. */
export async function unknownRegions(subject: Subject): Promise<Remark[]> {
  const columns = subject.data.columns.flatMap((column) => {
    const kind = isNumeric(column) ? undefined : mayHoldRegions(column as TextColumn);
    return kind ? [{ column: column as TextColumn, kind }] : [];
  });
  if (columns.length === 0) return [];
  const regions = await readers();
  return columns.flatMap(({ column, kind }) =>
    kind === 'codes' ? unknownCodes(subject, column, regions) : unknownNames(subject, column, regions),
  );
}

/** What knows the municipalities is large, and brought only for data that have some. */
async function readers() {
  const [codes, byName, list, vintage, changes] = await Promise.all([
    import('../../regions/region-code.js'),
    import('../../regions/region-names.js'),
    import('../../regions/municipalities.js'),
    import('../../regions/vintage.js'),
    import('../../regions/municipality-changes.js'),
  ]);
  return { ...codes, ...byName, ...list, ...vintage, ...changes };
}

type Readers = Awaited<ReturnType<typeof readers>>;

/** The different values of a column, each with the years of its rows. */
function valuesWithYears(subject: Subject, column: TextColumn): Map<string, Set<number>> {
  const { data, keys } = subject;
  const isPeriod = (one: { field: { type: string } }) => one.field.type === 'period';
  const periods = (keys.find(isPeriod) ?? data.columns.find(isPeriod)) as TextColumn | undefined;
  const speaks = hasFigures(subject);
  const values = new Map<string, Set<number>>();
  column.values.forEach((value, row) => {
    if (!value || !speaks(row)) return;
    let years = values.get(value);
    if (!years) values.set(value, (years = new Set()));
    const period = periods?.values[row];
    if (period) years.add(Number(period.slice(0, 4)));
  });
  return values;
}

function unknownCodes(subject: Subject, column: TextColumn, regions: Readers): Remark[] {
  const { readRegionCode, municipality, existsIn, vintageOf, codeAndName } = regions;
  // Statistics of a year use a code that came in the course of it.
  const wasThere = (code: string, year: number) =>
    existsIn(code, year) ||
    regions.municipalityChanges.some(
      ({ date, into }) =>
        date.startsWith(`${year}-`) && !date.endsWith('-01-01') && into.some((part) => part.code === code),
    );
  const strange: string[] = [];
  const gone: string[] = [];
  const undated: string[] = [];
  for (const [value, years] of valuesWithYears(subject, column)) {
    const code = readRegionCode(value, 'municipality')?.code;
    if (!code) {
      if (written.test(value)) strange.push(value.trim());
    } else if (!municipality(code)) strange.push(value.trim());
    else if (years.size === 0) undated.push(code);
    else {
      // Peil knows nothing of the years before 2015.
      const year = Math.min(...[...years].filter((one) => one >= regions.firstYear && !wasThere(code, one)));
      if (year < Infinity) gone.push(`${codeAndName(code)} (${year})`);
    }
  }
  const vintage = vintageOf(undated);
  const facts = { column: column.field.name };
  return [
    ...listed('report.check-region-strange', strange, facts),
    ...listed('report.check-region-gone', gone, facts),
    ...(vintage
      ? listed('report.check-region-mixed', vintage.strange.map(codeAndName), { ...facts, year: `${vintage.to}` })
      : []),
  ];
}

function unknownNames(subject: Subject, column: TextColumn, regions: Readers): Remark[] {
  const { readRegionName, isAmbiguous } = regions;
  const values = [...valuesWithYears(subject, column)].map(([value, years]) => ({
    value,
    found: readRegionName(value, { kind: 'municipality', ...(years.size > 0 ? { year: Math.max(...years) } : {}) }),
  }));
  // The country and provinces stand among municipalities in many tables; those are totals, told elsewhere.
  const unknown = values
    .filter(({ value, found }) => !found && !readRegionName(value))
    .map(({ value }) => value.trim());
  // A column of quite other names is none of municipalities.
  if (unknown.length * 2 > values.length) return [];
  const ambiguous = values.filter(({ found }) => isAmbiguous(found)).map(({ value }) => value.trim());
  const facts = { column: column.field.name };
  return [
    ...listed('report.check-region-unknown', unknown, facts),
    ...listed('report.check-region-ambiguous', ambiguous, facts),
  ];
}

function listed(kind: string, regions: readonly string[], facts: Remark['facts']): Remark[] {
  if (regions.length === 0) return [];
  const more = regions.length > most ? regions.length - most : undefined;
  return [insight(kind, { ...facts, count: regions.length, regions: regions.slice(0, most), more })];
}
