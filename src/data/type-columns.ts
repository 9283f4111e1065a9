import { noStatuses, textColumn, type FieldType, type Status } from '../core/dataset.js';
import { insight } from '../core/insight.js';
import { PeilError } from '../core/error.js';
import { attempt, cellText } from './attempt.js';
import { namesDates, readDate, readDateNumber } from './date-reading.js';
import { isDash, isSentinel } from './missing-marks.js';
import { typeNumbers, type ColumnTerms, type Typed } from './number-column.js';
import { namesPeriods, readPeriod, readYear } from './period-reading.js';
import { tidyNames, type RawTable } from './raw-table.js';
import type { ColumnReport, ReadSettings, Reading, Remark, Report } from './report.js';
import type { ReadUnit } from './unit-hint.js';

/** Types every column of a table as a whole and says why. Throws `empty` when there is no row. */
export function typeColumns(
  table: RawTable,
  settings: ReadSettings,
  readUnit: ReadUnit,
  about: Partial<Report> = {},
): Reading {
  if (table.length === 0 || table.columns.length === 0) {
    throw new PeilError('empty', { columns: table.names.length ? tidyNames(table.names) : undefined });
  }
  const unnamed = table.columns.map(
    (cells, at) => !table.names[at]?.trim() && cells.every((cell) => cellText(cell) === ''),
  );
  const remarks = [...table.remarks];
  const dropped = unnamed.filter(Boolean).length;
  if (dropped) remarks.push(insight('report.empty-columns', { count: dropped }));
  const names = tidyNames(table.names);
  const typed = names.flatMap((name, at) => {
    if (unnamed[at]) return [];
    const type = settings.types && Object.hasOwn(settings.types, name) ? settings.types[name] : undefined;
    const cells = table.columns[at] ?? [];
    const known = table.known?.[at];
    if (known) return [{ ...known, cells }];
    const { decimal, dash } = settings;
    return [
      typeColumn({ name, cells, force: type !== undefined, decimal, dash, readUnit, unit: table.units?.[at] }, type),
    ];
  });
  return {
    data: { length: table.length, columns: typed.map(({ column }) => column), metadata: table.metadata ?? {} },
    report: {
      ...about,
      format: table.format,
      delimiter: table.delimiter,
      rows: table.length,
      left: table.left,
      remarks,
      columns: typed.map(reportOf),
    },
  };
}

type Typing = Typed & { readonly cells: readonly unknown[] };

function typeColumn(terms: ColumnTerms, forced: FieldType | undefined): Typing {
  const { name, cells } = terms;
  const order: readonly FieldType[] = forced ? [forced] : likely(name, cells);
  for (const type of order) {
    const typed = type === 'number' ? typeNumbers(terms) : type === 'text' ? undefined : typeMoments(terms, type);
    if (typed) return { ...typed, cells };
  }
  return { ...typeWords(terms, forced), cells };
}

/** The types to try in order; codes and phone numbers are words, though they are written in digits. */
function likely(name: string, cells: readonly unknown[]): FieldType[] {
  if (namesPeriods(name)) return ['period', 'date', 'number'];
  if (namesDates(name)) return ['date', 'period', 'number'];
  if (isCodeName(name) || cells.some(isCode)) return ['date', 'text'];
  return ['number', 'date', 'period'];
}

const codeNames =
  /code(s|ring)?\b|nummer\b|(project|phone|case|reference|registration|grant) ?number\b|postcode|zip\b|telefoon|phone|\bkvk|\bsbi\b|\bpc[46]\b|\b(id|nr|fid|guid|uuid)$|(object|record) ?id$/i;

function isCodeName(name: string): boolean {
  return (
    codeNames.test(name.replace(/_\d*\b|_/g, ' ').trim()) ||
    /[a-z]I[dD]\b/.test(name) ||
    /^(gebied|wijk|buurt)$|[ _]gebied$/i.test(name)
  );
}

/** A zero in front, or more digits than a number can keep. */
function isCode(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 40 && /^\s*(0\d|\d{16})\d*\s*$/.test(cell);
}

/** Dates and periods: each cell becomes its code, a star behind it a status. */
function typeMoments({ name, cells, force }: ColumnTerms, type: 'date' | 'period'): Typed | undefined {
  const values: (string | null)[] = new Array<string | null>(cells.length).fill(null);
  const named = force || (type === 'date' ? namesDates(name) : namesPeriods(name));
  let example: string | undefined;
  let years = 0;
  let hits = 0;
  const read = (monthFirst: boolean) => {
    const known = new Map<string, string | undefined>();
    return attempt(
      cells,
      (cell, row) => {
        const text = cell.endsWith('*') ? cell.replace(/\s*\*+$/, '') : cell;
        // The same moments come back again and again.
        const value = known.has(text) ? known.get(text) : readMoment(text, type, monthFirst, named);
        known.set(text, value);
        if (!value) return false;
        if (value === text && value.length === 4) years++;
        hits++;
        values[row] = value;
        example ??= cell;
        return text === cell || (cell.endsWith('**') ? 'revised' : 'provisional');
      },
      force,
    );
  };
  let found = read(false);
  const warnings: Remark[] = [];
  // Only days above twelve tell that the month comes first.
  if (type === 'date' && (!found || found.odd.length > 0) && !force) {
    const before = [...values];
    const other = read(true);
    if (other && other.odd.length < (found?.odd.length ?? Infinity)) {
      found = other;
      warnings.push(insight('report.month-first', { example: example ?? '' }));
    } else before.forEach((value, row) => (values[row] = value));
  }
  if (!found || (years === hits && hits > 0 && !named)) return undefined;
  for (const row of found.odd) values[row] = null;
  return {
    column: textColumn(name, values, type, found.statuses),
    attempt: found,
    why: force
      ? insight('report.chosen')
      : insight(`report.${type}`, {
          example: example ?? '',
          value: example === undefined ? '' : momentOf(type, values),
        }),
    warnings,
  };
}

function readMoment(text: string, type: 'date' | 'period', monthFirst: boolean, named: boolean): string | undefined {
  if (type === 'period') return readYear(text) ?? readPeriod(text);
  return readDate(text, monthFirst) ?? (named ? readDateNumber(text) : undefined);
}

function momentOf(type: 'date' | 'period', values: readonly (string | null)[]): { date: string } | { period: string } {
  const value = values.find((one) => one !== null) ?? '';
  return type === 'date' ? { date: value } : { period: value };
}

function typeWords({ name, cells }: ColumnTerms, forced: FieldType | undefined): Typed {
  const values = cells.map((cell) => cellText(cell) || null);
  const filled = values.filter((value) => value !== null);
  const code = filled.find(isCode);
  const why = forced
    ? insight('report.chosen')
    : filled.length === 0
      ? insight('report.nothing')
      : code !== undefined
        ? insight('report.code', { example: code })
        : isCodeName(name) && /\d/.test(filled[0] ?? '')
          ? insight('report.code-name', { name })
          : insight('report.words', { example: (filled[0] ?? '').slice(0, 60) });
  return { column: textColumn(name, values, 'text', noStatuses), why, warnings: nearlyNumbers(values, why.kind) };
}

/** A column that is half numbers was perhaps meant as one. */
function nearlyNumbers(values: readonly (string | null)[], kind: string): Remark[] {
  if (kind !== 'report.words') return [];
  const filled = values.filter((value) => value !== null).slice(0, 2000);
  const numbers = filled.filter(
    (value) => value.length < 20 && /^[€\s\d.,%-]*\d[\d.,%\s-]*$/.test(value) && !readDate(value),
  );
  if (numbers.length * 2 < filled.length) return [];
  const others = [...new Set(filled.filter((value) => !numbers.includes(value)).slice(0, 50))].slice(0, 5);
  if (others.length === 0) return [];
  return [insight('report.nearly-numbers', { count: numbers.length, of: filled.length, cells: others })];
}

function reportOf({ column, attempt: found, why, warnings, reading, factor, cells }: Typing): ColumnReport {
  const { name, type, unit } = column.field;
  const statuses: Partial<Record<Status, number>> = {};
  for (const status of column.statuses.values()) statuses[status] = (statuses[status] ?? 0) + 1;
  const all: Remark[] = [...warnings];
  const missing = [...(found?.missing ?? [])];
  for (const [mark, count] of missing) {
    if (isDash(mark) && statuses.unknown) all.push(insight('report.dash', { mark, count }));
    if (isSentinel(mark)) all.push(insight('report.sentinel', { mark, count }));
  }
  if (found?.odd.length) {
    const odd = [...new Set(found.odd.map((row) => cellText(cells[row]).slice(0, 40)))].slice(0, 5);
    all.push(insight('report.odd', { count: found.odd.length, cells: odd }));
  }
  let filled = 0;
  for (const value of column.values) if (value !== null && !Number.isNaN(value)) filled++;
  return {
    name,
    type,
    reading,
    unit,
    factor,
    missing: Object.fromEntries(missing),
    filled,
    statuses,
    why,
    warnings: all,
  };
}
